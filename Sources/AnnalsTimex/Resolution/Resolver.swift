import AnnalsTime

/// Gives meanings their dates within a frame.
struct Resolver {
  let frame: Frame

  /// What a meaning comes to.
  func resolve(_ meaning: TimeMeaning) -> Resolution {
    switch meaning {
    case .calendar(let fields): resolve(fields)
    case .shift(let shift): resolve(shift)
    case .select(let fields, let choice): resolve(fields, choice)
    case .within(let fields, let inner): resolve(fields, within: inner)
    case .nth(let number, let unit, let inner): resolve(number, unit, of: inner)
    case .duration(let length): Resolution(.duration, length.value)
    case .set(let recurrence): resolve(recurrence)
    case .reference(let reference): resolve(reference)
    case .range(let first, _): resolve(first)
    case .holiday(let rule, let year): resolve(holiday: rule, year)
    case .number, .ordinal, .named, .anniversary: Resolution(.date, "XXXX")
    }
  }

  private func resolve(_ recurrence: TimeMeaning.Recurrence) -> Resolution {
    var resolution = Resolution(.set, recurrence.value)
    resolution.quantifier = recurrence.quantifier
    resolution.frequency = recurrence.frequency
    return resolution
  }

  private func resolve(_ reference: TimeMeaning.Reference) -> Resolution {
    Resolution(.date, reference.rawValue)
  }

  private func resolve(holiday rule: String, _ year: TimeMeaning?) -> Resolution {
    if let year {
      let outer = resolve(year)
      guard let number = outer.fields?.year,
        let date = HolidayCalendar.date(rule: rule, year: Int(number))
      else { return Resolution(.date, "XXXX") }
      return Resolution(date, basis: outer.basis, usesLast: outer.usesLast)
    }
    guard let base = frame.isNews ? frame.published ?? frame.last : frame.last,
      let baseYear = base.year,
      base.scope == .year, var date = HolidayCalendar.date(rule: rule, year: Int(baseYear))
    else { return Resolution(.date, "XXXX-XX-XX") }
    guard date.month != nil else { return Resolution(.date, "XXXX-XX-XX") }
    date.year = nil
    let completed = completed(date)
    guard let number = completed.fields?.year,
      let day = HolidayCalendar.date(rule: rule, year: Int(number))
    else { return completed }
    return Resolution(day, basis: .inherited, usesLast: completed.usesLast)
  }

  // MARK: Missing fields

  private func resolve(_ fields: CalendarFields) -> Resolution {
    var fields = fields
    if let year = fields.year {
      if fields.quarter == 0 {
        fields.quarter = frame.quarter?.quarter
        if fields.quarter == nil { fields = CalendarFields(year: year) }
        return Resolution(fields, basis: fields.quarter == nil ? .stated : .relative)
      }
      if fields.day != nil { fields.weekday = nil }
      return Resolution(fields, basis: .stated)
    }
    if fields.month != nil { return completed(fields) }
    if fields.weekday != nil { return weekday(fields) }
    if fields.day != nil { return dayOfMonth(fields) }
    if fields.season != nil || fields.quarter != nil || fields.half != nil {
      return completed(fields)
    }
    if fields.hasTime { return time(fields) }
    return Resolution(.date, "XXXX")
  }

  /// A clock time or part of the day on the day told last, or on the day of publication.
  private func time(_ fields: CalendarFields) -> Resolution {
    guard let anchor = frame.narrative else { return Resolution(.time, TIMEX3Value.text(fields)) }
    let isDay = anchor.grain == .day
    guard isDay || (frame.isNews && frame.published != nil) else {
      return Resolution(.time, TIMEX3Value.text(fields))
    }
    let base = isDay ? anchor : frame.published ?? anchor
    return overlay(fields, on: base.date, basis: .inherited, usesLast: isDay && frame.last != nil)
  }

  private func dayOfMonth(_ fields: CalendarFields) -> Resolution {
    guard let anchor = frame.narrative, let year = anchor.year, let month = anchor.month else {
      return Resolution(fields, basis: .stated)
    }
    var result = fields
    result.year = year
    result.month = month
    return Resolution(result, basis: .inherited, usesLast: frame.last != nil)
  }

  /// Gives a month, season, quarter or half its year.
  private func completed(_ fields: CalendarFields) -> Resolution {
    var fields = fields
    let month = Self.month(of: fields)
    if frame.isNews, let published = frame.published, let year = published.year {
      fields.year = newsYear(fields, month: month, year: year, published: published)
      if fields.day != nil { fields.weekday = nil }
      return Resolution(fields, basis: .inherited)
    }
    guard let last = frame.last, let year = last.year, last.scope == .year else {
      return Resolution(fields, basis: .stated)
    }
    fields.year = year
    if let nextMonth = frame.nextMonth, nextMonth < month, last.grain < .year {
      // "from October to March" told in February began the year before.
      let now = Self.month(of: last)
      if now < month, now >= nextMonth - 2 { fields.year = year - 1 }
      return Resolution(fields, basis: .inherited, usesLast: true)
    }
    if let start = frame.rangeStart, let startYear = start.year, start.month != nil {
      fields.year = month < Self.month(of: start) ? startYear + 1 : startYear
      return Resolution(fields, basis: .inherited, usesLast: true)
    }
    if last.grain < .year, fields.season != .winter {
      let lastMonth = Self.month(of: last)
      let isLookingBack = frame.isPastPerfect && !frame.isDeadline
      if month <= lastMonth - 6, last.season != .winter, !isLookingBack { fields.year = year + 1 }
    }
    if fields.day != nil { fields.weekday = nil }
    return Resolution(fields, basis: .inherited, usesLast: true)
  }

  /// The year of a date without one in news: the nearest, unless the words tell of past or future.
  private func newsYear(
    _ fields: CalendarFields, month: Int32, year: Int32, published: CalendarFields
  ) -> Int32 {
    guard let now = published.month else { return year }
    if let quarter = fields.quarter {
      let current = (now - 1) / 3 + 1
      return quarter > current ? year - 1 : year
    }
    if let weekday = fields.weekday, fields.day != nil {
      for candidate in [year, year - 1, year + 1] {
        var dated = fields
        dated.year = candidate
        if dated.exactDay?.weekday == Int(weekday) { return candidate }
      }
    }
    let distance = month - now
    if frame.isFuture {
      if frame.isSurelyFuture || distance < -3 { return distance < 0 ? year + 1 : year }
      return year
    }
    if frame.isPurpose, distance < -6 { return year + 1 }
    if distance > 6 || (distance > 2 && frame.isPast) { return year - 1 }
    return year
  }

  /// The month that a date begins with.
  static func month(of fields: CalendarFields) -> Int32 {
    if let month = fields.month { return month }
    if let season = fields.season { return Int32(season.firstMonth) }
    if let quarter = fields.quarter { return quarter * 3 - 2 }
    if let half = fields.half { return half * 6 - 5 }
    if fields.week != nil, let first = fields.days?.first { return Int32(first.month) }
    return 1
  }

  private func weekday(_ fields: CalendarFields) -> Resolution {
    let base = frame.isNews ? frame.published ?? frame.last : frame.last
    guard let weekday = fields.weekday, let day = base?.exactDay else {
      return Resolution(fields, basis: .stated)
    }
    let forward = (Int(weekday) - day.weekday + 7) % 7
    let isForward = frame.isPlanned || !frame.isNews
    let chosen = isForward ? day + forward : day - (7 - forward) % 7
    var result = CalendarFields(chosen)
    copyTime(from: fields, to: &result)
    return Resolution(result, basis: .inherited, usesLast: !frame.isNews)
  }

  // MARK: Fields inside a date

  private func copyTime(from source: CalendarFields, to target: inout CalendarFields) {
    target.part = source.part
    target.hour = source.hour
    target.minute = source.minute
    target.second = source.second
    target.zone = source.zone
  }

  private func overlay(
    _ fields: CalendarFields, on date: CalendarFields, basis: TimeExpression.Basis, usesLast: Bool
  ) -> Resolution {
    var result = date
    if fields.month != nil || fields.season != nil || fields.quarter != nil || fields.half != nil {
      result = CalendarFields(year: date.year, month: fields.month, day: fields.day)
      result.season = fields.season
      result.quarter = fields.quarter
      result.half = fields.half
    } else if let day = fields.day {
      result.day = day
      result.week = nil
      result.weekday = nil
    }
    copyTime(from: fields, to: &result)
    return Resolution(result, basis: basis, usesLast: usesLast)
  }

  private func resolve(_ fields: CalendarFields, within inner: TimeMeaning) -> Resolution {
    let outer = resolve(inner)
    guard let date = outer.fields else {
      var text = fields
      if outer.value == "PRESENT_REF" || outer.value.hasPrefix("XXXX") { text.year = nil }
      return Resolution(text, basis: .relative)
    }
    if let weekday = fields.weekday, let number = fields.week {
      guard let days = date.days else { return Resolution(date, basis: outer.basis) }
      let forward = (Int(weekday) - days.first.weekday + 7) % 7
      let backward = (days.last.weekday - Int(weekday) + 7) % 7
      let day = number > 0 ? days.first + forward + 7 * Int(number - 1) : days.last - backward
      return Resolution(CalendarFields(day), basis: outer.basis, usesLast: outer.usesLast)
    }
    return overlay(fields, on: date, basis: outer.basis, usesLast: outer.usesLast)
  }

  private func resolve(_ number: Int32, _ unit: TimeUnit, of inner: TimeMeaning) -> Resolution {
    let outer = resolve(inner)
    guard let date = outer.fields, let days = date.days else {
      return Resolution(.date, unit == .day ? "XXXX-XX-XX" : "XXXX")
    }
    if case .shift(let shift) = inner, !shift.isWholeUnit, date.grain != .day {
      var vague = date
      vague.part = nil
      return unit == .day && date.grain == .month
        ? Resolution(.date, TIMEX3Value.text(date) + "-XX") : Resolution(.date, "XXXX-XX-XX")
    }
    let index = Int(number > 0 ? number - 1 : number)
    switch unit {
    case .day:
      let day = number > 0 ? days.first + index : days.last + index + 1
      return Resolution(CalendarFields(day), basis: outer.basis, usesLast: outer.usesLast)
    case .week, .weekend, .fortnight:
      let day =
        number == 0 ? days.first : number > 0 ? days.first + 7 * index : days.last + 7 * (index + 1)
      return Resolution(
        Self.week(of: day, isWeekend: unit == .weekend), basis: outer.basis,
        usesLast: outer.usesLast)
    case .month:
      let start = number > 0 ? days.first : days.last
      return Resolution(
        Self.month(start, plus: number > 0 ? index : index + 1), basis: outer.basis,
        usesLast: outer.usesLast)
    case .year:
      let year = number > 0 ? days.first.year + index : days.last.year + index + 1
      return Resolution(
        CalendarFields(year: Int32(year)), basis: outer.basis, usesLast: outer.usesLast)
    case .decade:
      var fields = CalendarFields(year: Int32(days.first.year + 10 * max(index, 0)))
      if number < 0 { fields.year = Int32(days.last.year - 9 + 10 * (index + 1)) }
      fields.scope = .decade
      return Resolution(fields, basis: outer.basis, usesLast: outer.usesLast)
    default: return Resolution(date, basis: outer.basis, usesLast: outer.usesLast)
    }
  }

  static func week(of day: Day, isWeekend: Bool = false) -> CalendarFields {
    let week = WeekDate(day)
    var fields = CalendarFields(year: Int32(week.year))
    fields.week = Int32(week.week)
    fields.isWeekend = isWeekend
    return fields
  }

  static func month(_ day: Day, plus months: Int) -> CalendarFields {
    let index = day.year * 12 + day.month - 1 + months
    let year = index >= 0 ? index / 12 : (index - 11) / 12
    return CalendarFields(year: Int32(year), month: Int32(index - year * 12 + 1))
  }
}
