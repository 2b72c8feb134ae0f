/// Hashes of words and features: the same in every process, on every platform, for the models depend on them.
package enum FeatureHash {
  /// Joins two hashes into one.
  @inline(__always) package static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = a ^ (b &* 0x9E37_79B9_7F4A_7C15)
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 29)
  }

  /// The hash of some bytes.
  ///
  /// FNV-1a, finished by a multiplication so that the high bits are as good as the low ones.
  @inline(__always) package static func bytes(
    _ bytes: some Sequence<UInt8>, seed: UInt64 = 0xCBF2_9CE4_8422_2325
  ) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }
}

/// The features of one decision, as hashes.
///
/// It owns bare memory of a fixed size, for hundreds of features are written for each word; the one check is that
/// they fit.
package struct FeatureBuffer: ~Copyable {
  /// The most features that one decision has.
  package static let capacity = 192

  private let memory: UnsafeMutablePointer<UInt64>
  /// The number of features.
  package private(set) var count = 0

  /// Makes an empty buffer.
  package init() {
    memory = .allocate(capacity: Self.capacity)
    memory.initialize(repeating: 0, count: Self.capacity)
  }

  deinit { memory.deallocate() }

  /// Forgets all features.
  @inline(__always) package mutating func removeAll() { count = 0 }

  /// Adds the value of a template.
  @inline(__always) package mutating func add(_ template: UInt64, _ value: UInt64) {
    assert(count < Self.capacity, "a decision has a known number of features")
    memory[count] = FeatureHash.mix(template &* 0x9E37_79B9_7F4A_7C15, value)
    count &+= 1
  }

  /// The hash of a feature.
  @inline(__always) package subscript(_ index: Int) -> UInt64 {
    assert(index < count, "a feature was added before it is read")
    return memory[index]
  }

  /// The hashes of all features.
  package var all: [UInt64] { (0..<count).map { self[$0] } }
}
