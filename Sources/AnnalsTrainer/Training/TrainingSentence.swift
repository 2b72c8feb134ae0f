import AnnalsLanguage
import AnnalsText

/// A sentence of a treebank in the form in which the models learn from it.
struct TrainingSentence: Sendable {
  var words: [SentenceWords.Word]
  /// The true class of each word's tag; -1 when no model knows it.
  var tags: [Int]
  /// The tags that a tagger gave that had not seen the sentence.
  var predictedTags: [Int]
  /// The true head of each word, numbered as in `ArcEagerState`: index 0 is unused, `count + 1` the root.
  var heads: [Int]
  /// The true relation of each word, by number, as a class of the labeller.
  var labels: [Int]
  let source: TreebankSentence

  var count: Int { words.count }

  init(_ source: TreebankSentence, tagClasses: [Tagger.JointTag: Int], lexicon: Lexicon) {
    self.source = source
    words = Self.words(source.forms, lexicon: lexicon)
    tags = zip(source.tags, source.universalTags).map {
      tagClasses[Tagger.JointTag(penn: $0, universal: $1)] ?? -1
    }
    predictedTags = tags
    heads = [0] + source.heads.map { $0 < 0 ? source.count + 1 : $0 + 1 }
    labels = [0] + source.relations.map { Int($0.rawValue) }
  }

  /// What the models ask of some words.
  static func words(_ forms: [String], lexicon: Lexicon) -> [SentenceWords.Word] {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    for form in forms {
      let start = bytes.count
      bytes += form.utf8
      tokens.append(Token(span: ByteSpan(start, bytes.count)))
    }
    var words = SentenceWords()
    words.read(tokens[...], of: bytes, lexicon: lexicon)
    return words.words
  }
}
