extension EDTF {
  /// A single date of any exactness.
  public struct Date: Hashable, Sendable {
    /// What a date says beside the year.
    public enum Part: Hashable, Sendable {
      /// Nothing.
      case year
      /// A season, quarter, quadrimester or half.
      case subYear(SubYear)
      /// A month.
      case month(Digits)
      /// A month and a day of it.
      case day(month: Digits, day: Digits)
    }

    /// The year.
    public let year: Year
    /// What is known of the part of the year.
    public let part: Part
    /// The time of day.
    public let time: TimeOfDay?
    let yearMarks: Marks
    let monthMarks: Marks
    let dayMarks: Marks

    init(
      year: Year, part: Part = .year, time: TimeOfDay? = nil, yearMarks: Marks = Marks(),
      monthMarks: Marks = Marks(), dayMarks: Marks = Marks()
    ) {
      self.year = year
      self.part = part
      self.time = time
      self.yearMarks = yearMarks
      self.monthMarks = monthMarks
      self.dayMarks = dayMarks
    }
  }
}

extension EDTF.Date {
  /// The month; `nil` for a year or season.
  public var month: Digits? {
    switch part {
    case .year, .subYear: nil
    case .month(let month), .day(let month, _): month
    }
  }

  /// The day of the month.
  public var day: Digits? {
    if case .day(_, let day) = part { day } else { nil }
  }

  /// The doubt about the year.
  public var yearQualification: Qualification {
    yearMarks.left.union(yearMarks.right).union(monthMarks.right).union(dayMarks.right)
  }

  /// The doubt about the month or season.
  public var monthQualification: Qualification {
    monthMarks.left.union(monthMarks.right).union(dayMarks.right)
  }

  /// The doubt about the day.
  public var dayQualification: Qualification { dayMarks.left.union(dayMarks.right) }

  /// The doubt about any component.
  public var qualification: Qualification {
    yearQualification.union(monthQualification).union(dayQualification)
  }

  /// True when a digit is an `X`.
  public var isUnspecified: Bool {
    year.digits.isUnspecified || month?.isUnspecified == true || day?.isUnspecified == true
  }

  /// The days it can denote; `nil` when there are none.
  func bounds(in calendar: CalendarSystem) -> DayBounds? {
    let years = year.range
    switch part {
    case .year:
      return DayBounds(
        calendar.uncheckedDay(year: years.lowerBound, month: 1, day: 1),
        calendar.uncheckedDay(year: years.upperBound, month: 12, day: 31))
    case .subYear(let subYear):
      let (month, count) = subYear.months
      let end = month + count - 2
      return DayBounds(
        calendar.uncheckedDay(year: years.lowerBound, month: month, day: 1),
        calendar.lastDay(year: years.upperBound + end / 12, month: end % 12 + 1))
    case .month(let month):
      guard let first = month.first(in: 1...12), let last = month.last(in: 1...12) else {
        return nil
      }
      return DayBounds(
        calendar.uncheckedDay(year: years.lowerBound, month: first, day: 1),
        calendar.lastDay(year: years.upperBound, month: last))
    case .day(let month, let day):
      let months = (1...12).filter(month.matches)
      let matching = years.lazy.filter(year.matches)
      for first in matching {
        guard let earliest = calendar.firstDay(year: first, months: months, day: day) else {
          continue
        }
        let latest = matching.reversed().lazy.compactMap {
          calendar.firstDay(year: $0, months: months.reversed(), day: day, isLast: true)
        }.first
        return DayBounds(earliest, latest)
      }
      return nil
    }
  }
}

extension CalendarSystem {
  /// The last day of a month in 1…12.
  func lastDay(year: Int, month: Int) -> Day {
    uncheckedDay(year: year, month: month, day: dayCount(year: year, month: month))
  }

  /// The first day, in the order of the months given, that matches the digits; of one month the last when `isLast`.
  fileprivate func firstDay(year: Int, months: [Int], day: Digits, isLast: Bool = false) -> Day? {
    for month in months {
      let days = 1...dayCount(year: year, month: month)
      if let number = isLast ? day.last(in: days) : day.first(in: days) {
        return uncheckedDay(year: year, month: month, day: number)
      }
    }
    return nil
  }
}

extension EDTF.Date: CustomStringConvertible {
  /// The date as EDTF.
  public var description: String {
    func marked(_ marks: EDTF.Marks, _ text: String) -> String {
      marks.left.symbol + text + marks.right.symbol
    }
    var text = marked(yearMarks, year.description)
    switch part {
    case .year: break
    case .subYear(let subYear): text += "-" + marked(monthMarks, String(subYear.rawValue))
    case .month(let month): text += "-" + marked(monthMarks, month.text(width: 2))
    case .day(let month, let day):
      text += "-" + marked(monthMarks, month.text(width: 2))
      text += "-" + marked(dayMarks, day.text(width: 2))
    }
    return text + (time.map { "T\($0)" } ?? "")
  }
}
