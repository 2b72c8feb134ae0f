import AnnalsText

/// How well the tokenizer finds the tokens and sentences of a treebank in its raw text.
struct SegmentationScore {
  var tokens = FScore()
  var sentences = FScore()
  /// Tokens that only one side has, with their context, for people who work on the tokenizer.
  var differences: [String] = []

  /// Rebuilds the text of a treebank, one line for each paragraph, and tokenizes it.
  init(_ treebank: Treebank) {
    var text: [UInt8] = []
    var goldTokens: Set<ByteSpan> = []
    var goldSentences: Set<ByteSpan> = []
    for sentence in treebank.sentences {
      if sentence.startsParagraph, !text.isEmpty { text.append(UInt8(ascii: "\n")) }
      let start = text.count
      var end = start
      for index in 0..<sentence.count {
        let first = text.count
        text += sentence.forms[index].utf8
        end = text.count
        goldTokens.insert(ByteSpan(first, end))
        if sentence.spaceAfter[index] { text.append(UInt8(ascii: " ")) }
      }
      goldSentences.insert(ByteSpan(start, end))
      if text.last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
    }
    let (foundSentences, foundTokens) = Tokenizer().tokenize(utf8: text)
    let foundTokenSpans = Set(foundTokens.map(\.span))
    let foundSentenceSpans = Set(foundSentences.map(\.span))
    tokens = FScore(gold: goldTokens, found: foundTokenSpans)
    sentences = FScore(gold: goldSentences, found: foundSentenceSpans)
    text = text.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: "|") : $0 }
    let show = { (span: ByteSpan) in
      String(decoding: text[max(0, span.start - 30)..<span.start], as: UTF8.self) + "⟦"
        + String(decoding: text[span.start..<span.end], as: UTF8.self) + "⟧"
        + String(decoding: text[span.end..<min(text.count, span.end + 30)], as: UTF8.self)
    }
    differences =
      goldTokens.subtracting(foundTokenSpans).sorted().map { "missed token \(show($0))" }
      + goldSentences.subtracting(foundSentenceSpans).sorted().map { "missed sentence \(show($0))" }
      + foundSentenceSpans.subtracting(goldSentences).sorted().map { "false sentence \(show($0))" }
  }
}
