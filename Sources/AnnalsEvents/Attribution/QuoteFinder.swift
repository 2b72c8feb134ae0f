import AnnalsLanguage
import AnnalsText

/// Finds the stretches of a document between quotation marks.
///
/// A quotation runs from an opening to the next closing mark, over several sentences when need be; one that a
/// paragraph leaves open goes on in the next when that begins with a mark again, and else ends with the paragraph.
struct QuoteFinder {
  let syntax: Syntax

  /// The tokens between the marks, in the order of the text; no two overlap.
  func quotes() -> [Range<Int>] {
    var quotes: [Range<Int>] = []
    var start: Int?
    var isSingle = false
    for sentence in syntax.document.sentences {
      if sentence.startsParagraph, let open = start {
        if open < sentence.tokens.lowerBound { quotes.append(open..<sentence.tokens.lowerBound) }
        start = nil
      }
      for token in sentence.tokens {
        let word = syntax.word(token)
        guard
          let mark = isSingle && start != nil && word == "’"
            ? .closing : Self.mark(word, isOpen: start != nil, spaced: spaced(token))
        else { continue }
        switch (mark, start) {
        case (.closing, .some(let open)):
          if open < token { quotes.append(open..<token) }
          start = nil
        case (.opening, nil):
          start = token + 1
          isSingle = word == "‘"
        default: continue
        }
      }
    }
    if let open = start, open < syntax.document.tokens.count {
      quotes.append(open..<syntax.document.tokens.count)
    }
    return quotes
  }

  private enum Mark { case opening, closing }

  /// Whether white space stands before and after a token.
  private func spaced(_ token: Int) -> (before: Bool, after: Bool) {
    let tokens = syntax.document.tokens
    let before = token == 0 || tokens[token - 1].span.end < tokens[token].span.start
    let after = token + 1 == tokens.count || tokens[token].span.end < tokens[token + 1].span.start
    return (before, after)
  }

  private static func mark(_ word: String, isOpen: Bool, spaced: (before: Bool, after: Bool))
    -> Mark?
  {
    switch word {
    case "“", "``", "„", "«": .opening
    case "”", "''", "»": .closing
    case "\"":
      if spaced.before != spaced.after {
        spaced.before ? .opening : .closing
      } else {
        isOpen ? .closing : .opening
      }
    case "‘" where spaced.before && !spaced.after: .opening
    default: nil
    }
  }
}
