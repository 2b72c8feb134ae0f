/// A closed list of words, written as one text with blanks between them; "_" stands for a blank inside an entry.
struct WordSet: Sendable, ExpressibleByStringLiteral {
  private let words: Set<String>

  init(stringLiteral text: String) {
    words = Set(
      text.split { $0 == " " || $0 == "\n" }.map { word in
        String(word.map { $0 == "_" ? " " : $0 })
      })
  }

  func contains(_ word: String) -> Bool { words.contains(word) }
}
