/// Text whose bytes are UTF-8: a byte order mark is dropped, and what is not UTF-8 becomes U+FFFD.
struct UTF8Text {
  /// Where a file is not UTF-8.
  struct Invalid: Hashable {
    /// The offset of the first byte that is wrong, in the file.
    var offset: Int
    /// That byte.
    var byte: UInt8
    /// The number of replacements.
    var count: Int
  }

  private(set) var utf8: [UInt8]
  private(set) var invalid: Invalid?

  /// Reads bytes; each maximal part of a broken sequence becomes one U+FFFD, as the Unicode Standard advises
  /// (section 3.9, "U+FFFD Substitution of Maximal Subparts").
  /// - Complexity: O(n).
  init(repairing bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    utf8 = []
    utf8.reserveCapacity(bytes.count)
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        utf8.append(byte)
        offset += 1
        continue
      }
      let (length, isValid) = Self.sequence(in: bytes, at: offset)
      if isValid {
        utf8.append(contentsOf: bytes[offset..<offset + length])
      } else {
        utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
        if invalid == nil { invalid = Invalid(offset: offset, byte: byte, count: 0) }
        invalid?.count += 1
      }
      offset += length
    }
  }

  /// The length of the well-formed sequence, or of the maximal part of an ill-formed one, that starts at an offset.
  private static func sequence(in bytes: [UInt8], at offset: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[offset]
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: needed = 4
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    for index in 1..<needed {
      let allowed = index == 1 ? second : 0x80...0xBF
      guard offset + index < bytes.count, allowed.contains(bytes[offset + index]) else {
        return (index, false)
      }
    }
    return (needed, true)
  }

  /// True for bytes that are no text: a NUL, or more than a tenth control characters, in the first 8 KB.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(8192)
    var controls = 0
    for byte in head {
      if byte == 0 { return true }
      if byte < 0x20, !(0x08...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    return controls * 10 > head.count
  }
}
