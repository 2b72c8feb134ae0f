import AnnalsTime

/// Answers queries over a graph in memory.
public struct QueryEvaluator: Sendable {
  private let graph: EventGraph
  private let actorNames: [ID<Actor>: [String]]
  private let placeNames: [ID<Place>: [String]]
  private let disputed: Set<ID<Event>>

  /// Prepares a graph for queries.
  /// - Complexity: O(n) in the size of the graph.
  public init(_ graph: EventGraph) {
    self.graph = graph
    actorNames = Dictionary(
      graph.actors.map { ($0.id, ([$0.name] + $0.aliases).map(SearchText.padded)) },
      uniquingKeysWith: { first, _ in first })
    placeNames = Dictionary(
      graph.places.map { ($0.id, [SearchText.padded($0.name)]) },
      uniquingKeysWith: { first, _ in first })
    disputed = graph.disputedEvents
  }

  /// The events that a query finds, in the order of the graph.
  public func events(matching query: EventQuery) -> [Event] {
    var found: [Event] = []
    let condition = resolved(query.predicate)
    for event in graph.events {
      if let limit = query.limit, found.count >= limit { break }
      if matches(event, condition) { found.append(event) }
    }
    return found
  }

  /// A predicate whose names have become the nodes that bear them.
  private indirect enum Condition {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case period(DayBounds, PeriodMatch)
    case undated
    case actors(Set<ID<Actor>>)
    case claimants(Set<ID<Actor>>)
    case places(Set<ID<Place>>)
    case documents(Set<ID<Document>>)
    case type(EventType)
    case status(Event.Status)
    case words([SearchText.QueryWord])
    case minimumSalience(Double)
    case inConflict
    case id(ID<Event>)
  }

  private func resolved(_ predicate: EventPredicate) -> Condition {
    switch predicate {
    case .all(let parts): .all(parts.map(resolved))
    case .any(let parts): .any(parts.map(resolved))
    case .not(let part): .not(resolved(part))
    case .period(let period, let match): .period(period, match)
    case .undated: .undated
    case .actor(let text): .actors(nodes(named: text, in: actorNames))
    case .claimedBy(let text): .claimants(nodes(named: text, in: actorNames))
    case .place(let text): .places(places(named: text))
    case .document(let text): .documents(documents(named: text))
    case .type(let type): .type(type)
    case .status(let status): .status(status)
    case .text(let text): .words(SearchText.queryWords(text))
    case .minimumSalience(let least): .minimumSalience(least)
    case .inConflict: .inConflict
    case .id(let id): .id(id)
    }
  }

  private func matches(_ event: Event, _ condition: Condition) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy { matches(event, $0) }
    case .any(let parts): parts.contains { matches(event, $0) }
    case .not(let part): !matches(event, part)
    case .period(let period, let match): event.date.map { match.matches($0, period) } ?? false
    case .undated: event.isUndated
    case .actors(let actors): event.participants.contains { actors.contains($0.actor) }
    case .claimants(let actors): event.claimants.contains(where: actors.contains)
    case .places(let places): event.places.contains(where: places.contains)
    case .documents(let documents): event.mentions.contains { documents.contains($0.document) }
    case .type(let type): event.type == type
    case .status(let status): event.status == status
    case .words(let words): containsWords(event, words)
    case .minimumSalience(let least): (event.salience ?? 0) >= least
    case .inConflict: disputed.contains(event.id)
    case .id(let id): event.id == id || (event.aliases ?? []).contains(id)
    }
  }

  private func nodes<Node>(named text: String, in names: [ID<Node>: [String]]) -> Set<ID<Node>> {
    let name = SearchText.padded(text)
    var found: Set<ID<Node>> = [ID(text)]
    guard name != "  " else { return found }
    for (id, candidates) in names where candidates.contains(where: { $0.utf8.contains(name) }) {
      found.insert(id)
    }
    return found
  }

  /// The places of a name; the name of a country stands for every place in it.
  private func places(named text: String) -> Set<ID<Place>> {
    var found = nodes(named: text, in: placeNames)
    var countries: Set<String> = [text]
    for place in graph.places where place.kind == "country" && found.contains(place.id) {
      if let country = place.country { countries.insert(country) }
    }
    for place in graph.places {
      if let country = place.country, countries.contains(country) { found.insert(place.id) }
    }
    return found
  }

  private func documents(named text: String) -> Set<ID<Document>> {
    Set(
      graph.documents.lazy.filter { document in
        document.id.rawValue == text || document.path == text
          || document.path.utf8.hasSuffix("/" + text)
      }.map(\.id))
  }

  private func containsWords(_ event: Event, _ words: [SearchText.QueryWord]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = searchText(of: event)
    return words.allSatisfy { word in
      text.utf8.contains(word.isPrefix ? " " + word.text : " " + word.text + " ")
    }
  }

  /// The words of title, quotes and names by which an event is found.
  package func searchText(of event: Event) -> String {
    var text = SearchText.padded(event.title)
    for mention in event.mentions { text += SearchText.padded(mention.sentence.text) }
    for participant in event.participants {
      for name in actorNames[participant.actor] ?? [] { text += name }
    }
    for claimant in event.claimants {
      for name in actorNames[claimant] ?? [] { text += name }
    }
    for place in event.places {
      for name in placeNames[place] ?? [] { text += name }
    }
    return text
  }
}

extension SearchText {
  /// A word to search for.
  package struct QueryWord: Hashable, Sendable {
    /// The word, folded as ``words(_:)`` folds it.
    package var text: String
    /// True when it stands for every word that begins so.
    package var isPrefix: Bool
  }

  /// The words of a search; one that ends in `*` stands for every word that begins so.
  package static func queryWords(_ text: String) -> [QueryWord] {
    text.split(whereSeparator: \.isWhitespace).flatMap { part in
      let parts = words(String(part))
      return parts.enumerated().map { index, word in
        QueryWord(text: word, isPrefix: index == parts.count - 1 && part.hasSuffix("*"))
      }
    }
  }
}

extension String.UTF8View {
  /// True when the bytes of a text occur in these.
  fileprivate func contains(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { needle in
      withContiguousStorageIfAvailable { bytes in
        guard let first = needle.first, needle.count <= bytes.count else { return needle.isEmpty }
        for start in 0...(bytes.count - needle.count) where bytes[start] == first {
          if (1..<needle.count).allSatisfy({ bytes[start + $0] == needle[$0] }) { return true }
        }
        return false
      } ?? false
    }
  }

  fileprivate func hasSuffix(_ text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
