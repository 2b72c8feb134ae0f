public import AnnalsGraph

/// How much there is in a graph, as the end of a build shows it.
public struct GraphSummary: Hashable, Sendable {
  /// The documents.
  public var documents = 0
  /// The events.
  public var events = 0
  /// The events that a text dates.
  public var dated = 0
  /// The events whose date comes from the context.
  public var inferred = 0
  /// The events without a date.
  public var undated = 0
  /// The events that somebody claims or denies.
  public var claims = 0
  /// Those who claim or deny them.
  public var claimants = 0
  /// The events that more than one document tells.
  public var toldTwice = 0
  /// The pairs of events that contradict each other.
  public var conflicts = 0
  /// The actors.
  public var actors = 0
  /// The places.
  public var places = 0

  /// Counts what is in a graph.
  public init(_ graph: EventGraph) {
    documents = graph.documents.count
    events = graph.events.count
    actors = graph.actors.count
    places = graph.places.count
    conflicts = graph.relations.count { $0.kind == .contradicts }
    var speakers: Set<ID<Actor>> = []
    for event in graph.events {
      switch event.isUndated ? nil : event.date?.basis {
      case nil: undated += 1
      case .stated, .relative, .corrected: dated += 1
      case .inherited, .namedEvent, .documentDate, .inferred: inferred += 1
      }
      if event.status == .claimed || event.status == .denied { claims += 1 }
      speakers.formUnion(event.claimants)
      if Set(event.mentions.map(\.document)).count > 1 { toldTwice += 1 }
    }
    claimants = speakers.count
  }
}
