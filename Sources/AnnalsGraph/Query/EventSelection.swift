import AnnalsTime

/// The part of a graph that a query found.
public struct EventSelection: Hashable, Sendable {
  /// The events found, with the documents, actors, places and relations they need.
  public var graph: EventGraph
  /// The found events on which sources disagree, even when the other side was not found.
  public var disputed: Set<ID<Event>>

  /// Makes a selection.
  public init(graph: EventGraph, disputed: Set<ID<Event>>) {
    self.graph = graph
    self.disputed = disputed
  }
}

extension Event {
  /// True when nothing is known of its date.
  public var isUndated: Bool {
    date == nil || (date?.bounds.earliest == nil && date?.bounds.latest == nil)
  }
}

extension EventGraph {
  /// The events on which sources disagree.
  public var disputedEvents: Set<ID<Event>> {
    var disputed: Set<ID<Event>> = []
    for relation in relations where relation.kind == .contradicts {
      disputed.insert(relation.source)
      disputed.insert(relation.target)
    }
    return disputed
  }

  /// The part of the graph that a query finds.
  public func selection(matching query: EventQuery) -> EventSelection {
    selection(of: QueryEvaluator(self).events(matching: query))
  }

  /// The part of the graph around some of its events: what they mention and the relations between them.
  package func selection(of events: [Event]) -> EventSelection {
    let ids = Set(events.map(\.id))
    var documents: Set<ID<Document>> = []
    var actors: Set<ID<Actor>> = []
    var places: Set<ID<Place>> = []
    for event in events {
      documents.formUnion(event.mentions.map(\.document))
      actors.formUnion(event.participants.map(\.actor))
      actors.formUnion(event.claimants)
      places.formUnion(event.places)
      if let evidence = event.date?.evidence { documents.insert(evidence.document) }
    }
    var graph = self
    graph.events = events
    graph.documents.removeAll { !documents.contains($0.id) }
    graph.actors.removeAll { !actors.contains($0.id) }
    graph.places.removeAll { !places.contains($0.id) }
    graph.relations.removeAll { !ids.contains($0.source) || !ids.contains($0.target) }
    graph.attributions?.removeAll { $0.document.map { !documents.contains($0) } ?? true }
    return EventSelection(graph: graph, disputed: disputedEvents.intersection(ids))
  }
}
