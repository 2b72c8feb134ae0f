import AnnalsTime

/// The actors and places of all documents, and the tellings with the ids of the graph in them.
struct GraphNodes {
  /// The actors, sorted by id.
  private(set) var actors: [Actor] = []
  /// The places, sorted by id.
  private(set) var places: [Place] = []
  /// The events of every document, by document and offset.
  private(set) var tellings: [Event] = []
  /// Who says what, by document and offset.
  private(set) var attributions: [Attribution] = []

  private var actorIDs: [LocalKey: ID<Actor>] = [:]
  private var placeIDs: [ID<Place>: ID<Place>] = [:]
  private let documents: [ID<Document>: Int]

  private struct LocalKey: Hashable {
    var document: Int
    var actor: ID<Actor>
  }

  init(_ unions: [RecordUnion], rulings: ActorRulings) {
    documents = Dictionary(
      uniqueKeysWithValues: unions.enumerated().map { ($0.element.document.id, $0.offset) })
    joinActors(unions, rulings)
    (places, placeIDs) = PlaceJoiner.joined(unions.flatMap(\.places))
    for (document, union) in unions.enumerated() {
      for event in union.events { tellings.append(rewritten(event, document, union.document.id)) }
      for attribution in union.attributions {
        var attribution = attribution
        attribution.document = union.document.id
        attribution.actor = attribution.actor.map { actorID(document, $0) }
        attributions.append(attribution)
      }
    }
    var seen: Set<ID<Event>> = []
    tellings = tellings.filter { seen.insert($0.id).inserted }
  }

  private func actorID(_ document: Int, _ actor: ID<Actor>) -> ID<Actor> {
    actorIDs[LocalKey(document: document, actor: actor)] ?? actor
  }

  // MARK: Actors

  private mutating func joinActors(_ unions: [RecordUnion], _ rulings: ActorRulings) {
    var locals: [ActorJoiner.Local] = []
    for (document, union) in unions.enumerated() {
      let active = Self.activeDays(union.events)
      for actor in union.actors {
        var actor = actor
        for index in actor.mentions.indices { actor.mentions[index].document = union.document.id }
        locals.append(
          ActorJoiner.Local(
            document: document, documentID: union.document.id, actor: actor,
            active: active[actor.id]))
      }
    }
    var joiner = ActorJoiner(locals, rulings: rulings)
    var taken: Set<ID<Actor>> = []
    for set in joiner.joined() {
      var actor = Self.fused(set.map { locals[$0].actor })
      if !taken.insert(actor.id).inserted {
        // Another actor of the same name: its id also tells in which document it was met first.
        let first = locals[set[0]]
        actor.id = ID(
          "\(actor.id.rawValue)-\(Digest(first.documentID.rawValue + "\u{1F}" + first.actor.id.rawValue).hexadecimal)"
        )
        taken.insert(actor.id)
      }
      for index in set {
        let key = LocalKey(document: locals[index].document, actor: locals[index].actor.id)
        actorIDs[key] = actor.id
      }
      actors.append(actor)
    }
    actors.sort { $0.id < $1.id }
  }

  private static func activeDays(_ events: [Event]) -> [ID<Actor>: DayBounds] {
    var days: [ID<Actor>: DayBounds] = [:]
    for event in events {
      guard let bounds = event.date?.bounds, let earliest = bounds.earliest,
        let latest = bounds.latest
      else { continue }
      for participant in event.participants {
        let former = days[participant.actor]
        days[participant.actor] = DayBounds(
          min(former?.earliest ?? earliest, earliest), max(former?.latest ?? latest, latest))
      }
    }
    return days
  }

  /// The actor of its appearances: the fullest name, the most frequent kind.
  private static func fused(_ locals: [Actor]) -> Actor {
    guard var actor = locals.first, locals.count > 1 else { return locals[0] }
    var names: [String: Int] = [:]
    var kinds: [Actor.Kind: Int] = [:]
    for local in locals {
      names[local.name, default: 0] += 1
      kinds[local.kind, default: 0] += 1
    }
    actor.kind =
      Actor.Kind.allCases.max { kinds[$0, default: 0] < kinds[$1, default: 0] } ?? actor.kind
    func rank(_ name: String) -> (Int, Int, Int) {
      let words = name.split(separator: " ").count
      let count = names[name] ?? 0
      return actor.kind == .person
        ? (min(words, 3), count, name.utf8.count) : (count, words, name.utf8.count)
    }
    actor.name =
      names.keys.max { a, b in
        rank(a) == rank(b) ? scalarOrder(b, a) : rank(a) < rank(b)
      } ?? actor.name
    let name = actor.name
    actor.id = locals.filter { $0.name == name }.map(\.id).min() ?? actor.id
    actor.aliases = Set(locals.flatMap { [$0.name] + $0.aliases }).subtracting([name])
      .sorted(by: scalarOrder)
    actor.mentions = Set(locals.flatMap(\.mentions)).sorted(by: Actor.Mention.canonicalOrder)
    return actor
  }

  // MARK: Tellings

  private func rewritten(_ event: Event, _ document: Int, _ id: ID<Document>) -> Event {
    var event = event
    event.claimants = Set(event.claimants.map { actorID(document, $0) }).sorted()
    for index in event.participants.indices {
      event.participants[index].actor = actorID(document, event.participants[index].actor)
      if event.participants[index].start != nil { event.participants[index].document = id }
    }
    for index in event.quantities.indices where event.quantities[index].start != nil {
      event.quantities[index].document = id
    }
    event.places = Set(event.places.map { placeIDs[$0] ?? $0 }).sorted()
    for index in event.placeMentions?.indices ?? 0..<0 {
      guard let place = event.placeMentions?[index].place else { continue }
      event.placeMentions?[index].place = placeIDs[place] ?? place
    }
    for index in event.mentions.indices { event.mentions[index].document = id }
    event.mentions.sort(by: EventMention.canonicalOrder)
    if event.placeMentions?.isEmpty ?? false { event.placeMentions = nil }
    if event.aliases?.isEmpty ?? false { event.aliases = nil }
    return event
  }

  // MARK: Comparison

  /// Compares the tellings.
  func joiner(_ tellings: [Event], rulings: EventRulings) -> EventJoiner {
    let comparable = ComparableActors(actors)
    let actorPlaces = Dictionary(
      uniqueKeysWithValues: actors.enumerated().map { ($0.element.id, $0.offset) })
    let placeNumbers = Dictionary(
      uniqueKeysWithValues: places.enumerated().map { ($0.element.id, Int32($0.offset)) })
    let nameStems = actors.map { actor in
      Set(([actor.name] + actor.aliases).flatMap(SearchText.words).map(WordStem.stem))
    }
    let words = tellings.map { event in
      let names = event.participants.reduce(into: Set<String>()) { names, participant in
        if let place = actorPlaces[participant.actor] { names.formUnion(nameStems[place]) }
      }
      return EventProfile.Words(event, names: names)
    }
    let vocabulary = Vocabulary(
      words.lazy.map { $0.sentence.union($0.wording).union([$0.trigger]) })
    let knownNames = Set(
      tellings.lazy.flatMap(\.mentions).compactMap { EventProfile.name($0.text) })
    let profiles = tellings.enumerated().map { index, event in
      EventProfile(
        event, document: documents[event.mentions.first?.document ?? ID("")] ?? -1,
        words: words[index], vocabulary: vocabulary, knownNames: knownNames,
        actor: comparable.number,
        place: { placeNumbers[$0] })
    }
    let context = ComparisonContext(
      vocabulary: vocabulary, actors: comparable,
      actorWeights: Self.weights(profiles, comparable), placeNames: places.map(\.name))
    return EventJoiner(tellings, profiles, context, rulings: rulings)
  }

  /// The weight of each actor by how few tellings name it, from 0.4 to 1; half of it for a mere description.
  private static func weights(_ profiles: [EventProfile], _ actors: ComparableActors) -> [Double] {
    var counts = Array(repeating: 0, count: actors.names.count)
    for profile in profiles {
      for actor in profile.actors { counts[Int(actor)] += 1 }
    }
    let total = Double(max(1, profiles.count))
    return zip(counts, actors.isSpecific).map { count, isSpecific in
      let share = Double(count) / total
      let weight = share > 0.2 ? 0.4 : share > 0.05 ? 0.6 : share > 0.01 ? 0.8 : 1
      return isSpecific ? weight : weight / 2
    }
  }
}
