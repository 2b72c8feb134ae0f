import Testing

@testable import AnnalsLanguage

@Suite struct ArcEagerStateTests {
  typealias Move = ArcEagerState.Move

  /// A projective tree of some words, numbered as the state numbers them.
  private static func tree(count: Int, seed: UInt64) -> [Int] {
    var heads = [Int](repeating: 0, count: count + 1)
    var random = FeatureHash.mix(seed, 99)
    func below(_ limit: Int) -> Int {
      random = FeatureHash.mix(random, 3)
      return Int(random >> 33) % limit
    }
    func attach(_ range: Range<Int>, to head: Int) {
      guard !range.isEmpty else { return }
      // A stretch on one side of its head splits into subtrees that all hang on the head or on each other.
      let cut = range.lowerBound + below(range.count) + 1
      let root = range.lowerBound + below(cut - range.lowerBound)
      heads[root] = head
      attach(range.lowerBound..<root, to: root)
      attach((root + 1)..<cut, to: root)
      attach(cut..<range.upperBound, to: head)
    }
    let root = 1 + below(count)
    heads[root] = count + 1
    attach(1..<root, to: root)
    attach((root + 1)..<(count + 1), to: root)
    return heads
  }

  @Test(arguments: 0..<60)
  func zeroCostMovesRebuildProjectiveTrees(seed: UInt64) {
    let count = 1 + Int(seed % 15)
    let gold = Self.tree(count: count, seed: seed)
    var state = ArcEagerState()
    state.start(count: count)
    var steps = 0
    while !state.isDone {
      guard let move = Move.allCases.first(where: { state.cost($0, gold: gold) == 0 }) else {
        Issue.record("no move without cost in \(gold)")
        return
      }
      state.apply(move, label: steps % 53)
      steps += 1
    }
    #expect((1...count).map { Int(state.nodes[$0].head) } == Array(gold[1...]))
    #expect(steps == 2 * count)
  }

  /// The fewest wrong heads that any sequence of moves from a state on leaves.
  private func loss(_ state: ArcEagerState, _ gold: [Int], _ known: inout [[Int]: Int]) -> Int {
    if state.isDone { return (1...state.count).count { Int(state.nodes[$0].head) != gold[$0] } }
    let key = [state.next] + state.stack.map(Int.init) + [-1] + state.nodes.map { Int($0.head) }
    if let loss = known[key] { return loss }
    var least = Int.max
    for move in Move.allCases where state.allows(move) {
      var next = state
      next.apply(move)
      least = min(least, loss(next, gold, &known))
    }
    known[key] = least
    return least
  }

  @Test(arguments: 0..<16)
  func costsAreThoseOfBruteForce(seed: UInt64) {
    let count = 2 + Int(seed % 4)
    let gold = Self.tree(count: count, seed: seed &+ 1000)
    var known: [[Int]: Int] = [:]
    var random = seed
    for _ in 0..<4 {
      var state = ArcEagerState()
      state.start(count: count)
      while !state.isDone {
        let before = loss(state, gold, &known)
        let moves = Move.allCases.filter { state.allows($0) }
        for move in Move.allCases {
          guard let cost = state.cost(move, gold: gold) else {
            #expect(!state.allows(move))
            continue
          }
          var next = state
          next.apply(move)
          #expect(loss(next, gold, &known) - before == cost, "\(move) at \(state.next) in \(gold)")
        }
        random = FeatureHash.mix(random, 5)
        state.apply(moves[Int(random >> 33) % moves.count])
      }
    }
  }

  @Test func everyStateThatIsNotDoneHasAMove() {
    for count in 0...4 {
      var open = [ArcEagerState()]
      open[0].start(count: count)
      while let state = open.popLast() {
        if state.isDone { continue }
        let moves = Move.allCases.filter { state.allows($0) }
        #expect(!moves.isEmpty)
        for move in moves {
          var next = state
          next.apply(move)
          open.append(next)
        }
      }
    }
  }
}
