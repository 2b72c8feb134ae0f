/// Finds out which tellings are one event, and which disagree or agree without being one.
struct EventJoiner {
  /// Two tellings that stand in a relation though they stay two events.
  struct Link: Hashable {
    var first: Int
    var second: Int
    /// In what they disagree; empty when they agree.
    var contradictions: Set<Contradiction>
  }

  /// The sets of tellings that are one event, as sorted indices.
  private(set) var sets: [[Int]] = []
  /// The pairs that made them, with their scores.
  private(set) var joins: [(first: Int, second: Int, score: Double)] = []
  /// The pairs that agree or disagree.
  private(set) var links: [Link] = []

  private let events: [Event]
  private let profiles: [EventProfile]
  private let context: ComparisonContext
  private let rulings: EventRulings

  init(
    _ events: [Event], _ profiles: [EventProfile], _ context: ComparisonContext,
    rulings: EventRulings
  ) {
    self.events = events
    self.profiles = profiles
    self.context = context
    self.rulings = rulings
    var accepted: [(first: Int, second: Int, score: Double)] = []
    for (first, second) in CandidateIndex.pairs(profiles, context.vocabulary) {
      let a = profiles[first]
      let b = profiles[second]
      let comparison = EventComparison(a, b, in: context)
      if comparison.joins(a, b) {
        if haveOneVoice(first, second) {
          accepted.append((first, second, comparison.score))
        } else if areIndependent(first, second) {
          links.append(Link(first: first, second: second, contradictions: []))
        }
      } else if comparison.conflicts(a, b), areIndependent(first, second) {
        links.append(
          Link(first: first, second: second, contradictions: comparison.contradictions))
      }
    }
    accepted.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    cluster(accepted)
  }

  /// True when the same side tells both: the documents themselves, or the same claimants.
  private func haveOneVoice(_ first: Int, _ second: Int) -> Bool {
    let a = events[first]
    let b = events[second]
    guard a.status == b.status else { return false }
    switch a.status {
    case .claimed, .denied:
      return a.claimants.isEmpty && b.claimants.isEmpty
        || !Set(a.claimants).isDisjoint(with: b.claimants)
    case .asserted, .negated, .planned, .hypothetical: return true
    }
  }

  /// True when two sides tell: two documents, or in one document somebody besides it.
  private func areIndependent(_ first: Int, _ second: Int) -> Bool {
    if profiles[first].document != profiles[second].document { return true }
    let a = events[first]
    let b = events[second]
    return Set(a.claimants) != Set(b.claimants) && !(a.claimants.isEmpty && b.claimants.isEmpty)
      && a.mentions.first?.sentence != b.mentions.first?.sentence
  }

  private mutating func cluster(_ accepted: [(first: Int, second: Int, score: Double)]) {
    var partition = DisjointSets(count: events.count)
    var members: [Int: [Int]] = [:]
    func set(_ root: Int) -> [Int] { members[root] ?? [root] }
    for (first, second, score) in accepted {
      let a = partition.find(first)
      let b = partition.find(second)
      guard a != b else { continue }
      guard canJoin(set(a), set(b)) else { continue }
      members[min(a, b)] = (set(a) + set(b)).sorted()
      partition.join(a, b)
      joins.append((first, second, score))
    }
    // What a person joins are events, with everything they were joined of.
    for (first, second) in rulings.joined {
      let a = partition.find(first)
      let b = partition.find(second)
      guard a != b else { continue }
      members[min(a, b)] = (set(a) + set(b)).sorted()
      partition.join(a, b)
      joins.append((min(first, second), max(first, second), 0))
    }
    sets = partition.sets()
  }

  /// True when no two tellings of the sets contradict each other and they are alike on average.
  private func canJoin(_ a: [Int], _ b: [Int]) -> Bool {
    var sum = 0.0
    var count = 0
    guard let first = a.first, let second = b.first, rulings.group(first) == rulings.group(second)
    else { return false }
    for first in a.prefix(20) {
      for second in b.prefix(20) {
        guard haveOneVoice(first, second) else { return false }
        let comparison = EventComparison(profiles[first], profiles[second], in: context)
        guard !comparison.isBarred, comparison.contradictions.isEmpty else { return false }
        sum += comparison.score
        count += 1
      }
    }
    return sum >= Double(count) * EventComparison.threshold * 0.6
  }

  /// The features of a pair, in words.
  func features(_ first: Int, _ second: Int) -> [EventJoin.Feature] {
    if rulings.joined.contains(where: { $0 == (first, second) || $0 == (second, first) }) {
      return [.init(name: "corrected", weight: 0, detail: "a correction joins them")]
    }
    return EventComparison(profiles[first], profiles[second], in: context, details: true).features
  }
}
