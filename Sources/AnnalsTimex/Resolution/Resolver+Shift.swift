import AnnalsTime

extension Resolver {
  /// What lies some units before or after a reference.
  func resolve(_ shift: TimeMeaning.Shift) -> Resolution {
    let usesLast: Bool
    let anchor: CalendarFields?
    switch shift.anchor {
    case .utterance:
      anchor = frame.utterance
      usesLast = !frame.isNews
    case .deictic:
      anchor = frame.deictic
      usesLast = !frame.isNews
    case .narrative, .event:
      anchor = frame.narrative
      usesLast = frame.last != nil
    case .date(let meaning):
      let inner = resolve(meaning)
      anchor = inner.fields
      usesLast = inner.usesLast
    }
    if !frame.isNews, shift.anchor == .utterance, shift.isWholeUnit, shift.direction == 0 {
      return Resolution(.date, TimeMeaning.Reference.present.rawValue)
    }
    if shift.amount.isVague { return vague(shift) }
    if shift.amount.unit == .weekend, shift.anchor == .narrative, frame.isNews,
      let day = frame.published?.exactDay
    {
      return recentWeekend(day)
    }
    guard let anchor, anchor.year != nil else { return unanchored(shift) }
    let resolution =
      shift.isWholeUnit ? wholeUnit(shift, anchor) : point(shift, anchor)
    guard var resolution else { return unanchored(shift) }
    resolution.basis = .relative
    resolution.usesLast = usesLast
    return resolution
  }

  private func vague(_ shift: TimeMeaning.Shift) -> Resolution {
    let reference: TimeMeaning.Reference = shift.direction < 0 ? .past : .future
    return Resolution(.date, reference.rawValue)
  }

  /// The value of what has nothing to be counted from.
  private func unanchored(_ shift: TimeMeaning.Shift) -> Resolution {
    switch shift.amount.unit {
    case .day: Resolution(.date, "XXXX-XX-XX")
    case .week, .fortnight: Resolution(.date, "XXXX-WXX")
    case .weekend: Resolution(.date, "XXXX-WXX-WE")
    case .month: Resolution(.date, "XXXX-XX")
    case .quarter: Resolution(.date, "XXXX-QX")
    case .second, .minute, .hour: Resolution(.time, "XXXX-XX-XXTXX")
    default: Resolution(.date, "XXXX")
    }
  }

  /// The unit that holds the reference, or one so many units away: "last week", "the next month".
  private func wholeUnit(_ shift: TimeMeaning.Shift, _ anchor: CalendarFields) -> Resolution? {
    let count = Int(shift.amount.count ?? 0) * Int(shift.direction)
    guard let year = anchor.year else { return nil }
    switch shift.amount.unit {
    case .day:
      guard let day = anchor.exactDay else {
        guard count == 0 || anchor.grain <= .week else { return nil }
        var fields = anchor.date
        guard fields.grain == .month || fields.grain == .day else { return nil }
        fields.weekday = nil
        return Resolution(.date, TIMEX3Value.text(fields) + "-XX")
      }
      return Resolution(CalendarFields(day + count), basis: .relative)
    case .week, .fortnight, .weekend:
      guard let days = anchor.days, anchor.grain <= .week else { return nil }
      return Resolution(
        Self.week(of: days.first + 7 * count, isWeekend: shift.amount.unit == .weekend),
        basis: .relative)
    case .month:
      guard let days = anchor.days, anchor.grain <= .month else { return nil }
      return Resolution(Self.month(days.first, plus: count), basis: .relative)
    case .quarter:
      if count == 0, frame.isNews, shift.anchor == .narrative { return currentQuarter }
      guard let days = anchor.days, anchor.grain <= .quarter else { return nil }
      return Resolution(Self.quarter(days.first, plus: count), basis: .relative)
    case .year:
      guard anchor.scope == .year else { return nil }
      return Resolution(CalendarFields(year: year + Int32(count)), basis: .relative)
    case .decade: return Resolution(Self.scoped(year, .decade, plus: count), basis: .relative)
    case .century: return Resolution(Self.scoped(year, .century, plus: count), basis: .relative)
    case .millennium:
      return Resolution(Self.scoped(year, .millennium, plus: count), basis: .relative)
    default: return nil
    }
  }

  /// The point so many units away: "two weeks ago", "three years later".
  private func point(_ shift: TimeMeaning.Shift, _ anchor: CalendarFields) -> Resolution? {
    guard let days = anchor.days, let first = shift.amount.parts.first, let tenths = first.tenths
    else { return nil }
    let signed = Int(tenths) * Int(shift.direction)
    let whole = signed / 10
    if shift.amount.parts.count == 1, whole == 0, signed == 0 {
      return Resolution(anchor.date, basis: .relative)
    }
    switch first.unit {
    case .second, .minute, .hour: return clockPoint(shift, anchor)
    case .day, .weekend:
      guard let day = anchor.exactDay else {
        guard anchor.grain == .month else { return nil }
        return Resolution(anchor.date, basis: .relative)
      }
      return Resolution(CalendarFields(day + whole), basis: .relative)
    case .week, .fortnight:
      guard anchor.grain <= .week else { return nil }
      let weeks = whole * (first.unit == .fortnight ? 2 : 1)
      if !frame.isNews, let day = anchor.exactDay {
        return Resolution(CalendarFields(day + 7 * weeks), basis: .relative)
      }
      return Resolution(Self.week(of: days.first + 7 * weeks), basis: .relative)
    case .month:
      guard anchor.grain <= .month else { return nil }
      return Resolution(Self.month(days.first, plus: whole), basis: .relative)
    case .quarter:
      guard anchor.grain <= .quarter else { return nil }
      return Resolution(Self.quarter(days.first, plus: whole), basis: .relative)
    case .half: return nil
    case .year:
      guard let year = anchor.year, anchor.scope == .year else { return nil }
      if frame.isNews, abs(whole) == 1, var quarter = frame.quarter, let year = quarter.year {
        quarter.year = year + Int32(whole)
        return Resolution(quarter, basis: .relative)
      }
      return Resolution(CalendarFields(year: year + Int32(whole)), basis: .relative)
    case .decade:
      guard abs(whole) > 1 else {
        return Resolution(
          CalendarFields(year: (anchor.year ?? 0) + Int32(10 * whole)), basis: .relative)
      }
      return Resolution(Self.scoped(anchor.year ?? 0, .decade, plus: whole), basis: .relative)
    case .century:
      return Resolution(Self.scoped(anchor.year ?? 0, .century, plus: whole), basis: .relative)
    case .millennium:
      return Resolution(Self.scoped(anchor.year ?? 0, .millennium, plus: whole), basis: .relative)
    }
  }

  /// "The weekend" in news: the last one, or the one to come.
  private func recentWeekend(_ day: Day) -> Resolution {
    let isOver = day.weekday < 6 && !frame.isFuture
    return Resolution(
      Self.week(of: isOver ? day - 7 : day, isWeekend: true), basis: .relative)
  }

  /// The quarter that a report speaks of: the one told last, or the last that is over.
  private var currentQuarter: Resolution? {
    if let quarter = frame.quarter { return Resolution(quarter, basis: .relative, usesLast: true) }
    guard let day = frame.published?.days?.first else { return nil }
    return Resolution(Self.quarter(day, plus: -1), basis: .relative)
  }

  private func clockPoint(_ shift: TimeMeaning.Shift, _ anchor: CalendarFields) -> Resolution? {
    guard let day = anchor.exactDay, let hour = anchor.hour else {
      return anchor.exactDay.map { Resolution(CalendarFields($0), basis: .relative) }
    }
    var minutes = 0
    for part in shift.amount.parts {
      let scale = part.unit == .hour ? 60 : part.unit == .minute ? 1 : 0
      minutes += Int(part.tenths ?? 0) * scale / 10
    }
    let total = Int(hour) * 60 + Int(anchor.minute ?? 0) + minutes * Int(shift.direction)
    let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
    var fields = CalendarFields(day + days)
    fields.hour = Int32((total - days * 1440) / 60)
    fields.minute = Int32((total - days * 1440) % 60)
    return Resolution(fields, basis: .relative)
  }

  static func quarter(_ day: Day, plus quarters: Int) -> CalendarFields {
    let index = day.year * 4 + (day.month - 1) / 3 + quarters
    let year = index >= 0 ? index / 4 : (index - 3) / 4
    var fields = CalendarFields(year: Int32(year))
    fields.quarter = Int32(index - year * 4 + 1)
    return fields
  }

  static func scoped(
    _ year: Int32, _ scope: CalendarFields.YearScope, plus count: Int
  ) -> CalendarFields {
    let length: Int32 = scope == .decade ? 10 : scope == .century ? 100 : 1000
    let first =
      year > 0 || scope != .decade
      ? (year >= 0 ? year / length : (year - length + 1) / length) * length : Self.decadeBC(year)
    var fields = CalendarFields(year: first + length * Int32(count))
    if scope != .decade, year <= 0 {
      // Centuries before the era end with the years 1, 101 … BC.
      fields.year = -((-year) / length) * length - length + 1 + length * Int32(count)
    }
    fields.scope = scope
    return fields
  }

  /// The first astronomical year of the decade that a year BC lies in: 485 BC is in the 480s, 489 to 480 BC.
  private static func decadeBC(_ year: Int32) -> Int32 { 1 - ((1 - year) / 10 * 10 + 9) }
}
