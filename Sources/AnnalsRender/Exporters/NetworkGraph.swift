import AnnalsGraph
import AnnalsTime

/// The graph as nodes and edges for network programs: events, actors, places and documents, joined by roles and relations.
struct NetworkGraph {
  struct Node {
    var id: String
    var label: String
    var kind: String
    var event: Event?
    /// The times at which the node is there; empty for always.
    var times: [DayBounds]
  }
  struct Edge: Hashable {
    var source: String
    var target: String
    var role: String
  }

  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// When each edge is there; absent for always.
  private(set) var times: [Edge: DayBounds] = [:]

  init(_ graph: EventGraph) {
    var actorTimes: [ID<Actor>: [DayBounds]] = [:]
    var seen: Set<Edge> = []
    func actor(_ id: ID<Actor>) -> String { "actor:\(id)" }
    func join(_ source: String, _ target: String, _ role: String, _ bounds: DayBounds?) {
      let edge = Edge(source: source, target: target, role: role)
      guard seen.insert(edge).inserted else { return }
      edges.append(edge)
      times[edge] = bounds
    }
    let events = Set(graph.events.map(\.id))
    let actors = Set(graph.actors.map(\.id))
    let places = Set(graph.places.map(\.id))
    let documents = Set(graph.documents.map(\.id))
    for event in graph.events {
      let bounds = event.date?.bounds
      nodes.append(
        Node(
          id: event.id.rawValue, label: event.title, kind: "event", event: event,
          times: bounds.map { [$0] } ?? []))
      for participant in event.participants where actors.contains(participant.actor) {
        join(actor(participant.actor), event.id.rawValue, participant.role.rawValue, bounds)
        if let bounds { actorTimes[participant.actor, default: []].append(bounds) }
      }
      for claimant in event.claimants where actors.contains(claimant) {
        join(event.id.rawValue, actor(claimant), "claimed-by", bounds)
      }
      for place in event.places where places.contains(place) {
        join(event.id.rawValue, "place:\(place)", "place", bounds)
      }
      for mention in event.mentions where documents.contains(mention.document) {
        join(event.id.rawValue, "document:\(mention.document)", "source", nil)
      }
    }
    for relation in graph.relations
    where events.contains(relation.source) && events.contains(relation.target) {
      let role = relation.kind == .contradicts ? "conflicts-with" : relation.kind.rawValue
      join(relation.source.rawValue, relation.target.rawValue, role, nil)
    }
    for node in graph.actors {
      let times = (actorTimes[node.id] ?? []).uniqued()
      nodes.append(
        Node(id: actor(node.id), label: node.name, kind: "actor", event: nil, times: times))
    }
    nodes += graph.places.map {
      Node(id: "place:\($0.id)", label: $0.name, kind: "place", event: nil, times: [])
    }
    nodes += graph.documents.map {
      Node(
        id: "document:\($0.id)", label: $0.title ?? $0.path, kind: "document", event: nil, times: []
      )
    }
  }
}
