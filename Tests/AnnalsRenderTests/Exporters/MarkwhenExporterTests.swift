import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct MarkwhenExporterTests {
  private func range(_ edtf: String, _ kind: EventDate.Kind) throws -> String {
    let text = try exported(
      "markwhen", EventGraph(events: [HarbourGraph.event("e", "Title", edtf, kind: kind)]))
    let line = try #require(text.split(separator: "\n").first { $0.hasSuffix(": Title #other") })
    return String(line.dropLast(": Title #other".count))
  }

  @Test(arguments: [
    ("1949-04-04", "1949-04-04"), ("1949-04", "1949-04"), ("1949", "1949"),
    ("195X", "1950/1959"), ("1950~", "1950"), ("1950?", "1950"), ("1952-21", "1952-03/1952-05"),
    ("[1952,1953]", "1952/1953"), ("[..1988]", "1988"), ("[1990..]", "1990"),
    ("-0043-03-15", "44 BCE"), ("1969-07-20T20:17:00Z", "1969-07-20 20:17"),
  ])
  func momentsAreWrittenAsTheParserTakesThem(edtf: String, expected: String) throws {
    #expect(try range(edtf, .instant) == expected)
  }

  @Test(arguments: [
    ("1949/1952", "1949/1952"), ("0800/0850", "0800/0850"), ("1989/..", "1989 / now"),
    ("-0299/-0199", "300-200 BCE"), ("-0043/0014", "44 BC - 14 AD"),
  ])
  func spansAreWrittenAsTheParserTakesThem(edtf: String, expected: String) throws {
    #expect(try range(edtf, .span) == expected)
  }

  @Test func wordsOfADocumentBeginNoEntryAndNoTag() throws {
    let text = try exported(
      "markwhen",
      EventGraph(events: [
        HarbourGraph.event("e", "A #tag\n1950: b", "1950", "1951: x\n# [y]\n// z --- w")
      ]))
    #expect(text.contains("1950: A ＃tag 1950: b #other\n"))
    #expect(text.contains("\n> 1951: x ＃ y // z --- w\n"))
  }

  @Test func whatIsLostIsCounted() throws {
    let graph = EventGraph(events: [
      HarbourGraph.event("a", "T", "-0043-03-15"), HarbourGraph.event("b", "T", "-0043"),
      HarbourGraph.event("c", "T", "Y12000"), HarbourGraph.event("d", "T", nil),
    ])
    #expect(
      try omissions("markwhen", graph).sorted() == [
        "1 of 4 events left out: the year has too many digits",
        "1 of 4 events left out: without a date",
        "1 of 4 events written with the year alone: before year 1",
      ])
  }
}
