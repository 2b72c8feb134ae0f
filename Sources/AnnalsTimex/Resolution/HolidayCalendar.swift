import AnnalsTime

/// Reads the rules of holidays: `fixed:12-25`, `nth:11:TH:4`, `easter:-2`.
struct HolidayCalendar {
  /// The date of a holiday in a year: a day, or only the year when its calendar has no rule here.
  static func date(rule: String, year: Int) -> CalendarFields? {
    let parts = rule.split(separator: ":").map(String.init)
    guard let kind = parts.first, parts.count > 1 else { return nil }
    switch kind {
    case "fixed": return fixed(parts[1], year: year)
    case "easter": return Int(parts[1]).map { CalendarFields(Day.easter(year: year) + $0) }
    case "orthodox_easter":
      return Int(parts[1]).map { CalendarFields(Day.orthodoxEaster(year: year) + $0) }
    case "nth": return counted(parts, year: year)
    case "last", "before", "after": return near(kind, parts, year: year)
    case "equinox":
      return Int32(parts[1]).map { CalendarFields(year: Int32(year), month: $0) }
    default: return CalendarFields(year: Int32(year))
    }
  }

  private static func fixed(_ text: String, year: Int) -> CalendarFields? {
    let date = text.split(separator: ";").first ?? ""
    guard let (month, day) = monthAndDay(date) else { return nil }
    return CalendarFields(year: Int32(year), month: Int32(month), day: Int32(day))
  }

  private static func monthAndDay(_ text: Substring) -> (Int, Int)? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2, (1...12).contains(numbers[0]), (1...31).contains(numbers[1]) else {
      return nil
    }
    return (numbers[0], numbers[1])
  }

  /// `nth:11:TH:4+1` is the day after the fourth Thursday of November.
  private static func counted(_ parts: [String], year: Int) -> CalendarFields? {
    guard parts.count == 4, let month = Int(parts[1]), (1...12).contains(month),
      let weekday = weekday(parts[2])
    else { return nil }
    let numbers = parts[3].split(separator: "+").compactMap { Int($0) }
    guard let number = numbers.first else { return nil }
    let first = Day(year: year, month: month, day: 1)
    let day = first + (weekday - first.weekday + 7) % 7 + 7 * (number - 1)
    return CalendarFields(day + (numbers.count > 1 ? numbers[1] : 0))
  }

  /// `last:05:MO` the last Monday of May, `before:05-25:MO` the Monday before 25 May, `after:11-01:MO+1` the day
  /// after the first Monday from 1 November on, `before:12-25:SU-21` three weeks before a Sunday.
  private static func near(_ kind: String, _ parts: [String], year: Int) -> CalendarFields? {
    guard parts.count == 3, let weekday = weekday(String(parts[2].prefix(2))) else { return nil }
    let shift = Int(parts[2].dropFirst(2)) ?? 0
    let day: Day
    switch kind {
    case "last":
      guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
      let last = Day(year: year, month: month, day: Day.count(year: year, month: month))
      day = last - (last.weekday - weekday + 7) % 7
    default:
      guard let (month, dayOfMonth) = monthAndDay(Substring(parts[1])) else { return nil }
      let limit = Day(year: year, month: month, day: dayOfMonth)
      if kind == "before" {
        let back = (limit.weekday - weekday + 7) % 7
        day = limit - (back == 0 ? 7 : back)
      } else {
        day = limit + (weekday - limit.weekday + 7) % 7
      }
    }
    return CalendarFields(day + shift)
  }

  private static func weekday(_ code: String) -> Int? {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: code).map { $0 + 1 }
  }
}
