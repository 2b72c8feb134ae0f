public import AnnalsLanguage

/// Finds the time expressions of a document and gives them their values.
public struct TimeTagger: Sendable {
  /// Makes a tagger.
  public init() {}

  /// The time expressions, in the order of the text; no two overlap.
  /// - Complexity: O(n) in the number of tokens.
  public func expressions(in document: AnalyzedDocument) -> [TimeExpression] { [] }
}
