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

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
