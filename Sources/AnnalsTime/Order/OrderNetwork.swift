/// Things with vague dates and what is said about their order; it finds what follows for the dates.
///
/// Each thing has a start and an end between its bounds. ``settle()`` takes the statements in the order of their trust
/// and carries each through the network until nothing changes; one that contradicts those before it is set aside with
/// the statements it clashes with. The result is the tightest bounds that follow, and depends on the order of the calls
/// alone.
///
///     var network = OrderNetwork<String>()
///     network.add("siege", within: DayBounds(Day("1453-04-06"), Day("1453-05-29")))
///     network.add("speech", within: DayBounds(nil, nil))
///     network.state("speech", .during, "siege")
///     network.settle()
///     network.bounds(of: "speech")   // 1453-04-06 … 1453-05-29
///
/// - Complexity: `settle()` visits the points a statement moves, near linear in the number of statements.
/// Source: Rina Dechter, Itay Meiri, Judea Pearl, "Temporal Constraint Networks", Artificial Intelligence 49 (1991), 2;
/// bounds consistency is complete for distances.
package struct OrderNetwork<Node: Hashable & Sendable>: Sendable {
  /// A statement about two things.
  package struct Statement: Hashable, Sendable {
    /// The first thing.
    package let first: Node
    /// How the first lies to the second.
    package let relation: OrderRelation
    /// The second thing.
    package let second: Node
    /// The statements of higher trust are believed first.
    package let trust: Int
  }

  /// A statement that cannot be true together with others.
  package struct Contradiction: Hashable, Sendable {
    /// The statement that was set aside; `nil` when the bounds of a thing exclude each other.
    package let rejected: Int?
    /// The statements that exclude it, in their order along the chain.
    package let chain: [Int]
    /// The things whose own dates it clashes with.
    package let dated: [Node]
  }

  /// All statements in the order they were made; others refer to them by index.
  package private(set) var statements: [Statement] = []
  /// The statements that were set aside.
  package private(set) var contradictions: [Contradiction] = []

  private(set) var nodes: [Node] = []
  private(set) var indices: [Node: Int] = [:]
  private var waiting: [Int] = []
  var points = OrderPoints()

  /// Makes a network without things.
  package init() {}

  /// Adds a thing that starts and ends within the bounds; a thing that is there already keeps its bounds.
  ///
  /// An instant starts and ends on the same day.
  package mutating func add(_ node: Node, within bounds: DayBounds, isInstant: Bool = false) {
    add(node, start: bounds, end: bounds, isInstant: isInstant)
  }

  /// Adds a thing whose start and end have bounds of their own; a thing that is there already keeps its
  /// bounds.
  package mutating func add(_ node: Node, start: DayBounds, end: DayBounds) {
    add(node, start: start, end: end, isInstant: false)
  }

  private mutating func add(_ node: Node, start: DayBounds, end: DayBounds, isInstant: Bool) {
    guard indices[node] == nil else { return }
    let index = nodes.count
    indices[node] = index
    nodes.append(node)
    if !points.append(start: start, end: end, isInstant: isInstant) {
      contradictions.append(Contradiction(rejected: nil, chain: [], dated: [node]))
    }
  }

  /// States how two things lie to each other; things that were not added have no dates.
  /// - Returns: the index of the statement.
  @discardableResult
  package mutating func state(
    _ first: Node, _ relation: OrderRelation, _ second: Node, trust: Int = 0
  ) -> Int {
    let open = DayBounds(nil, nil)
    add(first, within: open)
    add(second, within: open)
    statements.append(
      Statement(first: first, relation: relation, second: second, trust: trust))
    waiting.append(statements.count - 1)
    return statements.count - 1
  }

  /// Draws the conclusions from all statements made since the last time.
  /// - Returns: the statements that were set aside now.
  @discardableResult
  package mutating func settle() -> [Contradiction] {
    let before = contradictions.count
    let ordered = waiting.sorted {
      (statements[$1].trust, $0) < (statements[$0].trust, $1)
    }
    waiting = []
    for index in ordered {
      let statement = statements[index]
      guard let first = indices[statement.first], let second = indices[statement.second] else {
        continue
      }
      let edges = statement.relation.edges(first: first, second: second)
      if let clash = points.insert(edges, of: index) {
        contradictions.append(
          Contradiction(
            rejected: index, chain: clash.statements.filter { $0 != index },
            dated: clash.things.map { nodes[$0] }))
      }
    }
    return Array(contradictions[before...])
  }

  /// The days between which a thing lies; open for a thing that was not added.
  package func bounds(of node: Node) -> DayBounds {
    guard let index = indices[node] else { return DayBounds(nil, nil) }
    return DayBounds(points.earliest(2 * index), points.latest(2 * index + 1))
  }

  /// The days between which a thing starts.
  package func startBounds(of node: Node) -> DayBounds {
    guard let index = indices[node] else { return DayBounds(nil, nil) }
    return DayBounds(points.earliest(2 * index), points.latest(2 * index))
  }

  /// The days between which a thing ends.
  package func endBounds(of node: Node) -> DayBounds {
    guard let index = indices[node] else { return DayBounds(nil, nil) }
    return DayBounds(points.earliest(2 * index + 1), points.latest(2 * index + 1))
  }
}
