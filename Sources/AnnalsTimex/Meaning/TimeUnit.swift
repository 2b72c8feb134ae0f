/// A unit in which time is counted.
package enum TimeUnit: Int32, Sendable, CaseIterable {
  case second, minute, hour, day, week, weekend, fortnight, month, quarter, half, year, decade
  case century, millennium

  /// The letters of the unit in a TIMEX3 duration, such as `Y` or `DE`.
  package var designator: String {
    switch self {
    case .second, .hour: self == .second ? "S" : "H"
    case .minute, .month: "M"
    case .day: "D"
    case .week, .fortnight: "W"
    case .weekend: "WE"
    case .quarter: "Q"
    case .half: "H"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }

  /// True for hours, minutes and seconds.
  package var isClock: Bool { rawValue <= TimeUnit.hour.rawValue }

  /// The number of days of one unit, on average; for comparing only.
  package var approximateDays: Double {
    switch self {
    case .second: 1 / 86_400
    case .minute: 1 / 1440
    case .hour: 1 / 24
    case .day: 1
    case .week: 7
    case .weekend: 2
    case .fortnight: 14
    case .month: 30.4
    case .quarter: 91.3
    case .half: 182.6
    case .year: 365.25
    case .decade: 3652.5
    case .century: 36_525
    case .millennium: 365_250
    }
  }
}

/// A season of the year.
package enum Season: Int32, Sendable, CaseIterable {
  case spring, summer, autumn, winter

  /// The letters of the season in a TIMEX3 value.
  package var code: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }

  /// The month that the season begins with.
  package var firstMonth: Int { 3 + 3 * Int(rawValue) }
}

/// A part of the day.
package enum DayPart: Int32, Sendable, CaseIterable {
  case morning, midday, afternoon, evening, night, daytime

  /// The letters of the part in a TIMEX3 value, after the `T`.
  package var code: String {
    switch self {
    case .morning: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    case .daytime: "DT"
    }
  }
}
