import AnnalsText

/// Writes an analysed document as CoNLL-U, with the byte span and the name of each token in the last column.
///
/// Source: universaldependencies.org/format.html.
package enum CoNLLUWriter {
  /// The document as CoNLL-U.
  package static func text(_ document: AnalyzedDocument) -> String {
    var text = ""
    for (number, sentence) in document.sentences.enumerated() where !sentence.tokens.isEmpty {
      if sentence.startsParagraph { text += "# newpar\n" }
      text += "# sent_id = \(number + 1)\n"
      text += "# text = \(onOneLine(document.source.text(sentence.span)))\n"
      for token in sentence.tokens { text += line(token, of: sentence.tokens, in: document) }
      text += "\n"
    }
    return text
  }

  private static func line(_ token: Int, of sentence: Range<Int>, in document: AnalyzedDocument)
    -> String
  {
    let head = document.heads[token] < 0 ? 0 : document.heads[token] - sentence.lowerBound + 1
    let span = document.tokens[token].span
    var notes = ["Span=\(span.start):\(span.end)"]
    if token + 1 < sentence.upperBound, document.tokens[token + 1].span.start == span.end {
      notes.insert("SpaceAfter=No", at: 0)
    }
    if let name = document.name(at: token) {
      notes.insert("Name=\(name.tokens.lowerBound == token ? "B" : "I")-\(name.kind)", at: 0)
    }
    let columns = [
      String(token - sentence.lowerBound + 1), document.word(token), document.lemmas[token],
      document.universalTags[token].name, document.tags[token].name, "_", String(head),
      document.relations[token].name, "_", notes.joined(separator: "|"),
    ]
    return columns.joined(separator: "\t") + "\n"
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
