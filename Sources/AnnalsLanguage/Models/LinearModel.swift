/// A linear model of four classes whose weights are the 32-bit values of a table: four signed bytes each.
package struct FourClassModel: Sendable {
  private let table: HashTable

  /// Opens a model that lies in a section of a file.
  package init(_ section: ModelBytes) { table = HashTable(section) }

  /// The scores of the four classes.
  @inline(__always) package func scores(_ features: borrowing FeatureBuffer) -> SIMD4<Int32> {
    var scores = SIMD4<Int32>()
    for index in 0..<features.count {
      guard let value = table[features[index]] else { continue }
      scores &+= SIMD4<Int32>(truncatingIfNeeded: unsafeBitCast(value, to: SIMD4<Int8>.self))
    }
    return scores
  }

  /// Four signed bytes as a value of the table.
  package static func value(_ weights: SIMD4<Int8>) -> UInt32 {
    unsafeBitCast(weights, to: UInt32.self)
  }
}

/// A linear model of up to 256 classes; each feature names the classes it speaks for or against.
///
/// The value of a feature is the index of its first pair (24 bits) and the number of pairs (8 bits); a pair is
/// a class and a signed byte.
package struct ManyClassModel: Sendable {
  private let table: HashTable
  private let pairs: ModelBytes
  /// The number of classes.
  package let classes: Int

  /// Opens a model that lies in two sections of a file.
  package init(table: ModelBytes, pairs: ModelBytes, classes: Int) {
    self.table = HashTable(table)
    self.pairs = pairs
    self.classes = classes
  }

  /// Computes the scores of all classes, and returns the first class with the highest that `allows` admits.
  @inline(__always) package func best(
    _ features: borrowing FeatureBuffer, scores: inout [Int32],
    where allows: (Int) -> Bool = { _ in true }
  ) -> Int {
    precondition(scores.count >= 256, "a class is any byte")
    return scores.withUnsafeMutableBufferPointer { scores in
      for index in 0..<classes { scores[index] = 0 }
      for index in 0..<features.count {
        guard let value = table[features[index]] else { continue }
        var offset = Int(value &>> 8) &* 2
        let end = offset &+ Int(value & 0xFF) &* 2
        while offset < end {
          let pair = pairs.load(offset, as: UInt16.self)
          scores[Int(pair & 0xFF)] &+= Int32(Int8(truncatingIfNeeded: pair &>> 8))
          offset &+= 2
        }
      }
      var best = 0
      for index in 1..<classes where scores[index] > scores[best] && allows(index) { best = index }
      return best
    }
  }
}
