import AnnalsGraph
import AnnalsTime

/// How a page groups its events: the headings, the rows under them, and the stretch that the strip of a date shows.
enum PageScale: String {
  /// Months and days, for documents that cover weeks.
  case days
  /// Years and months, for documents that cover a year or two.
  case months
  /// Decades and years.
  case years
  /// Centuries and years, for documents that cover many centuries thinly.
  case centuries

  /// The scale that suits four fifths of the dated events; the others do not change it.
  init(_ events: [Event]) {
    let dates = events.compactMap(\.date)
    let anchors = dates.compactMap(\.anchor).sorted()
    guard anchors.count >= 3 else {
      self = .years
      return
    }
    let most = (anchors.count * 4 + 4) / 5
    let length =
      (0...(anchors.count - most)).map { anchors[$0 + most - 1] - anchors[$0] }.min() ?? 0
    let days = dates.count { $0.bounds.earliest == $0.bounds.latest && $0.bounds.earliest != nil }
    let decades = Set(anchors.map { PageScale.floor($0.year, 10) }).count
    self =
      if length <= 120, days * 2 >= dates.count {
        .days
      } else if length <= 3 * 366 {
        .months
      } else if length > 400 * 366, anchors.count < decades * 3 {
        .centuries
      } else {
        .years
      }
  }

  /// A stretch of the calendar with a heading.
  struct Group: Hashable {
    /// The first day.
    var first: Day
    /// The day after the last.
    var end: Day
    var id: String
    var label: String
    /// The number of marks that divide the strip.
    var marks: Int
  }

  /// The group that a day falls in.
  func group(of day: Day) -> Group {
    let (year, month, _) = day.civil
    switch self {
    case .days:
      return group(
        Day(year: year, month: month, day: 1), PageScale.month(after: year, month),
        "m\(PageScale.digits(year, month))", "\(PageScale.monthName(month)) \(yearName(year))",
        marks: Day.count(year: year, month: month))
    case .months:
      return group(
        Day(year: year, month: 1, day: 1), Day(year: year + 1, month: 1, day: 1),
        "y\(year)", yearName(year), marks: 12)
    case .years: return years(year, 10)
    case .centuries: return years(year, 100)
    }
  }

  /// The row that a day falls in.
  func row(of day: Day) -> (id: String, label: String) {
    let (year, month, dayOfMonth) = day.civil
    switch self {
    case .days:
      return ("r\(PageScale.digits(year, month))-\(dayOfMonth)", String(dayOfMonth))
    case .months:
      return ("r\(PageScale.digits(year, month))", PageScale.monthName(month))
    case .years, .centuries:
      return ("r\(year)", yearName(year))
    }
  }

  /// True when a moment belongs to no single row: its day, month or year is not known.
  func isWide(_ date: EventDate, from anchor: Day) -> Bool {
    guard date.kind == .instant, date.bounds.earliest != nil, let last = date.bounds.latest else {
      return false
    }
    return switch self {
    case .days: last > anchor
    case .months: last.year != anchor.year || last.month != anchor.month
    case .years, .centuries: last.year - anchor.year >= 9
    }
  }

  /// The label of a row whose events belong to no single row of their group.
  var wideLabel: String {
    switch self {
    case .days: "day not given"
    case .months: "month not given"
    case .years, .centuries: "year not given"
    }
  }

  /// The length of the strip in words, for the legend.
  var stripWords: String {
    switch self {
    case .days: "A strip is one month; each mark below it is a day."
    case .months: "A strip is one year; each mark below it is a month."
    case .years: "A strip is one decade; each mark below it is a year."
    case .centuries: "A strip is one century; each mark below it is a decade."
    }
  }

  /// What stands for an empty stretch between two days; `nil` for a short one.
  func gap(after last: Day, before next: Day) -> String? {
    switch self {
    case .days, .months:
      let days = next - last - 1
      let months = (next.year - last.year) * 12 + next.month - last.month - 1
      guard days > (self == .days ? 14 : 150) else { return nil }
      if months < 3 { return "\(days) days without an event" }
      return months < 24
        ? "\(months) months without an event" : "\(months / 12) years without an event"
    case .years, .centuries:
      let years = next.year - last.year - 1
      return years < (self == .years ? 5 : 50)
        ? nil : "\(years.grouped) years without an event"
    }
  }

  /// The decade or century of a year; before Christ `49–40 BC` is one decade and `300–201 BC` one century.
  ///
  /// The decade from 1900 is `1900–1909`, for "1900s" could be the century.
  private func years(_ year: Int, _ length: Int) -> Group {
    let isAD = year > 0
    let count = isAD || length == 10 ? (isAD ? year : 1 - year) : -year
    let first = PageScale.floor(count, length)
    let shift = length == 10 ? 0 : 1
    let start = isAD ? first : 2 - first - length - shift
    let end = isAD ? first + length : min(2 - first - shift, 1)
    let label =
      switch (length, first) {
      case (100, _): ordinal(first / 100 + 1) + " century"
      case (_, 0): isAD ? "AD 1–9" : "9–1"
      case (_, _) where first % 100 == 0: isAD ? "\(first)–\(first + 9)" : "\(first + 9)–\(first)"
      default: "\(first)s"
      }
    return group(
      Day(year: start, month: 1, day: 1), Day(year: end, month: 1, day: 1),
      "\(length == 10 ? "d" : "c")\(start)", isAD ? label : "\(label) BC", marks: 10)
  }

  private func group(_ first: Day, _ end: Day, _ id: String, _ label: String, marks: Int) -> Group {
    Group(
      first: first, end: end, id: String(id.map { $0 == "-" ? "n" : $0 }), label: label,
      marks: marks)
  }

  private static func monthName(_ month: Int) -> String {
    NameLength.long.month(month) ?? String(month)
  }

  private static func month(after year: Int, _ month: Int) -> Day {
    month == 12
      ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
  }

  private static func digits(_ year: Int, _ month: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  private static func floor(_ value: Int, _ step: Int) -> Int {
    (value >= 0 ? value : value - step + 1) / step * step
  }
}
