public import AnnalsTime

/// Answers which of two events came first, with the reasons.
///
/// It draws on the dates and on what the texts say about the order; what contradicts the more trusted is left out.
public struct EventOrder: Sendable {
  private let network: OrderNetwork<ID<Event>>
  private let relations: [Relation]

  /// How two events lie to each other.
  public enum Answer: Hashable, Sendable {
    /// The first is over before the second begins.
    case before(Proof)
    /// The second is over before the first begins.
    case after(Proof)
    /// Neither follows from what is known.
    case unknown
  }

  /// Why one event came before another.
  public struct Proof: Hashable, Sendable {
    /// The relations that it follows from, in their order along the chain.
    public let relations: [Relation]
    /// The events whose dates it needs.
    public let dated: [ID<Event>]
  }

  /// Prepares a graph for questions.
  /// - Complexity: near linear in the number of events and relations.
  public init(_ graph: EventGraph) {
    var network = OrderNetwork<ID<Event>>()
    for event in graph.events {
      network.add(
        event.id, within: event.date?.bounds ?? DayBounds(nil, nil),
        isInstant: event.date?.kind == .instant)
    }
    var stated: [Relation] = []
    for relation in graph.relations where relation.basis != .dates {
      guard let order = Self.order(relation.kind) else { continue }
      network.state(relation.source, order, relation.target, trust: Self.trust(relation.basis))
      stated.append(relation)
    }
    network.settle()
    self.network = network
    relations = stated
  }

  /// How the first of two events lies to the second.
  public func order(of first: ID<Event>, to second: ID<Event>) -> Answer {
    switch network.order(of: first, to: second) {
    case .before(let proof): .before(self.proof(proof))
    case .after(let proof): .after(self.proof(proof))
    case .unknown: .unknown
    }
  }

  /// The days between which an event lies by its own date and by what is said about its order.
  public func bounds(of event: ID<Event>) -> DayBounds { network.bounds(of: event) }

  private func proof(_ proof: OrderNetwork<ID<Event>>.Proof) -> Proof {
    Proof(relations: proof.statements.map { relations[$0] }, dated: proof.dated)
  }

  private static func order(_ kind: Relation.Kind) -> OrderRelation? {
    switch kind {
    case .before: .before
    case .simultaneous: .simultaneous
    case .during, .partOf: .during
    case .causes, .reports, .contradicts, .corroborates: nil
    }
  }

  private static func trust(_ basis: Relation.Basis) -> Int {
    switch basis {
    case .corrected: 3
    case .stated: 2
    case .namedEvent: 1
    case .syntax, .comparison, .dates: 0
    }
  }
}
