import Foundation
import Testing

/// Nothing is lost, whatever happens to a run.
@Suite(.serialized) struct SafetyTests {
  private static let build =
    "annals build -q --fresh --from records \"$FIXTURES/harbour.jsonl\" -o out"

  /// A run that is killed at any moment leaves an archive and files that can be read, and the next run goes through.
  @Test func aKilledBuildLeavesTheFormerOutput() throws {
    try Program.withFolder { folder in
      #expect(try Program.run(Self.build, in: folder).status == 0)
      let whole = try Program.run("annals query -a out -q | cksum", in: folder).output
      for step in 0..<12 {
        let milliseconds = 5 + step * 25
        let pause =
          "0." + String(repeating: "0", count: 3 - String(milliseconds).count) + "\(milliseconds)"
        _ = try Program.run(
          "\(Self.build) & sleep \(pause); kill -9 $! 2>/dev/null; wait", in: folder)
        #expect(try Program.run("annals query -a out -q | cksum", in: folder).output == whole)
      }
      let again = try Program.run(Self.build, in: folder)
      #expect(again.status == 0, "\(again.errors)")
      #expect(try Program.run("cd out && sha256sum --quiet -c .annals", in: folder).status == 0)
      #expect(
        try Program.run("ls -A out", in: folder).output == [
          ".annals", "annals.sqlite", "graph.dot", "graph.json", "graph.svg", "timeline.html",
          "timeline.md",
        ])
    }
  }

  /// Two runs at once both end well, and the folder is as one of them left it.
  @Test func twoBuildsAtOnce() throws {
    try Program.withFolder { folder in
      let both = "\(Self.build) & first=$!; \(Self.build); second=$?; wait $first && exit $second"
      let result = try Program.run(both, in: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try Program.run("cd out && sha256sum --quiet -c .annals", in: folder).status == 0)
      #expect(try Program.run("annals query -a out -q", in: folder).output.count == 9)
    }
  }

  /// A disk that is full in the middle of a run: a message, status 74, and the former output as it was.
  @Test func aFullDiskLosesNothing() throws {
    try Program.withFolder { folder in
      #expect(try Program.run(Self.build, in: folder).status == 0)
      let before = try Program.run("cksum out/*", in: folder).output
      let result = try Program.run("ulimit -f 20; trap '' XFSZ; \(Self.build)", in: folder)
      #expect(result.status == 74, "\(result.errors)")
      #expect(result.errors.first?.hasPrefix("annals: error: ") == true)
      #expect(try Program.run("cksum out/*", in: folder).output == before)
    }
  }

  /// A file that may not be read stops nobody else's reading; the status says that it was there.
  @Test func anUnreadableFileAmongGoodOnes() throws {
    try Program.withFolder { folder in
      // Root reads everything, so a symbolic link that leads to itself stands for the file without rights.
      let setUp =
        "mkdir in && printf 'In 1914.' > in/a.txt && ln -s loop.txt in/loop.txt && printf 'In 1918.' > in/z.txt"
      #expect(try Program.run(setUp, in: folder).status == 0)
      let missing = try Program.run("annals build -q in -o out", in: folder)
      #expect(missing.errors.first == "annals: warning: in/loop.txt: it cannot be opened; skipped")
      #expect(missing.status == 0)
      #expect(
        try Program.run("grep -o '\"path\":\"[^\"]*\"' out/graph.json", in: folder).output == [
          "\"path\":\"a.txt\"", "\"path\":\"z.txt\"",
        ])
      guard try Program.run("id -u", in: folder).output != ["0"] else { return }
      let result = try Program.run(
        "rm in/loop.txt; chmod 0 in/a.txt; annals build -q in -o out", in: folder)
      #expect(result.errors.first == "annals: error: cannot read in/a.txt: permission denied")
      #expect(result.status == 74)
    }
  }

  /// A reader that stops early ends the program quietly.
  @Test func aClosedPipeIsNoError() throws {
    try Program.withFolder { folder in
      #expect(try Program.run(Self.build, in: folder).status == 0)
      let command = "{ annals query -a out -f json; echo $? >&2; } | head -c 5"
      let result = try Program.run(command, in: folder)
      #expect(result.errors == ["0"])
    }
  }

  /// Documents that have not changed are not read again, and the result is that of a fresh build.
  @Test func aRebuildIsAFreshBuild() throws {
    try Program.withFolder { (folder: URL) throws in
      let documents =
        "mkdir in; printf 'The war began in 1914.' > in/a.txt; printf 'It ended in 1918.' > in/b.txt"
      #expect(try Program.run(documents, in: folder).status == 0)
      #expect(try Program.run("annals build -q in -o out", in: folder).status == 0)
      let change = "printf 'It ended on 11 November 1918.' > in/b.txt"
      #expect(try Program.run("\(change); annals build -q in -o out", in: folder).status == 0)
      #expect(try Program.run("annals build -q in -o fresh", in: folder).status == 0)
      #expect(try Program.run("diff -r -x annals.sqlite out fresh", in: folder).output == [])
    }
  }
}
