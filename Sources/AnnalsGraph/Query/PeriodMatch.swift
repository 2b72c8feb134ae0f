public import AnnalsTime

/// How the date of an event is held against a period.
public enum PeriodMatch: String, Hashable, Sendable, CaseIterable {
  /// The bounds overlap the period; a moment with an open side only when the period contains its closed bound.
  ///
  /// "By 2020" matches 2020 and not 1950; "since 1989", which fills its bounds, matches every year from 1989 on.
  case overlapping
  /// The bounds lie inside the period.
  case within
  /// The bounds overlap the period, open sides included.
  case possible

  /// True when an event of a date matches the period.
  public func matches(_ date: EventDate, _ period: DayBounds) -> Bool {
    let bounds = date.bounds
    guard bounds.earliest != nil || bounds.latest != nil else { return false }
    return switch self {
    case .overlapping: period.overlaps(date.matchingBounds)
    case .within: period.contains(bounds)
    case .possible: period.overlaps(bounds)
    }
  }
}

extension EventDate {
  /// The days by which a period finds the date: the bounds, but the closed bound alone for a moment with an open side.
  package var matchingBounds: DayBounds {
    guard kind == .instant else { return bounds }
    return DayBounds(bounds.earliest ?? bounds.latest, bounds.latest ?? bounds.earliest)
  }
}
