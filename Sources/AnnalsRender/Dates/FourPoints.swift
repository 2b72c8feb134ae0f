import AnnalsGraph
import AnnalsTime

/// A date as the four points that its drawing needs.
///
/// A span begins between `start` and `latestStart` and ends between `earliestEnd` and `end`; it surely fills what lies
/// between the two. A moment lies anywhere from `start` to `end`. All are days, inclusive; `nil` is open or unknown.
struct FourPoints {
  var start: Day?
  var latestStart: Day?
  var earliestEnd: Day?
  var end: Day?

  init(_ date: EventDate) {
    start = date.bounds.earliest
    end = date.bounds.latest
    guard date.kind == .span else { return }
    latestStart = start
    earliestEnd = end
    guard let interval = date.value?.interval else { return }
    if let first = FourPoints.bounds(interval.start) { latestStart = first.latest }
    if let last = FourPoints.bounds(interval.end) { earliestEnd = last.earliest }
  }

  private static func bounds(_ end: EDTF.Interval.End) -> DayBounds? {
    end.date.flatMap { try? EDTF($0.description) }?.bounds
  }
}

extension Day {
  /// The day on an axis of years: 1950-07-02 is about 1950.5.
  var yearFraction: Double {
    let (year, _, _) = civil
    let first = Day(year: year, month: 1, day: 1)
    return Double(year) + Double(self - first) / (Day.isLeap(year) ? 366 : 365)
  }

  /// A day as compact digits, `19500627`.
  var compactDigits: String { description.filter { $0 != "-" } }
}
