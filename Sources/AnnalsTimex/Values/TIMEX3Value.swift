import AnnalsTime

/// Writes TIMEX3 values.
///
/// Source: TimeML 1.2.1, "TIMEX3", with the decades and centuries of TimeBank: `198` and `19`.
enum TIMEX3Value {
  /// A number with leading zeros.
  static func padded(_ number: Int32, _ width: Int) -> String {
    let digits = String(number)
    return digits.count >= width
      ? digits : String(repeating: "0", count: width - digits.count) + digits
  }

  /// The value of a date; missing fields become `X`.
  static func text(_ fields: CalendarFields) -> String {
    date(fields) + time(fields)
  }

  private static func date(_ fields: CalendarFields) -> String {
    let year = year(fields)
    if let week = fields.week {
      return year + "-W" + padded(week, 2) + (fields.isWeekend ? "-WE" : "")
    }
    if fields.isWeekend { return year + "-WXX-WE" }
    if let season = fields.season { return year + "-" + season.code }
    if let quarter = fields.quarter { return year + "-Q" + (quarter == 0 ? "X" : String(quarter)) }
    if let half = fields.half { return year + "-H" + String(half) }
    if let month = fields.month {
      guard fields.hasTime || fields.day != nil else { return year + "-" + padded(month, 2) }
      return year + "-" + padded(month, 2) + "-" + (fields.day.map { padded($0, 2) } ?? "XX")
    }
    if let weekday = fields.weekday { return year + "-WXX-" + String(weekday) }
    if let day = fields.day { return year + "-XX-" + padded(day, 2) }
    if fields.hasTime { return year + "-XX-XX" }
    return year
  }

  private static func year(_ fields: CalendarFields) -> String {
    guard let year = fields.year else { return "XXXX" }
    if year <= 0 {
      let before = 1 - year
      switch fields.scope {
      case .year: return "BC" + padded(before, 4)
      case .decade: return "BC" + padded(before / 10, 3)
      case .century: return "BC" + padded((before - 1) / 100, 2)
      case .millennium: return "BC" + padded((before - 1) / 1000, 1)
      }
    }
    switch fields.scope {
    case .year: return padded(year, 4)
    case .decade: return padded(year / 10, 3)
    case .century: return padded(year / 100, 2)
    case .millennium: return padded(year / 1000, 1)
    }
  }

  private static func time(_ fields: CalendarFields) -> String {
    if let hour = fields.hour {
      var text = "T" + padded(hour, 2)
      if let minute = fields.minute { text += ":" + padded(minute, 2) }
      if let second = fields.second { text += ":" + padded(second, 2) }
      return text
    }
    return fields.part.map { "T" + $0.code } ?? ""
  }
}
