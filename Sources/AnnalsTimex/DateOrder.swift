/// The order of day and month in a date in figures, such as 3/4/1998.
public enum DateOrder: String, Sendable, Codable, CaseIterable {
  /// Day, month, year.
  case dayFirst = "dmy"
  /// Month, day, year.
  case monthFirst = "mdy"
}
