import AnnalsLanguage
import AnnalsText

@testable import AnnalsEvents

/// Documents without an analysis: words at blanks, "¶" for a paragraph, a sentence at each full stop.
enum PlainWords {
  static func syntax(_ text: String) -> Syntax {
    let utf8 = Array(text.utf8)
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var first = 0
    var startsParagraph = true
    func close() {
      guard tokens.count > first else { return }
      sentences.append(
        Sentence(
          span: tokens[first].span.union(tokens[tokens.count - 1].span),
          tokens: first..<tokens.count, startsParagraph: startsParagraph))
      startsParagraph = false
      first = tokens.count
    }
    var start = 0
    for (offset, byte) in (utf8 + [0x20]).enumerated() where byte == 0x20 {
      let word = String(decoding: utf8[start..<offset], as: UTF8.self)
      if word == "¶" {
        close()
        startsParagraph = true
      } else if !word.isEmpty {
        tokens.append(Token(span: ByteSpan(start, offset)))
        if word == "." { close() }
      }
      start = offset + 1
    }
    close()
    let count = tokens.count
    return Syntax(
      AnalyzedDocument(
        source: SourceDocument(id: "words", path: "words", utf8: utf8), sentences: sentences,
        tokens: tokens, tags: Array(repeating: .nn, count: count),
        universalTags: Array(repeating: .noun, count: count),
        lemmas: tokens.map { String(decoding: utf8[$0.span.start..<$0.span.end], as: UTF8.self) },
        heads: Array(repeating: -1, count: count), relations: Array(repeating: .root, count: count),
        names: []))
  }
}
