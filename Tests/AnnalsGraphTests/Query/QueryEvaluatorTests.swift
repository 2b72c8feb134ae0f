import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct QueryEvaluatorTests {
  static func date(_ earliest: String?, _ latest: String?, _ kind: EventDate.Kind) -> EventDate {
    EventDate(
      edtf: "", bounds: DayBounds(earliest.flatMap { Day($0) }, latest.flatMap { Day($0) }),
      kind: kind, basis: .stated)
  }

  static let year1950 = DayBounds(Day("1950-01-01"), Day("1950-12-31"))
  static let year2020 = DayBounds(Day("2020-01-01"), Day("2020-12-31"))

  @Test(arguments: [
    // an instant with an open side: only where its closed bound lies
    (date(nil, "2020-12-31", .instant), year2020, PeriodMatch.overlapping, true),
    (date(nil, "2020-12-31", .instant), year1950, .overlapping, false),
    (date(nil, "2020-12-31", .instant), year1950, .possible, true),
    (date("1989-01-01", nil, .instant), year2020, .overlapping, false),
    // a span with an open side: everywhere it may reach
    (date("1989-01-01", nil, .span), year2020, .overlapping, true),
    (date("1989-01-01", nil, .span), year1950, .overlapping, false),
    (date(nil, "1988-12-31", .span), year1950, .overlapping, true),
    // closed bounds
    (date("1950-01-01", "1959-12-31", .instant), year1950, .overlapping, true),
    (date("1950-01-01", "1959-12-31", .instant), year1950, .within, false),
    (date("1950-06-25", "1950-06-25", .instant), year1950, .within, true),
    (date("1951-01-01", "1951-01-01", .instant), year1950, .overlapping, false),
    (date("1950-12-31", "1951-01-01", .span), year1950, .overlapping, true),
    (date("1989-01-01", nil, .span), DayBounds(Day("1980-01-01"), nil), .within, true),
    // no bound at all is no date
    (date(nil, nil, .span), year1950, .possible, false),
  ]) func periods(_ date: EventDate, _ period: DayBounds, _ match: PeriodMatch, _ found: Bool) {
    #expect(match.matches(date, period) == found)
  }

  @Test func filtersJoinRepetitionsByOrAndKindsByAnd() {
    var filters = EventFilters()
    filters.types = [.protest, .meeting]
    filters.actors = ["Vell"]
    filters.limit = 3
    #expect(
      filters.query
        == EventQuery(
          .all([.actor("Vell"), .any([.type(.protest), .type(.meeting)])]), limit: 3))
    #expect(EventFilters().query == EventQuery())
  }

  @Test func theNameOfACountryStandsForItsPlaces() {
    let event = Event(id: ID("e"), title: "t", type: .other, places: [ID("b")], mentions: [])
    let graph = EventGraph(
      places: [
        Place(id: ID("a"), name: "Oster", kind: "country", country: "OS"),
        Place(id: ID("b"), name: "Port Vell", kind: "city", country: "OS"),
      ], events: [event])
    let evaluator = QueryEvaluator(graph)
    #expect(evaluator.events(matching: EventQuery(.place("oster"))).count == 1)
    #expect(evaluator.events(matching: EventQuery(.place("vell"))).count == 1)
    #expect(evaluator.events(matching: EventQuery(.place("ster"))).isEmpty)
  }

  @Test(arguments: [
    ("nunez", true), ("Ada Núñez", true), ("Ada Nuñ", false), ("", false), ("a0", true),
  ]) func actorsAreFoundByWholeWordsOfTheirNames(_ text: String, _ found: Bool) {
    let event = Event(
      id: ID("e"), title: "t", type: .other,
      participants: [.init(role: .agent, actor: ID("a0"))], mentions: [])
    let graph = EventGraph(
      actors: [Actor(id: ID("a0"), name: "Ada Núñez", kind: .person)], events: [event])
    #expect(
      QueryEvaluator(graph).events(matching: EventQuery(.actor(text))).isEmpty == !found)
  }

  @Test(arguments: 0..<20) func selectionsHoldWhatTheirEventsNeed(_ seed: Int) {
    var random = RandomGraphs(seed: UInt64(seed))
    let graph = random.graph(events: 40)
    let selection = graph.selection(matching: EventQuery(random.predicate(), limit: 15))
    let events = Set(selection.graph.events.map(\.id))
    let actors = Set(selection.graph.actors.map(\.id))
    #expect(events.count <= 15)
    #expect(selection.disputed.isSubset(of: events))
    for event in selection.graph.events {
      #expect(event.participants.allSatisfy { actors.contains($0.actor) })
    }
    for relation in selection.graph.relations {
      #expect(events.contains(relation.source) && events.contains(relation.target))
    }
  }
}
