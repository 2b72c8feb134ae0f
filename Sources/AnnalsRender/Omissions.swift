/// Counts what a format cannot express, by kind and reason, in the order of first occurrence.
struct Omissions {
  private var reasons: [(noun: String, reason: String)] = []
  private var counts: [String: Int] = [:]
  private var totals: [String: Int]

  /// Starts a count.
  /// - Parameter totals: how many things of each kind the graph has, by the noun for them.
  init(_ totals: [String: Int]) { self.totals = totals }

  mutating func add(_ reason: String, count: Int = 1, noun: String = "events") {
    guard count > 0 else { return }
    let key = noun + "\n" + reason
    if counts[key] == nil { reasons.append((noun, reason)) }
    counts[key, default: 0] += count
  }

  var list: [Export.Omission] {
    reasons.map { noun, reason in
      Export.Omission(
        count: counts[noun + "\n" + reason] ?? 0, of: totals[noun] ?? 0, noun: noun,
        reason: reason)
    }
  }
}
