/// Doubt about a date or a part of it.
///
/// It never widens the bounds: `1950~` still has those of 1950.
public struct Qualification: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Makes a set of qualifications from bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The source is doubtful: `?`.
  public static let uncertain = Qualification(rawValue: 1)
  /// The value is only near: `~`.
  public static let approximate = Qualification(rawValue: 2)

  /// `?`, `~`, `%` for both, or nothing.
  var symbol: String {
    switch self {
    case .uncertain: "?"
    case .approximate: "~"
    case [.uncertain, .approximate]: "%"
    default: ""
    }
  }
}

extension EDTF {
  /// The qualification signs written beside one component of a date.
  struct Marks: Hashable, Sendable {
    /// The sign to the left, about the component alone.
    var left: Qualification = []
    /// The sign to the right, about the component and all coarser ones.
    var right: Qualification = []
  }
}
