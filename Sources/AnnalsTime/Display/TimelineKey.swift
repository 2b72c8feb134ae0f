/// The place of a dated thing on a timeline.
///
/// First the earliest day, or the latest when the start is open; then the coarser date, so that an era stands above
/// its days. What ties is ordered by the caller: by document, then by offset.
public struct TimelineKey: Hashable, Sendable, Comparable {
  /// The day it is sorted at.
  public let day: Day
  /// The number of days it can cover; an open side counts as without end.
  public let extent: Int

  /// Makes the key; `nil` when both sides are open, which makes it undated.
  public init?(_ bounds: DayBounds) {
    guard let day = bounds.earliest ?? bounds.latest else { return nil }
    self.day = day
    extent = bounds.dayCount ?? .max
  }

  /// Orders early before late and long before short.
  public static func < (a: TimelineKey, b: TimelineKey) -> Bool {
    (a.day, b.extent) < (b.day, a.extent)
  }
}
