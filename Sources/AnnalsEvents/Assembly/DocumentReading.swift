import AnnalsTimex

/// What the stages before the record make of a document.
struct DocumentReading: Sendable {
  var syntax: Syntax
  /// The time expressions.
  var times: [TimeExpression]
  /// The time expressions and after them the names of events that date others.
  var dates: [TimeExpression]
  /// For each token, the index of its time expression, or -1.
  var timeOfToken: [Int]
  var discourse: Discourse
  /// The events, in the order of their triggers.
  var drafts: [EventDraft]
  /// The relations between the drafts.
  var relations: [RelationReader.Found]
}
