/// Splits runs of bytes without white space into tokens.
struct WordSplitter {
  /// The text.
  let bytes: [UInt8]
  /// The tokens found so far.
  var tokens: [Token] = []
  /// Punctuation taken off the end of the word at hand, last first.
  private var tail: [Token] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Splits one run of bytes into tokens; `next` is the run after it in the same block.
  mutating func split(_ chunk: ByteSpan, followedBy next: ByteSpan?) {
    var start = chunk.start
    var end = chunk.end
    if isAddress(start, end) {
      while end > start, ".,;:!?)>\"'".utf8.contains(bytes[end - 1]) {
        end -= 1
        tail.append(Token(span: ByteSpan(end, end + 1)))
      }
      add(start, end)
      flushTail()
      return
    }
    while start < end {
      let length = leadingMark(start, end)
      if length == 0 { break }
      add(start, start + length)
      start += length
    }
    var endsWithBrackets = true
    while end > start {
      let length = trailingMark(start, end, next: endsWithBrackets ? next : nil)
      if length == 0 { break }
      endsWithBrackets = endsWithBrackets && ")]".utf8.contains(bytes[end - 1])
      tail.append(Token(span: ByteSpan(end - length, end)))
      end -= length
    }
    if start < end { splitClitics(start, end) }
    flushTail()
  }

  mutating func add(_ start: Int, _ end: Int) {
    tokens.append(Token(span: ByteSpan(start, end)))
  }

  private mutating func flushTail() {
    while let token = tail.popLast() { tokens.append(token) }
  }

  // MARK: Punctuation

  /// The number of bytes of a mark of punctuation that stands at the start of a word.
  private func leadingMark(_ start: Int, _ end: Int) -> Int {
    let byte = bytes[start]
    let next = start + 1 < end ? bytes[start + 1] : 0
    switch byte {
    case UInt8(ascii: "'"):
      // "'90s" is one token, "'90s-style" too; '' is an old-fashioned quotation mark.
      if next.isASCIIDigit { return 0 }
      return next == byte ? 2 : 1
    case UInt8(ascii: "`"): return next == byte ? 2 : 1
    case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
      return 1
    case UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "_"):
      return runLength(start, end)
    case UInt8(ascii: "$"): return start + 1 < end ? 1 : 0
    case UInt8(ascii: "#"): return next.isASCIIDigit ? 1 : 0
    case UInt8(ascii: "-"):
      let length = runLength(start, end)
      return length > 1 || !next.isASCIIDigit ? length : 0
    case UInt8(ascii: "."):
      let length = runLength(start, end)
      return length > 1 ? length : 0
    case 0xC2...0xEF:
      let (kind, length) = mark(start, end)
      if kind == .apostrophe, start + 3 < end, bytes[start + 3].isASCIIDigit { return 0 }
      return kind == .none || kind == .hyphen ? 0 : length
    default: return 0
    }
  }

  /// The number of bytes of a mark of punctuation that stands at the end of a word.
  private func trailingMark(_ start: Int, _ end: Int, next: ByteSpan?) -> Int {
    let byte = bytes[end - 1]
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""),
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"),
      UInt8(ascii: "%"), UInt8(ascii: "|"):
      return 1
    case UInt8(ascii: "'"):
      return end - start >= 2 && bytes[end - 2] == byte ? 2 : 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="):
      return trailingRunLength(start, end)
    case UInt8(ascii: "-"):
      // "pre- and post-war": a single hyphen stays with its word.
      let length = trailingRunLength(start, end)
      return length > 1 ? length : 0
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      var length = 1
      while end - length > start, "!?".utf8.contains(bytes[end - length - 1]) { length += 1 }
      return length
    case UInt8(ascii: "."):
      let length = trailingRunLength(start, end)
      if length > 1 { return length }
      return keepsPeriod(start, end, next: next) ? 0 : 1
    case 0x80...0xBF:
      var first = end - 1
      while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
      let (kind, length) = mark(first, end)
      return kind == .none || first + length != end ? 0 : length
    default: return 0
    }
  }

  private func runLength(_ start: Int, _ end: Int) -> Int {
    var length = 1
    while start + length < end, bytes[start + length] == bytes[start] { length += 1 }
    return length
  }

  private func trailingRunLength(_ start: Int, _ end: Int) -> Int {
    var length = 1
    while end - length > start, bytes[end - length - 1] == bytes[end - 1] { length += 1 }
    return length
  }

  /// A kind of punctuation outside ASCII.
  enum Mark {
    case none
    case open
    case close
    case apostrophe
    case dash
    case hyphen
    case ellipsis
    case currency
    case other
  }

  /// The punctuation outside ASCII at an offset, and its number of bytes.
  func mark(_ offset: Int, _ end: Int) -> (kind: Mark, length: Int) {
    let first = bytes[offset]
    guard first == 0xC2 || first == 0xE2, offset + 1 < end else { return (.none, 0) }
    let second = bytes[offset + 1]
    if first == 0xC2 {
      switch second {
      case 0xAB: return (.open, 2)
      case 0xBB: return (.close, 2)
      case 0xA2...0xA5: return (.currency, 2)
      case 0xA1, 0xBF: return (.open, 2)
      case 0xA7, 0xB0, 0xB7, 0xB1: return (.other, 2)
      default: return (.none, 0)
      }
    }
    guard offset + 2 < end else { return (.none, 0) }
    let third = bytes[offset + 2]
    switch (second, third) {
    case (0x80, 0x90), (0x80, 0x91): return (.hyphen, 3)
    case (0x80, 0x92...0x95), (0x88, 0x92): return (.dash, 3)
    case (0x80, 0x98), (0x80, 0x9A...0x9C), (0x80, 0x9E), (0x80, 0x9F), (0x80, 0xB9):
      return (.open, 3)
    case (0x80, 0x99): return (.apostrophe, 3)
    case (0x80, 0x9D), (0x80, 0xB2), (0x80, 0xB3), (0x80, 0xBA): return (.close, 3)
    case (0x80, 0xA6): return (.ellipsis, 3)
    case (0x80, 0xA2), (0x80, 0xA0), (0x80, 0xA1), (0x84, 0xA2), (0x86, 0x90...0x99):
      return (.other, 3)
    case (0x82, 0xA0...0xBF): return (.currency, 3)
    default: return (.none, 0)
    }
  }

  // MARK: Words

  /// Splits contractions and possessive endings off a word, then what is left at its hyphens and dashes.
  private mutating func splitClitics(_ start: Int, _ end: Int) {
    if let clitic = cliticStart(start, end) {
      splitClitics(start, clitic)
      add(clitic, end)
      return
    }
    for (word, cut) in Self.contractions where matches(word, start, end) {
      add(start, start + cut)
      add(start + cut, end)
      return
    }
    splitCompound(start, end)
  }

  private static let contractions: [(word: StaticString, cut: Int)] = [
    ("cannot", 3), ("gonna", 3), ("wanna", 3), ("gotta", 3), ("gimme", 3), ("lemme", 3),
  ]

  /// True when the bytes are an ASCII word, in whatever case.
  func matches(_ word: StaticString, _ start: Int, _ end: Int) -> Bool {
    guard word.utf8CodeUnitCount == end - start, bytes[start] | 0x20 == word.utf8Start[0] else {
      return false
    }
    for index in 0..<(end - start) where bytes[start + index] | 0x20 != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Where the last contraction or possessive ending of a word starts ("n't", "'s", "'re", …).
  private func cliticStart(_ start: Int, _ end: Int) -> Int? {
    let last = bytes[end - 1] | 0x20
    guard last == UInt8(ascii: "t") || "sdmel".utf8.contains(last) else { return nil }
    for letters in 1...2 {
      let afterMark = end - letters
      guard afterMark > start + 1 else { return nil }
      var mark = afterMark - 1
      if bytes[mark] == 0x99, mark - 2 > start, bytes[mark - 1] == 0x80, bytes[mark - 2] == 0xE2 {
        mark -= 2
      } else if bytes[mark] != UInt8(ascii: "'") {
        continue
      }
      guard mark > start else { continue }
      let first = bytes[afterMark] | 0x20
      if letters == 1 {
        if last == UInt8(ascii: "t") {
          return mark > start + 1 && bytes[mark - 1] | 0x20 == UInt8(ascii: "n") ? mark - 1 : nil
        }
        return "sdm".utf8.contains(last) ? mark : nil
      }
      switch (first, last) {
      case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
        (UInt8(ascii: "l"), UInt8(ascii: "l")):
        return mark
      default: return nil
      }
    }
    return nil
  }

  /// Splits a word at its dashes, hyphens, slashes, inner brackets and ellipses.
  private mutating func splitCompound(_ start: Int, _ end: Int) {
    var first = start
    var offset = start
    while offset < end {
      let length = innerMark(offset, start: first, end: end)
      if length > 0 {
        splitNumber(first, offset)
        add(offset, offset + length)
        first = offset + length
        offset = first
      } else {
        offset += 1
      }
    }
    if first < end { splitNumber(first, end) }
  }

  /// The number of bytes of a mark inside a word that makes a token of its own; 0 when there is none.
  private func innerMark(_ offset: Int, start: Int, end: Int) -> Int {
    let byte = bytes[offset]
    guard offset > start else { return 0 }
    switch byte {
    case UInt8(ascii: "-"):
      let length = runLength(offset, end)
      guard length == 1 else { return length }
      return splitsHyphen(offset, 1, start: start, end: end) ? 1 : 0
    case UInt8(ascii: "."):
      let length = runLength(offset, end)
      return length >= 3 ? length : 0
    case UInt8(ascii: "/"):
      guard offset + 1 < end, offset - start > 1 else { return 0 }
      return bytes[offset - 1].startsLetter && bytes[offset + 1].startsLetter ? 1 : 0
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""): return 1
    case UInt8(ascii: ")"):
      return offset + 1 < end && !bytes[offset + 1].startsLetter ? 1 : 0
    case UInt8(ascii: ","):
      // "Paris,France" but not "1,000".
      guard offset + 1 < end else { return 0 }
      return bytes[offset + 1].startsLetter && bytes[offset - 1].startsLetter ? 1 : 0
    case 0xC2...0xEF:
      let (kind, length) = mark(offset, end)
      switch kind {
      case .none, .apostrophe, .other: return 0
      case .hyphen: return splitsHyphen(offset, length, start: start, end: end) ? length : 0
      default: return length
      }
    default: return 0
    }
  }

  /// True when the parts around a hyphen are tokens of their own.
  private func splitsHyphen(_ offset: Int, _ length: Int, start: Int, end: Int) -> Bool {
    let next = offset + length
    guard next < end else { return false }
    let before = bytes[offset - 1]
    let after = bytes[next]
    guard
      before >= 0x80 || before.isASCIILetter || before.isASCIIDigit || before == UInt8(ascii: ".")
    else { return false }
    guard after >= 0x80 || after.isASCIILetter || after.isASCIIDigit else { return false }
    if before.isASCIIDigit && after.isASCIIDigit { return isNumericRange(offset, next, start, end) }
    let prefix = lowercased(start, offset)
    return !Self.prefixes.contains(prefix)
      || (bytes[start].isASCIIUppercase && Self.lowercasePrefixes.contains(prefix))
  }

  /// True for "1914-18" and "10-15", not for "2021-09-14" and "713-853-3989".
  private func isNumericRange(_ offset: Int, _ next: Int, _ start: Int, _ end: Int) -> Bool {
    let isNumber = { (range: Range<Int>) in
      bytes[range].allSatisfy { $0.isASCIIDigit || ".,:".utf8.contains($0) }
    }
    guard isNumber(start..<offset) else { return false }
    var last = next
    while last < end, bytes[last].isASCIIDigit || ".,:".utf8.contains(bytes[last]) { last += 1 }
    if last < end, bytes[last] == UInt8(ascii: "-") { return false }
    return !(offset - start == 3 && last - next == 4)
  }

  /// Splits a unit or a half of the day off a number: "5pm", "10%".
  private mutating func splitNumber(_ first: Int, _ end: Int) {
    var start = first
    let (kind, length) = mark(start, end)
    if kind == .currency || bytes[start] == UInt8(ascii: "$"), start + max(1, length) < end {
      start += max(1, length)
      add(first, start)
    }
    guard end - start > 1, bytes[start].isASCIIDigit else {
      add(start, end)
      return
    }
    var digits = start
    while digits < end, bytes[digits].isASCIIDigit || ".,:".utf8.contains(bytes[digits]) {
      digits += 1
    }
    let isUnit =
      digits < end
      && (Self.units.contains(lowercased(digits, end)) || bytes[digits] == UInt8(ascii: "%"))
    if isUnit {
      add(start, digits)
      add(digits, end)
    } else {
      add(start, end)
    }
  }

  func lowercased(_ start: Int, _ end: Int) -> [UInt8] {
    bytes[start..<end].map { $0.isASCIIUppercase ? $0 | 0x20 : $0 }
  }

  /// True for an address of the web or of e-mail.
  private func isAddress(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 4 else { return false }
    let first = bytes[start] | 0x20
    if first == UInt8(ascii: "h") || first == UInt8(ascii: "w") || first == UInt8(ascii: "f") {
      for scheme in Self.schemes where end - start > scheme.utf8CodeUnitCount {
        if matches(scheme, start, start + scheme.utf8CodeUnitCount) { return true }
      }
    }
    var at = start + 1
    while at < end - 1, bytes[at] != UInt8(ascii: "@") { at += 1 }
    guard at < end - 1 else { return false }
    return bytes[at - 1].isASCIILetter || bytes[at - 1].isASCIIDigit
      ? bytes[(at + 1)..<(end - 1)].contains(UInt8(ascii: ".")) : false
  }

  private static let schemes: [StaticString] = ["http://", "https://", "ftp://", "www."]
}
