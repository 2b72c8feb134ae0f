import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct GraphStatisticsTests {
  @Test func whatASmallGraphHolds() {
    var a = SmallRecord("a.md")
    a.event("Oster mourns", "mourns", .protest, SmallRecord.year(1949), agents: ["Oster"])
    a.event(
      "Kestrel mourns", "mourns", .protest, SmallRecord.day("1960-01-01"), agents: ["Kestrel"])
    a.event("Kestrel sails", "sails", .movement, agents: ["Kestrel"])
    var ancient = SmallRecord.year(-43)
    ancient.basis = .inferred
    a.event("Caesarion sails", "sails", .movement, ancient, status: .claimed)
    let statistics = GraphStatistics(built([a]).graph, length: 1)
    #expect(statistics.documents == 1)
    #expect(statistics.events == 4)
    #expect(statistics.dated == 3)
    #expect(statistics.datedShare == 0.75)
    #expect(statistics.claims == 1)
    #expect(statistics.bases.map(\.value) == [.stated, .inferred])
    #expect(statistics.types.map(\.value) == [.protest, .movement])
    #expect(statistics.decades.map(\.value) == [-50, 1940, 1960])
    #expect(statistics.topActors == [.init(value: "Kestrel", count: 2)])
    #expect(statistics.span == DayBounds(Day("-0043-01-01"), Day("1960-01-01")))
    #expect(statistics.holes == [DayBounds(Day("-0042-01-01"), Day("1948-12-31"))])
  }

  @Test func anEmptyGraphHasNothing() {
    let statistics = GraphStatistics(EventGraph())
    #expect(statistics.span == nil)
    #expect(statistics.datedShare == 0)
    #expect(statistics.holes.isEmpty)
  }
}
