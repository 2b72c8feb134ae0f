public import AnnalsLanguage
public import AnnalsText
public import AnnalsTime

/// Finds the time expressions of a document and gives them their values.
///
/// Rules read everything that can be a time, refiners judge it, and a resolver completes and dates it within the
/// frame of the place: the date of publication in news, the date told last in narratives.
///
///     let tagger = TimeTagger()
///     tagger.expressions(in: document).map(\.value)    // ["1919-06-28", "P3W"]
public struct TimeTagger: Sendable {
  private let book: RuleBook
  private let gazetteer: Gazetteer
  private let dateOrder: DateOrder?

  /// Makes a tagger.
  /// - Parameter dateOrder: how dates in figures are read when both readings are possible; `nil` reads the month
  ///   first and warns.
  public init(dateOrder: DateOrder? = nil) {
    book = RuleBook()
    gazetteer = Gazetteer.embedded()
    self.dateOrder = dateOrder
  }

  /// The time expressions, in the order of the text; no two overlap.
  ///
  /// Tokens and tags are used when the document has them; the text alone is enough.
  /// - Complexity: O(n) in the length of the text.
  public func expressions(in document: AnalyzedDocument) -> [TimeExpression] {
    tagged(document).expressions
  }

  /// The time expressions, and what the user should know about them.
  /// - Complexity: O(n) in the length of the text.
  public func tagged(_ document: AnalyzedDocument) -> TaggedTimes {
    tagged(document, isPhrase: false)
  }

  private func tagged(_ document: AnalyzedDocument, isPhrase: Bool) -> TaggedTimes {
    let source = document.source
    let prose = source.prose
    let atoms = AtomScanner.atoms(of: prose, in: 0..<prose.count, lexicon: book.lexicon)
    let names = NameReader(atoms: atoms, utf8: prose, gazetteer: gazetteer)
    let drafts = Recognizer.drafts(in: atoms, book: book, names: names)
    let isNews = GenreReader.isNews(source, drafts: drafts)
    let context = RefinerContext(
      atoms: atoms, lexicon: book.lexicon, isNews: isNews, verbs: Self.finiteVerbs(document))
    var refined = drafts
    for refiner in Refiner.all { refined = refiner.refine(refined, context) }
    var narrator = Narrator(
      context: context, published: source.published?.edtf, dateOrder: dateOrder ?? .monthFirst)
    var result = narrator.tell(refined, rules: book.rules)
    result.isNews = isNews
    let reader = NamedTimeReader(
      context: context, names: names,
      chooser: CandidateChooser(utf8: prose, published: source.published?.edtf))
    result.named = reader.read(beside: result.expressions, isPhrase: isPhrase)
    TokenAlignment.align(&result.expressions, ends: narrator.coreEnds, with: document.tokens)
    TokenAlignment.align(
      &result.named, ends: result.named.map(\.span.end), with: document.tokens)
    if dateOrder != nil { result.ambiguous = [] }
    return result
  }

  /// The offsets at which the finite verbs of a tagged document begin.
  private static func finiteVerbs(_ document: AnalyzedDocument) -> [Int32] {
    guard document.tags.count == document.tokens.count else { return [] }
    return zip(document.tokens, document.tags).compactMap { token, tag in
      switch tag {
      case .vbd, .vbz, .vbp, .md: Int32(truncatingIfNeeded: token.span.start)
      default: nil
      }
    }
  }

  /// Reads one phrase: the expression that fills it, or the longest in it.
  /// - Parameters:
  ///   - phrase: the words.
  ///   - reference: the date that relative words are counted from, as exact as it is known.
  /// - Returns: `nil` when the phrase holds no time.
  public func read(_ phrase: String, reference: EDTF? = nil) -> TimeExpression? {
    let source = SourceDocument(
      id: "phrase", path: "phrase", utf8: Array(phrase.utf8),
      published: reference.map { SourceDocument.Publication(edtf: $0, basis: .option) },
      genre: .news)
    let document = AnalyzedDocument(
      source: source, sentences: [], tokens: [], tags: [], universalTags: [], lemmas: [], heads: [],
      relations: [], names: [])
    let found = tagged(document, isPhrase: true)
    return (found.expressions + found.named).max { $0.span.count < $1.span.count }
  }
}

/// The time expressions of a document with what could not be settled about them.
public struct TaggedTimes: Sendable {
  /// The expressions, in the order of the text; no two overlap.
  public var expressions: [TimeExpression]
  /// The named events and eras that date something, such as "during the Korean War": no TIMEX3 expressions, but dates
  /// all the same; in the order of the text, overlapping no expression.
  public var named: [TimeExpression] = []
  /// True when incomplete dates were counted from the date of publication.
  public var isNews = false
  /// The indices of expressions that stay unresolved because the date of publication is unknown.
  public var unresolved: [Int] = []
  /// The indices of dates in figures of which the order of day and month is open.
  public var ambiguous: [Int] = []

  /// What the user should know, for a document.
  public func diagnostics(for document: SourceDocument) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if let first = unresolved.first {
      let others = unresolved.count - 1
      let subject = "\"\(document.text(expressions[first].span))\""
      let rest =
        others == 0
        ? " stays" : " and \(others) other \(others == 1 ? "expression" : "expressions") stay"
      result.append(
        Diagnostic(
          .warning, id: "timex.no-publication-date",
          message: "no publication date, so \(subject)\(rest) unresolved",
          path: document.path,
          hint: "add `date:` to its front matter, or pass --published DATE"))
    }
    for index in ambiguous {
      let span = expressions[index].span
      let text = document.text(span)
      result.append(
        Diagnostic(
          .warning, id: "timex.ambiguous-order",
          message: "\"\(text)\" is read as month and day", path: document.path,
          line: document.line(atByte: span.start), width: text.count,
          hint: "pass --date-order dmy when the day comes first"))
    }
    return result
  }
}
