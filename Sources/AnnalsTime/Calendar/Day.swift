/// A day of the proleptic Gregorian calendar, counted from 0000-03-01.
///
/// Years are astronomical: 0 is 1 BC, -43 is 44 BC. Foundation's calendars jump in 1582 and are of no use here.
/// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
public struct Day: Hashable, Sendable {
  /// The number of days since 0000-03-01.
  public var number: Int

  /// Makes a day from its number.
  public init(number: Int) {
    self.number = number
  }

  /// Makes a day from year, month 1…12 and day of the month.
  /// - Precondition: the month lies in 1…12; a day beyond the month's end counts on into the next month.
  public init(year: Int, month: Int, day: Int) {
    precondition((1...12).contains(month), "a month lies in 1…12")
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra
  }

  /// The astronomical year, the month 1…12 and the day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The astronomical year.
  public var year: Int { civil.year }
  /// The month, 1…12.
  public var month: Int { civil.month }
  /// The day of the month, 1…31.
  public var dayOfMonth: Int { civil.day }
  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    let remainder = (number + 2) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// True when February has 29 days in the year.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month.
  /// - Precondition: the month lies in 1…12.
  public static func count(year: Int, month: Int) -> Int {
    precondition((1...12).contains(month), "a month lies in 1…12")
    return switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  /// Orders by time.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  /// The day that lies `days` later.
  public static func + (a: Day, days: Int) -> Day { Day(number: a.number + days) }
  /// The day that lies `days` earlier.
  public static func - (a: Day, days: Int) -> Day { Day(number: a.number - days) }
  /// The number of days from `b` to `a`.
  public static func - (a: Day, b: Day) -> Int { a.number - b.number }
}

extension Day: LosslessStringConvertible {
  /// The day as `YYYY-MM-DD`, with at least four digits of the astronomical year and a sign before a negative one.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return (year < 0 ? "-" : "") + padded(abs(year), 4) + "-" + padded(month, 2) + "-"
      + padded(day, 2)
  }

  /// Reads `YYYY-MM-DD` with an optional sign; `nil` when the text is not such a day.
  public init?(_ description: String) {
    let negative = description.hasPrefix("-")
    let parts = description.dropFirst(negative ? 1 : 0).split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count >= 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year <= EDTF.Year.limit, (1...12).contains(month)
    else { return nil }
    let signed = negative ? -year : year
    guard day >= 1, day <= Day.count(year: signed, month: month) else { return nil }
    self.init(year: signed, month: month, day: day)
  }
}
