import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct DocumentExporterTests {
  @Test func wordsOfADocumentAreNeverMarkup() {
    #expect(
      markdownText("*a* _b_ [c](d) <e> `f` #g | h\\ ~i~")
        == ##"\*a\* \_b\_ \[c\](d) \<e\> \`f\` \#g \| h\\ \~i\~"##)
    #expect(markdownText("  one\n\n two\t\u{1}three ") == "one two three")
    #expect(linkTarget("a b/(c)#d.txt") == "a%20b/%28c%29%23d.txt")
  }

  @Test(arguments: ["md", "gfm", "plain", "html"])
  func minorEventsAreLeftOutWhenAskedAndCounted(id: String) throws {
    let graph = HarbourGraph.graph(
      HarbourGraph.event("a", "Much", "1950", salience: 0.9),
      HarbourGraph.event("b", "Little", "1951", salience: 0.1))
    let options = ExportOptions(minimumSalience: 0.5)
    let text = try exported(id, graph, options)
    #expect(text.contains("Much") && !text.contains("Little"))
    #expect(text.contains("1 minor event left out"))
    #expect(try omissions(id, graph, options) == ["1 of 2 events left out: of lower salience"])
    #expect(try exported(id, graph).contains("Little"))
  }

  @Test func everyEventHasItsDateSentenceAndPlaceInTheText() throws {
    for id in ["md", "gfm", "plain"] {
      let text = try exported(id, HarbourGraph.graph).replacing("\\", with: "")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for event in HarbourGraph.graph.events where event.id != ID("e-hostile") {
        #expect(text.contains(event.date?.label ?? "no date"), "\(id) \(event.id)")
        #expect(text.contains(event.mentions[0].sentence.text), "\(id) \(event.id)")
      }
      #expect(text.contains("chronicle.md:7"))
    }
  }

  @Test func plainTextIsEightyWideAndObeyedByNoTerminal() throws {
    let text = try exported(
      "plain",
      HarbourGraph.graph(
        HarbourGraph.event(
          "e", "\u{1B}[31mred", "1950", String(repeating: "word ", count: 60) + "[x]")))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func notesHaveNamesThatFileSystemsTake() throws {
    let exporter = try #require(ExporterRegistry.standard["obsidian"])
    let graph = HarbourGraph.graph(
      HarbourGraph.event("a", "../../etc: a/b\\c*?\"<>|#^[]", "1950"),
      HarbourGraph.event("b", "Same", "-0043"), HarbourGraph.event("c", "SAME", "-0043"),
      HarbourGraph.event("d", String(repeating: "long ", count: 100) + ".", nil))
    let paths = try exporter.export(graph, options: ExportOptions()).files.map(\.path)
    #expect(Set(paths.map { $0.lowercased() }).count == 4)
    #expect(paths.contains("-0043 Same.md") && paths.contains("-0043 SAME (2).md"))
    for path in paths {
      #expect(path.utf8.count <= 130)
      #expect(!path.unicodeScalars.contains { "/\\:*?\"<>|#^[]".unicodeScalars.contains($0) })
    }
  }

  @Test func chronosKeepsItsLinesTogether() throws {
    let text = try exported(
      "chronos",
      EventGraph(events: [HarbourGraph.event("e", "a | {b}\n`c`", "1949/1952", kind: .span)]))
    #expect(text.contains("- [1949~1952] {other} 1949 – 1952: a / (b) 'c' | It happened.\n"))
  }

  @Test func simileHasFourDates() throws {
    let graph = EventGraph(events: [HarbourGraph.event("e", "T", "1949/1952-06", kind: .span)])
    let events = try #require(try json("simile", graph)["events"] as? [[String: Any]])
    #expect(events[0]["start"] as? String == "1949-01-01")
    #expect(events[0]["latestStart"] as? String == "1949-12-31")
    #expect(events[0]["earliestEnd"] as? String == "1952-06-01")
    #expect(events[0]["end"] as? String == "1952-06-30")
    #expect(events[0]["durationEvent"] as? Bool == true)
  }
}
