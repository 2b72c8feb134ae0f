import AnnalsLanguage

/// An averaged perceptron over hashed features, while it is trained.
///
/// Source: Collins 2002, "Discriminative Training Methods for Hidden Markov Models"; the average is kept as in
/// Daumé 2006, with one sum for each weight and the number of decisions.
struct Perceptron {
  /// The number of classes.
  let classes: Int
  /// The number of decisions so far.
  private(set) var decisions: Float = 1
  private var slots: [UInt64]
  private var rowOfSlot: [Int32]
  private(set) var keys: [UInt64] = []
  private var weights: [Float] = []
  private var sums: [Float] = []

  /// Makes a model without features.
  init(classes: Int) {
    self.classes = classes
    slots = [UInt64](repeating: 0, count: 1 << 16)
    rowOfSlot = [Int32](repeating: -1, count: 1 << 16)
  }

  /// The number of features.
  var rows: Int { keys.count }

  /// The weights of a feature, one for each class.
  func weights(ofRow row: Int) -> ArraySlice<Float> {
    weights[(row * classes)..<((row + 1) * classes)]
  }

  private func row(_ key: UInt64) -> Int? {
    let key = key | 1
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return Int(rowOfSlot[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ key: UInt64) -> Int {
    if let row = row(key) { return row }
    if (keys.count + 1) * 2 > slots.count { grow() }
    place(key | 1, row: Int32(keys.count))
    keys.append(key)
    weights.append(contentsOf: repeatElement(0, count: classes))
    sums.append(contentsOf: repeatElement(0, count: classes))
    return keys.count - 1
  }

  private mutating func place(_ key: UInt64, row: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = key
    rowOfSlot[slot] = row
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    rowOfSlot = [Int32](repeating: -1, count: slots.count)
    for (row, key) in keys.enumerated() { place(key | 1, row: Int32(row)) }
  }

  /// Computes the scores of all classes.
  ///
  /// Nearly all of the time of training is spent here, so that the loop runs over bare memory.
  func score(_ features: borrowing FeatureBuffer, into scores: inout [Float]) {
    let classes = classes
    scores.withUnsafeMutableBufferPointer { scores in
      weights.withUnsafeBufferPointer { weights in
        for index in 0..<classes { scores[index] = 0 }
        for index in 0..<features.count {
          guard let row = row(features[index]) else { continue }
          let base = row &* classes
          for index in 0..<classes { scores[index] += weights[base &+ index] }
        }
      }
    }
  }

  /// Counts a decision; when it was wrong, moves the weights from the guess to the truth.
  mutating func learn(_ features: borrowing FeatureBuffer, truth: Int, guess: Int) {
    if truth != guess {
      for index in 0..<features.count {
        let base = insert(features[index]) * classes
        weights[base + truth] += 1
        sums[base + truth] += decisions
        weights[base + guess] -= 1
        sums[base + guess] -= decisions
      }
    }
    decisions += 1
  }

  /// Replaces the weights by their average over all decisions.
  mutating func average() {
    for index in weights.indices { weights[index] -= sums[index] / decisions }
    sums = []
  }

  /// Adds the weights of a model that was trained with another seed.
  mutating func add(_ other: Perceptron) {
    sums = []
    for (row, key) in other.keys.enumerated() {
      let base = insertAveraged(key) * classes
      for (index, weight) in other.weights(ofRow: row).enumerated() {
        weights[base + index] += weight
      }
    }
  }

  private mutating func insertAveraged(_ key: UInt64) -> Int {
    if let row = row(key) { return row }
    if (keys.count + 1) * 2 > slots.count { grow() }
    place(key | 1, row: Int32(keys.count))
    keys.append(key)
    weights.append(contentsOf: repeatElement(0, count: classes))
    return keys.count - 1
  }
}

/// A generator of pseudo-random numbers that gives the same numbers everywhere.
///
/// Source: Marsaglia 2003, "Xorshift RNGs".
struct Xorshift {
  private var state: UInt64

  init(seed: UInt64) { state = FeatureHash.mix(seed, 0x5EED) | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// A number in [0, 1).
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  mutating func shuffle<Item>(_ items: inout [Item]) {
    for index in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
