/// The era that a year is counted in.
public enum Era: String, Hashable, Sendable, CaseIterable {
  /// Years after the birth of Christ, as CE.
  case ad
  /// Years before it, counted backwards and without a year 0, as BCE.
  case bc

  /// The astronomical year: 44 BC is -43.
  public func astronomicalYear(_ year: Int) -> Int { self == .ad ? year : 1 - year }

  /// The era and the positive year in it of an astronomical year.
  public static func year(ofAstronomical year: Int) -> (year: Int, era: Era) {
    year > 0 ? (year, .ad) : (1 - year, .bc)
  }
}
