/// How exactly a time is known, from fine to coarse.
public enum Granularity: String, Hashable, Sendable, Codable, CaseIterable {
  /// A time of day.
  case time
  /// A day.
  case day
  /// A week of the ISO calendar or a weekend.
  case week
  /// A month.
  case month
  /// Three months, one of the seasons.
  case season
  /// A quarter of a year.
  case quarter
  /// A third of a year.
  case quadrimester
  /// Half a year.
  case half
  /// A year.
  case year
  /// Ten years.
  case decade
  /// A hundred years.
  case century
  /// A thousand years.
  case millennium
  /// An interval, or one or all of several dates.
  case range
}

extension Granularity: Comparable {
  /// Orders fine before coarse.
  public static func < (a: Granularity, b: Granularity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .time: 0
    case .day: 1
    case .week: 2
    case .month: 3
    case .season: 4
    case .quarter: 5
    case .quadrimester: 6
    case .half: 7
    case .year: 8
    case .decade: 9
    case .century: 10
    case .millennium: 11
    case .range: 12
    }
  }
}
