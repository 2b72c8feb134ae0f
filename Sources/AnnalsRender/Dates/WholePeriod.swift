import AnnalsGraph
import AnnalsTime

/// A stretch of days in the coarsest unit that says it exactly: whole years, whole months, or days.
struct WholePeriod {
  /// The unit of both ends.
  enum Unit { case day, month, year }

  let first: Day
  let last: Day
  let unit: Unit

  init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = last
    let startsMonth = first.dayOfMonth == 1
    let endsMonth = (last + 1).dayOfMonth == 1
    unit =
      if startsMonth, endsMonth, first.month == 1, last.month == 12 {
        .year
      } else if startsMonth, endsMonth {
        .month
      } else {
        .day
      }
  }

  /// The bounds of a date; `nil` when a side is open.
  init?(_ bounds: DayBounds) {
    guard let first = bounds.earliest, let last = bounds.latest else { return nil }
    self.init(first, last)
  }

  /// True when the stretch is one year, one month or one day.
  var isSingle: Bool { start == end }
  /// The first unit as ISO 8601, with the astronomical year: `1950`, `1950-06`, `-0043-03-15`.
  var start: String { WholePeriod.text(first, unit) }
  /// The last unit as ISO 8601.
  var end: String { WholePeriod.text(last, unit) }

  static func text(_ day: Day, _ unit: Unit) -> String {
    switch unit {
    case .day: day.description
    case .month: String(day.description.dropLast(3))
    case .year: String(day.description.dropLast(6))
    }
  }
}

extension DayBounds {
  /// The bounds as ISO 8601 dates, in the coarsest unit that says each exactly; an open side is `nil`.
  var isoTexts: (start: String?, end: String?) {
    if let period = WholePeriod(self) { return (period.start, period.end) }
    let start = earliest.map {
      $0.month == 1 && $0.dayOfMonth == 1 ? WholePeriod.text($0, .year) : $0.description
    }
    let end = latest.map {
      $0.month == 12 && $0.dayOfMonth == 31 ? WholePeriod.text($0, .year) : $0.description
    }
    return (start, end)
  }
}
