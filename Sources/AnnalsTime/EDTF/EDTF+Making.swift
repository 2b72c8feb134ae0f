extension EDTF {
  /// A day, or its year when that has more than four digits, since EDTF has no longer form with a month.
  public init(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    guard abs(year) <= 9999 else {
      self.init(year: year)
      return
    }
    let date = Date(
      year: Year(year), part: .day(month: Digits(month), day: Digits(dayOfMonth)))
    self.init(.date(date), bounds: DayBounds(day), calendar: .gregorian)
  }

  /// A year, in astronomical numbering; beyond 15 digits it is cut to the largest that can be written.
  public init(year: Int, calendar: CalendarSystem = .gregorian) {
    let year = min(max(year, -Year.limit), Year.limit)
    let bounds = DayBounds(
      calendar.uncheckedDay(year: year, month: 1, day: 1),
      calendar.uncheckedDay(year: year, month: 12, day: 31))
    self.init(.date(Date(year: Year(year))), bounds: bounds, calendar: calendar)
  }

  /// A month of an astronomical year; `nil` when there is none, or the year has more than four digits.
  public init?(year: Int, month: Int, calendar: CalendarSystem = .gregorian) {
    guard abs(year) <= 9999, (1...12).contains(month) else { return nil }
    let date = Date(year: Year(year), part: .month(Digits(month)))
    self.init(.date(date), calendar: calendar)
  }

  /// A day of an astronomical year; `nil` when there is none, or the year has more than four digits.
  public init?(year: Int, month: Int, day: Int, calendar: CalendarSystem = .gregorian) {
    guard abs(year) <= 9999, let located = calendar.day(year: year, month: month, day: day) else {
      return nil
    }
    let date = Date(year: Year(year), part: .day(month: Digits(month), day: Digits(day)))
    self.init(.date(date), bounds: DayBounds(located), calendar: calendar)
  }

  /// A season, quarter, quadrimester or half of an astronomical year; `nil` when the year has more than four digits.
  public init?(year: Int, _ part: SubYear, calendar: CalendarSystem = .gregorian) {
    guard abs(year) <= 9999 else { return nil }
    self.init(.date(Date(year: Year(year), part: .subYear(part))), calendar: calendar)
  }

  /// Some time in the decade: the 1980s from any of its years, `198X`.
  ///
  /// With ``Era/bc`` the year counts backwards: the 490s BC are 499 to 490 BC, the interval `-0498/-0489`.
  /// - Returns: `nil` when a year lies outside of 1 BC… or has more than four digits.
  public static func decade(_ year: Int, _ era: Era = .ad) -> EDTF? {
    rounded(year, era, places: 1)
  }

  /// Some time in the century: the 19th is `18XX`; the 5th BC is the interval `-0499/-0400`.
  /// - Returns: `nil` when the number is not positive or its years have more than four digits.
  public static func century(_ number: Int, _ era: Era = .ad) -> EDTF? {
    switch era {
    case .ad: number > 0 ? rounded((number - 1) * 100, .ad, places: 2) : nil
    case .bc: ordinalBC(number, length: 100)
    }
  }

  /// Some time in the millennium: the 2nd is `1XXX`; the 1st BC is the interval `-0999/0000`.
  /// - Returns: `nil` when the number is not positive or its years have more than four digits.
  public static func millennium(_ number: Int, _ era: Era = .ad) -> EDTF? {
    switch era {
    case .ad: number > 0 ? rounded((number - 1) * 1000, .ad, places: 3) : nil
    case .bc: ordinalBC(number, length: 1000)
    }
  }

  private static func rounded(_ year: Int, _ era: Era, places: Int) -> EDTF? {
    let unit = [1, 10, 100, 1000][places]
    guard (0...9999).contains(year) else { return nil }
    let low = year - year % unit
    switch era {
    case .ad:
      let digits = Digits(low, unspecifiedPlaces: (1 << UInt8(places)) - 1)
      let date = Date(year: Year(isNegative: false, digits: digits, notation: .fourDigits))
      return EDTF(.date(date), calendar: .gregorian)
    case .bc:
      return years(1 - (low + unit - 1), 1 - max(low, 1))
    }
  }

  private static func ordinalBC(_ number: Int, length: Int) -> EDTF? {
    guard number > 0, number * length <= 9999 else { return nil }
    return years(1 - number * length, -(number - 1) * length)
  }

  /// The interval from one astronomical year to another; `nil` when the second comes before the first.
  public static func years(_ first: Int, _ last: Int) -> EDTF? {
    interval(EDTF(year: first), EDTF(year: last))
  }

  /// The days Monday to Sunday of an ISO week; `nil` when the year has no such week.
  public static func week(_ week: Int, ofYear year: Int) -> EDTF? {
    guard let monday = WeekDate(year: year, week: week, weekday: 1)?.day else { return nil }
    return interval(EDTF(monday), EDTF(monday + 6))
  }

  /// Saturday and Sunday of an ISO week; `nil` when the year has no such week.
  public static func weekend(_ week: Int, ofYear year: Int) -> EDTF? {
    guard let saturday = WeekDate(year: year, week: week, weekday: 6)?.day else { return nil }
    return interval(EDTF(saturday), EDTF(saturday + 1))
  }

  /// The day, or the interval between the days; an open side becomes an open end.
  /// - Returns: `nil` when both sides are open or the latest day comes before the earliest.
  public init?(_ bounds: DayBounds) {
    if let day = bounds.singleDay {
      self.init(day)
      return
    }
    let start = bounds.earliest.map { EDTF($0).startEnd } ?? .open
    let end = bounds.latest.map { EDTF($0).finishEnd } ?? .open
    self.init(.interval(Interval(start: start, end: end)), calendar: .gregorian)
  }

  /// A moment somewhere inside the bounds, in the coarsest unit that fits both of them.
  ///
  /// All of 1950 is `1950`; from May 1950 to the end of July `[1950-05..1950-07]`; up to the last day of 1952 `[..1952]`.
  /// - Returns: `nil` when both sides are open or the latest day comes before the earliest.
  public init?(momentWithin bounds: DayBounds) {
    let starts = bounds.earliest.map(EDTF.startingUnits)
    let ends = bounds.latest.map(EDTF.endingUnits)
    let moment: EDTF?
    switch (starts, ends) {
    case (let starts?, let ends?):
      let pair = zip(starts, ends).lazy.compactMap { start, end in
        start.flatMap { start in end.map { (start, $0) } }
      }.first
      moment = pair.flatMap { $0 == $1 ? $0 : EDTF.between($0, $1) }
    case (let starts?, nil): moment = starts.lazy.compactMap(\.self).first.flatMap(EDTF.onOrAfter)
    case (nil, let ends?): moment = ends.lazy.compactMap(\.self).first.flatMap(EDTF.by)
    case (nil, nil): moment = nil
    }
    guard let moment else { return nil }
    self = moment
  }

  /// The year and the month that begin on a day, and the day.
  private static func startingUnits(_ day: Day) -> [EDTF?] {
    let (year, month, dayOfMonth) = day.civil
    return [
      dayOfMonth == 1 && month == 1 ? EDTF(year: year) : nil,
      dayOfMonth == 1 ? EDTF(year: year, month: month) : nil, EDTF(day),
    ]
  }

  /// The year and the month that end on a day, and the day.
  private static func endingUnits(_ day: Day) -> [EDTF?] {
    let (year, month, _) = day.civil
    let endsMonth = (day + 1).month != month
    return [
      endsMonth && month == 12 ? EDTF(year: year) : nil,
      endsMonth ? EDTF(year: year, month: month) : nil, EDTF(day),
    ]
  }
}
