/// The starts and ends of things as points of time, each between a lowest and a highest moment.
///
/// A day has 2^20 moments, so that a chain of "before" fits into one day. Point 2·n is the start of thing n, 2·n+1 its
/// end.
struct OrderPoints: Sendable {
  /// Why statements cannot hold together.
  struct Clash {
    /// The statements along the chain.
    var statements: [Int]
    /// The things whose own dates take part.
    var things: [Int]
  }

  private struct Edge: Sendable {
    var edge: OrderEdge
    /// The statement it comes from; `nil` when it belongs to a thing itself.
    var statement: Int?
  }

  private enum Side: Sendable { case lower, upper }

  private struct Change {
    var side: Side
    var point: Int
    var value: Int
    var reason: Int?
  }

  static let dayLength = 1 << 20
  /// No day of a date lies beyond it.
  private static let horizon = 1 << 58
  private static let unbounded = 1 << 61

  private var lower: [Int] = []
  private var upper: [Int] = []
  /// The edge that last moved the limit; `nil` while it is the one given.
  private var lowerReason: [Int?] = []
  private var upperReason: [Int?] = []
  private var edges: [Edge] = []
  private var outgoing: [[Int]] = []
  private var incoming: [[Int]] = []

  /// Adds the two points of a thing; when its bounds exclude each other it is added without them.
  /// - Returns: false when the bounds exclude each other.
  mutating func append(start: DayBounds, end: DayBounds, isInstant: Bool) -> Bool {
    let point = lower.count
    lower += [Self.lowest(start.earliest), Self.lowest(end.earliest)]
    upper += [Self.highest(start.latest), Self.highest(end.latest)]
    lowerReason += [nil, nil]
    upperReason += [nil, nil]
    outgoing += [[], []]
    incoming += [[], []]
    var own = [OrderEdge(from: point, to: point + 1, distance: .notBefore)]
    if isInstant { own.append(OrderEdge(from: point + 1, to: point, distance: .days(0))) }
    let isPossible = lower[point] <= upper[point] && lower[point + 1] <= upper[point + 1]
    if isPossible, insert(own, of: nil) == nil { return true }
    for index in [point, point + 1] {
      lower[index] = -Self.unbounded
      upper[index] = Self.unbounded
    }
    _ = insert(own, of: nil)
    return false
  }

  private static func lowest(_ day: Day?) -> Int {
    guard let day else { return -unbounded }
    return min(max(day.number, -horizon / dayLength), horizon / dayLength) * dayLength
  }

  private static func highest(_ day: Day?) -> Int {
    guard let day else { return unbounded }
    return lowest(day) + dayLength - 1
  }

  /// The first day of a point; `nil` when it is open.
  func earliest(_ point: Int) -> Day? {
    lower[point] < -2 * Self.horizon
      ? nil : Day(number: flooredQuotient(lower[point], Self.dayLength))
  }

  /// The last day of a point; `nil` when it is open.
  func latest(_ point: Int) -> Day? {
    upper[point] > 2 * Self.horizon
      ? nil : Day(number: flooredQuotient(upper[point], Self.dayLength))
  }

  // MARK: Propagation

  /// Adds the edges of one statement and moves what follows, or leaves all as it was.
  /// - Returns: why they cannot hold, or `nil` when they can.
  mutating func insert(_ added: [OrderEdge], of statement: Int?) -> Clash? {
    var changes: [Change] = []
    let firstEdge = edges.count
    for edge in added {
      let index = edges.count
      edges.append(Edge(edge: edge, statement: statement))
      outgoing[edge.from].append(index)
      incoming[edge.to].append(index)
      if let clash = propagate(from: index, &changes) {
        undo(changes)
        while edges.count > firstEdge {
          let last = edges.removeLast()
          outgoing[last.edge.from].removeLast()
          incoming[last.edge.to].removeLast()
        }
        return clash
      }
    }
    return nil
  }

  private mutating func undo(_ changes: [Change]) {
    for change in changes.reversed() {
      switch change.side {
      case .lower:
        lower[change.point] = change.value
        lowerReason[change.point] = change.reason
      case .upper:
        upper[change.point] = change.value
        upperReason[change.point] = change.reason
      }
    }
  }

  private mutating func propagate(from index: Int, _ changes: inout [Change]) -> Clash? {
    let source = edges[index].edge
    if source.from == source.to { return selfClash(index) }
    var queue: [(side: Side, point: Int)] = []
    if let clash = push(index, .lower, nil, &queue, &changes) { return clash }
    if let clash = push(index, .upper, nil, &queue, &changes) { return clash }
    var next = 0
    while next < queue.count {
      let (side, point) = queue[next]
      next += 1
      for edge in side == .lower ? outgoing[point] : incoming[point] {
        if let clash = push(edge, side, index, &queue, &changes) { return clash }
      }
    }
    return nil
  }

  /// Moves the limit at the far end of an edge if the near end demands it.
  ///
  /// The network was consistent before the new edge, so a chain that comes back and moves the edge's own near end is a
  /// circle that never ends.
  private mutating func push(
    _ index: Int, _ side: Side, _ new: Int?, _ queue: inout [(side: Side, point: Int)],
    _ changes: inout [Change]
  ) -> Clash? {
    let edge = edges[index].edge
    let target = side == .lower ? edge.to : edge.from
    let value = side == .lower ? lowerDemand(edge) : upperDemand(edge)
    let current = side == .lower ? lower[target] : upper[target]
    guard side == .lower ? value > current : value < current else { return nil }
    let reason = side == .lower ? lowerReason[target] : upperReason[target]
    changes.append(Change(side: side, point: target, value: current, reason: reason))
    switch side {
    case .lower:
      lower[target] = value
      lowerReason[target] = index
    case .upper:
      upper[target] = value
      upperReason[target] = index
    }
    if let new {
      let origin = side == .lower ? edges[new].edge.from : edges[new].edge.to
      if target == origin { return clash(around: target, side) }
    }
    if lower[target] > upper[target] { return clash(at: target) }
    queue.append((side, target))
    return nil
  }

  private func lowerDemand(_ edge: OrderEdge) -> Int {
    let value = lower[edge.from]
    let demand =
      switch edge.distance {
      case .notBefore: value
      case .after: value + 1
      case .days(let days): Self.startOfDay(value) + Self.length(days)
      }
    return min(demand, Self.unbounded)
  }

  private func upperDemand(_ edge: OrderEdge) -> Int {
    let value = upper[edge.to]
    let demand =
      switch edge.distance {
      case .notBefore: value
      case .after: value - 1
      case .days(let days): Self.startOfDay(value) + Self.dayLength - 1 - Self.length(days)
      }
    return max(demand, -Self.unbounded)
  }

  private static func startOfDay(_ moment: Int) -> Int {
    flooredQuotient(moment, dayLength) * dayLength
  }

  private static func length(_ days: Int) -> Int {
    min(max(days, -horizon / dayLength), horizon / dayLength) * dayLength
  }

  // MARK: Reasons

  private func selfClash(_ index: Int) -> Clash? {
    let isImpossible =
      switch edges[index].edge.distance {
      case .notBefore: false
      case .after: true
      case .days(let days): days > 0
      }
    return isImpossible
      ? Clash(statements: [edges[index].statement].compactMap(\.self), things: [])
      : nil
  }

  /// The statements of a circle that leads back to a point.
  private func clash(around point: Int, _ side: Side) -> Clash {
    let chain = reasons(point, side, stopsAt: point)
    return Clash(statements: statements(chain.edges), things: chain.isDated ? chain.thing : [])
  }

  /// The statements that push a point's lowest moment above its highest.
  private func clash(at point: Int) -> Clash {
    let (low, high) = (reasons(point, .lower), reasons(point, .upper))
    return Clash(
      statements: statements(low.edges.reversed() + high.edges),
      things: Array(Set(low.thing + high.thing)).sorted())
  }

  /// The edges that gave a point its limit, from the point back, and the thing whose own bounds they begin at.
  func reasons(_ point: Int, isLower: Bool) -> (statements: [Int], thing: [Int]) {
    let chain = reasons(point, isLower ? .lower : .upper)
    return (statements(isLower ? chain.edges.reversed() : chain.edges), chain.thing)
  }

  private func reasons(_ point: Int, _ side: Side, stopsAt stop: Int? = nil)
    -> (edges: [Int], thing: [Int], isDated: Bool)
  {
    var chain: [Int] = []
    var here = point
    while let reason = side == .lower ? lowerReason[here] : upperReason[here],
      chain.count <= edges.count
    {
      chain.append(reason)
      here = side == .lower ? edges[reason].edge.from : edges[reason].edge.to
      if here == stop { return (chain, [], false) }
    }
    return (chain, [here / 2], true)
  }

  /// The statements of edges, each once, in the order of the edges.
  private func statements(_ chain: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return chain.compactMap { edges[$0].statement }.filter { seen.insert($0).inserted }
  }

  // MARK: Paths

  /// True when the limits alone put one point before another.
  func isSeparated(_ first: Int, _ second: Int) -> Bool { upper[first] < lower[second] }

  /// The statements of the shortest path that makes one point come after another, or not before it unless `isStrict`.
  func path(from: Int, to: Int, isStrict: Bool) -> [Int]? {
    // A state is a point and whether the path to it holds a step that is strictly later.
    var cameBy: [Int: (edge: Int, state: Int)] = [:]
    var queue = [2 * from]
    var seen: Set<Int> = [2 * from]
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      if state / 2 == to, !isStrict || state % 2 == 1 {
        var chain: [Int] = []
        var here = state
        while let step = cameBy[here] {
          chain.append(step.edge)
          here = step.state
        }
        return statements(chain.reversed())
      }
      for index in outgoing[state / 2] {
        let edge = edges[index].edge
        let isLater: Bool
        switch edge.distance {
        case .notBefore: isLater = false
        case .after: isLater = true
        case .days(let days):
          if days < 1 { continue }
          isLater = true
        }
        let reached = 2 * edge.to + (state % 2 == 1 || isLater ? 1 : 0)
        if seen.insert(reached).inserted {
          cameBy[reached] = (index, state)
          queue.append(reached)
        }
      }
    }
    return nil
  }
}
