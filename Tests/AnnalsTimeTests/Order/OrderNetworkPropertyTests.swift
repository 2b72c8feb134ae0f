import AnnalsTime
import Testing

/// Compares the network with trying out every assignment of days to three things.
@Suite struct OrderNetworkPropertyTests {
  private enum Step { case notBefore, after, days(Int) }
  private struct Rule {
    var from: Int
    var step: Step
    var to: Int
  }

  /// The rules of a relation, written out again from its definition.
  private func rules(_ a: Int, _ relation: OrderRelation, _ b: Int) -> [Rule] {
    let (s1, e1, s2, e2) = (2 * a, 2 * a + 1, 2 * b, 2 * b + 1)
    func rule(_ from: Int, _ step: Step, _ to: Int) -> Rule { Rule(from: from, step: step, to: to) }
    return switch relation {
    case .before: [rule(e1, .after, s2)]
    case .after: [rule(e2, .after, s1)]
    case .meets: [rule(e1, .after, s2), rule(s2, .days(-1), e1)]
    case .overlaps: [rule(s1, .after, s2), rule(s2, .notBefore, e1), rule(e1, .after, e2)]
    case .starts: [rule(s1, .notBefore, s2), rule(s2, .notBefore, s1), rule(e1, .notBefore, e2)]
    case .finishes: [rule(e1, .notBefore, e2), rule(e2, .notBefore, e1), rule(s2, .notBefore, s1)]
    case .during: [rule(s2, .notBefore, s1), rule(e1, .notBefore, e2)]
    case .contains: [rule(s1, .notBefore, s2), rule(e2, .notBefore, e1)]
    case .simultaneous:
      [
        rule(s1, .notBefore, s2), rule(s2, .notBefore, s1), rule(e1, .notBefore, e2),
        rule(e2, .notBefore, e1),
      ]
    case .intersects: [rule(s1, .notBefore, e2), rule(s2, .notBefore, e1)]
    case .precedesBy(let days):
      [rule(e1, .days(days.lowerBound), s2), rule(s2, .days(-days.upperBound), e1)]
    }
  }

  /// True when the points can lie on these days: no day breaks a rule, and no circle of points of one day has a step
  /// that is strictly later.
  private func isPossible(_ days: [Int], _ rules: [Rule]) -> Bool {
    var reach = Array(repeating: Array(repeating: 0, count: 6), count: 6)
    for rule in rules {
      let distance = days[rule.to] - days[rule.from]
      switch rule.step {
      case .notBefore, .after:
        if distance < 0 { return false }
        if distance == 0 {
          let weight = if case .after = rule.step { 2 } else { 1 }
          reach[rule.from][rule.to] = max(reach[rule.from][rule.to], weight)
        }
      case .days(let least): if distance < least { return false }
      }
    }
    for k in 0..<6 {
      for i in 0..<6 where reach[i][k] > 0 {
        for j in 0..<6 where reach[k][j] > 0 {
          reach[i][j] = max(reach[i][j], reach[i][k], reach[k][j])
        }
      }
    }
    return !(0..<6).contains { reach[$0][$0] == 2 }
  }

  /// Every assignment of days to six points inside their limits that fits the rules.
  private func assignments(_ limits: [ClosedRange<Int>], _ rules: [Rule]) -> [[Int]] {
    var all: [[Int]] = [[]]
    for limit in limits { all = all.flatMap { prefix in limit.map { prefix + [$0] } } }
    return all.filter { isPossible($0, rules) }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func agreesWithTryingOut(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let relations: [OrderRelation] = [
      .before, .after, .meets, .overlaps, .starts, .finishes, .during, .contains, .simultaneous,
      .intersects, .precedesBy(days: 1...2),
    ]
    var network = OrderNetwork<Int>()
    var limits: [ClosedRange<Int>] = []
    var believed: [Rule] = []
    for node in 0..<3 {
      let low = Int.random(in: 0...2, using: &random)
      let limit = low...Int.random(in: low...3, using: &random)
      limits += [limit, limit]
      network.add(
        node, within: DayBounds(Day(number: limit.lowerBound), Day(number: limit.upperBound)))
      believed.append(Rule(from: 2 * node, step: .notBefore, to: 2 * node + 1))
    }
    for _ in 0..<4 {
      let first = Int.random(in: 0..<3, using: &random)
      let second = (first + Int.random(in: 1...2, using: &random)) % 3
      let relation = relations[Int.random(in: 0..<relations.count, using: &random)]
      network.state(first, relation, second)
      let isRejected = !network.settle().isEmpty
      let extended = believed + rules(first, relation, second)
      let isExcluded = assignments(limits, extended).isEmpty
      #expect(isRejected == isExcluded, "seed \(seed): \(first) \(relation) \(second)")
      if !isExcluded { believed = extended }
    }
    let possible = assignments(limits, believed)
    for node in 0..<3 {
      let starts = possible.map { $0[2 * node] }
      let ends = possible.map { $0[2 * node + 1] }
      let start = network.startBounds(of: node)
      let end = network.endBounds(of: node)
      #expect(start.earliest?.number == starts.min(), "seed \(seed)")
      #expect(start.latest?.number == starts.max(), "seed \(seed)")
      #expect(end.earliest?.number == ends.min(), "seed \(seed)")
      #expect(end.latest?.number == ends.max(), "seed \(seed)")
      for other in 0..<3 where network.proof(that: node, isBefore: other) != nil {
        #expect(possible.allSatisfy { $0[2 * node + 1] <= $0[2 * other] }, "seed \(seed)")
      }
    }
  }
}
