extension OrderNetwork {
  /// Why one thing lies before another.
  package struct Proof: Hashable, Sendable {
    /// The statements that it follows from, in their order along the chain.
    package let statements: [Int]
    /// The things whose own dates it needs.
    package let dated: [Node]
  }

  /// How two things lie to each other for certain.
  package enum Order: Hashable, Sendable {
    /// The first ends before the second starts.
    case before(Proof)
    /// The second ends before the first starts.
    case after(Proof)
    /// Neither follows.
    case unknown
  }

  /// The certain order of two things with its reasons; statements count before dates.
  package func order(of first: Node, to second: Node) -> Order {
    if let proof = proof(that: first, isBefore: second) { return .before(proof) }
    if let proof = proof(that: second, isBefore: first) { return .after(proof) }
    return .unknown
  }

  /// Why the first thing ends before the second starts; `nil` when that does not follow.
  package func proof(that first: Node, isBefore second: Node) -> Proof? {
    guard let a = indices[first], let b = indices[second], a != b else { return nil }
    let (end, start) = (2 * a + 1, 2 * b)
    if let path = points.path(from: end, to: start, isStrict: true) {
      return Proof(statements: path, dated: [])
    }
    guard points.isSeparated(end, start) else { return nil }
    let (last, first) = (
      points.reasons(end, isLower: false), points.reasons(start, isLower: true)
    )
    return Proof(
      statements: last.statements + first.statements.filter { !last.statements.contains($0) },
      dated: (last.thing + first.thing.filter { !last.thing.contains($0) }).map { nodes[$0] })
  }

  /// Why a thing cannot start earlier than its ``startBounds(of:)`` say; no statements when it is its own date.
  package func reasonForEarliest(of node: Node) -> Proof? {
    guard let index = indices[node], points.earliest(2 * index) != nil else { return nil }
    let chain = points.reasons(2 * index, isLower: true)
    return Proof(statements: chain.statements, dated: chain.thing.map { nodes[$0] })
  }

  /// Why a thing cannot end later than its ``endBounds(of:)`` say; no statements when it is its own date.
  package func reasonForLatest(of node: Node) -> Proof? {
    guard let index = indices[node], points.latest(2 * index + 1) != nil else { return nil }
    let chain = points.reasons(2 * index + 1, isLower: false)
    return Proof(statements: chain.statements, dated: chain.thing.map { nodes[$0] })
  }
}
