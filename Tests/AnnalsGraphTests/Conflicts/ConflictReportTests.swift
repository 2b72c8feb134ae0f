import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct ConflictReportTests {
  static func prisoners(_ id: String, _ number: Quantity, claimants: [String] = []) -> SmallRecord {
    var record = SmallRecord(id)
    for claimant in claimants { record.actor(claimant, .person) }
    record.event(
      "Sailors of the third fleet go to Kestrel", "went", lemma: "go", .movement,
      SmallRecord.year(1913), places: ["Kestrel"], quantities: [number],
      status: claimants.isEmpty ? .asserted : .claimed, claimants: claimants,
      sentence: "In 1913 \(number.phrase) of the third fleet went to Kestrel.")
    return record
  }

  @Test func numbersThatCannotBothBeRight() throws {
    let graph = built([
      Self.prisoners("a.md", Quantity(value: 14_000, unit: "sailors", modifier: .about)),
      Self.prisoners(
        "b.md", Quantity(value: 15_000, unit: "sailors", modifier: .moreThan),
        claimants: ["Ada Núñez"]),
    ]).graph
    #expect(graph.events.count == 2)
    let relation = try #require(graph.relations.first { $0.basis == .comparison })
    #expect(relation.kind == .contradicts)
    #expect(
      relation.detail == "sailors: about 14,000 against more than 15,000"
        || relation.detail == "sailors: more than 15,000 against about 14,000")
    let report = ConflictReport(graph)
    #expect(report.conflicts.count == 1)
    let conflict = try #require(report.conflicts.first)
    #expect(conflict.kind == .quantity)
    #expect(conflict.sides.map(\.value) == ["about 14,000", "more than 15,000"])
    #expect(conflict.sides[1].claimants == ["Ada Núñez"])
    #expect(conflict.sides[0].sources.map(\.path) == ["a.md"])
    #expect(conflict.sides[0].sources[0].quote.contains("about 14,000"))
  }

  @Test func threeSourcesAreOneConflict() {
    let graph = built([
      Self.prisoners("a.md", Quantity(value: 14_000, unit: "sailors")),
      Self.prisoners("b.md", Quantity(value: 15_000, unit: "sailors")),
      Self.prisoners("c.md", Quantity(value: 16_000, unit: "sailors")),
    ]).graph
    let report = ConflictReport(graph)
    #expect(report.conflicts.map { $0.sides.map(\.value) } == [["14,000", "15,000", "16,000"]])
  }

  @Test func numbersThatAgreeAreNoConflict() {
    let graph = built([
      Self.prisoners("a.md", Quantity(value: 14_000, unit: "sailors", modifier: .about)),
      Self.prisoners("b.md", Quantity(value: 14_325, unit: "sailors")),
    ]).graph
    #expect(graph.events.count == 1)
    #expect(ConflictReport(graph).conflicts.isEmpty)
  }

  @Test func whoBeganItThoughTheTypesDiffer() throws {
    var a = SmallRecord("a.md")
    a.event(
      "Oster invades Kestrel", "invaded", lemma: "invade", .armedConflict,
      SmallRecord.day("1911-06-25"),
      agents: ["Oster"], patients: ["Kestrel"],
      sentence: "On 25 June 1911 Oster troops invaded Kestrel across the river.")
    var b = SmallRecord("b.md")
    b.actor("Radio Oster", .organization)
    b.event(
      "Kestrel attacks Oster", "attacked", lemma: "attack", .violence,
      SmallRecord.day("1911-06-25"),
      agents: ["Kestrel"], patients: ["Oster"], status: .claimed, claimants: ["Radio Oster"],
      sentence: "Kestrel had attacked Oster across the river on 25 June 1911, the broadcast said.")
    let report = ConflictReport(built([a, b]).graph)
    #expect(report.conflicts.map(\.kind) == [.actor])
    #expect(report.conflicts.first?.sides.map(\.value) == ["Oster", "Kestrel"])
  }

  @Test func troopsStandForTheirCountry() throws {
    var a = SmallRecord("a.md")
    a.actor("North Osterian troops", .group)
    a.actor("South Oster", .country)
    a.event(
      "North Osterian troops invade South Oster", "invaded", lemma: "invade", .armedConflict,
      SmallRecord.day("1911-06-25"), agents: ["North Osterian troops"], patients: ["South Oster"])
    var b = SmallRecord("b.md")
    b.actor("South Osterian troops", .group)
    b.actor("North Oster", .country)
    b.actor("speaker", .group)
    b.event(
      "South Osterian troops attack North Oster", "attacked", lemma: "attack", .armedConflict,
      SmallRecord.day("1911-06-25"), agents: ["South Osterian troops"], patients: ["North Oster"],
      status: .claimed, claimants: ["speaker"])
    let report = ConflictReport(built([a, b]).graph)
    #expect(report.conflicts.map(\.kind) == [.actor])
    #expect(
      report.conflicts.first?.sides.map(\.value) == [
        "North Osterian troops", "South Osterian troops",
      ])
  }

  @Test func datesAndDenials() {
    func record(_ id: String, _ day: String, _ status: Event.Status) -> SmallRecord {
      var record = SmallRecord(id)
      record.event(
        "Oster and Kestrel sign the grain pact", "sign", .agreement, SmallRecord.day(day),
        agents: ["Oster", "Kestrel"], places: ["Port Vell"], status: status)
      return record
    }
    let dates = ConflictReport(
      built([record("a", "1950-02-01", .asserted), record("b", "1950-02-03", .asserted)]).graph)
    #expect(dates.conflicts.map(\.kind) == [.date])
    #expect(dates.conflicts.first?.sides.map(\.value) == ["1950-02-01", "1950-02-03"])
    let denials = ConflictReport(
      built([record("a", "1950-02-01", .asserted), record("b", "1950-02-01", .negated)]).graph)
    #expect(denials.conflicts.map(\.kind) == [.reality])
  }

  @Test(arguments: [
    (Quantity(value: 14_000, unit: "men", modifier: .about), "about 14,000 men"),
    (Quantity(value: 0.5), "0.5"),
    (Quantity(value: 1_234_567, modifier: .lessThan), "fewer than 1,234,567"),
  ]) func phrases(_ quantity: Quantity, _ phrase: String) {
    #expect(quantity.phrase == phrase)
  }
}
