package import AnnalsText

/// The tokens of a text as the gazetteer compares them.
///
/// A token is cut into pieces at hyphens, dashes and slashes, so that it does not matter how a tokeniser treats
/// them; full stops and apostrophes vanish ("U.S." is "us"), a final "'s" is a piece of its own, letters lose case
/// and diacritics ("São" is "sao"). A lone hyphen has no piece; other punctuation ends a match.
package struct SurfaceKeys: Sendable {
  /// A part of a token.
  struct Piece: Sendable {
    var hash: UInt64
    var token: Int
    var flags: Flags
  }

  /// What a piece looks like.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// It begins with a capital letter.
    static let initialCapital = Flags(rawValue: 1)
    /// It has letters, all of them capital.
    static let capitals = Flags(rawValue: 2)
    /// No surface goes through it.
    static let breaks = Flags(rawValue: 4)
    /// It is the first of a sentence.
    static let startsSentence = Flags(rawValue: 8)
  }

  private(set) var pieces: [Piece] = []
  private(set) var firstPiece: [Int] = []

  /// Reads the tokens of a document; no match runs from one sentence into the next.
  /// - Complexity: O(n) in the length of the text.
  package init(utf8: [UInt8], tokens: [Token], sentences: [Sentence]) {
    pieces.reserveCapacity(tokens.count + tokens.count / 8)
    firstPiece.reserveCapacity(tokens.count + 1)
    var sentence = 0
    for (index, token) in tokens.enumerated() {
      firstPiece.append(pieces.count)
      append(utf8[token.span.start..<token.span.end], token: index)
      guard sentence < sentences.count, sentences[sentence].tokens.lowerBound <= index else {
        continue
      }
      sentence += 1
      if firstPiece[index] < pieces.count {
        pieces[firstPiece[index]].flags.insert(.startsSentence)
      }
    }
    firstPiece.append(pieces.count)
  }

  /// Reads words separated by white space.
  package init(_ text: String) {
    for (index, word) in text.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
      firstPiece.append(pieces.count)
      append(ArraySlice(word), token: index)
    }
    firstPiece.append(pieces.count)
  }

  /// The number of tokens.
  package var tokenCount: Int { firstPiece.count - 1 }

  /// The hash of the empty sequence of pieces.
  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of a sequence of pieces with one more.
  static func combine(_ hash: UInt64, _ piece: UInt64) -> UInt64 {
    var mixed = (hash ^ piece) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return mixed &* 0xD6E8_FEB8_6659_FD93
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, token: Int) {
    var piece = PieceScanner(token: token)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        piece.add(byte, isCapital: false, isLetter: byte >= UInt8(ascii: "a"))
        index += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        piece.add(byte | 0x20, isCapital: true, isLetter: true)
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: "#"):
        index += 1
        if bytes.count == 1 { pieces.append(Self.wall(token)) }
      case UInt8(ascii: "'"):
        index += 1
        apostrophe(&piece, rest: bytes[index...])
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        close(&piece)
        index += 1
      case UInt8(ascii: ","):
        close(&piece)
        index += 1
        pieces.append(Piece(hash: UInt64(byte), token: token, flags: []))
      case UInt8(ascii: "&"):
        close(&piece)
        index += 1
        for letter in "and".utf8 { piece.add(letter, isCapital: false, isLetter: true) }
        close(&piece)
      case 0x80...:
        let (scalar, length) = decode(bytes, at: index)
        index += length
        other(scalar, &piece, rest: bytes[index...], isAlone: length == bytes.count)
      default:
        close(&piece)
        index += 1
        pieces.append(Self.wall(token))
      }
    }
    close(&piece)
  }

  private mutating func other(
    _ scalar: Unicode.Scalar, _ piece: inout PieceScanner, rest: ArraySlice<UInt8>, isAlone: Bool
  ) {
    switch scalar.value {
    case 0x2019:
      apostrophe(&piece, rest: rest)
    case 0x2010...0x2013:
      close(&piece)
    case 0xA0:
      close(&piece)
    case 0x2014...0x203F, 0xA1...0xBF:
      close(&piece)
      pieces.append(Self.wall(piece.token))
    default:
      let letter = FoldedLetter(scalar)
      for byte in letter.bytes {
        piece.add(byte, isCapital: letter.isCapital, isLetter: true)
      }
    }
  }

  private mutating func apostrophe(_ piece: inout PieceScanner, rest: ArraySlice<UInt8>) {
    guard rest.count == 1, let last = rest.first, last | 0x20 == UInt8(ascii: "s") else { return }
    close(&piece)
  }

  private mutating func close(_ piece: inout PieceScanner) {
    if let done = piece.take() { pieces.append(done) }
  }

  private static func wall(_ token: Int) -> Piece { Piece(hash: 0, token: token, flags: .breaks) }

  private func decode(_ bytes: ArraySlice<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    var iterator = bytes[index...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }
}

/// The state of a piece that is being read.
private struct PieceScanner {
  let token: Int
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  var count = 0
  var hasCapitalFirst = false
  var hasLetter = false
  var hasSmall = false

  init(token: Int) { self.token = token }

  mutating func add(_ byte: UInt8, isCapital: Bool, isLetter: Bool) {
    if count == 0 { hasCapitalFirst = isCapital }
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    count += 1
    hasLetter = hasLetter || isLetter
    hasSmall = hasSmall || (isLetter && !isCapital)
  }

  mutating func take() -> SurfaceKeys.Piece? {
    guard count > 0 else { return nil }
    var flags: SurfaceKeys.Flags = []
    if hasCapitalFirst { flags.insert(.initialCapital) }
    if hasLetter, !hasSmall { flags.insert(.capitals) }
    let piece = SurfaceKeys.Piece(hash: hash, token: token, flags: flags)
    self = PieceScanner(token: token)
    return piece
  }
}

/// A letter beyond ASCII without its case and diacritics.
private struct FoldedLetter {
  var bytes: [UInt8]
  var isCapital: Bool

  private static let latin: [UInt8] = Array(
    """
    aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrr\
    ssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
  private static let vietnamese: [UInt8] = Array(
    """
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy
    """.utf8)

  init(_ scalar: Unicode.Scalar) {
    isCapital = scalar.properties.isUppercase
    switch scalar.value {
    case 0xC0..<0x180: bytes = [Self.latin[Int(scalar.value) - 0xC0]]
    case 0x1EA0..<0x1EFA: bytes = [Self.vietnamese[Int(scalar.value) - 0x1EA0]]
    case 0x1A0...0x1A1: bytes = [UInt8(ascii: "o")]
    case 0x1AF...0x1B0: bytes = [UInt8(ascii: "u")]
    case 0x218...0x219: bytes = [UInt8(ascii: "s")]
    case 0x21A...0x21B: bytes = [UInt8(ascii: "t")]
    case 0x300..<0x370: bytes = []
    default: bytes = Array(scalar.properties.lowercaseMapping.utf8)
    }
  }
}
