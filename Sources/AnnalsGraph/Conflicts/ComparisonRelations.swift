/// The relations that comparing documents gives: what contradicts and what corroborates.
enum ComparisonRelations {
  /// The relations between the events that the links join.
  static func relations(
    _ links: [EventJoiner.Link], event: (Int) -> Event?, name: (ID<Actor>) -> String
  ) -> [Relation] {
    struct Pair: Hashable {
      var first: ID<Event>
      var second: ID<Event>
    }
    var contradictions: [Pair: Set<Contradiction>] = [:]
    var agreements: Set<Pair> = []
    var events: [ID<Event>: Event] = [:]
    for link in links {
      guard let a = event(link.first), let b = event(link.second), a.id != b.id else { continue }
      let pair = Pair(first: min(a.id, b.id), second: max(a.id, b.id))
      events[a.id] = a
      events[b.id] = b
      if link.contradictions.isEmpty {
        agreements.insert(pair)
      } else {
        contradictions[pair, default: []].formUnion(link.contradictions)
      }
    }
    var relations: [Relation] = []
    for (pair, kinds) in contradictions {
      guard let a = events[pair.first], let b = events[pair.second] else { continue }
      let details = Disagreement.between(a, b, name: name).filter { kinds.contains($0.kind) }
        .map(\.detail)
      guard !details.isEmpty else { continue }
      relations.append(
        Relation(
          .contradicts, pair.first, pair.second, basis: .comparison,
          detail: details.joined(separator: "; ")))
    }
    for pair in agreements where contradictions[pair] == nil {
      relations.append(Relation(.corroborates, pair.first, pair.second, basis: .comparison))
    }
    return relations
  }
}
