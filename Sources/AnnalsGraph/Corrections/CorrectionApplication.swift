import AnnalsTime

/// Applies the corrections that change fields, take events out or add some.
struct CorrectionApplication {
  private(set) var graph: EventGraph
  private(set) var report = CorrectionReport()
  private var dropped: Set<ID<Event>> = []

  /// Applies corrections to a graph whose tellings are joined.
  /// - Parameters:
  ///   - corrections: the corrections.
  ///   - graph: the graph.
  ///   - attachment: finds the tellings that the corrections speak of.
  ///   - event: the event that a telling became.
  init(
    _ corrections: Corrections, to graph: EventGraph, _ attachment: CorrectionAttachment,
    event: (Int) -> ID<Event>?
  ) {
    self.graph = graph
    guard !corrections.entries.isEmpty else { return }
    let orphans = Set(attachment.orphans)
    report.orphans = attachment.orphans.map { corrections.entries[$0] }
    report.applied = corrections.entries.count - orphans.count
    func target(_ reference: EventReference) -> ID<Event>? {
      attachment.index(of: reference).flatMap(event)
    }
    for (place, entry) in corrections.entries.enumerated() where !orphans.contains(place) {
      switch entry.action {
      case .drop(let reference):
        if let id = target(reference) { dropped.insert(id) }
      case .set(let reference, let change):
        if let id = target(reference) { set(id, change) }
      case .confirm(let reference):
        if let id = target(reference) { modify(id) { $0.confidence = 1 } }
      case .add(let added): add(added)
      case .merge, .split, .alias, .separate, .assert: break
      }
    }
    removeDropped()
    self.graph.actors.sort { $0.id < $1.id }
    self.graph.places.sort { $0.id < $1.id }
    self.graph.documents.sort { $0.id < $1.id }
    self.graph.events = self.graph.events.sortedForTimeline()
    for (place, entry) in corrections.entries.enumerated() where !orphans.contains(place) {
      guard case .assert(let reference, let change) = entry.action else { continue }
      check(entry, target(reference), change)
    }
  }

  private mutating func modify(_ id: ID<Event>, _ change: (inout Event) -> Void) {
    guard let index = graph.events.firstIndex(where: { $0.id == id }) else { return }
    change(&graph.events[index])
  }

  private mutating func set(_ id: ID<Event>, _ change: EventChange) {
    let places = change.places?.map { place(named: $0) }
    let claimants = change.claimants?.map { actor(named: $0) }
    modify(id) { event in
      if let title = change.title { event.title = title }
      if var date = change.date {
        date.basis = .corrected
        date.evidence = nil
        event.date = date
      } else if change.removesDate {
        event.date = nil
      }
      if let type = change.type { event.type = type }
      if let status = change.status { event.status = status }
      if let places {
        event.places = Set(places).sorted()
        event.placeMentions?.removeAll { !places.contains($0.place) }
        if event.placeMentions?.isEmpty ?? false { event.placeMentions = nil }
      }
      if let claimants {
        event.claimants = Set(claimants).sorted()
        if change.status == nil, event.claimants.isEmpty, event.status == .claimed {
          event.status = .asserted
        } else if change.status == nil, !event.claimants.isEmpty, event.status == .asserted {
          event.status = .claimed
        }
      }
    }
  }

  private mutating func add(_ added: AddedEvent) {
    let document = ID<Document>("corrections: " + added.source)
    let length = added.quote.unicodeScalars.count
    if !graph.documents.contains(where: { $0.id == document }) {
      graph.documents.append(
        Document(
          id: document, path: added.source, source: added.source, length: length, sha256: ""))
    }
    var date = added.date
    date?.basis = .corrected
    graph.events.append(
      Event(
        id: added.id, title: added.title, type: added.type, date: date,
        status: added.status, claimants: Set(added.claimants.map { actor(named: $0) }).sorted(),
        participants: added.participants.map {
          Event.Participant(role: $0.role, actor: actor(named: $0.name))
        }, places: Set(added.places.map { place(named: $0) }).sorted(),
        mentions: [
          EventMention(
            document: document, start: 0, end: length, text: added.quote, lemma: "",
            sentence: .init(start: 0, end: length, text: added.quote))
        ], confidence: 1, salience: 1))
  }

  private mutating func actor(named name: String) -> ID<Actor> {
    let words = SearchText.padded(name)
    let bearers = graph.actors.filter {
      ([$0.name] + $0.aliases).contains { SearchText.padded($0) == words }
    }
    if let actor = bearers.first(where: { SearchText.padded($0.name) == words }) ?? bearers.first {
      return actor.id
    }
    let id = ID<Actor>("a" + Digest("corrected\u{1F}" + name).hexadecimal)
    graph.actors.append(Actor(id: id, name: name, kind: .other))
    return id
  }

  private mutating func place(named name: String) -> ID<Place> {
    let words = SearchText.padded(name)
    if let place = graph.places.first(where: { SearchText.padded($0.name) == words }) {
      return place.id
    }
    let id = ID<Place>("p" + Digest("corrected\u{1F}" + name).hexadecimal)
    graph.places.append(Place(id: id, name: name))
    return id
  }

  private mutating func removeDropped() {
    guard !dropped.isEmpty else { return }
    graph.events.removeAll { dropped.contains($0.id) }
    graph.relations.removeAll { dropped.contains($0.source) || dropped.contains($0.target) }
  }

  // MARK: Assertions

  private mutating func check(_ correction: Correction, _ id: ID<Event>?, _ change: EventChange) {
    guard let id else { return }
    guard let event = graph.events.first(where: { $0.id == id }) else {
      fail(correction, id, "title", change.title ?? "it has", "no such event: it was dropped")
      return
    }
    if let date = change.date, event.date?.bounds != date.bounds {
      fail(correction, id, "date", date.edtf, event.date?.edtf ?? "no date")
    }
    if change.removesDate, let date = event.date { fail(correction, id, "date", "none", date.edtf) }
    if let title = change.title, event.title != title {
      fail(correction, id, "title", "\"\(title)\"", "\"\(event.title)\"")
    }
    if let type = change.type, event.type != type {
      fail(correction, id, "type", type.rawValue, event.type.rawValue)
    }
    if let status = change.status, event.status != status {
      fail(correction, id, "status", status.rawValue, event.status.rawValue)
    }
    if let places = change.places {
      let found = graph.places.filter { event.places.contains($0.id) }.map(\.name)
      compare(correction, id, "place", places, found)
    }
    if let claimants = change.claimants {
      let found = graph.actors.filter { event.claimants.contains($0.id) }.map(\.name)
      compare(correction, id, "claimant", claimants, found)
    }
  }

  private mutating func compare(
    _ correction: Correction, _ id: ID<Event>, _ field: String, _ expected: [String],
    _ found: [String]
  ) {
    guard Set(expected.map(SearchText.padded)) != Set(found.map(SearchText.padded)) else { return }
    func list(_ names: [String]) -> String {
      names.isEmpty ? "none" : names.joined(separator: ", ")
    }
    fail(correction, id, field, list(expected), list(found))
  }

  private mutating func fail(
    _ correction: Correction, _ id: ID<Event>, _ field: String, _ expected: String, _ found: String
  ) {
    report.failures.append(
      .init(correction: correction, event: id, field: field, expected: expected, found: found))
  }
}
