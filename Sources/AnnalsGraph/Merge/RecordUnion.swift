import FoundationEssentials

/// Everything that was found in one document, however many records it came in.
struct RecordUnion {
  var document: Document
  var actors: [Actor]
  var places: [Place]
  var events: [Event]
  var relations: [Relation]
  var attributions: [Attribution]

  /// Joins the records of one document; their order changes nothing.
  init(_ records: [ExtractionRecord]) {
    let documents = records.map(\.document)
    document = Self.first(documents) ?? Document(id: ID(""), path: "", length: 0, sha256: "")
    var actors: [ID<Actor>: [Actor]] = [:]
    var places: [ID<Place>: [Place]] = [:]
    var events: [ID<Event>: [Event]] = [:]
    for record in records {
      for actor in record.actors { actors[actor.id, default: []].append(actor) }
      for place in record.places { places[place.id, default: []].append(place) }
      for event in record.events { events[event.id, default: []].append(event) }
    }
    self.actors = actors.values.compactMap(Self.union).sorted { $0.id < $1.id }
    self.places = places.values.compactMap(Self.first).sorted { $0.id < $1.id }
    self.events = events.values.compactMap(Self.first).sorted(by: Self.precedes)
    relations = Set(records.lazy.flatMap(\.relations)).sorted(by: Relation.canonicalOrder)
    attributions = Set(records.lazy.flatMap(\.attributions)).sorted {
      ($0.content.start, $0.content.end, $0.source?.start ?? -1, $0.cue?.start ?? -1)
        < ($1.content.start, $1.content.end, $1.source?.start ?? -1, $1.cue?.start ?? -1)
    }
    completeNames()
  }

  private static func precedes(_ a: Event, _ b: Event) -> Bool {
    let starts = (a.mentions.first?.start ?? 0, b.mentions.first?.start ?? 0)
    return starts.0 == starts.1 ? a.id < b.id : starts.0 < starts.1
  }

  /// One of several values that should be the same: the one whose JSON comes first.
  private static func first<Value: Hashable & Encodable>(_ values: [Value]) -> Value? {
    guard values.count > 1, let first = values.first, values.contains(where: { $0 != first }) else {
      return values.first
    }
    let encoder = CanonicalJSON.encoder()
    return values.min { a, b in
      ((try? encoder.encode(a)) ?? .init()).lexicographicallyPrecedes(
        (try? encoder.encode(b)) ?? .init())
    }
  }

  private static func union(_ actors: [Actor]) -> Actor? {
    guard var actor = first(actors), actors.count > 1 else { return actors.first }
    actor.aliases = Set(actors.flatMap { [$0.name] + $0.aliases }).subtracting([actor.name])
      .sorted(by: scalarOrder)
    actor.mentions = Set(actors.flatMap(\.mentions)).sorted(by: Actor.Mention.canonicalOrder)
    return actor
  }

  /// Adds a node for each id that an event names and no record describes, so that no reference leads nowhere.
  private mutating func completeNames() {
    var knownActors = Set(actors.map(\.id))
    var knownPlaces = Set(places.map(\.id))
    for event in events {
      for id in event.participants.map(\.actor) + event.claimants
      where knownActors.insert(id).inserted {
        actors.append(Actor(id: id, name: id.rawValue, kind: .other))
      }
      for id in event.places + (event.placeMentions ?? []).map(\.place)
      where knownPlaces.insert(id).inserted {
        places.append(Place(id: id, name: id.rawValue))
      }
    }
    for id in attributions.compactMap(\.actor) where knownActors.insert(id).inserted {
      actors.append(Actor(id: id, name: id.rawValue, kind: .other))
    }
    let knownEvents = Set(events.map(\.id))
    relations.removeAll { !knownEvents.contains($0.source) || !knownEvents.contains($0.target) }
  }
}

/// Orders texts by their Unicode scalars, whatever the locale.
func scalarOrder(_ a: String, _ b: String) -> Bool {
  a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
}

extension Actor.Mention {
  /// Orders by document and offset.
  static func canonicalOrder(_ a: Self, _ b: Self) -> Bool {
    (a.document, a.start, a.end, a.form.rawValue) < (b.document, b.start, b.end, b.form.rawValue)
  }
}
