import AnnalsGraph
import AnnalsLanguage
import AnnalsTimex

@testable import AnnalsEvents

/// The drafts of a document, as the stages before the record leave them.
struct Drafts {
  var syntax: Syntax
  var all: [EventDraft]

  static func of(
    _ tree: String, published: String? = nil,
    times: (AnalyzedDocument) throws -> [TimeExpression] = { _ in [] }
  ) throws -> Drafts {
    let document = try Treebank.document(tree, published: published)
    let reading = EventExtractor().reading(of: document, timeExpressions: try times(document))
    return Drafts(syntax: reading.syntax, all: reading.drafts)
  }

  func draft(_ lemma: String) -> EventDraft? { all.first { $0.mention.lemma == lemma } }
}
