/// A day as year, week and weekday of ISO 8601: weeks start on Monday, week 1 holds the first Thursday of the year.
public struct WeekDate: Hashable, Sendable {
  /// The year that the week belongs to, which is not always the day's own.
  public let year: Int
  /// The week, 1…53.
  public let week: Int
  /// The day of the week, 1 for Monday to 7 for Sunday.
  public let weekday: Int

  /// Makes a week date; `nil` when the year has no such week or the week no such day.
  public init?(year: Int, week: Int, weekday: Int) {
    guard (1...Self.weekCount(ofYear: year)).contains(week), (1...7).contains(weekday) else {
      return nil
    }
    self.year = year
    self.week = week
    self.weekday = weekday
  }

  /// Makes the week date of a day.
  public init(_ day: Day) {
    weekday = day.weekday
    year = (day + (4 - weekday)).year
    week = (day - Self.firstMonday(ofYear: year)) / 7 + 1
  }

  /// The day.
  public var day: Day { Self.firstMonday(ofYear: year) + (7 * (week - 1) + weekday - 1) }

  /// The number of weeks in a year: 52 or 53.
  public static func weekCount(ofYear year: Int) -> Int {
    (firstMonday(ofYear: year + 1) - firstMonday(ofYear: year)) / 7
  }

  /// The Monday of week 1.
  private static func firstMonday(ofYear year: Int) -> Day {
    let fourth = Day(year: year, month: 1, day: 4)
    return fourth - (fourth.weekday - 1)
  }
}

extension WeekDate: CustomStringConvertible {
  /// The week date as `1998-W23-4`.
  public var description: String {
    EDTF.Year(year).description + "-W" + Digits(week).text(width: 2) + "-\(weekday)"
  }
}
