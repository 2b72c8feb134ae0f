import AnnalsTime

@testable import AnnalsGraph

/// Random numbers from a seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Graphs made of a few names, words and days, so that filters and ties meet often.
struct RandomGraphs {
  var generator: SeededGenerator
  static let names = ["Ada Núñez", "Núñez", "Harbour Board", "Oster Union", "Mara Vell"]
  static let words = ["dike", "broke", "harbour", "signed", "talks", "Grain", "pact", "flood"]
  static let places = ["Port Vell", "Oster", "Lower Oster", "Kestrel Bay"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  mutating func day() -> Day {
    Day(year: number(1947...1953), month: number(1...12), day: number(1...28))
  }

  mutating func date() -> EventDate? {
    guard chance(85) else { return nil }
    let first = day()
    var bounds = DayBounds(first, first + pick([0, 0, 30, 364, 3650]))
    if chance(15) { bounds.earliest = nil } else if chance(15) { bounds.latest = nil }
    if chance(3) { bounds = DayBounds(nil, nil) }
    return EventDate(
      edtf: "1950", bounds: bounds, kind: chance(60) ? .instant : .span, basis: .stated)
  }

  mutating func sentence() -> String {
    (0...number(2...6)).map { _ in pick(Self.words) }.joined(separator: " ")
  }

  mutating func graph(events count: Int) -> EventGraph {
    let documents = (0..<4).map {
      Document(id: ID("d\($0)"), path: "notes/d\($0).md", length: 1000, sha256: "")
    }
    let actors = Self.names.enumerated().map {
      Actor(
        id: ID("a\($0.offset)"), name: $0.element, kind: .person,
        aliases: $0.offset == 2 ? ["the Board"] : [])
    }
    let places = Self.places.enumerated().map {
      Place(
        id: ID("p\($0.offset)"), name: $0.element, kind: $0.offset == 1 ? "country" : "city",
        country: $0.offset < 3 ? "OS" : nil)
    }
    var events: [Event] = []
    for index in 0..<count {
      let document = pick(documents).id
      let start = number(0...500)
      let text = sentence()
      events.append(
        Event(
          id: ID("e\(index)"), title: sentence(), type: pick(EventType.allCases), date: date(),
          status: pick(Event.Status.allCases), claimants: chance(30) ? [pick(actors).id] : [],
          participants: (0..<number(0...2)).map { _ in
            Event.Participant(role: pick(Event.Participant.Role.allCases), actor: pick(actors).id)
          }, places: chance(50) ? [pick(places).id] : [],
          mentions: [
            EventMention(
              document: document, start: start, end: start + 4, text: "word", lemma: "word",
              sentence: .init(start: start, end: start + text.unicodeScalars.count, text: text))
          ], salience: chance(80) ? Double(number(0...10)) / 10 : nil,
          aliases: chance(20) ? [ID("x\(index)")] : nil))
    }
    let sorted = events.sortedForTimeline()
    var relations: [Relation] = []
    for _ in 0..<(count / 5) {
      relations.append(
        Relation(
          chance(50) ? .contradicts : .before, pick(events).id, pick(events).id,
          basis: .comparison))
    }
    return EventGraph(
      documents: documents, actors: actors, places: places, events: sorted,
      relations: Array(Set(relations)).sorted(by: Relation.canonicalOrder))
  }

  /// A graph in which every optional field is used now and then.
  mutating func fullGraph(events count: Int) -> EventGraph {
    var graph = graph(events: count)
    graph.generator = chance(50) ? "annals 1" : nil
    let documents = graph.documents.map(\.id)
    graph.documents[0].published = .init(edtf: "1951-02", basis: "dateline")
    graph.documents[1].title = "A title"
    graph.documents[2].source = "An author"
    graph.actors[0].mentions = [.init(document: documents[1], start: 3, end: 9, form: .pronoun)]
    graph.places[0].latitude = 12.25
    graph.places[0].longitude = -3.5
    for index in graph.events.indices {
      let document = pick(documents)
      if chance(30) {
        graph.events[index].date?.evidence = Evidence(
          document: document, start: 1, end: 5, text: "1950")
        graph.events[index].date?.display = "about 1950"
        graph.events[index].date?.reason = "the text says so"
      }
      if chance(30) {
        graph.events[index].quantities = [
          Quantity(
            value: 0.25, unit: "of the fleet", modifier: .about, start: 1, end: 2,
            document: document),
          Quantity(value: 14_000),
        ]
      }
      if chance(30), let place = graph.events[index].places.first {
        graph.events[index].placeMentions = [
          .init(place: place, document: document, start: 4, end: 8)
        ]
      }
      if chance(30) {
        graph.events[index].mentions[0].context = .init(before: "Before.", after: "")
        graph.events[index].mentions[0].line = 12
        graph.events[index].mentions[0].eventClass = .intensionalAction
        graph.events[index].mentions[0].tense = "PAST"
        graph.events[index].mentions[0].aspect = "PERFECTIVE"
        graph.events[index].mentions[0].polarity = .negative
        graph.events[index].mentions[0].modality = "would"
      }
      graph.events[index].confidence = chance(50) ? 0.5 : nil
      if chance(20) {
        var second = graph.events[index].mentions[0]
        second.document = pick(documents)
        graph.events[index].mentions.append(second)
      }
    }
    for index in graph.relations.indices where chance(50) {
      graph.relations[index].cue = Evidence(
        document: pick(documents), start: 1, end: 4, text: "but")
      graph.relations[index].detail = "the number of ships"
    }
    if chance(70) {
      graph.attributions = [
        Attribution(
          document: documents[0], source: TextSpan(start: 1, end: 2), actor: graph.actors[0].id,
          cue: TextSpan(start: 3, end: 4), content: TextSpan(start: 5, end: 9), direct: true),
        Attribution(document: documents[1], content: TextSpan(start: 5, end: 9)),
      ]
    }
    return graph
  }

  mutating func predicate(depth: Int = 2) -> EventPredicate {
    if depth > 0, chance(50) {
      let parts = (0...number(0...2)).map { _ in predicate(depth: depth - 1) }
      return switch number(0...3) {
      case 0: .any(parts)
      case 1: .not(parts[0])
      default: .all(parts)
      }
    }
    switch number(0...10) {
    case 0, 1:
      let first = day()
      var period = DayBounds(first, first + pick([0, 40, 400]))
      if chance(15) { period.latest = nil } else if chance(15) { period.earliest = nil }
      return .period(period, pick(PeriodMatch.allCases))
    case 2: return .undated
    case 3: return .actor(pick(["nunez", "Ada", "board", "a1", "nobody", "harbour  BOARD", ""]))
    case 4: return .place(pick(["oster", "OS", "p3", "vell", "Lower Oster"]))
    case 5: return .claimedBy(pick(["Mara", "núñez", "a0"]))
    case 6: return .type(pick(EventType.allCases))
    case 7: return .status(pick(Event.Status.allCases))
    case 8: return .document(pick(["d1", "notes/d2.md", "d3.md", "3.md"]))
    case 9: return .text(pick(["dike", "harb*", "grain talks", "nunez", "port vell", "", "zz"]))
    default:
      return pick([
        .minimumSalience(0.5), .minimumSalience(0), .inConflict, .id(ID("e1")), .id(ID("x3")),
      ])
    }
  }
}
