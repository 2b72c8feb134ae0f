import Annals
import Foundation
import Testing

/// What a program does that uses Annals as a library: one import, documents in, a graph out.
@Suite struct LibraryTests {
  @Test func theExampleOfTheReadme() throws {
    let pipeline = try Pipeline()
    let text = "The armistice was signed at Panmunjom on 27 July 1953."
    let document = SourceDocument(id: "note", path: "note", utf8: Array(text.utf8))
    var builder = GraphBuilder()
    builder.add(pipeline.record(of: document))
    var lines: [String] = []
    for event in builder.build().graph.events {
      lines.append("\(event.date?.edtf ?? "undated") \(event.title)")
    }
    #expect(lines.contains { $0.hasPrefix("1953-07-27 ") })

    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let parts = try String(contentsOf: readme, encoding: .utf8).components(
      separatedBy: "```swift\n")
    let example = try #require(parts.last?.components(separatedBy: "```").first)
    for line in example.split(separator: "\n") where !line.contains("print(") {
      #expect(source.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
  }

  @Test func outcomesComeInTheOrderOfTheDocuments() async throws {
    let pipeline = try Pipeline(jobs: 4)
    let inputs = (0..<40).map { number in
      DocumentInput.bytes(
        Array(String(repeating: "In \(1900 + number) it rained. ", count: 1 + 40 - number).utf8),
        id: "d\(number)", format: .plainText)
    }
    var names: [String] = []
    try await pipeline.extract(inputs, by: { pipeline.extraction(of: $0) }) {
      names.append($0.name)
    }
    #expect(names == inputs.map(\.name))
  }
}
