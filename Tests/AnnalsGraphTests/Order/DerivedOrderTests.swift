import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct DerivedOrderTests {
  static func event(
    _ id: String, _ earliest: String?, _ latest: String?, _ kind: EventDate.Kind = .instant
  ) -> Event {
    Event(
      id: ID(id), title: id, type: .other,
      date: EventDate(
        edtf: "", bounds: DayBounds(earliest.flatMap { Day($0) }, latest.flatMap { Day($0) }),
        kind: kind, basis: .stated), mentions: [])
  }

  static func told(_ events: [Event]) -> [String] {
    DerivedOrder.relations(events.sortedForTimeline(), besides: []).map {
      "\($0.source) \($0.kind.rawValue) \($0.target)"
    }.sorted()
  }

  @Test func onlyNeighboursAreTold() {
    #expect(
      Self.told([
        Self.event("a", "1950-01-01", "1950-01-01"), Self.event("b", "1950-02-01", "1950-02-01"),
        Self.event("c", "1950-03-01", "1950-03-01"), Self.event("b2", "1950-02-01", "1950-02-01"),
      ]) == ["a before b", "b before c", "b simultaneous b2"])
  }

  @Test func aYearLeavesItsDaysOpen() {
    #expect(
      Self.told([
        Self.event("year", "1950-01-01", "1950-12-31"),
        Self.event("day", "1950-02-01", "1950-02-01"),
        Self.event("next", "1951-02-01", "1951-02-01"),
        Self.event("year2", "1950-01-01", "1950-12-31"),
      ]) == ["day before next", "year before next"])
  }

  @Test func stretchesHoldWhatLiesInThem() {
    #expect(
      Self.told([
        Self.event("war", "1950-01-01", "1953-12-31", .span),
        Self.event("siege", "1951-01-01", "1951-06-30", .span),
        Self.event("sally", "1951-02-01", "1951-02-01"),
      ]) == ["sally during siege", "siege during war"])
  }

  @Test func openSidesAndUnrealEventsGiveNoOrder() {
    var denied = Self.event("denied", "1940-01-01", "1940-01-01")
    denied.status = .denied
    #expect(
      Self.told([
        Self.event("since", "1950-01-01", nil), Self.event("by", nil, "1949-01-01"),
        Self.event("later", "1960-01-01", "1960-01-01"), denied,
      ]) == ["by before later", "by before since"])
  }

  @Test(arguments: 0..<20) func theClosureIsWhatTheDatesSay(_ seed: Int) {
    var random = RandomGraphs(seed: UInt64(seed) + 900)
    let events = random.graph(events: 25).events.filter {
      $0.status == .asserted || $0.status == .claimed
    }
    let relations = DerivedOrder.relations(events, besides: [])
    // Every event stands for its class: the first with its bounds and kind.
    func first(_ event: Event) -> ID<Event> {
      events.first { $0.date?.bounds == event.date?.bounds && $0.date?.kind == event.date?.kind }?
        .id
        ?? event.id
    }
    var after: [ID<Event>: Set<ID<Event>>] = [:]
    for relation in relations where relation.kind == .before {
      after[relation.source, default: []].insert(relation.target)
    }
    func reaches(_ a: ID<Event>, _ b: ID<Event>) -> Bool {
      (after[a] ?? []).contains { $0 == b || reaches($0, b) }
    }
    for a in events {
      for b in events where !a.isUndated && !b.isUndated {
        guard let end = a.date?.bounds.latest, let start = b.date?.bounds.earliest, end < start
        else { continue }
        #expect(reaches(first(a), first(b)))
      }
    }
    // None can be left out.
    for relation in relations where relation.kind == .before {
      let others = (after[relation.source] ?? []).subtracting([relation.target])
      #expect(!others.contains { reaches($0, relation.target) })
    }
  }
}
