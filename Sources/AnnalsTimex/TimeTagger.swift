public import AnnalsLanguage
import AnnalsText
import AnnalsTime

/// Finds the time expressions of a document and gives them their values.
///
/// Rules read everything that can be a time, refiners judge it, and a resolver completes and dates it within the
/// frame of the place: the date of publication in news, the date told last in narratives.
public struct TimeTagger: Sendable {
  private let book: RuleBook

  /// Makes a tagger.
  public init() {
    book = RuleBook()
  }

  /// The time expressions, in the order of the text; no two overlap.
  ///
  /// Tokens, tags and trees are used when the document has them; the text alone is enough.
  /// - Complexity: O(n) in the length of the text.
  public func expressions(in document: AnalyzedDocument) -> [TimeExpression] {
    let utf8 = document.source.utf8
    let atoms = AtomScanner.atoms(of: utf8, in: 0..<utf8.count, lexicon: book.lexicon)
    let drafts = Recognizer.drafts(in: atoms, book: book)
    let genre = GenreReader.isNews(document.source, atoms: atoms, drafts: drafts)
    let context = RefinerContext(atoms: atoms, lexicon: book.lexicon, isNews: genre)
    var refined = drafts
    for refiner in Refiner.all { refined = refiner.refine(refined, context) }
    var timeline = Narrator(context: context, published: document.source.published?.edtf)
    var expressions = timeline.expressions(refined, rules: book.rules)
    TokenAlignment.align(&expressions, with: document.tokens)
    return expressions
  }
}
