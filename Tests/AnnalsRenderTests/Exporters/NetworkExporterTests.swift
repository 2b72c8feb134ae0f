import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct NetworkExporterTests {
  @Test func timeIsDatesUntilAYearBeforeTheFirstOccurs() throws {
    let late = try exported("gexf", EventGraph(events: [HarbourGraph.event("a", "T", "1949-04")]))
    #expect(late.contains("timeformat=\"date\""))
    #expect(late.contains("start=\"1949-04-01\" end=\"1949-04-30\""))
    let early = try exported(
      "gexf",
      EventGraph(events: [
        HarbourGraph.event("a", "T", "1949-04"), HarbourGraph.event("b", "T", "-0043"),
      ]))
    #expect(early.contains("timeformat=\"double\"") && early.contains("start=\"-43.0\""))
    let never = try exported("gexf", EventGraph(events: [HarbourGraph.event("a", "T", nil)]))
    #expect(never.contains("mode=\"static\"") && !never.contains("timeformat"))
  }

  @Test func nothingThatReadersRefuse() throws {
    let text = try exported("gexf", HarbourGraph.graph)
    for word in ["viz:", "schemaLocation", "dateTime", "\u{1}", "\u{FFFE}"] {
      #expect(!text.contains(word))
    }
    #expect(text.contains("lastmodifieddate=\"1998-05-31\""))
  }

  @Test func twoNodesAreJoinedOnceInOneRole() throws {
    var event = HarbourGraph.event(
      "e", "T", "1950", who: [(.agent, "a-keeper"), (.agent, "a-keeper")])
    event.participants.append(.init(role: .patient, actor: ID("a-keeper")))
    let network = NetworkGraph(HarbourGraph.graph(event))
    #expect(
      network.edges.filter { $0.source == "actor:a-keeper" }.map(\.role) == ["agent", "patient"])
  }

  @Test func namesThatAreNotInTheGraphMakeNoEdge() {
    let event = HarbourGraph.event(
      "e", "T", "1950", who: [(.agent, "a-nobody")], places: ["p-none"])
    let network = NetworkGraph(HarbourGraph.graph(event))
    let ids = Set(network.nodes.map(\.id))
    #expect(network.edges.allSatisfy { ids.contains($0.source) && ids.contains($0.target) })
  }

  @Test func keysStandBeforeTheGraphAndYearsAreNumbers() throws {
    let text = try exported("graphml", HarbourGraph.graph)
    let graph = try #require(text.firstRange(of: "<graph "))
    let lastKey = try #require(text.ranges(of: "<key ").last)
    #expect(lastKey.lowerBound < graph.lowerBound)
    #expect(text.contains("attr.name=\"year\" attr.type=\"int\""))
    #expect(text.contains("<data key=\"n_year\">-43</data>"))
  }
}
