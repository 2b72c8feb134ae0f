extension EDTF {
  /// A time of day to the second, with its zone if one is given.
  public struct TimeOfDay: Hashable, Sendable {
    /// The offset from UTC.
    public enum Zone: Hashable, Sendable {
      /// UTC itself, written `Z`.
      case utc
      /// Hours and, unless left out, minutes east of UTC, or west when negative.
      case offset(isNegative: Bool, hours: Int, minutes: Int?)
    }

    /// The hour, 0…24.
    public let hour: Int
    /// The minute, 0…59.
    public let minute: Int
    /// The second, 0…59, or 60 for a leap second.
    public let second: Int
    /// The zone; `nil` means local time.
    public let zone: Zone?
  }
}

extension EDTF.TimeOfDay: CustomStringConvertible {
  /// The time as `hh:mm:ss` with its zone.
  public var description: String {
    func two(_ number: Int) -> String { Digits(number).text(width: 2) }
    let clock = "\(two(hour)):\(two(minute)):\(two(second))"
    return switch zone {
    case nil: clock
    case .utc: clock + "Z"
    case .offset(let isNegative, let hours, let minutes):
      clock + (isNegative ? "-" : "+") + two(hours) + (minutes.map { ":" + two($0) } ?? "")
    }
  }
}
