import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct MermaidExporterTests {
  private func lines(_ events: Event...) throws -> [String] {
    try exported("mermaid", EventGraph(events: events)).split(separator: "\n")
      .map { $0.drop { $0 == " " } }.map(String.init)
  }

  @Test func aColonBeforeASpaceWouldBeginAnEvent() throws {
    let found = try lines(HarbourGraph.event("e", "At 20:17: a # b; c %% d <e>\nf:", "1950"))
    #expect(found.last == "1950 : At 20:17 – a ＃ b, c ％％ d ‹e› f")
  }

  @Test(arguments: ["Title page", "section 2", "timeline", "accDescr", "ACCTITLE x"])
  func aLabelIsNoStatement(display: String) throws {
    let found = try lines(HarbourGraph.event("e", "T", "1950", display: display))
    #expect(found.last == "on \(display) : T")
  }

  @Test func aLabelHasNoColonAndNoComment() throws {
    let found = try lines(HarbourGraph.event("e", "T", "1969", display: "20:17, #5"))
    #expect(found.last == "20∶17, ＃5 : T")
  }

  @Test func oneLabelHoldsAllItsEvents() throws {
    let found = try lines(
      HarbourGraph.event("a", "A", "1950"), HarbourGraph.event("b", "B", "1950"),
      HarbourGraph.event("u", "C", nil))
    #expect(found.suffix(4) == ["section 1950s", "1950 : A : B", "section Undated", "no date : C"])
  }

  @Test func staysBelowSixtyDatesAndFiftyThousandCharacters() throws {
    let many = (0..<100).map { HarbourGraph.event("e\($0)", "T", "\(1800 + $0)") }
    let found = try exported("mermaid", EventGraph(events: many))
    #expect(found.split(separator: "\n").count { $0.contains(" : ") } <= 60)
    let long = (0..<50).map {
      HarbourGraph.event("e\($0)", String(repeating: "word ", count: 400), "\(1800 + $0)")
    }
    let graph = EventGraph(events: long)
    #expect(try exported("mermaid", graph).utf8.count <= 50_000)
    #expect(try exported("mermaid", graph, ExportOptions(isComplete: true)).utf8.count <= 50_000)
    #expect(try omissions("mermaid", graph).count == 1)
  }
}
