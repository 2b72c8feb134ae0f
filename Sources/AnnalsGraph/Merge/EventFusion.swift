import AnnalsTime

/// Makes one event of its tellings.
enum EventFusion {
  /// The event of some tellings, given in the order of documents and offsets.
  static func fused(_ tellings: [Event], name: (ID<Actor>) -> String?) -> Event? {
    guard var event = tellings.first, tellings.count > 1 else { return tellings.first }
    event.mentions = Set(tellings.flatMap(\.mentions)).sorted(by: EventMention.canonicalOrder)
    event.date = date(tellings)
    event.type = type(tellings)
    event.title = title(tellings)
    event.claimants = Set(tellings.flatMap(\.claimants)).sorted()
    event.participants = participants(tellings, name)
    event.places = Set(tellings.flatMap(\.places)).sorted()
    event.quantities = quantities(tellings)
    let placeMentions = Set(tellings.flatMap { $0.placeMentions ?? [] }).sorted {
      ($0.document, $0.start, $0.end, $0.place) < ($1.document, $1.start, $1.end, $1.place)
    }
    event.placeMentions = placeMentions.isEmpty ? nil : placeMentions
    let aliases = Set(tellings.flatMap { [$0.id] + ($0.aliases ?? []) }).subtracting([event.id])
    event.aliases = aliases.isEmpty ? nil : aliases.sorted()
    event.confidence = tellings.compactMap(\.confidence).max()
    let documents = Set(event.mentions.map(\.document)).count
    event.salience = tellings.compactMap(\.salience).max().map { salience in
      // What several documents tell belongs on the timeline more than what one does.
      min(1, ((salience + 0.1 * Double(documents - 1)) * 1000).rounded() / 1000)
    }
    return event
  }

  /// The date that is known best: by its basis, then by the narrower bounds, then by the first telling.
  private static func date(_ tellings: [Event]) -> EventDate? {
    func rank(_ basis: EventDate.Basis) -> Int {
      switch basis {
      case .corrected: 0
      case .stated: 1
      case .relative: 2
      case .namedEvent: 3
      case .inherited: 4
      case .documentDate: 5
      case .inferred: 6
      }
    }
    func width(_ bounds: DayBounds) -> Int {
      guard let earliest = bounds.earliest, let latest = bounds.latest else { return .max }
      return latest - earliest
    }
    let dates = tellings.enumerated().compactMap { index, event in
      event.isUndated ? nil : event.date.map { (index, $0) }
    }
    // A stated year does not beat a stated day, but a stated month beats the day of publication, and what the text says
    // of a named event beats what is known of it.
    let best = dates.min { a, b in
      let trust = (min(rank(a.1.basis), 4), min(rank(b.1.basis), 4))
      if max(trust.0, trust.1) > 2, trust.0 != trust.1 { return trust.0 < trust.1 }
      let widths = (width(a.1.bounds), width(b.1.bounds))
      if widths.0 != widths.1 { return widths.0 < widths.1 }
      return (rank(a.1.basis), a.0) < (rank(b.1.basis), b.0)
    }
    return best?.1 ?? tellings.lazy.compactMap(\.date).first
  }

  /// The type that most tellings have; the first of those that tie, but anything before `other`.
  private static func type(_ tellings: [Event]) -> EventType {
    var counts: [EventType: Int] = [:]
    for event in tellings { counts[event.type, default: 0] += 1 }
    return tellings.map(\.type).max { a, b in
      if (a == .other) != (b == .other) { return a == .other }
      return counts[a, default: 0] < counts[b, default: 0]
    } ?? .other
  }

  /// The title of the telling that names most: an agent first, then the more salient, then the first.
  private static func title(_ tellings: [Event]) -> String {
    func rank(_ event: Event) -> (Int, Double, Int) {
      let hasAgent = event.participants.contains { $0.role == .agent }
      let words = min(8, event.title.split(separator: " ").count)
      return (
        hasAgent ? 1 : 0, event.salience ?? 0, event.title.unicodeScalars.count > 90 ? 0 : words
      )
    }
    var best = tellings[0]
    for event in tellings.dropFirst() where rank(best) < rank(event) { best = event }
    return best.title
  }

  private static func participants(
    _ tellings: [Event], _ name: (ID<Actor>) -> String?
  ) -> [Event.Participant] {
    /// Two groups of one description are one in one event.
    struct Key: Hashable {
      var role: Event.Participant.Role
      var name: String
    }
    var seen: Set<Key> = []
    var result: [Event.Participant] = []
    for participant in tellings.lazy.flatMap(\.participants)
    where seen.insert(
      Key(role: participant.role, name: name(participant.actor) ?? participant.actor.rawValue)
    ).inserted {
      result.append(participant)
    }
    let definite = Set(result.filter { $0.role != .participant }.map(\.actor))
    return result.filter { $0.role != .participant || !definite.contains($0.actor) }
  }

  private static func quantities(_ tellings: [Event]) -> [Quantity] {
    struct Key: Hashable {
      var value: Double
      var unit: String?
      var modifier: Quantity.Modifier?
    }
    var seen: Set<Key> = []
    return tellings.flatMap(\.quantities).filter {
      seen.insert(Key(value: $0.value, unit: $0.unit, modifier: $0.modifier)).inserted
    }
  }
}

extension EventMention {
  /// Orders by document and offset.
  static func canonicalOrder(_ a: EventMention, _ b: EventMention) -> Bool {
    (a.document, a.start, a.end, a.sentence.start) < (b.document, b.start, b.end, b.sentence.start)
  }
}
