package import AnnalsTime

/// A calendar date with any fields missing.
///
/// "June" has only a month, "the 17th" only a day, "Friday night" a weekday and a part of the day. Years are
/// astronomical; a decade is held by its first year.
package struct CalendarFields: Hashable, Sendable {
  /// How much of the year is meant.
  package enum YearScope: Int32, Sendable {
    case year, decade, century, millennium
  }

  /// The astronomical year, or the first year of the scope.
  package var year: Int32?
  /// What the year stands for.
  package var scope: YearScope = .year
  /// True when the year is counted before the common era, so that a decade or century counts backwards.
  package var isFiscal = false
  /// 1…2.
  package var half: Int32?
  /// 1…4.
  package var quarter: Int32?
  /// The season.
  package var season: Season?
  /// 1…12.
  package var month: Int32?
  /// The ISO week; the year is then the week's year.
  package var week: Int32?
  /// True for the weekend of the week.
  package var isWeekend = false
  /// 1…31.
  package var day: Int32?
  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int32?
  /// A part of the day.
  package var part: DayPart?
  /// 0…24.
  package var hour: Int32?
  /// 0…59.
  package var minute: Int32?
  /// 0…59.
  package var second: Int32?
  /// Minutes east of Greenwich.
  package var zone: Int32?
  /// True when the text gives the date by the Julian calendar.
  package var isJulian = false
  /// True when only the length of the year's numeral tells that it is a year, as in a lone "490".
  package var isBareNumber = false

  /// Makes fields that are all missing.
  package init() {}

  /// Makes a date from year, month and day, each of which can be missing.
  package init(year: Int32? = nil, month: Int32? = nil, day: Int32? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the date of a day.
  package init(_ day: Day) {
    let civil = day.civil
    self.init(year: Int32(civil.year), month: Int32(civil.month), day: Int32(civil.day))
  }

  /// The finest thing that the fields state about the date, without the clock.
  package enum Grain: Int32, Comparable, Sendable {
    case day, weekend, week, month, season, quarter, half, year, decade, century, millennium, none
    package static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
  }

  /// The finest thing that the fields state about the date, without the clock.
  package var grain: Grain {
    if day != nil || weekday != nil { return .day }
    if isWeekend { return .weekend }
    if week != nil { return .week }
    if month != nil { return .month }
    if season != nil { return .season }
    if quarter != nil { return .quarter }
    if half != nil { return .half }
    guard year != nil else { return .none }
    switch scope {
    case .year: return .year
    case .decade: return .decade
    case .century: return .century
    case .millennium: return .millennium
    }
  }

  /// True when a clock time or a part of the day is stated.
  package var hasTime: Bool { part != nil || hour != nil }

  /// The fields without clock and part of the day.
  package var date: CalendarFields {
    var copy = self
    copy.part = nil
    copy.hour = nil
    copy.minute = nil
    copy.second = nil
    copy.zone = nil
    return copy
  }

  /// The day, when year, month and day are stated and exist.
  package var exactDay: Day? {
    guard let year, scope == .year, let month, let day, (1...12).contains(month), day >= 1,
      Int(day) <= Day.count(year: Int(year), month: Int(month))
    else { return nil }
    return Day(year: Int(year), month: Int(month), day: Int(day))
  }

  /// The first and the last day of the date; `nil` when no year is known.
  package var days: (first: Day, last: Day)? {
    guard let year = year.map(Int.init) else { return nil }
    if let exactDay { return (exactDay, exactDay) }
    if let week {
      let monday =
        (WeekDate(year: year, week: Int(week), weekday: 1)?.day ?? Day(year: year, month: 1, day: 1))
      return isWeekend ? (monday + 5, monday + 6) : (monday, monday + 6)
    }
    if let month, (1...12).contains(month) {
      return Self.months(year: year, first: Int(month), count: 1)
    }
    if let season { return Self.months(year: year, first: season.firstMonth, count: 3) }
    if let quarter { return Self.months(year: year, first: Int(quarter) * 3 - 2, count: 3) }
    if let half { return Self.months(year: year, first: Int(half) * 6 - 5, count: 6) }
    let length =
      switch scope {
      case .year: 1
      case .decade: 10
      case .century: 100
      case .millennium: 1000
      }
    return (
      Day(year: year, month: 1, day: 1), Day(year: year + length, month: 1, day: 1) - 1
    )
  }

  private static func months(year: Int, first: Int, count: Int) -> (first: Day, last: Day) {
    let end = year * 12 + first - 1 + count
    let endYear = end >= 0 ? end / 12 : (end - 11) / 12
    return (
      Day(year: year, month: first, day: 1),
      Day(year: endYear, month: end - endYear * 12 + 1, day: 1) - 1
    )
  }
}
