import AnnalsGraph
import AnnalsTime
import Testing

@testable import AnnalsRender

@Suite struct PageTests {
  private func date(
    _ edtf: String, _ kind: EventDate.Kind = .instant, basis: EventDate.Basis = .stated
  )
    throws -> EventDate
  {
    try #require(HarbourGraph.event("e", "T", edtf, kind: kind, basis: basis).date)
  }

  @Test(
    arguments: [
      ("1950-06-25", .instant, "exact day"), ("1950-06", .instant, "within the month"),
      ("1952-21", .instant, "within the season"),
      ("1950~", .instant, "within the year, approximate"),
      ("1950?", .instant, "within the year, uncertain"), ("195X", .instant, "within the decade"),
      ("18XX", .instant, "within the century"), ("[..1988]", .instant, "no later than this"),
      ("[1990..]", .instant, "no earlier than this"),
      ("[1952,1953]", .instant, "some time between"),
      ("1949/1952", .span, "lasting"), ("1989/..", .span, "lasting, end open"),
      ("../1988", .span, "lasting, start open"),
    ] as [(String, EventDate.Kind, String)])
  func wordsSayHowExactADateIs(edtf: String, kind: EventDate.Kind, words: String) throws {
    #expect(precisionWords(try date(edtf, kind)) == words)
  }

  @Test func wordsSayWhatWasInferred() throws {
    #expect(precisionWords(try date("1950", basis: .inferred)) == "within the year · inferred")
    #expect(precisionWords(try date("1950", basis: .corrected)) == "within the year · corrected")
  }

  @Test(
    arguments: [
      ("1955-07-02", .instant, "<b class=\"dot\" style=\"left:55%\"></b>"),
      ("195X", .instant, "<b class=\"may\" style=\"left:0%;width:100%\"></b>"),
      ("[..1954]", .instant, "<b class=\"may open-l\" style=\"left:0%;width:50%\"></b>"),
      (
        "1955/..", .span,
        "<b class=\"may\" style=\"left:50%;width:10%\"></b><b class=\"core open-r\" style=\"left:60%;width:40%\"></b>"
      ),
      (
        "1951/1953", .span,
        "<b class=\"may\" style=\"left:10%;width:10%\"></b><b class=\"may\" style=\"left:30%;width:10%\"></b><b class=\"core\" style=\"left:20%;width:10.1%\"></b>"
      ),
    ] as [(String, EventDate.Kind, String)])
  func theStripDrawsFourPoints(edtf: String, kind: EventDate.Kind, boxes: String) throws {
    let group = PageScale.years.group(of: Day(year: 1955, month: 1, day: 1))
    let html = DateStrip(group: group).html(try date(edtf, kind))
    #expect(html == "<i class=\"ax\" aria-hidden=\"true\">\(boxes)</i>")
  }

  @Test func triggerAndDateWordsAreMarkedByCodePoints() {
    let event = HarbourGraph.event(
      "e", "T", "1952-06-02", "世界 <é> [burned] yesterday & after", evidence: "yesterday")
    #expect(
      markedSentence(event.mentions[0], date: event.date)
        == "世界 &lt;é&gt; <mark class=\"tr\">burned</mark> <mark class=\"wh\">yesterday</mark> &amp; after"
    )
  }

  @Test func aMarkOutsideOfItsSentenceIsLeftOut() {
    var mention = HarbourGraph.event("e", "T", "1950").mentions[0]
    (mention.start, mention.end) = (5000, 5010)
    #expect(markedSentence(mention, date: nil) == "It happened.")
  }

  @Test func aMomentWiderThanItsGroupHasAHeadingOfItsOwn() throws {
    let years = (1950...1959).map { HarbourGraph.event("e\($0)", "T", "\($0)") }
    let page = try exported(
      "html",
      EventGraph(events: (years + [HarbourGraph.event("w", "T", "19XX")]).sortedForTimeline()))
    #expect(page.contains(">20th century <small>1 event</small>"))
    #expect(page.contains(">1950s <small>10 events</small>"))
    #expect(!page.contains("years without an event"))
  }

  @Test func longYearsAreCutIntoPieces() throws {
    let events = (0..<120).map { HarbourGraph.event("e\($0)", "T", "1950-06-25") }
    let page = try exported("html", EventGraph(events: events))
    #expect(page.ranges(of: "<ol class=\"events\"").count == 3)
  }

  @Test func idsStayDistinctHoweverEventsAlternate() throws {
    let dates = ["195X", "1950", "[1950..1961]", "1950-01-01", "19XX", "1950-02"]
    let events = dates.enumerated().map { HarbourGraph.event("e\($0)", "T", $1) }
    let page = try exported("html", EventGraph(events: events.sortedForTimeline()))
    let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }

  @Test func theDiagramStandsInThePage() throws {
    let page = try exported(
      "html", HarbourGraph.graph, ExportOptions(diagram: "<svg id=\"x\"></svg>"))
    #expect(page.contains("<svg id=\"x\"></svg>"))
    #expect(!(try exported("html", HarbourGraph.graph).contains("id=\"diagram\"")))
  }

  @Test func thePageAsksForNothing() throws {
    let page = try exported("html", HarbourGraph.graph)
    #expect(page.contains("default-src 'none'"))
    for attribute in ["src=\"http", "href=\"http", "url(http", "@import", "fetch(", "XMLHttp"] {
      #expect(!page.contains(attribute))
    }
  }
}
