/// The beginning, middle or end of a period, as in "the early 1950s".
public enum PeriodPart: Hashable, Sendable, CaseIterable {
  /// The first third, TIMEX3 `START`.
  case early
  /// The second third, TIMEX3 `MID`.
  case middle
  /// The last third, TIMEX3 `END`.
  case late
}

extension EDTF {
  /// The first, second or last third of a period in whole units.
  ///
  /// Of a decade it is four, three and three years ("early 1950s" is `1950/1953`), of a year four months, of a month ten
  /// days ("late May 1950" is `1950-05-21/1950-05-31`), of a season or half whole months. Of centuries and millennia
  /// the inner ends are approximate: the early 20th century is `1900/1933~`.
  /// - Returns: `nil` for a day, a qualified date, a set, and an interval that is not a decade or century BC.
  public func part(_ part: PeriodPart) -> EDTF? {
    guard qualification.isEmpty else { return nil }
    if let date, date.isExact {
      return switch date.part {
      case .month: thirdOfMonth(part)
      case .subYear(let subYear): thirdOfMonths(part, subYear.months)
      case .year: thirdOfMonths(part, (1, 12))
      case .day: nil
      }
    }
    guard let period = alignedYears else { return nil }
    return thirdOfYears(part, period)
  }

  private func thirdOfMonth(_ part: PeriodPart) -> EDTF? {
    guard let first = bounds.earliest, let last = bounds.latest else { return nil }
    func day(_ day: Day) -> EDTF? {
      let (year, month, dayOfMonth) = calendar.civil(of: day)
      return EDTF(year: year, month: month, day: dayOfMonth, calendar: calendar)
    }
    let ends =
      switch part {
      case .early: (day(first), day(first + 9))
      case .middle: (day(first + 10), day(first + 19))
      case .late: (day(first + 20), day(last))
      }
    guard let start = ends.0, let end = ends.1 else { return nil }
    return EDTF.interval(start, end)
  }

  private func thirdOfMonths(_ part: PeriodPart, _ months: (first: Int, count: Int)) -> EDTF? {
    guard let year = date?.year.range.lowerBound else { return nil }
    let length = months.count / 3
    let offset: Int
    let count: Int
    switch part {
    case .early: (offset, count) = (0, length)
    case .middle: (offset, count) = (length, months.count - 2 * length)
    case .late: (offset, count) = (months.count - length, length)
    }
    func month(_ offset: Int) -> EDTF? {
      let index = months.first - 1 + offset
      return EDTF(year: year + index / 12, month: index % 12 + 1, calendar: calendar)
    }
    guard let start = month(offset), let end = month(offset + count - 1) else { return nil }
    return count == 1 ? start : EDTF.interval(start, end)
  }

  private func thirdOfYears(_ part: PeriodPart, _ years: ClosedRange<Int>) -> EDTF? {
    let first = years.lowerBound
    let (short, long) = (years.count / 3, years.count - 2 * (years.count / 3))
    let isVague = years.count > 10
    func year(_ offset: Int, isInner: Bool) -> EDTF {
      let year = EDTF(year: first + offset, calendar: calendar)
      return isVague && isInner ? year.approximate() : year
    }
    return switch part {
    case .early: EDTF.interval(year(0, isInner: false), year(long - 1, isInner: true))
    case .middle: EDTF.interval(year(long, isInner: true), year(long + short - 1, isInner: true))
    case .late:
      EDTF.interval(year(long + short, isInner: true), year(years.count - 1, isInner: false))
    }
  }

  /// The years of a decade, century or millennium: written with `X`, or as an interval when it lies before year 1.
  var alignedYears: ClosedRange<Int>? {
    if let date, date.part == .year, date.year.significantDigits == nil, !date.year.isNegative,
      [0b1, 0b11, 0b111].contains(date.year.digits.unspecifiedPlaces)
    {
      return date.year.range
    }
    guard let interval, let start = interval.start.date, let end = interval.end.date,
      start.isWholeYear, end.isWholeYear
    else { return nil }
    let (first, last) = (start.year.range.lowerBound, end.year.range.lowerBound)
    guard last <= 0 else { return nil }
    switch last - first + 1 {
    case 10 where (last - 1) % 10 == 0: return first...last
    case 9 where last == 0: return first...last
    case 100 where last % 100 == 0: return first...last
    case 1000 where last % 1000 == 0: return first...last
    default: return nil
    }
  }
}

extension EDTF.Date {
  /// True when no digit is unspecified and the year is one.
  var isExact: Bool { !isUnspecified && year.isExact }
  /// True for one year alone, without doubt.
  var isWholeYear: Bool { part == .year && isExact && qualification.isEmpty }
}
