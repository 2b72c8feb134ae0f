import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct TableExporterTests {
  private let graph = HarbourGraph.graph(
    HarbourGraph.event("a", "-2 degrees", "-0043-03-15", "He said \"[no]\", twice."),
    HarbourGraph.event("b", "Two\tcolumns\nand lines", "1950"))

  @Test func quotesAreDoubledAndFormulasAreDefused() throws {
    let lines = try exported("csv", graph).split(separator: "\n")
    #expect(lines[1].hasPrefix("a,-0043-03-15,-0043-03-15,-0043-03-15,15 Mar 44 BC,day,instant,"))
    #expect(lines[1].contains(",other,'-2 degrees,asserted,"))
    #expect(lines[1].contains(",\"He said \"\"no\"\", twice.\","))
  }

  @Test func tabsAndLinesInCellsBecomeSpaces() throws {
    let lines = try exported("tsv", graph).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count { $0 == "\t" } == 20 })
    #expect(lines[2].contains("\tTwo columns and lines\t"))
  }

  @Test func theHeaderCanBeDropped() throws {
    #expect(try exported("csv", graph).hasPrefix("id,edtf,earliest,latest,"))
    #expect(try exported("csv", graph, ExportOptions(hasHeader: false)).hasPrefix("a,"))
  }

  @Test func timesketchTakesTimesInMicroseconds() throws {
    let text = try exported(
      "timesketch-csv",
      EventGraph(events: [
        HarbourGraph.event("a", "T", "1969-07-20T20:17:00Z"),
        HarbourGraph.event("b", "T", "1949/1952", kind: .span),
        HarbourGraph.event("c", "T", "1950"),
      ]))
    #expect(text.contains(",1969-07-20T20:17:00+00:00,-14182980000000,event date,"))
    #expect(text.contains(",1949-01-01T00:00:00+00:00,-662688000000000,event start,"))
    #expect(text.contains(",1952-12-31T00:00:00+00:00,-536544000000000,event end,"))
    #expect(text.contains(",event date (approximate),1950,"))
  }

  @Test func timesketchCutsWhatAFieldCannotHold() throws {
    let graph = EventGraph(events: [
      HarbourGraph.event("a", "T", "1950", "[x] " + String(repeating: "é", count: 20_000))
    ])
    let fields = try exported("timesketch-csv", graph).split(separator: ",")
    let longest = try #require(fields.map(\.utf8.count).max())
    #expect((32_760...32_766).contains(longest))
    #expect(
      try omissions("timesketch-csv", graph) == [
        "1 of 1 events with their sentence cut: a field holds 32766 bytes"
      ])
  }
}
