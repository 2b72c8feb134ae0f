import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct EventOrderTests {
  @Test func orderIsProvedByDatesAndByWords() throws {
    let early = DerivedOrderTests.event("early", "1950-01-01", "1950-01-01")
    let late = DerivedOrderTests.event("late", "1960-01-01", "1960-01-01")
    let undated = DerivedOrderTests.event("undated", nil, nil)
    let stated = Relation(.before, ID("undated"), ID("early"), basis: .stated)
    let graph = EventGraph(events: [early, late, undated], relations: [stated])
    let order = EventOrder(graph)

    guard case .before(let dates) = order.order(of: ID("early"), to: ID("late")) else {
      Issue.record("early is not before late")
      return
    }
    #expect(dates.relations.isEmpty)
    #expect(Set(dates.dated) == [ID("early"), ID("late")])

    guard case .after(let words) = order.order(of: ID("late"), to: ID("undated")) else {
      Issue.record("late is not after undated")
      return
    }
    #expect(words.relations == [stated])
    #expect(order.bounds(of: ID("undated")).latest == Day("1950-01-01"))
  }

  @Test func whatDoesNotFollowIsUnknown() {
    let year = DerivedOrderTests.event("year", "1950-01-01", "1950-12-31")
    let day = DerivedOrderTests.event("day", "1950-02-01", "1950-02-01")
    #expect(
      EventOrder(EventGraph(events: [year, day])).order(of: ID("year"), to: ID("day")) == .unknown)
  }

  @Test func partsLieInTheirNamedEvent() {
    var war = SmallRecord("a.md")
    war.event(
      "Third Grain War", "Third Grain War", .armedConflict,
      EventDate(
        edtf: "1911/1913", bounds: DayBounds(Day("1911-01-01"), Day("1913-12-31")), kind: .span,
        basis: .stated))
    var date = SmallRecord.year(1912)
    date.basis = .namedEvent
    date.evidence = Evidence(
      document: ID("a.md"), start: 0, end: 26, text: "during the Third Grain War")
    war.event("Neighbours call Orren a spy", "call", .pressure, date)
    let relations = built([war]).graph.relations
    #expect(relations.map(\.kind) == [.partOf])
    #expect(relations.first?.source == war.events[1].id)
    #expect(relations.first?.basis == .namedEvent)
  }
}
