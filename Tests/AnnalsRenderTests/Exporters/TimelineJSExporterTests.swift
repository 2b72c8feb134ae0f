import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct TimelineJSExporterTests {
  private func slides(_ events: Event...) throws -> [[String: Any]] {
    let graph = EventGraph(events: events)
    return try #require(try json("timelinejs", graph)["events"] as? [[String: Any]])
  }

  @Test(arguments: [
    ("-0043-03-15", [-44, 3, 15]), ("0000", [-1]), ("1949-04", [1949, 4]), ("1949", [1949]),
    ("195X", [1950]), ("1952-21", [1952, 3]), ("[..1988]", [1988]), ("[1990..]", [1990]),
  ])
  func yearsAreHistoricalAndAbsentPartsAreLeftOut(edtf: String, parts: [Int]) throws {
    let slide = try #require(try slides(HarbourGraph.event("e", "T", edtf)).first)
    let date = try #require(slide["start_date"] as? [String: Int])
    #expect([date["year"], date["month"], date["day"]].compactMap(\.self) == parts)
    #expect(slide["end_date"] == nil)
  }

  @Test func aSpanHasAnEndUnlessItIsItsStart() throws {
    let found = try slides(
      HarbourGraph.event("a", "T", "1949/1952", kind: .span),
      HarbourGraph.event("b", "T", "1950", kind: .span))
    #expect((found[0]["end_date"] as? [String: Int])?["year"] == 1952)
    #expect(found[1]["end_date"] == nil)
  }

  @Test func wordsForTheDateStandWhereThePartsSayLess() throws {
    let found = try slides(
      HarbourGraph.event("a", "T", "1949-04-04"), HarbourGraph.event("b", "T", "1950~"),
      HarbourGraph.event("c", "T", "1950", display: "<i>about</i> 1950"),
      HarbourGraph.event("d", "T", "195X", display: "<b>1950s</b>"))
    #expect(found[0]["display_date"] == nil)
    #expect(found[1]["display_date"] as? String == "c. 1950")
    #expect(found[2]["display_date"] == nil)
    #expect(found[3]["display_date"] as? String == "‹b›1950s‹/b›")
  }

  @Test func markupStaysText() throws {
    let slide = try #require(
      try slides(HarbourGraph.event("e", "<b>x</b> & y", "1950", "A <i> [b].")).first)
    let text = try #require(slide["text"] as? [String: String])
    #expect(text["headline"] == "&lt;b&gt;x&lt;/b&gt; &amp; y")
    #expect(text["text"]?.contains("<blockquote>A &lt;i&gt; b.</blockquote>") == true)
    #expect(slide["unique_id"] as? String == "e")
  }

  @Test func holdsAboutAHundredSlidesUnlessAllAreWanted() throws {
    let events = (0..<130).map {
      HarbourGraph.event("e\($0)", "T", "\(1800 + $0)", salience: Double($0) / 130)
    }
    let graph = EventGraph(events: events)
    #expect(
      try omissions("timelinejs", graph) == [
        "30 of 130 events left out: a presentation holds about 100 slides"
      ])
    #expect(try exported("timelinejs", graph).contains("\"e129\""))
    #expect(!(try exported("timelinejs", graph).contains("\"e29\"")))
    #expect(try omissions("timelinejs", graph, ExportOptions(isComplete: true)).isEmpty)
  }

  @Test func yearsBeyondTheCalendarOfBrowsersStandAlone() throws {
    let graph = EventGraph(events: [HarbourGraph.event("e", "T", "Y-300000")])
    let document = try json("timelinejs", graph)
    #expect(document["scale"] as? String == "cosmological")
    let slides = try #require(document["events"] as? [[String: Any]])
    #expect(slides[0]["start_date"] as? [String: Int] == ["year": -300_001])
  }

  @Test func theSheetHasItsColumnsAndNoFormula() throws {
    let sheet = try exported(
      "timelinejs-csv",
      EventGraph(events: [
        HarbourGraph.event("e", "=1+1", "1969-07-20T20:17:00Z"), HarbourGraph.event("u", "T", nil),
      ]))
    let lines = sheet.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0]
        == "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background"
    )
    #expect(lines[1].hasPrefix(",,,,,,,,,Timeline,"))
    #expect(lines[2].hasPrefix("1969,7,20,20:17:00,,,,,,&#61;1+1,"))
  }
}
