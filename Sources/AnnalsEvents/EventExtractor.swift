public import AnnalsGraph
public import AnnalsLanguage
import AnnalsText
public import AnnalsTimex

/// Finds the events of a document: who did what, when, where, and who says so.
public struct EventExtractor: Sendable {
  /// Makes an extractor.
  public init() {}

  /// The record of a document.
  public func record(
    of document: AnalyzedDocument, timeExpressions: [TimeExpression]
  ) -> ExtractionRecord {
    ExtractionRecord(
      document: Document(
        id: ID(document.source.id), path: document.source.path, length: 0,
        sha256: document.source.sha256),
      timexes: [], actors: [], places: [], events: [], relations: [], attributions: [])
  }
}
