import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct LinkedDataTests {
  private func event(_ edtf: String, _ kind: EventDate.Kind) throws -> [String: Any] {
    let graph = EventGraph(events: [HarbourGraph.event("e", "T", edtf, kind: kind)])
    let nodes = try json("jsonld", graph)["@graph"] as? [[String: Any]]
    return try #require(nodes?.first)
  }

  @Test(
    arguments: [
      ("1949-04-04", .instant, "1949-04-04", nil), ("1949-04", .instant, "1949-04", nil),
      ("1950~", .instant, "1950", nil), ("195X", .instant, "1950", "1959"),
      ("[..1988]", .instant, nil, "1988"), ("1989/..", .span, "1989", nil),
      ("1949/1952", .span, "1949", "1952"), ("1952-21", .instant, "1952-03", "1952-05"),
      ("-0043-03-15", .instant, "-0043-03-15", nil),
      ("1969-07-20T20:17:00Z", .instant, "1969-07-20T20:17:00Z", nil),
    ] as [(String, EventDate.Kind, String?, String?)])
  func startAndEndAreISO8601AndTheEDTFStandsBeside(
    edtf: String, kind: EventDate.Kind, start: String?, end: String?
  ) throws {
    let node = try event(edtf, kind)
    #expect(node["startDate"] as? String == start)
    #expect(node["endDate"] as? String == end)
    #expect(node["annals:edtf"] as? String == edtf)
  }

  @Test func anEventHasNoPropertyOfActions() throws {
    let text = try exported("jsonld", HarbourGraph.graph)
    for property in ["agent", "participant", "object", "citation", "isBasedOn"] {
      #expect(!text.contains("\"\(property)\":"))
    }
    #expect(text.contains("\"annals:agent\":") && text.contains("\"about\":"))
  }

  @Test func theContextNeedsNoNetwork() throws {
    let context = try #require(
      try json("jsonld", EventGraph())["@context"] as? [String: Any])
    #expect(context["@vocab"] as? String == "https://schema.org/")
  }

  @Test func anIRIHoldsWhatAnIRICan() {
    #expect(linkedName("document", "a b/<ü>.txt") == "urn:annals:document:a%20b/%3C%C3%BC%3E.txt")
  }

  @Test func conflictingClaimsKeepTheirOwnDates() throws {
    let text = try exported("turtle", HarbourGraph.graph)
    #expect(text.contains("annals:contradicts <urn:annals:event:e-fire2>"))
    for (claim, date) in [("e-fire", "1952-06-02"), ("e-fire2", "1952-06-01")] {
      let node = try #require(
        text.components(after: "<urn:annals:claim:\(claim)/1> a schema:Claim"))
      #expect(node.prefix(500).contains("annals:edtf \"\(date)\""))
    }
  }
}

extension String {
  fileprivate func components(after text: String) -> Substring? {
    firstRange(of: text).map { self[$0.upperBound...] }
  }
}
