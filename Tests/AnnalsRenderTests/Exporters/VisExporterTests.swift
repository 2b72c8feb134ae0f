import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct VisExporterTests {
  private func item(_ event: Event) throws -> [String: Any] {
    let items = try json("vis", EventGraph(events: [event]))["items"] as? [[String: Any]]
    return try #require(items?.first)
  }

  @Test(
    arguments: [
      ("-0043-03-15", "-000043-03-15T00:00:00Z", nil, "point"),
      ("0050-04-20", "0050-04-20T00:00:00Z", nil, "point"),
      ("1949", "1949-01-01T00:00:00Z", "1950-01-01T00:00:00Z", "range"),
      ("Y12000", "+012000-01-01T00:00:00Z", "+012001-01-01T00:00:00Z", "range"),
      ("1969-07-20T20:17:00Z", "1969-07-20T20:17:00Z", nil, "point"),
      ("[..1988]", "1988-12-31T00:00:00Z", nil, "point"),
    ] as [(String, String, String?, String)])
  func datesAreWrittenAsJavaScriptReadsThem(
    edtf: String, start: String, end: String?, type: String
  ) throws {
    let item = try item(HarbourGraph.event("e", "T", edtf))
    #expect(item["start"] as? String == start)
    #expect(item["end"] as? String == end)
    #expect(item["type"] as? String == type)
  }

  @Test func contentIsEscapedForItIsHTML() throws {
    let item = try item(HarbourGraph.event("e", "<img src=x>", "1950", "A <b> [c]."))
    #expect(item["content"] as? String == "&lt;img src=x&gt;")
    #expect((item["title"] as? String)?.contains("A &lt;b&gt; c.") == true)
  }

  @Test func uncertaintyIsInTheClasses() throws {
    func classes(_ edtf: String, _ kind: EventDate.Kind = .instant) throws -> [String] {
      let text = try item(HarbourGraph.event("e", "T", edtf, kind: kind))["className"] as? String
      return try #require(text).split(separator: " ").map(String.init)
    }
    #expect(try classes("1950%").contains("approx") && classes("1950%").contains("uncertain"))
    #expect(try classes("195X").contains("p-decade"))
    #expect(try classes("[1952,1953]").contains("one-of"))
    #expect(try classes("[..1988]").contains("open-start"))
    #expect(try classes("1989/..", .span).contains("open-end"))
  }

  @Test func anOpenSpanReachesTheEndOfTheView() throws {
    let document = try json(
      "vis", EventGraph(events: [HarbourGraph.event("e", "T", "1989/..", kind: .span)]))
    let items = try #require(document["items"] as? [[String: Any]])
    let options = try #require(document["options"] as? [String: Any])
    #expect(items[0]["end"] as? String == options["end"] as? String)
    #expect(options["start"] != nil && options["order"] == nil)
  }
}
