import AnnalsTime

/// What the words around the name of an event or era take of it.
enum NamedPart: String, Sendable {
  /// "During the Korean War".
  case during = "during <named event>"
  /// "Before the Korean War", "pre-war".
  case before = "before <named event>"
  /// "After the Korean War", "post-war".
  case after = "after <named event>"
  /// "Since the Korean War".
  case since = "since <named event>"
  /// "Until the Korean War".
  case until = "until <named event>"
  /// "The start of the Korean War".
  case start = "the start of <named event>"
  /// "The end of the Korean War".
  case end = "the end of <named event>"
  /// "The eve of the Korean War".
  case eve = "the eve of <named event>"
  /// "The aftermath of the Korean War".
  case aftermath = "the aftermath of <named event>"

  /// The date that the part of an event from a first to a last date comes to.
  ///
  /// The eve is the year before the start, the aftermath the two years after the end.
  func edtf(start: EDTF, end: EDTF?) -> EDTF? {
    let last = end ?? start
    switch self {
    case .during:
      if end == nil { return EDTF.since(start) }
      return start == last ? start : EDTF.interval(start, last)
    case .before: return EDTF.before(start)
    case .after: return end.flatMap(EDTF.after)
    case .since: return end.flatMap(EDTF.since) ?? EDTF.since(start)
    case .until: return EDTF.until(start)
    case .start: return start
    case .end: return end
    case .eve:
      return start.bounds.earliest.flatMap {
        EDTF.between(EDTF($0.adding(years: -1)), EDTF($0 - 1))
      }
    case .aftermath:
      return end?.bounds.latest.flatMap {
        EDTF.between(EDTF($0 + 1), EDTF($0.adding(years: 2)))
      }
    }
  }
}
