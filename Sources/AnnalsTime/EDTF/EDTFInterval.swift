extension EDTF {
  /// All time from one date to another.
  public struct Interval: Hashable, Sendable {
    /// One end of an interval.
    public enum End: Hashable, Sendable {
      /// A date.
      case date(Date)
      /// No limit, or still going on: `..`.
      case open
      /// A limit that is not known: nothing.
      case unknown

      /// The date; `nil` for an open or unknown end.
      public var date: Date? {
        if case .date(let date) = self { date } else { nil }
      }
    }

    /// The beginning.
    public let start: End
    /// The end, itself included.
    public let end: End

    /// The days from the first of the start to the last of the end; `nil` when the end lies before the start.
    func bounds(in calendar: CalendarSystem) -> DayBounds? {
      let earliest = start.date.map { $0.bounds(in: calendar)?.earliest }
      let latest = end.date.map { $0.bounds(in: calendar)?.latest }
      switch (earliest, latest) {
      case (.some(let first?), .some(let last?)):
        return first <= last ? DayBounds(first, last) : nil
      case (.some(let first?), nil): return DayBounds(first, nil)
      case (nil, .some(let last?)): return DayBounds(nil, last)
      default: return nil
      }
    }
  }
}

extension EDTF.Interval: CustomStringConvertible {
  /// The interval as EDTF.
  public var description: String { "\(start)/\(end)" }
}

extension EDTF.Interval.End: CustomStringConvertible {
  /// The end as EDTF.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}
