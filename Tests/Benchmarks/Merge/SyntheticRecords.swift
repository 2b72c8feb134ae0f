import AnnalsGraph
import AnnalsTime

/// Records of invented documents that tell of invented events, some of them in several documents and in other words.
struct SyntheticRecords {
  /// How often a document tells an event, on average.
  static let eventsInDocument = 3
  private var generator: SeededGenerator
  private let world: [Happening]

  /// Something that happened, which documents tell in one of two ways.
  private struct Happening {
    var verb: Int
    var agent: String
    var patient: String
    var place: String
    var object: String
    var day: Day
  }

  private static let verbs: [(verb: String, noun: String, type: EventType)] = [
    ("invade", "invasion", .armedConflict), ("sign", "signing", .agreement),
    ("arrest", "arrest", .justice), ("visit", "visit", .movement),
    ("launch", "launch", .scienceTechnology), ("found", "founding", .organization),
    ("elect", "election", .election), ("meet", "meeting", .meeting),
    ("bomb", "bombing", .violence), ("acquire", "acquisition", .economy),
    ("open", "opening", .construction), ("flood", "flood", .disaster),
  ]

  init(documents: Int, seed: UInt64 = 1) {
    var generator = SeededGenerator(seed: seed)
    let actors = max(20, documents / 10)
    func name(_ number: Int) -> String {
      Self.syllables(number).capitalized + " " + Self.syllables(number / 7 + 11).capitalized
    }
    let first = Day(year: 1900, month: 1, day: 1)
    world = (0..<(documents * 2)).map { _ in
      Happening(
        verb: Int.random(in: 0..<Self.verbs.count, using: &generator),
        agent: name(Int.random(in: 0..<actors, using: &generator)),
        patient: name(Int.random(in: 0..<actors, using: &generator)),
        place: Self.syllables(Int.random(in: 0..<800, using: &generator) + 5000).capitalized,
        object: Self.syllables(Int.random(in: 0..<4000, using: &generator) + 9000),
        day: first + Int.random(in: 0..<43_000, using: &generator))
    }
    self.generator = generator
  }

  private static func syllables(_ number: Int) -> String {
    let consonants = Array("bdfgklmnprstvz")
    let vowels = Array("aeiou")
    var rest = number + 1
    var text = ""
    while rest > 0 {
      text.append(consonants[rest % consonants.count])
      rest /= consonants.count
      text.append(vowels[(rest + text.count) % vowels.count])
    }
    return text.count < 4 ? text + "ron" : text
  }

  /// The record of a document, and the number of the happening behind each of its events.
  mutating func record(_ number: Int) -> (record: ExtractionRecord, truth: [ID<Event>: Int]) {
    let document = ID<Document>("d\(number)")
    var actors: [ID<Actor>: Actor] = [:]
    var places: [ID<Place>: Place] = [:]
    var events: [Event] = []
    var truth: [ID<Event>: Int] = [:]
    var offset = 0
    for index in 0..<Self.eventsInDocument {
      let happening = Int.random(in: 0..<world.count, using: &generator)
      let told = world[happening]
      let (verb, noun, type) = Self.verbs[told.verb]
      func actor(_ name: String) -> ID<Actor> {
        let id = ID<Actor>("a" + name.replacing(" ", with: "-"))
        actors[id] = Actor(
          id: id, name: name, kind: .person,
          mentions: [.init(document: document, start: offset, end: offset + 5, form: .name)])
        return id
      }
      let isNoun = Bool.random(using: &generator)
      let title =
        isNoun
        ? "The \(noun) of \(told.patient) by \(told.agent) over the \(told.object)"
        : "\(told.agent) \(verb)s \(told.patient) over the \(told.object)"
      let isMonth = Int.random(in: 0..<4, using: &generator) == 0
      let civil = told.day.civil
      let month = Day(year: civil.year, month: civil.month, day: 1)
      let bounds =
        isMonth
        ? DayBounds(month, month + (Day.count(year: civil.year, month: civil.month) - 1))
        : DayBounds(told.day)
      let place = ID<Place>("p" + told.place)
      places[place] = Place(id: place, name: told.place, kind: "city")
      let sentence = "\(title) in \(told.place), according to paper number \(number % 97)."
      let id = ID<Event>("e\(number)-\(index)")
      truth[id] = happening
      events.append(
        Event(
          id: id, title: title, type: type,
          date: EventDate(
            edtf: isMonth ? String(told.day.description.prefix(7)) : told.day.description,
            bounds: bounds, kind: .instant, basis: .stated),
          participants: [
            .init(role: .agent, actor: actor(told.agent)),
            .init(role: .patient, actor: actor(told.patient)),
          ], places: [place],
          mentions: [
            EventMention(
              document: document, start: offset, end: offset + 6, text: isNoun ? noun : verb,
              lemma: isNoun ? noun : verb, line: 1,
              sentence: .init(start: offset, end: offset + sentence.utf8.count, text: sentence))
          ], salience: 0.5))
      offset += sentence.utf8.count + 1
    }
    let record = ExtractionRecord(
      document: Document(id: document, path: document.rawValue, length: offset, sha256: "00"),
      timexes: [], actors: actors.values.sorted { $0.id < $1.id },
      places: places.values.sorted { $0.id < $1.id }, events: events, relations: [],
      attributions: [])
    return (record, truth)
  }
}

/// Random numbers from a seed.
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
