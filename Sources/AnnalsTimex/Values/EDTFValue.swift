import AnnalsTime

/// Writes dates as EDTF.
enum EDTFValue {
  /// The EDTF of a date; `nil` when no year is known.
  static func edtf(_ fields: CalendarFields) -> EDTF? {
    guard let number = fields.year else { return nil }
    let year = Int(number)
    let calendar: CalendarSystem = fields.isJulian ? .julian : .gregorian
    if let week = fields.week.map(Int.init) {
      return fields.isWeekend ? .weekend(week, ofYear: year) : .week(week, ofYear: year)
    }
    if let month = fields.month.map(Int.init) {
      if let day = fields.day.map(Int.init) {
        return EDTF(year: year, month: month, day: day, calendar: calendar)
      }
      return EDTF(year: year, month: month, calendar: calendar)
    }
    if let part = subYear(fields) { return EDTF(year: year, part) }
    guard fields.weekday == nil, fields.day == nil else { return nil }
    let isBefore = year <= 0
    let counted = isBefore ? 1 - year : year
    switch fields.scope {
    case .year:
      let edtf = EDTF(year: year, calendar: calendar)
      return fields.isFiscal ? edtf.approximate() : edtf
    case .decade:
      return .decade(isBefore ? counted / 10 * 10 : counted, isBefore ? .bc : .ad)
    case .century:
      return .century(isBefore ? (counted - 1) / 100 + 1 : counted / 100 + 1, isBefore ? .bc : .ad)
    case .millennium:
      return .millennium(
        isBefore ? (counted - 1) / 1000 + 1 : counted / 1000 + 1, isBefore ? .bc : .ad)
    }
  }

  private static func subYear(_ fields: CalendarFields) -> SubYear? {
    if let season = fields.season { return SubYear(rawValue: 21 + Int(season.rawValue)) }
    if let quarter = fields.quarter, quarter > 0 { return SubYear(rawValue: 32 + Int(quarter)) }
    if let half = fields.half { return SubYear(rawValue: 39 + Int(half)) }
    return nil
  }

  /// What a modifier makes of a date.
  static func modified(_ edtf: EDTF, by modifier: TimeExpression.Modifier?) -> EDTF {
    let changed: EDTF? =
      switch modifier {
      case .start: edtf.part(.early)
      case .mid: edtf.part(.middle)
      case .end: edtf.part(.late)
      case .approx: edtf.approximate()
      case .before: EDTF.before(edtf)
      case .after: EDTF.after(edtf)
      case .onOrBefore: EDTF.by(edtf)
      case .onOrAfter: EDTF.onOrAfter(edtf)
      default: nil
      }
    return changed ?? edtf
  }
}
