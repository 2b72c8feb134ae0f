/// The days between which something lies: from the earliest possible to the latest possible, both inclusive.
///
/// `nil` on a side means that the side is open or unknown.
public struct DayBounds: Hashable, Sendable {
  /// The first possible day.
  public var earliest: Day?
  /// The last possible day.
  public var latest: Day?

  /// Makes bounds.
  public init(_ earliest: Day?, _ latest: Day?) {
    self.earliest = earliest
    self.latest = latest
  }

  /// Makes the bounds of a single day.
  public init(_ day: Day) {
    self.init(day, day)
  }

  /// True when at least one day lies in both.
  public func overlaps(_ other: DayBounds) -> Bool {
    if let latest, let other = other.earliest, latest < other { return false }
    if let earliest, let other = other.latest, other < earliest { return false }
    return true
  }

  /// True when every day of the other bounds lies in these.
  public func contains(_ other: DayBounds) -> Bool {
    if let earliest {
      guard let otherEarliest = other.earliest, earliest <= otherEarliest else { return false }
    }
    if let latest {
      guard let otherLatest = other.latest, otherLatest <= latest else { return false }
    }
    return true
  }

  /// The days that lie in both; `nil` when there are none.
  public func intersection(_ other: DayBounds) -> DayBounds? {
    guard overlaps(other) else { return nil }
    let starts = [earliest, other.earliest].compactMap(\.self)
    let ends = [latest, other.latest].compactMap(\.self)
    return DayBounds(starts.max(), ends.min())
  }
}

extension DayBounds {
  /// The smallest bounds that contain both; a side that is open in one is open.
  public func hull(_ other: DayBounds) -> DayBounds {
    let starts = [earliest, other.earliest].compactMap(\.self)
    let ends = [latest, other.latest].compactMap(\.self)
    return DayBounds(
      starts.count == 2 ? starts.min() : nil, ends.count == 2 ? ends.max() : nil)
  }

  /// The number of days; `nil` when a side is open.
  public var dayCount: Int? {
    guard let earliest, let latest else { return nil }
    return latest - earliest + 1
  }

  /// The day, when there is only one.
  public var singleDay: Day? { earliest == latest ? earliest : nil }
}
