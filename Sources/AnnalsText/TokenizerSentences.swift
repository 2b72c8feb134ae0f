/// Where sentences end.
extension WordSplitter {
  // MARK: Full stops that belong to a word

  /// True when the full stop at the end of a word is part of it.
  func keepsPeriod(_ start: Int, _ end: Int, next: ByteSpan?) -> Bool {
    let length = end - start
    guard length > 1 else { return false }
    let first = bytes[start]
    if length == 2, first.isASCIIUppercase { return isInitial(start, next: next) }
    if isDottedAcronym(start, end) { return true }
    let word = lowercased(start, end)
    let capitalized = first.isASCIIUppercase
    if Self.beforeNumber.contains(word), let next, bytes[next.start].isASCIIDigit { return true }
    guard capitalized || !Self.onlyCapitalized.contains(word) else { return false }
    return Self.neverFinal.contains(word) || Self.sometimesFinal.contains(word)
  }

  /// True for "U.S.", "p.m.", "Ph.D.": single letters, each with its full stop.
  private func isDottedAcronym(_ start: Int, _ end: Int) -> Bool {
    guard (end - start) % 2 == 0, end - start >= 4 else { return false }
    var offset = start
    while offset < end {
      guard bytes[offset].isASCIILetter, bytes[offset + 1] == UInt8(ascii: ".") else {
        return false
      }
      offset += 2
    }
    return true
  }

  /// True when a capital with a full stop is an initial: a name follows.
  private func isInitial(_ start: Int, next: ByteSpan?) -> Bool {
    guard let next else { return false }
    let follower = bytes[next.start]
    guard follower.isASCIIUppercase || follower >= 0xC3 else { return false }
    guard bytes[start] == UInt8(ascii: "I") else {
      return !Self.firstWords.contains(lowercased(next.start, next.end))
        || tokens.last.map { !bytes[$0.span.start].isASCIIUppercase } ?? true
    }
    // "World War I. The …" against "I. M. Pei".
    let isInitialToo = next.count == 2 && bytes[next.start + 1] == UInt8(ascii: ".")
    return isInitialToo || tokens.last.map { !bytes[$0.span.start].isASCIIUppercase } ?? true
  }

  // MARK: Ends of sentences

  /// True when the sentence that starts with token `first` ends before a run of bytes.
  func endsSentence(tokensFrom first: Int, before next: ByteSpan) -> Bool {
    if isReference(next.start, next.end) { return false }
    var index = tokens.count - 1
    while index > first, isClosing(tokens[index].span) {
      index -= isReference(upTo: index, from: first) ? 3 : 1
    }
    let closes = index < tokens.count - 1
    let token = tokens[index].span
    let last = bytes[token.end - 1]
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") else {
      return isEllipsis(token) && startsSentence(next)
    }
    if index == first { return !isListNumber(token) && startsSentence(next) && closes }
    if index == first + 1, last == UInt8(ascii: "."), isListNumber(tokens[first].span) {
      return false
    }
    guard startsSentence(next) else { return false }
    if last != UInt8(ascii: ".") { return !(closes && isSpeaker(next)) }
    if token.count == 1 || bytes[token.start] == UInt8(ascii: ".") { return true }
    let word = lowercased(token.start, token.end)
    if Self.neverFinal.contains(word) || Self.beforeNumber.contains(word) { return false }
    var start = next.start
    while start < next.end, isOpening(start, next.end) > 0 { start += isOpening(start, next.end) }
    var end = next.end
    while end > start, !bytes[end - 1].startsLetter { end -= 1 }
    let follower = lowercased(start, max(start, end))
    if word == Array("a.m.".utf8) || word == Array("p.m.".utf8) {
      return start < next.end && !Self.afterHour.contains(follower) && !bytes[start].isASCIIDigit
    }
    if word == Array("etc.".utf8) { return true }
    return Self.firstWords.contains(follower)
  }

  private func isClosing(_ span: ByteSpan) -> Bool {
    switch bytes[span.start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      return span.count <= 2
    case 0xC2, 0xE2:
      let (kind, length) = mark(span.start, span.end)
      return length == span.count && (kind == .close || kind == .apostrophe)
    default: return false
    }
  }

  /// True for the number of a footnote in brackets: "[12]", "[3" of "[3 – 5]".
  private func isReference(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2, bytes[start] == UInt8(ascii: "[") else { return false }
    return bytes[(start + 1)..<end].allSatisfy { $0.isASCIIDigit || ",]".utf8.contains($0) }
  }

  /// True when the tokens that end with a closing bracket are "[", a number and "]".
  private func isReference(upTo last: Int, from first: Int) -> Bool {
    guard last - first >= 3, bytes[tokens[last].span.start] == UInt8(ascii: "]") else {
      return false
    }
    return isReference(tokens[last - 2].span.start, tokens[last].span.end)
  }

  private func isEllipsis(_ span: ByteSpan) -> Bool {
    span.count == 3 && mark(span.start, span.end).kind == .ellipsis
  }

  /// True for the number or letter of a list item.
  private func isListNumber(_ span: ByteSpan) -> Bool {
    span.count <= 2 && bytes[span.start..<span.end].allSatisfy { $0.isASCIIDigit }
      || span.count == 1 && bytes[span.start].isASCIILetter
        && bytes[span.start] != UInt8(ascii: "I")
  }

  private func isOpening(_ offset: Int, _ end: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "`"), UInt8(ascii: "*"):
      return 1
    case 0xC2, 0xE2:
      let (kind, length) = mark(offset, end)
      return kind == .open || kind == .apostrophe ? length : 0
    default: return 0
    }
  }

  /// True when a run of bytes starts as a sentence does: with a capital or a number.
  private func startsSentence(_ chunk: ByteSpan) -> Bool {
    var start = chunk.start
    while start < chunk.end {
      let length = isOpening(start, chunk.end)
      if length == 0 { break }
      start += length
    }
    guard start < chunk.end else { return start > chunk.start }
    let byte = bytes[start]
    if byte.isASCIIUppercase || byte.isASCIIDigit { return true }
    // Capitals of Latin-1 and Latin Extended, Greek and Cyrillic; other scripts have no lower case.
    if byte == 0xC3 { return start + 1 < chunk.end && bytes[start + 1] < 0x9F }
    return (0xC4...0xE1).contains(byte) || byte >= 0xE3
  }

  /// True when the words that follow a quotation say who spoke: "Smith said", "Jane Doe asked".
  private func isSpeaker(_ next: ByteSpan) -> Bool {
    var position = next.end
    for _ in 0..<3 {
      guard let word = bytes.chunk(from: position, before: bytes.count) else { return false }
      var end = word.end
      while end > word.start, !bytes[end - 1].isASCIILetter { end -= 1 }
      if Self.speechVerbs.contains(lowercased(word.start, end)) { return true }
      position = word.end
    }
    return false
  }
}
