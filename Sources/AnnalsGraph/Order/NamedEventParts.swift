/// The events that happen in a named event which the graph holds: "during the Cultural Revolution".
enum NamedEventParts {
  /// The relations of parts to named events.
  static func relations(_ events: [Event]) -> [Relation] {
    var named: [(words: String, id: ID<Event>)] = []
    for event in events {
      for mention in event.mentions {
        if let name = EventProfile.name(mention.text) { named.append((" " + name + " ", event.id)) }
      }
    }
    guard !named.isEmpty else { return [] }
    return events.compactMap { event in
      guard event.date?.basis == .namedEvent, let evidence = event.date?.evidence else {
        return nil
      }
      let words = SearchText.padded(evidence.text)
      guard let whole = named.first(where: { words.contains($0.words) && $0.id != event.id }) else {
        return nil
      }
      return Relation(.partOf, event.id, whole.id, basis: .namedEvent, cue: evidence)
    }
  }
}
