extension EDTF {
  /// The dates that are written: one of a date, up to two of an interval, all of a set.
  public var dates: [Date] {
    switch value {
    case .date(let date): [date]
    case .interval(let interval): [interval.start.date, interval.end.date].compactMap(\.self)
    case .set(let set): set.members.flatMap(\.dates)
    }
  }

  /// The doubt about any part.
  public var qualification: Qualification {
    dates.reduce([]) { $0.union($1.qualification) }
  }

  /// True when a part is only near: `~` or `%`.
  public var isApproximate: Bool { qualification.contains(.approximate) }
  /// True when the source of a part is doubtful: `?` or `%`.
  public var isUncertain: Bool { qualification.contains(.uncertain) }
  /// True when a digit is an `X`.
  public var isUnspecified: Bool { dates.contains(where: \.isUnspecified) }

  /// True when there is no limit at the start: `../1985`, `[..1985]`.
  public var isStartOpen: Bool {
    switch value {
    case .date: false
    case .interval(let interval): interval.start == .open
    case .set: bounds.earliest == nil
    }
  }

  /// True when there is no limit at the end: `1985/..`, `[1985..]`.
  public var isEndOpen: Bool {
    switch value {
    case .date: false
    case .interval(let interval): interval.end == .open
    case .set: bounds.latest == nil
    }
  }

  /// How exactly the time is known: the finest part with no unspecified digit.
  ///
  /// `1985-04-XX` is known to the month; an interval or set is a range, whatever its ends.
  public var precision: Granularity {
    date?.precision ?? .range
  }

  /// The lowest level of the standard, 0…2, that has this form.
  public var level: Int {
    switch value {
    case .date(let date): date.level
    case .interval(let interval): max(dates.map(\.level).max() ?? 0, interval.hasBothDates ? 0 : 1)
    case .set: 2
    }
  }

  /// The days between which it begins: of an interval those of its start, else its bounds.
  public var startBounds: DayBounds {
    guard let interval else { return bounds }
    return interval.start.date?.bounds(in: calendar) ?? DayBounds(nil, nil)
  }

  /// The days between which it ends: of an interval those of its end, else its bounds.
  public var endBounds: DayBounds {
    guard let interval else { return bounds }
    return interval.end.date?.bounds(in: calendar) ?? DayBounds(nil, nil)
  }

  /// True when a day can lie in both.
  public func overlaps(_ other: EDTF) -> Bool { bounds.overlaps(other.bounds) }

  /// True when all days of this value come before all days of the other.
  public func isCertainlyBefore(_ other: EDTF) -> Bool {
    guard let latest = bounds.latest, let earliest = other.bounds.earliest else { return false }
    return latest < earliest
  }
}

extension EDTF.Interval {
  fileprivate var hasBothDates: Bool { start.date != nil && end.date != nil }
}

extension EDTF.Date {
  /// How exactly the date is known: the finest part with no unspecified digit.
  public var precision: Granularity {
    if time != nil { return .time }
    switch part {
    case .day(let month, let day):
      if !day.isUnspecified { return .day }
      return month.isUnspecified ? year.precision : .month
    case .month(let month): return month.isUnspecified ? year.precision : .month
    case .subYear(let subYear): return subYear.granularity
    case .year: return year.precision
    }
  }

  /// The lowest level of the standard, 0…2, that has this form.
  var level: Int {
    let last: EDTF.Marks
    let others: [EDTF.Marks]
    switch part {
    case .year: (last, others) = (yearMarks, [])
    case .month, .subYear: (last, others) = (monthMarks, [yearMarks])
    case .day: (last, others) = (dayMarks, [yearMarks, monthMarks])
    }
    var level = max(year.level, last.right.isEmpty ? 0 : 1)
    if !last.left.isEmpty || others.contains(where: { $0 != EDTF.Marks() }) { level = 2 }
    switch part {
    case .year: break
    case .subYear(let subYear): level = max(level, subYear.rawValue > 24 ? 2 : 1)
    case .month(let month):
      if year.digits.isUnspecified { level = 2 }
      level = max(level, month.level)
    case .day(let month, let day):
      if year.digits.isUnspecified || (month.isUnspecified && !day.isUnspecified) { level = 2 }
      level = max(level, month.level, day.level)
    }
    return level
  }
}

extension Digits {
  /// Level 1 replaces both digits of a month or day, level 2 any.
  fileprivate var level: Int {
    switch unspecifiedPlaces {
    case 0: 0
    case 0b11: 1
    default: 2
    }
  }
}

extension EDTF.Year {
  /// Year, decade, century or millennium.
  var precision: Granularity {
    if range.count == 1 { return .year }
    switch range.count {
    case ...10: return .decade
    case ...100: return .century
    case ...1000: return .millennium
    default: return .range
    }
  }

  fileprivate var level: Int {
    if significantDigits != nil { return 2 }
    switch notation {
    case .exponential: return 2
    case .long: return 1
    case .fourDigits:
      switch digits.unspecifiedPlaces {
      case 0: return isNegative ? 1 : 0
      case 0b1, 0b11: return 1
      default: return 2
      }
    }
  }
}
