/// What the sources of a graph disagree on, side by side.
public struct ConflictReport: Hashable, Sendable {
  /// The conflicts, in the order of the timeline.
  public var conflicts: [Conflict]

  /// One question to which the sources have several answers.
  public struct Conflict: Hashable, Sendable {
    /// In what they disagree.
    public var kind: Contradiction
    /// What they disagree on, for people: "prisoners of war: 14,000 prisoners go to Taiwan".
    public var question: String
    /// The answers, in the order of the timeline.
    public var sides: [Side]
  }

  /// One answer, with those who give it.
  public struct Side: Hashable, Sendable {
    /// The event that the answer belongs to.
    public var event: ID<Event>
    /// The answer: "about 14,000", "25 June 1950", "North Korea".
    public var value: String
    /// Whether the documents themselves say so.
    public var status: Event.Status
    /// The names of those who claim it, when it is not the documents.
    public var claimants: [String]
    /// Where it is said.
    public var sources: [Source]
  }

  /// A sentence of a document.
  public struct Source: Hashable, Sendable {
    /// The document.
    public var document: ID<Document>
    /// Its path.
    public var path: String
    /// The 1-based line.
    public var line: Int?
    /// The sentence.
    public var quote: String
  }

  /// Collects the conflicts of a graph.
  public init(_ graph: EventGraph) {
    let names = Dictionary(
      graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let paths = Dictionary(
      graph.documents.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      graph.events.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func name(_ id: ID<Actor>) -> String { names[id] ?? id.rawValue }

    /// An answer of an event to a question, before the answers to one question are brought together.
    struct Answer {
      var place: Int
      var value: String
      var document: ID<Document>?
    }
    struct Topic: Hashable {
      var kind: Contradiction
      var words: [String]
    }
    var answers: [Topic: [(Answer, Answer)]] = [:]
    for relation in graph.relations where relation.kind == .contradicts {
      guard let source = places[relation.source], let target = places[relation.target] else {
        continue
      }
      let (first, second) = (min(source, target), max(source, target))
      var found = Disagreement.between(graph.events[first], graph.events[second], name: name)
      if let detail = relation.detail, relation.basis != .corrected {
        let stated = Disagreement.between(graph.events[source], graph.events[target], name: name)
        found = zip(found, stated).filter { detail.contains($0.1.detail) }.map(\.0)
      }
      if found.isEmpty {
        found = [
          Disagreement(
            kind: .reality, topic: relation.detail ?? "which is right",
            first: graph.events[first].title, second: graph.events[second].title)
        ]
      }
      for disagreement in found {
        let words = SearchText.words(disagreement.topic).map(WordStem.stem)
        let topic = Topic(
          kind: disagreement.kind,
          words: disagreement.kind == .quantity ? Array(Set(words)).sorted() : [])
        answers[topic, default: []].append(
          (
            Answer(place: first, value: disagreement.first, document: disagreement.firstDocument),
            Answer(place: second, value: disagreement.second, document: disagreement.secondDocument)
          ))
      }
    }

    func side(_ answer: Answer) -> Side {
      let event = graph.events[answer.place]
      let own = event.mentions.filter { answer.document == nil || $0.document == answer.document }
      return Side(
        event: event.id, value: answer.value, status: event.status,
        claimants: event.claimants.map(name),
        sources: (own.isEmpty ? event.mentions : own).map { mention in
          Source(
            document: mention.document, path: paths[mention.document] ?? mention.document.rawValue,
            line: mention.line, quote: mention.sentence.text)
        })
    }
    var conflicts: [(place: Int, conflict: Conflict)] = []
    for (topic, pairs) in answers {
      let involved = Set(pairs.flatMap { [$0.0.place, $0.1.place] }).sorted()
      let position = Dictionary(
        uniqueKeysWithValues: involved.enumerated().map { ($0.element, $0.offset) })
      var sets = DisjointSets(count: involved.count)
      for (a, b) in pairs {
        if let a = position[a.place], let b = position[b.place] { sets.join(a, b) }
      }
      for set in sets.sets() {
        let members = Set(set.map { involved[$0] })
        var byPlace: [Int: Answer] = [:]
        for answer in pairs.flatMap({ [$0.0, $0.1] }) where members.contains(answer.place) {
          byPlace[answer.place] = byPlace[answer.place] ?? answer
        }
        let ordered = byPlace.values.sorted { $0.place < $1.place }
        guard let first = ordered.first else { continue }
        conflicts.append(
          (
            first.place,
            Conflict(
              kind: topic.kind,
              question: Self.question(topic.kind, ordered.map { graph.events[$0.place] }),
              sides: ordered.map(side))
          ))
      }
    }
    self.conflicts = conflicts.sorted {
      ($0.place, $0.conflict.kind.rawValue, $0.conflict.question)
        < ($1.place, $1.conflict.kind.rawValue, $1.conflict.question)
    }.map(\.conflict)
  }

  /// The question, with the title of the first event that names who did it.
  private static func question(_ kind: Contradiction, _ events: [Event]) -> String {
    let named = events.first { event in event.participants.contains { $0.role == .agent } }
    let word =
      switch kind {
      case .date: "When"
      case .quantity: "How many"
      case .actor: "Who"
      case .reality: "Whether"
      case .claimant: "Who said it"
      }
    return "\(word): \((named ?? events.first)?.title ?? "")"
  }
}
