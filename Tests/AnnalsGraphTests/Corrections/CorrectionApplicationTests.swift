import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct CorrectionApplicationTests {
  /// Two documents that tell of a pact, and one that tells of a flood.
  static func records() -> [SmallRecord] {
    var a = SmallRecord("a.md")
    a.event(
      "Oster and Kestrel sign the grain pact", "sign", .agreement, SmallRecord.day("1950-02-01"),
      agents: ["Oster", "Kestrel"],
      sentence: "Oster and Kestrel sign the grain pact on 1 February 1950 at noon.")
    a.event("Flood breaks the dike", "breaks", lemma: "break", .disaster, SmallRecord.year(1951))
    var b = SmallRecord("b.md")
    b.event(
      "Oster and Kestrel sign the grain pact", "sign", .agreement, SmallRecord.day("1950-02-01"),
      agents: ["Oster", "Kestrel"],
      sentence: "In the town hall Oster and Kestrel sign the pact about grain.")
    return [a, b]
  }

  static let pactA = records()[0].events[0]
  static let flood = records()[0].events[1]
  static let pactB = records()[1].events[0]

  static func build(_ actions: Correction.Action...) -> GraphBuild {
    built(records(), Corrections(actions.map { Correction($0) }))
  }

  @Test func withoutCorrectionsThePactIsOneEvent() {
    #expect(Self.build().graph.events.count == 2)
  }

  @Test func dropTakesAnEventOut() {
    let graph = Self.build(.drop(EventReference(Self.flood.id))).graph
    #expect(graph.events.map(\.title) == ["Oster and Kestrel sign the grain pact"])
  }

  @Test func theIdOfAnyTellingWillDo() {
    let graph = Self.build(.drop(EventReference(Self.pactB.id))).graph
    #expect(graph.events.map(\.title) == ["Flood breaks the dike"])
  }

  @Test func setChangesFieldsAndMarksTheDate() throws {
    var change = EventChange()
    change.title = "The grain pact"
    change.date = SmallRecord.day("1950-02-03")
    change.type = .lawPolicy
    change.places = ["Port Vell"]
    change.claimants = ["Ada Núñez"]
    let graph = Self.build(.set(EventReference(Self.pactA.id), change)).graph
    let event = try #require(graph.events.first)
    #expect(event.title == "The grain pact")
    #expect(event.date?.edtf == "1950-02-03")
    #expect(event.date?.basis == .corrected)
    #expect(event.type == .lawPolicy)
    #expect(event.status == .claimed)
    #expect(graph.places.filter { event.places.contains($0.id) }.map(\.name) == ["Port Vell"])
    #expect(graph.actors.filter { event.claimants.contains($0.id) }.map(\.name) == ["Ada Núñez"])
    #expect(event.mentions.count == 2)
  }

  @Test func mergeAndSplit() {
    let merged = Self.build(
      .merge([EventReference(Self.pactA.id), EventReference(Self.flood.id)])
    ).graph
    #expect(merged.events.count == 1)
    #expect(merged.events[0].mentions.count == 3)
    let split = Self.build(
      .split(EventReference(Self.pactA.id), apart: [EventReference(Self.pactB.id)])
    ).graph
    #expect(split.events.count == 3)
  }

  @Test func addBringsItsOwnSource() throws {
    let added = AddedEvent(
      title: "Mara Vell is born", date: SmallRecord.year(1899), type: .life,
      participants: [.init(role: .patient, name: "Mara Vell")], places: ["Oster"],
      source: "Parish register, p. 12", quote: "Mara, daughter of J. Vell, 1899.")
    let graph = Self.build(.add(added)).graph
    let event = try #require(graph.events.first)
    #expect(event.id == added.id)
    #expect(event.date?.basis == .corrected)
    #expect(graph.documents.contains { $0.path == "Parish register, p. 12" })
    #expect(event.mentions[0].sentence.text == "Mara, daughter of J. Vell, 1899.")
    #expect(graph.selection(matching: EventQuery(.actor("vell"))).graph.events == [event])
  }

  @Test func confirmMakesCertain() {
    #expect(Self.build(.confirm(EventReference(Self.flood.id))).graph.events[1].confidence == 1)
  }

  @Test func assertionsThatFailAreReported() {
    var change = EventChange()
    change.date = SmallRecord.day("1950-02-01")
    let reference = EventReference(Self.pactA.id)
    #expect(Self.build(.assert(reference, change)).corrections.failures.isEmpty)
    change.date = SmallRecord.day("1950-02-02")
    let build = Self.build(.assert(reference, change))
    #expect(
      build.corrections.failures.map(\.description) == [
        "event \(Self.pactA.id) should have the date 1950-02-02, but the documents give 1950-02-01"
      ])
    // a correction before it makes it hold
    var set = EventChange()
    set.date = change.date
    #expect(
      Self.build(.set(reference, set), .assert(reference, change)).corrections.failures.isEmpty)
  }

  @Test func aChangedSentenceIsFoundByItsQuote() {
    let reference = EventReference(
      ID("e-gone"), document: ID("a.md"),
      quote: "Oster and Kestrel sign the big grain pact on 1 February 1950.", trigger: "sign")
    #expect(Self.build(.drop(reference)).graph.events.map(\.title) == ["Flood breaks the dike"])
  }

  @Test func whatAttachesToNothingIsListed() {
    let reference = EventReference(ID("e-gone"), document: ID("a.md"), quote: "Bread is dear.")
    let build = Self.build(
      .drop(reference), .alias(.init(name: "Nobody", other: "No one")),
      .drop(EventReference(Self.flood.id)))
    #expect(
      build.corrections.orphans.map(\.action) == [
        .drop(reference), .alias(.init(name: "Nobody", other: "No one")),
      ])
    #expect(build.corrections.applied == 1)
    #expect(build.graph.events.count == 1)
  }

  @Test func actorsAreJoinedAndParted() {
    #expect(Self.build().graph.actors.map(\.name).sorted() == ["Kestrel", "Oster"])
    let joined = Self.build(.alias(.init(name: "Oster", other: "Kestrel"))).graph
    #expect(joined.actors.count == 1)
    let parted = Self.build(.separate(.init(name: "Oster", documents: [ID("b.md")]))).graph
    #expect(parted.actors.map(\.name).sorted() == ["Kestrel", "Oster", "Oster"])
  }

  @Test func differencesAreShownFieldByField() {
    var change = EventChange()
    change.title = "The grain pact"
    let difference = GraphDifference(
      from: Self.build().graph,
      to: Self.build(
        .set(EventReference(Self.pactA.id), change), .drop(EventReference(Self.flood.id))
      )
      .graph)
    #expect(difference.removed.map(\.id) == [Self.flood.id])
    #expect(difference.added.isEmpty)
    #expect(difference.changed.map(\.field) == ["title"])
    #expect(difference.changed.map(\.after) == ["The grain pact"])
    #expect(!difference.isEmpty)
  }
}
