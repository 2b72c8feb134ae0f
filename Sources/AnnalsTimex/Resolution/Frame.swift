import AnnalsTime

/// What incomplete dates are completed with at one place of a text.
struct Frame {
  /// The date of publication.
  var published: CalendarFields?
  /// True when incomplete dates are counted from the date of publication, as in news.
  var isNews: Bool
  /// The date told last, outside of parentheses.
  var last: CalendarFields?
  /// The last quarter that is not itself counted from another.
  var quarter: CalendarFields?
  /// The index of the expression that told it.
  var lastIndex: Int?
  /// The month that a range ends with, when the expression begins it.
  var nextMonth: Int32?
  /// The date that begins the range, when the expression ends it.
  var rangeStart: CalendarFields?
  /// True after "by".
  var isDeadline = false
  /// True when "had" stands before the expression.
  var isPastPerfect = false
  /// True when the words around the expression tell of what is to come.
  var isFuture = false
  /// True when they tell so without doubt.
  var isSurelyFuture = false
  /// True when something is planned for the expression's time.
  var isPlanned = false
  /// True when it is the time of a purpose: "agreed to sell it in January".
  var isPurpose = false
  /// True when the words around the expression tell of what has been.
  var isPast = false

  /// The date that "last year" and "this month" are counted from, and the expression that it comes from.
  var deictic: CalendarFields? { isNews ? published ?? last : last ?? nil }
  /// The date that "later" and "that day" are counted from.
  var narrative: CalendarFields? { last ?? (isNews ? published : nil) }
  /// The date that "ago" and "yesterday" are counted from.
  var utterance: CalendarFields? { isNews ? published ?? last : last }
}

/// What an expression means once it is known when it was written.
struct Resolution {
  /// TIMEX3 `type`.
  var kind: TimeExpression.Kind
  /// TIMEX3 `value`.
  var value: String
  /// TIMEX3 `quant`.
  var quantifier: String?
  /// TIMEX3 `freq`.
  var frequency: String?
  /// The date, when it has a place on the calendar.
  var fields: CalendarFields?
  /// The last date of a range.
  var rangeEnd: CalendarFields?
  /// How it was found.
  var basis: TimeExpression.Basis = .stated
  /// True when the date told last was needed.
  var usesLast = false

  init(_ kind: TimeExpression.Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  init(_ fields: CalendarFields, basis: TimeExpression.Basis, usesLast: Bool = false) {
    kind = fields.hasTime ? .time : .date
    value = TIMEX3Value.text(fields)
    self.fields = fields
    self.basis = basis
    self.usesLast = usesLast
  }
}
