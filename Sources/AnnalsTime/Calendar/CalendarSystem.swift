/// The calendar a date is written in.
///
/// Days are always counted on the proleptic Gregorian calendar; the system says how year, month and day of the
/// month are turned into them. The Battle of Hastings, 14 October 1066 in the Julian calendar, is the Gregorian day
/// 1066-10-20.
public enum CalendarSystem: String, Hashable, Sendable, Codable, CaseIterable {
  /// The proleptic Gregorian calendar of ISO 8601.
  case gregorian
  /// The proleptic Julian calendar: each fourth year is a leap year.
  case julian

  /// The Julian date 0000-03-01 is the Gregorian 0000-02-28, two days before day 0.
  private static var julianEpoch: Int { -2 }

  /// True when February has 29 days in the astronomical year.
  public func isLeap(_ year: Int) -> Bool {
    switch self {
    case .gregorian: Day.isLeap(year)
    case .julian: year % 4 == 0
    }
  }

  /// The number of days in a month.
  /// - Precondition: the month lies in 1…12.
  public func dayCount(year: Int, month: Int) -> Int {
    month == 2 && isLeap(year) ? 29 : Day.count(year: 2001, month: month)
  }

  /// The day that this calendar writes as year, month and day of the month; `nil` when it has no such date.
  public func day(year: Int, month: Int, day: Int) -> Day? {
    guard (1...12).contains(month), day >= 1, day <= dayCount(year: year, month: month) else {
      return nil
    }
    return uncheckedDay(year: year, month: month, day: day)
  }

  /// Like ``day(year:month:day:)`` for a month in 1…12; a day beyond the month's end counts on.
  func uncheckedDay(year: Int, month: Int, day: Int) -> Day {
    guard self == .julian else { return Day(year: year, month: month, day: day) }
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Day(
      number: 365 * shifted + flooredQuotient(shifted, 4) + dayOfYear + Self.julianEpoch)
  }

  /// Year, month and day of the month of a day in this calendar.
  public func civil(of day: Day) -> (year: Int, month: Int, day: Int) {
    guard self == .julian else { return day.civil }
    let number = day.number - Self.julianEpoch
    let cycle = flooredQuotient(number, 1461)
    let dayOfCycle = number - cycle * 1461
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460) / 365
    let dayOfYear = dayOfCycle - 365 * yearOfCycle
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      cycle * 4 + yearOfCycle + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}

/// The quotient rounded towards negative infinity, for a positive divisor.
func flooredQuotient(_ dividend: Int, _ divisor: Int) -> Int {
  dividend >= 0 ? dividend / divisor : -((divisor - 1 - dividend) / divisor)
}
