import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct EventJoinerTests {
  static func day(_ text: String) -> EventDate { SmallRecord.day(text) }

  @Test func aLandingIsOneEventInTwoDocuments() throws {
    var a = SmallRecord("a.md")
    a.event(
      "Allied forces land at Port Vell", "landed", lemma: "land", .militaryMove,
      Self.day("1911-09-15"),
      agents: ["Allied forces"], places: ["Port Vell"],
      sentence: "On 15 September 1911 Allied forces landed at Port Vell.")
    var b = SmallRecord("b.md")
    b.event(
      "Port Vell landing", "landing", .armedConflict, SmallRecord.month("1911-09"),
      places: ["Port Vell"], sentence: "The Port Vell landing of September 1911 turned the war.")
    let build = built([a, b])
    #expect(build.graph.events.count == 1)
    let event = try #require(build.graph.events.first)
    #expect(event.mentions.map(\.document.rawValue) == ["a.md", "b.md"])
    #expect(event.date?.edtf == "1911-09-15")
    #expect(event.id == a.events[0].id)
    #expect(event.aliases == [b.events[0].id])
    #expect(build.joins.first?.features.contains { $0.name == "places" } == true)
  }

  @Test func anArmisticeIsOneEventThoughItIsTypedTwice() {
    var a = SmallRecord("a.md")
    a.event(
      "Armistice is signed at Kestrel", "signed", lemma: "sign", .agreement, Self.day("1913-07-27"),
      places: ["Kestrel"], sentence: "The armistice was signed at Kestrel on 27 July 1913.")
    var b = SmallRecord("b.md")
    b.event(
      "Armistice ends the fighting", "ended", lemma: "end", .armedConflict, Self.day("1913-07-27"),
      sentence: "On 27 July 1913 an armistice ended the fighting.")
    #expect(built([a, b]).graph.events.count == 1)
  }

  @Test func aNamedEventIsOneAndKeepsTheDateOfTheText() {
    func stretch(_ from: String, _ to: String, _ basis: EventDate.Basis) -> EventDate {
      EventDate(
        edtf: "\(from)/\(to)", bounds: DayBounds(Day(from), Day(to)), kind: .span, basis: basis)
    }
    var a = SmallRecord("a.md")
    a.event(
      "Third Grain War", "Third Grain War", .armedConflict,
      stretch("1911-05-16", "1913-10-06", .namedEvent),
      sentence: "During the Third Grain War nobody baked.")
    var b = SmallRecord("b.md")
    b.event(
      "Third Grain War lasts", "lasted", lemma: "last", .armedConflict,
      stretch("1911-01-01", "1913-12-31", .stated),
      sentence: "The Third Grain War lasted from 1911 to 1913.")
    b.event(
      "Third Grain War ends", "ended", lemma: "end", .armedConflict, SmallRecord.day("1913-10-06"),
      sentence: "It ended in autumn.")
    let events = built([a, b]).graph.events
    #expect(events.count == 2)
    #expect(events.first?.date?.edtf == "1911-01-01/1913-12-31")
  }

  @Test func oneDayAndOneActorAreNotOneEvent() {
    var a = SmallRecord("a.md")
    a.actor("Larch", .organization)
    a.event(
      "Larch presents a new telephone", "presented", lemma: "present", .scienceTechnology,
      Self.day("2007-01-09"), agents: ["Larch"])
    var b = SmallRecord("b.md")
    b.actor("Larch", .organization)
    b.event(
      "Larch presents a television set", "presented", lemma: "present", .scienceTechnology,
      Self.day("2007-01-09"), agents: ["Larch"])
    b.event(
      "Larch fires its treasurer", "fired", lemma: "fire", .positionChange, Self.day("2007-01-09"),
      agents: ["Larch"])
    #expect(built([a, b]).graph.events.count == 3)
  }

  @Test func statementsAreOneOnlyWhenTheySayTheSame() {
    func record(_ id: String, _ saying: String) -> SmallRecord {
      var record = SmallRecord(id)
      record.actor("Mara Vell", .person)
      record.event(
        "Mara Vell says \(saying)", "said", lemma: "say", .statement, Self.day("1950-02-01"),
        agents: ["Mara Vell"])
      return record
    }
    #expect(
      built([record("a", "the harbour will be dredged"), record("b", "taxes must fall")]).graph
        .events.count == 2)
    #expect(
      built([
        record("a", "the harbour will be dredged"), record("b", "the harbour will be dredged soon"),
      ])
      .graph.events.count == 1)
  }

  @Test func plansAndDeedsStayApart() {
    func record(_ id: String, _ status: Event.Status) -> SmallRecord {
      var record = SmallRecord(id)
      record.event(
        "Oster and Kestrel sign the grain pact", "sign", .agreement, Self.day("1950-02-01"),
        agents: ["Oster", "Kestrel"], status: status)
      return record
    }
    #expect(built([record("a", .planned), record("b", .asserted)]).graph.events.count == 2)
    #expect(built([record("a", .asserted), record("b", .asserted)]).graph.events.count == 1)
  }

  @Test func claimsOfTwoSidesStayApartAndCorroborate() {
    func record(_ id: String, _ status: Event.Status, _ claimants: [String]) -> SmallRecord {
      var record = SmallRecord(id)
      for claimant in claimants { record.actor(claimant, .person) }
      record.event(
        "Oster troops shell the grain harbour", "shell", .armedConflict, Self.day("1950-02-01"),
        agents: ["Oster"], patients: ["Kestrel"], status: status, claimants: claimants)
      return record
    }
    let graph = built([record("a", .claimed, ["Mara Vell"]), record("b", .asserted, [])]).graph
    #expect(graph.events.count == 2)
    #expect(graph.relations.filter { $0.basis == .comparison }.map(\.kind) == [.corroborates])
    let two = built([record("a", .claimed, ["Mara Vell"]), record("b", .claimed, ["Ada Núñez"])])
    #expect(two.graph.relations.filter { $0.basis == .comparison }.map(\.kind) == [.corroborates])
  }

  @Test(arguments: 0..<6) func theOrderOfDocumentsAndTheirSplitChangeNothing(_ seed: Int) throws {
    var random = RandomRecords(seed: UInt64(seed))
    let records = random.records(documents: 8)
    func bytes(_ records: [ExtractionRecord]) throws -> String {
      var builder = GraphBuilder()
      for record in records { builder.add(record) }
      let build = builder.build()
      return try String(decoding: build.graph.canonicalJSON(), as: UTF8.self) + "\(build.joins)"
    }
    let expected = try bytes(records)
    #expect(try bytes(records.shuffled(using: &random.generator)) == expected)
    #expect(try bytes(records + records.shuffled(using: &random.generator)) == expected)
    let halves = records.flatMap { record -> [ExtractionRecord] in
      var first = record
      var second = record
      first.events.removeAll { $0.mentions[0].start % 2 == 0 }
      second.events.removeAll { $0.mentions[0].start % 2 != 0 }
      return [first, second]
    }
    #expect(try bytes(halves.shuffled(using: &random.generator)) == expected)
  }

  @Test(arguments: 0..<6) func everyTellingIsInOneEvent(_ seed: Int) {
    var random = RandomRecords(seed: UInt64(seed) + 50)
    let records = random.records(documents: 10)
    var builder = GraphBuilder()
    for record in records { builder.add(record) }
    let graph = builder.build().graph
    let told = records.flatMap { $0.events.map(\.id) }.sorted()
    #expect(graph.events.flatMap { [$0.id] + ($0.aliases ?? []) }.sorted() == told)
    let actors = Set(graph.actors.map(\.id))
    let events = Set(graph.events.map(\.id))
    #expect(actors.count == graph.actors.count)
    for event in graph.events {
      #expect(event.participants.allSatisfy { actors.contains($0.actor) })
      #expect(event.claimants.allSatisfy(actors.contains))
    }
    #expect(graph.relations.allSatisfy { events.contains($0.source) && events.contains($0.target) })
  }
}

/// Records in which the same few things happen to the same few people, so that tellings meet.
struct RandomRecords {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func records(documents: Int) -> [ExtractionRecord] {
    let verbs = [("land", EventType.militaryMove), ("sign", .agreement), ("shell", .armedConflict)]
    let people = ["Mara Vell", "Vell", "Oster", "Kestrel", "M. Vell", "Ada Núñez"]
    return (0..<documents).map { index in
      var record = SmallRecord("d\(index).md")
      for name in people.prefix(2) + people.suffix(2) { record.actor(name, .person) }
      for _ in 0..<Int.random(in: 2...6, using: &generator) {
        guard let (verb, type) = verbs.randomElement(using: &generator),
          let agent = people.randomElement(using: &generator),
          let patient = people.randomElement(using: &generator)
        else { continue }
        let day =
          "1950-0\(Int.random(in: 1...2, using: &generator))-0\(Int.random(in: 1...3, using: &generator))"
        record.event(
          "\(agent) \(verb)s the grain pact with \(patient)", verb, type, SmallRecord.day(day),
          agents: [agent], patients: [patient], places: ["Port Vell"],
          quantities: [
            Quantity(value: Double(Int.random(in: 1...2, using: &generator)), unit: "ships")
          ],
          status: Bool.random(using: &generator) ? .asserted : .negated)
      }
      return record.record
    }
  }
}
