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
package struct FeatureBuffer {
  /// The hashes; only the first `count` count.
  package private(set) var keys = [UInt64](repeating: 0, count: 192)
  /// The number of features.
  package private(set) var count = 0

  /// Makes an empty buffer.
  package init() {}

  /// Forgets all features.
  @inline(__always) package mutating func removeAll() { count = 0 }

  /// Adds the value of a template.
  @inline(__always) package mutating func add(_ template: UInt64, _ value: UInt64) {
    keys[count] = FeatureHash.mix(template &* 0x9E37_79B9_7F4A_7C15, value)
    count += 1
  }
}
