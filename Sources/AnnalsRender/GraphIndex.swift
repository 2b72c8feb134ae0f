import AnnalsGraph
import AnnalsTime

/// A graph with its nodes by id and its relations by event, as exporters read it.
struct GraphIndex {
  let graph: EventGraph
  let actors: [ID<Actor>: Actor]
  let places: [ID<Place>: Place]
  let documents: [ID<Document>: Document]
  private let positions: [ID<Event>: Int]
  private let linksByEvent: [ID<Event>: [Link]]

  /// A relation as one of its two events sees it.
  struct Link {
    var relation: Relation
    var other: ID<Event>
    /// True when the event is the source of the relation.
    var isOutgoing: Bool
  }

  init(_ graph: EventGraph) {
    self.graph = graph
    actors = Dictionary(graph.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(graph.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var positions: [ID<Event>: Int] = [:]
    for (position, event) in graph.events.enumerated() where positions[event.id] == nil {
      positions[event.id] = position
    }
    var links: [ID<Event>: [Link]] = [:]
    for relation in graph.relations {
      links[relation.source, default: []].append(
        Link(relation: relation, other: relation.target, isOutgoing: true))
      links[relation.target, default: []].append(
        Link(relation: relation, other: relation.source, isOutgoing: false))
    }
    self.positions = positions
    linksByEvent = links
  }

  func event(_ id: ID<Event>) -> Event? { positions[id].map { graph.events[$0] } }

  /// The relations of an event whose other event is in the graph.
  func links(of event: Event) -> [Link] {
    (linksByEvent[event.id] ?? []).filter { positions[$0.other] != nil }
  }

  /// The accounts that contradict an event, with what differs.
  func rivals(of event: Event) -> [(event: Event, detail: String?)] {
    links(of: event).compactMap { link in
      guard link.relation.kind == .contradicts, let other = self.event(link.other) else {
        return nil
      }
      return (other, link.relation.detail)
    }
  }

  func name(of actor: ID<Actor>) -> String { actors[actor]?.name ?? actor.rawValue }
  func name(of place: ID<Place>) -> String { places[place]?.name ?? place.rawValue }

  /// The names of those who took part, each once, in the order of the event.
  func participants(of event: Event) -> [String] {
    event.participants.map { name(of: $0.actor) }.uniqued()
  }

  func claimants(of event: Event) -> [String] { event.claimants.map { name(of: $0) } }
  func placeNames(of event: Event) -> [String] { event.places.map { name(of: $0) } }

  /// Source, title and date of publication of a document, as a reader cites it.
  func citation(of id: ID<Document>) -> String {
    guard let document = documents[id] else { return id.rawValue }
    return [document.source, document.title ?? document.path, document.published?.display]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The path of a document and the line of a mention, such as `letters.txt:12`.
  func location(of mention: EventMention) -> String {
    let path = documents[mention.document]?.path ?? mention.document.rawValue
    return mention.line.map { "\(path):\($0)" } ?? path
  }

  /// The events that tell differently of one thing, each pair once.
  var conflicts: [Relation] {
    graph.relations.filter {
      $0.kind == .contradicts && positions[$0.source] != nil && positions[$0.target] != nil
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without those that came before.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
