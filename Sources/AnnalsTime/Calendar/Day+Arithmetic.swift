extension Day {
  /// The day so many months later, or earlier when negative; a day that the month lacks becomes its last.
  ///
  /// One month after 31 January 1950 is 28 February 1950.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    let target = (
      year: flooredQuotient(index, 12), month: index - flooredQuotient(index, 12) * 12 + 1
    )
    return Day(
      year: target.year, month: target.month,
      day: min(day, Day.count(year: target.year, month: target.month)))
  }

  /// The day so many years later, or earlier when negative; 29 February becomes 28 February.
  public func adding(years: Int) -> Day { adding(months: 12 * years) }

  /// The first such weekday on or after this day.
  ///
  /// Weekdays are 1 for Monday to 7 for Sunday.
  public func nextOrSame(weekday: Int) -> Day { self + flooredRemainder(weekday - self.weekday, 7) }

  /// The last such weekday on or before this day.
  ///
  /// Weekdays are 1 for Monday to 7 for Sunday.
  public func previousOrSame(weekday: Int) -> Day {
    self - flooredRemainder(self.weekday - weekday, 7)
  }

  /// The first, second … weekday of a month, or the last for -1.
  ///
  /// Thanksgiving is the fourth Thursday of November: `nth(4, weekday: 4, year: 1950, month: 11)`.
  /// - Returns: `nil` when the month has no such weekday or does not exist.
  public static func nth(_ occurrence: Int, weekday: Int, year: Int, month: Int) -> Day? {
    guard (1...12).contains(month), (1...7).contains(weekday), (1...5).contains(abs(occurrence))
    else { return nil }
    let length = Day.count(year: year, month: month)
    let day =
      occurrence > 0
      ? Day(year: year, month: month, day: 1).nextOrSame(weekday: weekday) + 7 * (occurrence - 1)
      : Day(year: year, month: month, day: length).previousOrSame(weekday: weekday) + 7
        * (occurrence + 1)
    return day.month == month && day.year == year ? day : nil
  }

  /// The number of the day in its year, 1…366.
  public var dayOfYear: Int { self - Day(year: year, month: 1, day: 1) + 1 }

  /// The number of days since 1 January 4713 BC of the Julian calendar, as astronomers count.
  public var julianDayNumber: Int { number + 1_721_120 }
}

/// The remainder that is never negative, for a positive divisor.
func flooredRemainder(_ dividend: Int, _ divisor: Int) -> Int {
  dividend - flooredQuotient(dividend, divisor) * divisor
}
