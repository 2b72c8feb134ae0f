/// A unit that calendars count in.
public enum CalendarUnit: String, Hashable, Sendable, CaseIterable {
  /// A second.
  case second
  /// A minute.
  case minute
  /// An hour.
  case hour
  /// A day.
  case day
  /// A weekend.
  case weekend
  /// A week.
  case week
  /// A month.
  case month
  /// A quarter of a year.
  case quarter
  /// A year.
  case year
  /// Ten years.
  case decade
  /// A hundred years.
  case century
  /// A thousand years.
  case millennium

  /// The number of months; `nil` for units that are not made of months.
  public var months: Int? {
    switch self {
    case .second, .minute, .hour, .day, .weekend, .week: nil
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    }
  }

  /// The number of days from one to the next; `nil` for months and longer, and for parts of a day.
  public var days: Int? {
    switch self {
    case .day: 1
    case .week, .weekend: 7
    default: nil
    }
  }

  /// The letters of the unit in a TIMEX3 duration.
  public var timex3: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day: "D"
    case .weekend: "WE"
    case .week: "W"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }

  /// True for hours, minutes and seconds, which stand after `T`.
  public var isPartOfDay: Bool { self == .second || self == .minute || self == .hour }
}
