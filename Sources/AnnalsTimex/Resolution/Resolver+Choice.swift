import AnnalsTime

extension Resolver {
  /// The last, next or same date with the fields.
  func resolve(_ fields: CalendarFields, _ choice: TimeMeaning.Choice) -> Resolution {
    let isDeictic: Bool
    switch choice {
    case .last, .next, .this: isDeictic = true
    case .previous, .following, .same: isDeictic = false
    }
    let base = isDeictic ? frame.deictic : frame.narrative
    guard let base, let year = base.year, base.scope == .year else {
      var unresolved = fields
      if unresolved.quarter == 0 { unresolved.quarter = nil; return Resolution(.date, "XXXX-QX") }
      unresolved.year = nil
      return Resolution(unresolved, basis: .relative)
    }
    let usesLast = isDeictic ? !frame.isNews : frame.last != nil
    var result: CalendarFields
    if fields.quarter == 0 {
      result = quarter(base, choice)
    } else if fields.weekday != nil, fields.day == nil {
      guard let day = weekday(fields, base, choice) else {
        return Resolution(fields, basis: .relative)
      }
      result = day
    } else {
      result = fields
      result.year = year + offset(fields, base, choice)
    }
    result.part = fields.part ?? result.part
    result.hour = fields.hour ?? result.hour
    return Resolution(result, basis: .relative, usesLast: usesLast)
  }

  private func quarter(_ base: CalendarFields, _ choice: TimeMeaning.Choice) -> CalendarFields {
    if base.quarter != nil, choice == .same { return base.date }
    if choice == .same, let last = frame.last, last.quarter != nil { return last.date }
    guard let day = base.days?.first else { return base }
    let count =
      switch choice {
      case .last, .previous: -1
      case .next, .following: 1
      case .this, .same: 0
      }
    return Self.quarter(day, plus: count)
  }

  private func weekday(
    _ fields: CalendarFields, _ base: CalendarFields, _ choice: TimeMeaning.Choice
  ) -> CalendarFields? {
    guard let weekday = fields.weekday, let day = base.exactDay else { return nil }
    let forward = (Int(weekday) - day.weekday + 7) % 7
    let chosen: Day =
      switch choice {
      case .last, .previous: day - (forward == 0 ? 7 : 7 - forward)
      case .next, .following: day + (forward == 0 ? 7 : forward)
      case .this: frame.isPast && forward > 0 ? day - (7 - forward) : day + forward
      case .same: day - (7 - forward) % 7
      }
    return CalendarFields(chosen)
  }

  /// How many years a month or season lies from the base's year.
  private func offset(
    _ fields: CalendarFields, _ base: CalendarFields, _ choice: TimeMeaning.Choice
  ) -> Int32 {
    let month = Self.month(of: fields)
    let isSeason = fields.season != nil
    guard base.grain < .year else {
      switch choice {
      case .last, .previous: return isSeason || fields.month != nil ? -1 : 0
      case .next, .following: return choice == .following && isSeason ? 1 : 1
      case .this, .same: return 0
      }
    }
    let now = Self.month(of: base)
    switch choice {
    case .last, .previous: return (isSeason ? month + 2 : month) < now ? 0 : -1
    case .next, .following: return month > now ? 0 : 1
    case .this, .same: return 0
    }
  }
}
