import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct CalendarExporterTests {
  @Test(arguments: [
    ("1949-04-04", "DTSTART;VALUE=DATE:19490404", "DTEND;VALUE=DATE:19490405", "CONFIRMED"),
    ("1949-12-31", "DTSTART;VALUE=DATE:19491231", "DTEND;VALUE=DATE:19500101", "CONFIRMED"),
    ("1949-04", "DTSTART;VALUE=DATE:19490401", "DTEND;VALUE=DATE:19490501", "TENTATIVE"),
    ("0800", "DTSTART;VALUE=DATE:08000101", "DTEND;VALUE=DATE:08010101", "TENTATIVE"),
  ])
  func daysAreWholeAndTheirEndIsExclusive(
    edtf: String, start: String, end: String, status: String
  ) throws {
    let lines = try exported(
      "ics", EventGraph(events: [HarbourGraph.event("e", "T", edtf)])
    ).components("\r\n")
    #expect(lines.contains(start) && lines.contains(end) && lines.contains("STATUS:\(status)"))
  }

  @Test func aTimeIsInUTC() throws {
    let text = try exported(
      "ics", EventGraph(events: [HarbourGraph.event("e", "T", "1969-07-20T20:17:00Z")]))
    #expect(text.contains("\r\nDTSTART:19690720T201700Z\r\n") && !text.contains("DTEND"))
  }

  @Test func linesAreFoldedByOctetsAndNeverInsideACharacter() throws {
    let title = String(repeating: "世界Ω,;\\", count: 30)
    let text = try exported("ics", EventGraph(events: [HarbourGraph.event("e", title, "1950")]))
    let lines = text.components("\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let unfolded = text.replacing("\r\n ", with: "")
    let escaped = String(repeating: "世界Ω\\,\\;\\\\", count: 30)
    #expect(unfolded.contains("SUMMARY:1950: \(escaped)\r\n"))
  }

  @Test func aLineBreakInTextIsWrittenAsTwoCharacters() throws {
    let text = try exported("ics", EventGraph(events: [HarbourGraph.event("e", "a\nb", "1950")]))
    #expect(text.contains("a\\nb"))
  }

  @Test func whatACalendarCannotHoldIsCounted() throws {
    let graph = EventGraph(events: [
      HarbourGraph.event("a", "T", "-0043-03-15"), HarbourGraph.event("b", "T", "195X"),
      HarbourGraph.event("c", "T", "1989/..", kind: .span), HarbourGraph.event("d", "T", nil),
      HarbourGraph.event("e", "T", "9999"), HarbourGraph.event("f", "T", "1950"),
    ])
    #expect(
      try omissions("ics", graph) == [
        "1 of 6 events left out: before year 1",
        "1 of 6 events left out: dated no closer than some years",
        "1 of 6 events left out: without a first or a last day",
        "1 of 6 events left out: without a date",
        "1 of 6 events left out: after year 9999",
      ])
    let complete = try exported("ics", graph, ExportOptions(isComplete: true))
    #expect(complete.contains("SUMMARY:1950s: T"))
  }

  @Test func theStampIsNeverTheClocks() throws {
    let graph = EventGraph(events: [HarbourGraph.event("e", "T", "1950")])
    #expect(try exported("ics", graph).contains("DTSTAMP:19700101T000000Z"))
    #expect(
      try exported("ics", graph, ExportOptions(madeAt: 1_700_000_000))
        .contains("DTSTAMP:20231114T221320Z"))
    #expect(
      try exported("ics", graph, ExportOptions(madeAt: -1)).contains("DTSTAMP:19691231T235959Z"))
    #expect(
      try exported("ics", HarbourGraph.graph(HarbourGraph.event("e", "T", "1950")))
        .contains("DTSTAMP:19980531T000000Z"))
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
