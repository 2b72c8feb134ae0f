/// Finds the sentences and tokens of a document by rules over its UTF-8 bytes.
///
/// Tokens follow the English treebanks of Universal Dependencies: "don't" is "do" and "n't", "Egypt's" is
/// "Egypt" and "'s", "U.S.-led" is "U.S.", "-" and "led", "1914–1918" is three tokens, "2021-09-14" and
/// "10:30" are one. Every byte that is neither white space nor the marker of a heading or list item belongs to
/// exactly one token.
package struct Tokenizer: Sendable {
  /// Makes a tokenizer.
  package init() {}

  /// The sentences of a document and their tokens, in the order of the text.
  /// - Complexity: O(n) in the length of the text.
  package func tokenize(_ document: SourceDocument) -> (sentences: [Sentence], tokens: [Token]) {
    let isMarkdown = document.path.hasSuffix(".md") || document.path.hasSuffix(".markdown")
    let layout = TextLayout(
      prose: document.prose, original: document.utf8, joinsAllLines: isMarkdown)
    return tokenize(layout)
  }

  /// The sentences of a text of unknown origin and their tokens.
  /// - Complexity: O(n) in the length of the text.
  package func tokenize(utf8 bytes: [UInt8]) -> (sentences: [Sentence], tokens: [Token]) {
    tokenize(TextLayout(prose: bytes, original: bytes, joinsAllLines: false))
  }

  private func tokenize(_ layout: TextLayout) -> (sentences: [Sentence], tokens: [Token]) {
    var splitter = WordSplitter(bytes: layout.bytes)
    splitter.tokens.reserveCapacity(layout.bytes.count / 5)
    var sentences: [Sentence] = []
    sentences.reserveCapacity(layout.bytes.count / 100)
    for block in layout.blocks {
      let firstSentence = sentences.count
      var first = splitter.tokens.count
      var startsParagraph = true
      func endSentence(_ sentences: inout [Sentence]) {
        let tokens = first..<splitter.tokens.count
        guard !tokens.isEmpty else { return }
        let span = splitter.tokens[tokens.lowerBound].span.union(
          splitter.tokens[tokens.upperBound - 1].span)
        sentences.append(
          Sentence(
            span: span, tokens: tokens, startsParagraph: startsParagraph,
            isHeading: block.kind != .prose))
        startsParagraph = false
        first = tokens.upperBound
      }
      var position = block.span.start
      while let chunk = layout.bytes.chunk(from: position, before: block.span.end) {
        if splitter.tokens.count > first,
          splitter.endsSentence(tokensFrom: first, before: chunk)
        {
          endSentence(&sentences)
        }
        splitter.split(
          chunk, followedBy: layout.bytes.chunk(from: chunk.end, before: block.span.end))
        position = chunk.end
      }
      endSentence(&sentences)
      // A line with a full stop inside is prose that lost its last full stop.
      if block.kind == .title, sentences.count - firstSentence > 1 {
        for index in firstSentence..<sentences.count { sentences[index].isHeading = false }
      }
    }
    return (sentences, splitter.tokens)
  }
}

extension [UInt8] {
  /// The next run of bytes without white space.
  func chunk(from start: Int, before end: Int) -> ByteSpan? {
    var first = start
    while first < end {
      let length = whitespaceLength(at: first, before: end)
      if length == 0 { break }
      first += length
    }
    guard first < end else { return nil }
    var last = first + 1
    while last < end, self[last] > 0x20 {
      if self[last] >= 0xC2, whitespaceLength(at: last, before: end) > 0 { break }
      last += 1
    }
    return ByteSpan(first, last)
  }

  /// The number of bytes of the white space or control character at an offset; 0 when there is none.
  func whitespaceLength(at offset: Int, before end: Int) -> Int {
    let byte = self[offset]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 {
      return offset + 1 < end && (self[offset + 1] == 0xA0 || self[offset + 1] == 0x85) ? 2 : 0
    }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, offset + 2 < end else { return 0 }
    let second = self[offset + 1]
    let third = self[offset + 2]
    switch (byte, second) {
    case (0xE2, 0x80):
      // U+2000…U+200D spaces and joiners, U+2028 and U+2029 separators, U+202F narrow no-break space.
      return third <= 0x8D || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F || third == 0xA0 ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
