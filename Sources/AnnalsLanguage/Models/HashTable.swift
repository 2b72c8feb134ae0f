/// A read-only table from hashes to 32-bit values that costs one line of cache for each look-up.
///
/// Each bucket of 64 bytes holds ten 16-bit fingerprints (0: empty), a flag that says whether entries went on
/// to the next bucket, and ten values. A key that was never stored is found by mistake about once in 7,000
/// look-ups; models bear that, dictionaries put more of the hash into the value.
package struct HashTable: Sendable {
  /// The number of entries in a bucket.
  package static let bucketEntries = 10
  private static let bucketSize = 64
  private static let overflowFlag = 20
  private static let values = 24

  private let bytes: ModelBytes
  private let buckets: UInt64

  /// Opens a table that lies in a section of a model.
  package init(_ bytes: ModelBytes) {
    self.bytes = bytes
    buckets = UInt64(bytes.count / Self.bucketSize)
  }

  /// The value of a key.
  @inline(__always) package subscript(_ key: UInt64) -> UInt32? {
    guard buckets > 0 else { return nil }
    let fingerprint = Self.fingerprint(key)
    let pattern = UInt64(fingerprint) &* 0x0001_0001_0001_0001
    var bucket = Int(truncatingIfNeeded: ((key &>> 32) &* buckets) &>> 32)
    while true {
      let base = bucket &* Self.bucketSize
      if let slot = Self.slot(bytes.load(base, as: UInt64.self) ^ pattern) {
        return bytes.load(base &+ Self.values &+ slot &* 4, as: UInt32.self)
      }
      if let slot = Self.slot(bytes.load(base &+ 8, as: UInt64.self) ^ pattern) {
        return bytes.load(base &+ Self.values &+ 16 &+ slot &* 4, as: UInt32.self)
      }
      let rest = bytes.load(base &+ 16, as: UInt32.self)
      if UInt16(truncatingIfNeeded: rest) == fingerprint {
        return bytes.load(base &+ Self.values &+ 32, as: UInt32.self)
      }
      if UInt16(truncatingIfNeeded: rest &>> 16) == fingerprint {
        return bytes.load(base &+ Self.values &+ 36, as: UInt32.self)
      }
      if bytes.load(base &+ Self.overflowFlag, as: UInt32.self) == 0 { return nil }
      bucket = bucket &+ 1 == Int(buckets) ? 0 : bucket &+ 1
    }
  }

  @inline(__always) private static func fingerprint(_ key: UInt64) -> UInt16 {
    let bits = UInt16(truncatingIfNeeded: key)
    return bits == 0 ? 1 : bits
  }

  /// The first of four 16-bit lanes that is zero.
  @inline(__always) private static func slot(_ lanes: UInt64) -> Int? {
    let zeros = (lanes &- 0x0001_0001_0001_0001) & ~lanes & 0x8000_8000_8000_8000
    return zeros == 0 ? nil : zeros.trailingZeroBitCount / 16
  }

  /// The bytes of a table; of entries that share bucket and fingerprint the first stays.
  package static func bytes(_ entries: [(key: UInt64, value: UInt32)], load: Double = 0.86)
    -> [UInt8]
  {
    let count = max(1, Int((Double(entries.count) / (Double(bucketEntries) * load)).rounded(.up)))
    var bytes = [UInt8](repeating: 0, count: count * bucketSize)
    func fingerprint(at slot: Int, of base: Int) -> UInt16 {
      UInt16(bytes[base + 2 * slot]) | UInt16(bytes[base + 2 * slot + 1]) << 8
    }
    for (key, value) in entries {
      let print = Self.fingerprint(key)
      var bucket = Int(truncatingIfNeeded: ((key &>> 32) &* UInt64(count)) &>> 32)
      search: while true {
        let base = bucket * bucketSize
        for slot in 0..<bucketEntries {
          let found = fingerprint(at: slot, of: base)
          if found == print { break search }
          guard found == 0 else { continue }
          bytes[base + 2 * slot] = UInt8(truncatingIfNeeded: print)
          bytes[base + 2 * slot + 1] = UInt8(truncatingIfNeeded: print >> 8)
          for index in 0..<4 {
            bytes[base + values + 4 * slot + index] = UInt8(
              truncatingIfNeeded: value >> (8 * UInt32(index)))
          }
          break search
        }
        bytes[base + overflowFlag] = 1
        bucket = bucket + 1 == count ? 0 : bucket + 1
      }
    }
    return bytes
  }
}
