public import AnnalsTime

extension TimeExpression {
  /// The value in words with what EDTF has no sign for: "early 1950s" rather than "1950 – 1953", "before 1989" rather
  /// than "by 1988"; `nil` for what has no place on the calendar.
  public var display: String? { edtf?.display(modifier?.display) }
}

extension TimeExpression.Modifier {
  /// What the modifier adds to the words of an EDTF value; `nil` when the value says it all.
  public var display: DisplayModifier? {
    switch self {
    case .start: .part(.early)
    case .mid: .part(.middle)
    case .end: .part(.late)
    case .before: .before
    case .after: .after
    case .onOrBefore, .onOrAfter, .lessThan, .moreThan, .equalOrLess, .equalOrMore, .approx: nil
    }
  }
}
