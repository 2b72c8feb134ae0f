import Foundation
import Testing

/// What is committed in output/ is what `make run` writes, byte for byte.
@Suite struct OutputTests {
  private static let build =
    "annals build -q data/documents -o output --title \"Wars, prisoners and protests\""

  /// The layout of diagrams may differ between versions of Graphviz; the committed ones are of this one.
  private static let graphviz = "2.43.0"
  private static let drawn: Set<String> = ["graph.svg", "graph.dot", "timeline.html", ".annals"]

  @Test func theCommittedOutputIsReproduced() throws {
    let committed = Program.root.appendingPathComponent("output").path
    let names = try FileManager.default.contentsOfDirectory(atPath: committed)
      .filter { $0 != "annals.sqlite" }.sorted()
    #expect(
      names == [
        ".annals", "graph.dot", "graph.json", "graph.svg", "timeline.html", "timeline.md",
      ])
    let version = try Program.run("pkg-config --modversion libgvc", in: Program.root).output.first
    try Program.withFolder { folder in
      let result = try Program.run("ln -s \"$ROOT/data\" data; \(Self.build)", in: folder)
      #expect(result.status == 0, "\(result.errors)")
      for name in names where version == Self.graphviz || !Self.drawn.contains(name) {
        let difference = try Program.run(
          "diff output/\(name) \"$ROOT/output/\(name)\" | head -20", in: folder)
        #expect(
          difference.output.isEmpty,
          "\(name) is not what `make run` writes\n\(difference.output.joined(separator: "\n"))")
      }
    }
  }

  /// The order in which documents are named, and the number that are worked on at once, change nothing.
  @Test func theOrderOfDocumentsChangesNothing() throws {
    try Program.withFolder { folder in
      let forwards = try Program.run(
        "ln -s \"$ROOT/data\" data; annals build -q data/documents/* -o forwards", in: folder)
      let backwards = try Program.run(
        "annals build -q $(ls -r data/documents/*) -o backwards --jobs 1", in: folder)
      #expect(forwards.status == 0 && backwards.status == 0)
      let difference = try Program.run("diff -r -x annals.sqlite forwards backwards", in: folder)
      #expect(difference.output.isEmpty)
    }
  }

  /// What the sample documents are there to show: the planted disagreements, and an event that two of them tell.
  @Test func theSamplesShowConflictsAndMerges() throws {
    try Program.withFolder { folder in
      _ = try Program.run("ln -s \"$ROOT/data\" data; \(Self.build)", in: folder)
      let conflicts = try Program.run("annals conflicts", in: folder).output.joined(separator: "\n")
      #expect(conflicts.contains("14,000") && conflicts.contains("15,000"))
      let armistice = try Program.run("annals query --year 1953 --text armistice", in: folder)
      #expect(armistice.output.contains { $0.contains("27 Jul 1953") && $0.contains("+") })
    }
  }
}
