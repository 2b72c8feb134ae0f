extension EDTF {
  /// The date so many units later, or earlier when negative, as exact as it is.
  ///
  /// Two years after `1950-06` is `1952-06`; two days after `1950` is not a date. A decade or century moves by
  /// decades or centuries; an interval moves both ends. Qualifiers stay.
  /// - Returns: `nil` when the unit is finer than the date, for sets, and where the calendar ends.
  public func shifted(by count: Int, _ unit: CalendarUnit) -> EDTF? {
    guard abs(count) <= 1_000_000_000 else { return nil }
    switch value {
    case .set: return nil
    case .date(let date):
      return date.shifted(by: count, unit, in: calendar).flatMap {
        EDTF(.date($0), calendar: calendar)
      }
    case .interval(let interval):
      func end(_ end: Interval.End) -> Interval.End? {
        guard let date = end.date else { return end }
        return date.shifted(by: count, unit, in: calendar).map { .date($0) }
      }
      guard let start = end(interval.start), let end = end(interval.end) else { return nil }
      return EDTF(.interval(Interval(start: start, end: end)), calendar: calendar)
    }
  }

  /// The day, week, month, quarter, half, year, decade, century or millennium that a date lies in.
  ///
  /// A week is the interval from Monday to Sunday. Qualifiers and the time of day are dropped.
  /// - Returns: `nil` when the date is coarser, for intervals and sets, and for seasons and ranges.
  public func truncated(to granularity: Granularity) -> EDTF? {
    guard let date, date.precision <= granularity, let first = bounds.earliest else { return nil }
    let (year, month, day) = calendar.civil(of: first)
    switch granularity {
    case .time, .season, .range: return nil
    case .day: return EDTF(year: year, month: month, day: day, calendar: calendar)
    case .week:
      let week = WeekDate(first)
      return EDTF.week(week.week, ofYear: week.year)
    case .month: return EDTF(year: year, month: month, calendar: calendar)
    case .quarter: return part(32 + (month + 2) / 3, year)
    case .quadrimester: return part(36 + (month + 3) / 4, year)
    case .half: return part(39 + (month + 5) / 6, year)
    case .year: return EDTF(year: year, calendar: calendar)
    case .decade:
      let (number, era) = Era.year(ofAstronomical: year)
      return EDTF.decade(number, era)
    case .century:
      let (number, era) = Era.year(ofAstronomical: year)
      return EDTF.century(era == .ad ? number / 100 + 1 : (number + 99) / 100, era)
    case .millennium:
      let (number, era) = Era.year(ofAstronomical: year)
      return EDTF.millennium(era == .ad ? number / 1000 + 1 : (number + 999) / 1000, era)
    }
  }

  private func part(_ code: Int, _ year: Int) -> EDTF? {
    SubYear(rawValue: code).flatMap { EDTF(year: year, $0, calendar: calendar) }
  }

  /// The same days in another calendar.
  ///
  /// The Julian `1066-10-14` is the Gregorian `1066-10-20`; what is coarser than a day becomes an interval of days.
  public func converted(to other: CalendarSystem) -> EDTF? {
    if calendar == other { return self }
    func date(_ day: Day?) -> Interval.End {
      guard let day else { return .open }
      let (year, month, dayOfMonth) = other.civil(of: day)
      let part = Date.Part.day(month: Digits(month), day: Digits(dayOfMonth))
      return .date(Date(year: Year(year), part: abs(year) > 9999 ? .year : part))
    }
    let start = date(bounds.earliest)
    if bounds.singleDay != nil, let day = start.date {
      return EDTF(.date(day), calendar: other)
    }
    return EDTF(.interval(Interval(start: start, end: date(bounds.latest))), calendar: other)
  }
}

extension EDTF.Date {
  /// The date so many units later, as exact as it is.
  fileprivate func shifted(by count: Int, _ unit: CalendarUnit, in calendar: CalendarSystem)
    -> EDTF.Date?
  {
    func with(_ year: EDTF.Year, _ part: Part) -> EDTF.Date {
      EDTF.Date(
        year: year, part: part, yearMarks: yearMarks, monthMarks: monthMarks, dayMarks: dayMarks)
    }
    if year.digits.isUnspecified {
      guard part == .year, !year.isNegative, let unitMonths = unit.months else { return nil }
      let period = year.range.count
      let years = unitMonths * count / 12
      guard years * 12 == unitMonths * count, years % period == 0,
        (0...9999).contains(year.digits.lowest + years)
      else { return nil }
      let digits = Digits(
        year.digits.lowest + years, unspecifiedPlaces: year.digits.unspecifiedPlaces)
      return with(EDTF.Year(isNegative: false, digits: digits, notation: .fourDigits), part)
    }
    guard isExact else { return nil }
    let astronomical = year.range.lowerBound
    guard abs(astronomical) < EDTF.Year.limit / 2 else { return nil }
    if let months = unit.months.map({ $0 * count }) {
      let place: Int
      switch part {
      case .year, .subYear:
        guard months % 12 == 0 else { return shiftedQuarter(by: months, with: with) }
        let target = astronomical + months / 12
        return part == .year || abs(target) <= 9999 ? with(EDTF.Year(target), part) : nil
      case .month(let month), .day(let month, _): place = month.lowest - 1 + months
      }
      let target = astronomical + flooredQuotient(place, 12)
      guard abs(target) <= 9999 else { return nil }
      let month = flooredRemainder(place, 12) + 1
      guard let day else { return with(EDTF.Year(target), .month(Digits(month))) }
      let clamped = min(day.lowest, calendar.dayCount(year: target, month: month))
      return with(EDTF.Year(target), .day(month: Digits(month), day: Digits(clamped)))
    }
    guard let days = unit.days, case .day = part, let first = bounds(in: calendar)?.earliest else {
      return nil
    }
    let (year, month, day) = calendar.civil(of: first + days * count)
    guard abs(year) <= 9999 else { return nil }
    return with(EDTF.Year(year), .day(month: Digits(month), day: Digits(day)))
  }

  /// A quarter or season moved by quarters of a year.
  private func shiftedQuarter(by months: Int, with: (EDTF.Year, Part) -> EDTF.Date) -> EDTF.Date? {
    guard months % 3 == 0, case .subYear(let subYear) = part, subYear.rawValue <= 36 else {
      return nil
    }
    let base = (subYear.rawValue - 21) / 4 * 4 + 21
    let place = subYear.rawValue - base + months / 3
    let target = year.range.lowerBound + flooredQuotient(place, 4)
    guard abs(target) <= 9999 else { return nil }
    return SubYear(rawValue: base + flooredRemainder(place, 4)).map {
      with(EDTF.Year(target), .subYear($0))
    }
  }
}
