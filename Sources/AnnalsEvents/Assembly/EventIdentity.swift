import AnnalsGraph

/// Makes the identities of events: the same tomorrow, whatever else the documents tell.
///
/// An identity is the FNV-1a hash of the document's id, the sentence with its white space folded, the trigger and the
/// number of times that the same trigger came before in an equal sentence.
struct EventIdentity {
  private var seen: [UInt64: Int] = [:]

  /// The next identity for a trigger in a sentence.
  mutating func next(
    document: String, sentence: some Sequence<UInt8>, trigger: String
  ) -> ID<Event> {
    var key = Self.hashed(document.utf8, Self.seed)
    key = Self.hashed(Self.folded(sentence), key)
    key = Self.hashed(trigger.utf8, key)
    let occurrence = seen[key, default: 0]
    seen[key] = occurrence + 1
    return ID("e" + Self.digits(Self.hashed(String(occurrence).utf8, key)))
  }

  /// Sixteen hexadecimal digits for a text.
  static func digits(of text: String) -> String { digits(hashed(text.utf8, seed)) }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of some bytes and a separator after them.
  private static func hashed(_ bytes: some Sequence<UInt8>, _ start: UInt64) -> UInt64 {
    var hash = start
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return (hash ^ 0x1F) &* 0x0000_0100_0000_01B3
  }

  /// The bytes with each run of ASCII white space as one blank.
  private static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isSpace, result.last == 0x20 { continue }
      result.append(isSpace ? 0x20 : byte)
    }
    return result
  }

  private static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
