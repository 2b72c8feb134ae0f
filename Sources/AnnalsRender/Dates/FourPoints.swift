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
    let parts = date.edtf.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      latestStart = start
      earliestEnd = end
      return
    }
    latestStart = FourPoints.bounds(parts[0]).map(\.latest) ?? start
    earliestEnd = FourPoints.bounds(parts[1]).map(\.earliest) ?? end
  }

  private static func bounds(_ part: Substring) -> DayBounds? {
    part.isEmpty || part == ".." ? nil : (try? EDTF(String(part)))?.bounds
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
