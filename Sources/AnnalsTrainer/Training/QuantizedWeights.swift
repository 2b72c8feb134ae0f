import AnnalsLanguage

/// Turns trained weights into the tables that ship: the rows that matter most, as signed bytes.
enum QuantizedWeights {
  /// The rows with the largest weights, at most `limit`, in the order of their keys.
  private static func strongest(_ model: Perceptron, limit: Int) -> [(key: UInt64, row: Int)] {
    var strength: [(weight: Float, key: UInt64, row: Int)] = []
    for (row, key) in model.keys.enumerated() {
      let weight = model.weights(ofRow: row).reduce(0) { max($0, abs($1)) }
      if weight > 0 { strength.append((weight, key, row)) }
    }
    strength.sort { ($1.weight, $0.key) < ($0.weight, $1.key) }
    return strength.prefix(limit).map { ($0.key, $0.row) }.sorted { $0.key < $1.key }
  }

  private static func scale(_ model: Perceptron) -> Float {
    var largest: Float = 0
    for row in 0..<model.rows {
      for weight in model.weights(ofRow: row) { largest = max(largest, abs(weight)) }
    }
    return largest == 0 ? 1 : 127 / largest
  }

  /// The table of a model of four classes.
  static func fourClasses(_ model: Perceptron, rows limit: Int) -> [UInt8] {
    let scale = scale(model)
    return HashTable.bytes(
      strongest(model, limit: limit).map { key, row in
        var weights = SIMD4<Int8>()
        for (index, weight) in model.weights(ofRow: row).enumerated() {
          weights[index] = Int8((weight * scale).rounded())
        }
        return (key, FourClassModel.value(weights))
      })
  }

  /// The table and the pairs of a model of many classes.
  static func manyClasses(_ model: Perceptron, rows limit: Int) -> (table: [UInt8], pairs: [UInt8])
  {
    let scale = scale(model)
    var pairs: [UInt8] = []
    var entries: [(key: UInt64, value: UInt32)] = []
    for (key, row) in strongest(model, limit: limit) {
      let start = pairs.count / 2
      for (index, weight) in model.weights(ofRow: row).enumerated() {
        let byte = Int8((weight * scale).rounded())
        if byte != 0 { pairs += [UInt8(index), UInt8(bitPattern: byte)] }
      }
      let count = pairs.count / 2 - start
      if count > 0 { entries.append((key, UInt32(start) << 8 | UInt32(count))) }
    }
    return (HashTable.bytes(entries), pairs)
  }
}
