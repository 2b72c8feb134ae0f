import AnnalsTime

@testable import AnnalsGraph

/// Builds records by hand: each event with its sentence, its names and its date.
struct SmallRecord {
  var id: String
  private var actors: [ID<Actor>: Actor] = [:]
  private var places: [ID<Place>: Place] = [:]
  private(set) var events: [Event] = []
  private var offset = 0

  init(_ id: String) { self.id = id }

  var record: ExtractionRecord {
    ExtractionRecord(
      document: Document(id: ID(id), path: id, length: offset, sha256: "00"), timexes: [],
      actors: actors.values.sorted { $0.id < $1.id },
      places: places.values.sorted { $0.id < $1.id },
      events: events, relations: [], attributions: [])
  }

  /// Declares an actor: its first name, its kind, its other names.
  mutating func actor(_ name: String, _ kind: Actor.Kind, aliases: [String] = []) {
    let id = ID<Actor>("a" + Digest(name).hexadecimal)
    actors[id] = Actor(
      id: id, name: name, kind: kind, aliases: aliases,
      mentions: [.init(document: ID(self.id), start: offset, end: offset + 1, form: .name)])
  }

  /// Adds an event told by a sentence; names that were not declared become countries.
  @discardableResult
  mutating func event(
    _ title: String, _ trigger: String, lemma: String? = nil, _ type: EventType,
    _ date: EventDate? = nil, agents: [String] = [], patients: [String] = [],
    places: [String] = [], quantities: [Quantity] = [], status: Event.Status = .asserted,
    claimants: [String] = [], sentence: String? = nil
  ) -> ID<Event> {
    let text = sentence ?? title + "."
    func id(_ name: String) -> ID<Actor> {
      let id = ID<Actor>("a" + Digest(name).hexadecimal)
      if actors[id] == nil { actor(name, .country) }
      return id
    }
    let participants =
      agents.map { Event.Participant(role: .agent, actor: id($0)) }
      + patients.map { Event.Participant(role: .patient, actor: id($0)) }
    let placeIDs = places.map { name -> ID<Place> in
      let id = ID<Place>("p:" + name)
      self.places[id] = Place(id: id, name: name, kind: "city")
      return id
    }
    let event = Event(
      id: ID("e" + Digest(self.id + text + trigger + "\(events.count)").hexadecimal), title: title,
      type: type,
      date: date, status: status, claimants: claimants.map(id), participants: participants,
      places: placeIDs.sorted(),
      quantities: quantities.map { quantity in
        var quantity = quantity
        quantity.document = ID(self.id)
        quantity.start = offset
        return quantity
      },
      mentions: [
        EventMention(
          document: ID(self.id), start: offset, end: offset + trigger.count, text: trigger,
          lemma: lemma ?? trigger, line: events.count + 1,
          sentence: .init(start: offset, end: offset + text.count, text: text))
      ], salience: 0.5)
    offset += text.count + 1
    events.append(event)
    return event.id
  }

  static func day(_ text: String, _ basis: EventDate.Basis = .stated) -> EventDate {
    let day = Day(text)
    return EventDate(
      edtf: text, bounds: DayBounds(day, day), kind: .instant, display: text, basis: basis)
  }

  static func month(_ text: String) -> EventDate {
    let first = Day(text + "-01")
    let last = first.map { $0 + (Day.count(year: $0.year, month: $0.month) - 1) }
    return EventDate(
      edtf: text, bounds: DayBounds(first, last), kind: .instant, display: text, basis: .stated)
  }

  static func year(_ year: Int) -> EventDate {
    EventDate(
      edtf: "\(year)",
      bounds: DayBounds(Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31)),
      kind: .instant, display: "\(year)", basis: .stated)
  }
}

func built(_ records: [SmallRecord], _ corrections: Corrections = Corrections()) -> GraphBuild {
  var builder = GraphBuilder(corrections: corrections)
  for record in records { builder.add(record.record) }
  return builder.build()
}
