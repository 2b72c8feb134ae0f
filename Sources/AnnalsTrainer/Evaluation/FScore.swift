/// Counts from which precision, recall and their harmonic mean are made.
struct FScore: Sendable {
  var gold = 0
  var found = 0
  var right = 0

  init() {}

  init<Item>(gold: Set<Item>, found: Set<Item>) {
    self.gold = gold.count
    self.found = found.count
    right = gold.intersection(found).count
  }

  static func += (a: inout FScore, b: FScore) {
    a.gold += b.gold
    a.found += b.found
    a.right += b.right
  }

  /// The share of what was found that is right, in per cent.
  var precision: Double { found == 0 ? 0 : 100 * Double(right) / Double(found) }
  /// The share of what is there that was found, in per cent.
  var recall: Double { gold == 0 ? 0 : 100 * Double(right) / Double(gold) }
  /// The harmonic mean of precision and recall, in per cent.
  var f1: Double { gold + found == 0 ? 0 : 200 * Double(right) / Double(gold + found) }
}
