import AnnalsGraph
import AnnalsTime

/// Graphs for tests of diagrams.
enum DiagramFixture {
  static let document = ID<Document>("a.txt")

  static func event(
    _ id: String, _ title: String, year: Int?, type: EventType = .armedConflict,
    display: String? = nil, actors: [String] = [], status: Event.Status = .asserted,
    salience: Double = 0.5
  ) -> Event {
    let date = year.map { year in
      EventDate(
        edtf: display ?? "\(year)",
        bounds: DayBounds(
          Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31)),
        kind: .instant, display: display ?? DisplayYear.text(year), basis: .stated)
    }
    return Event(
      id: ID(id), title: title, type: type, date: date, status: status,
      participants: actors.map { Event.Participant(role: .agent, actor: ID($0)) },
      mentions: [
        EventMention(
          document: document, start: 0, end: 1, text: "x", lemma: "x",
          sentence: EventMention.Sentence(start: 0, end: 1, text: "x"))
      ], salience: salience)
  }

  static func graph(
    _ events: [Event], actors: [Actor] = [], relations: [Relation] = []
  ) -> EventGraph {
    EventGraph(
      documents: [Document(id: document, path: "a.txt", length: 1, sha256: "")], actors: actors,
      events: events, relations: relations)
  }

  /// Six events with every kind of relation, an undated one and one before Christ.
  static let mixed = graph(
    [
      event("e-1", "A city is founded", year: -43, type: .construction),
      event("e-2", "War between two towns", year: 1210, actors: ["a-1", "a-2"]),
      event("e-3", "The towns make peace", year: 1211, type: .agreement, actors: ["a-1"]),
      event("e-4", "An envoy says that one side began it", year: 1230, type: .statement),
      event("e-5", "One side began it", year: 1230, status: .claimed),
      event("e-6", "A bridge falls", year: nil, type: .disaster),
    ],
    actors: [
      Actor(id: ID("a-1"), name: "Upper Town", kind: .organization),
      Actor(id: ID("a-2"), name: "Lower Town", kind: .organization),
    ],
    relations: [
      Relation(.causes, ID("e-2"), ID("e-3"), basis: .stated),
      Relation(.partOf, ID("e-3"), ID("e-2"), basis: .stated),
      Relation(.reports, ID("e-4"), ID("e-5"), basis: .syntax),
      Relation(.contradicts, ID("e-2"), ID("e-5"), basis: .comparison, detail: "who began it"),
      Relation(.before, ID("e-1"), ID("e-2"), basis: .dates),
    ])

  private enum DisplayYear {
    static func text(_ year: Int) -> String { year > 0 ? "\(year)" : "\(1 - year) BC" }
  }
}
