/// What the parser asks of the words of one sentence; numbered as in ``ArcEagerState``.
package struct ParserWords {
  /// What the parser asks of one word.
  package struct Word {
    /// The hash of the word in lower case.
    package var form: UInt64
    /// The joint tag.
    package var tag: UInt64
    /// The universal tag.
    package var coarse: UInt64
    /// The field of meaning of the word as what it is tagged, or its universal tag.
    package var meaning: UInt64
  }

  /// The words, with what stands for the root and for words that are not there around them.
  package private(set) var words: [Word] = []

  private static let none = Word(form: 3, tag: 3, coarse: 3, meaning: 3)
  private static let root = Word(form: 5, tag: 5, coarse: 5, meaning: 5)
  private static let beyond = Word(form: 7, tag: 7, coarse: 7, meaning: 7)

  /// Makes an empty sentence.
  package init() {}

  /// Reads a tagged sentence.
  package mutating func read(
    _ sentence: [SentenceWords.Word], tags: [Int], classes: [Tagger.JointTag]
  ) {
    words.removeAll(keepingCapacity: true)
    words.append(Self.none)
    for (word, tag) in zip(sentence, tags) {
      let coarse = classes[tag].universal
      let field: UInt32 =
        switch coarse {
        case .noun: word.entry.noun
        case .verb: word.entry.verb + 32
        case .propn: word.entry.noun == 0 ? 27 : word.entry.noun
        default: 0
        }
      words.append(
        Word(
          form: word.lower, tag: UInt64(tag + 10), coarse: UInt64(coarse.rawValue) + 10,
          meaning: UInt64(field) << 8 | UInt64(coarse.rawValue)))
    }
    words.append(Self.root)
    for _ in 0..<5 { words.append(Self.beyond) }
  }
}
