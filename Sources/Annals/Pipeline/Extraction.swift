public import AnnalsGraph
public import AnnalsText

/// What became of one document.
public struct Extraction: Sendable {
  /// Where the document came from.
  public var name: String
  /// What was found in it, or why it could not be had.
  public var result: Result<ExtractionRecord, DocumentFailure>
  /// What the user should know about it.
  public var diagnostics: [Diagnostic]
  /// The number of bytes of its text; 0 for a record.
  public var byteCount: Int

  /// Makes an outcome.
  public init(
    name: String, result: Result<ExtractionRecord, DocumentFailure>, diagnostics: [Diagnostic],
    byteCount: Int = 0
  ) {
    self.name = name
    self.result = result
    self.diagnostics = diagnostics
    self.byteCount = byteCount
  }
}
