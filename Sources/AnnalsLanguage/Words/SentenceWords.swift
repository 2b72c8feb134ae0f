package import AnnalsText

/// What the models ask of the words of one sentence, computed once.
package struct SentenceWords {
  /// What the models ask of one word.
  package struct Word {
    /// The hash of the word as it is written.
    package var exact: UInt64 = 0
    /// The hash of the word in lower case, with digits as zeros and typographic quotation marks as plain ones.
    package var lower: UInt64 = 0
    /// The hashes of the last one to four bytes; 0 when the word is shorter.
    package var suffixes = SIMD4<UInt64>()
    /// The hashes of the first one to three bytes; 0 when the word is shorter.
    package var prefixes = SIMD4<UInt64>()
    /// The hash of the pattern of capitals, small letters and digits.
    package var shape: UInt64 = 0
    /// Digit 1, hyphen 2, starts with a capital 4, all capitals 8.
    package var flags: UInt64 = 0
    /// What the dictionary says of the word.
    package var entry = Lexicon.Entry.unknown

    /// True when the word starts with a capital.
    @inline(__always) package var isCapitalized: Bool { flags & 4 != 0 }
  }

  /// The words, in order.
  package private(set) var words: [Word] = []
  private var scratch: [UInt8] = []

  /// Makes an empty sentence.
  package init() {}

  /// The number of words.
  package var count: Int { words.count }

  /// Reads the words of a sentence.
  package mutating func read(
    _ tokens: ArraySlice<Token>, of bytes: [UInt8], lexicon: Lexicon
  ) {
    words.removeAll(keepingCapacity: true)
    for token in tokens {
      words.append(word(bytes[token.span.start..<token.span.end], lexicon: lexicon))
    }
  }

  private mutating func word(_ form: ArraySlice<UInt8>, lexicon: Lexicon) -> Word {
    var word = Word()
    word.exact = FeatureHash.bytes(form)
    Self.fold(form, into: &scratch)
    var shape: UInt64 = 300
    var last: UInt8 = 0
    var run = 0
    var hasLower = false
    var hasUpper = false
    for byte in form {
      let kind: UInt8
      if byte &- 0x41 < 26 {
        kind = UInt8(ascii: "X")
        hasUpper = true
      } else if byte &- 0x61 < 26 {
        kind = UInt8(ascii: "x")
        hasLower = true
      } else if byte &- 0x30 < 10 {
        kind = UInt8(ascii: "d")
        word.flags |= 1
      } else {
        kind = byte
        if byte == UInt8(ascii: "-") { word.flags |= 2 }
        // Letters outside ASCII: capitals of Latin-1 count as such.
        if byte >= 0xC3 { hasLower = hasLower || byte > 0xC3 }
      }
      if kind == last { run += 1 } else { run = 1 }
      last = kind
      if run <= 3 { shape = FeatureHash.mix(shape, UInt64(kind)) }
    }
    word.shape = shape
    if let first = form.first, first &- 0x41 < 26 || Self.isCapital(form) { word.flags |= 4 }
    if hasUpper, !hasLower { word.flags |= 8 }
    word.lower = FeatureHash.bytes(scratch, seed: 77)
    let count = scratch.count
    for length in 1...4 where count >= length {
      word.suffixes[length - 1] = FeatureHash.bytes(
        scratch[(count - length)...], seed: UInt64(100 + length))
      if length < 4 {
        word.prefixes[length - 1] = FeatureHash.bytes(
          scratch[..<length], seed: UInt64(200 + length))
      }
    }
    word.entry = lexicon.entry(scratch[...])
    return word
  }

  /// True for É, Ł, Ж and the like.
  private static func isCapital(_ form: ArraySlice<UInt8>) -> Bool {
    guard let first = form.first, form.count > 1 else { return false }
    let second = form[form.startIndex + 1]
    switch first {
    case 0xC3: return second < 0x9F
    case 0xC4, 0xC5: return second & 1 == 0
    case 0xCE: return second >= 0x91
    case 0xD0: return second < 0xB0
    default: return false
    }
  }

  /// The hash of a word in lower case.
  package static func lowerHash(_ form: some Sequence<UInt8>) -> UInt64 {
    FeatureHash.bytes(form, seed: 77)
  }

  /// Writes a word in lower case: digits as zeros, typographic quotation marks and dashes as plain ones.
  package static func fold(_ form: ArraySlice<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    var index = form.startIndex
    while index < form.endIndex {
      let byte = form[index]
      if byte == 0xE2, index + 2 < form.endIndex, form[index + 1] == 0x80 {
        let plain: UInt8? =
          switch form[index + 2] {
          case 0x98, 0x99: UInt8(ascii: "'")
          case 0x9C...0x9E: UInt8(ascii: "\"")
          case 0x90...0x93: UInt8(ascii: "-")
          default: nil
          }
        if let plain {
          folded.append(plain)
          index += 3
          continue
        }
      }
      if byte &- 0x41 < 26 {
        folded.append(byte | 0x20)
      } else if byte &- 0x30 < 10 {
        folded.append(UInt8(ascii: "0"))
      } else {
        folded.append(byte)
      }
      index += 1
    }
  }
}
