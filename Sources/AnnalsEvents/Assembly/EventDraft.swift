import AnnalsGraph

/// An event on its way into the record.
struct EventDraft: Sendable {
  var mention: Mention
  var arguments: Arguments
  var type: EventType
  var status: Event.Status
  /// The index of the statement, among the drafts, that claims the event.
  var statement: Int?
  /// The indices of the claims, among the document's, whose content holds the event; the nearest first.
  var claims: [Int] = []
  var date: DateDraft?
  /// The index of the draft whose date this one took over.
  var dateSource: Int?
  var confidence = 1.0
  /// The names of the rules that fired, in order.
  var rules: [String] = []
}
