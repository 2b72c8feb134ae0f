import AnnalsGraph
import AnnalsTime

/// How exact a date is, as formats ask for it.
enum DatePrecision: String {
  case time, day, month, season, quarter, year, decade, century, millennium, range
}

/// What the EDTF of a date says beside its bounds.
struct DateShape {
  var precision: DatePrecision
  /// True for `~` and `%`.
  var isApproximate: Bool
  /// True for `?` and `%`.
  var isUncertain: Bool
  /// True for a set in brackets, of which one is meant: `[1952,1953]`.
  var isOneOf: Bool
  /// The time of day of a date with one: hour, minute, second.
  var time: (hour: Int, minute: Int, second: Int)?

  init(_ edtf: String) {
    let bytes = Array(edtf.utf8)
    func contains(_ scalar: Unicode.Scalar) -> Bool { bytes.contains(UInt8(ascii: scalar)) }
    isApproximate = contains("~") || contains("%")
    isUncertain = contains("?") || contains("%")
    isOneOf = bytes.first == UInt8(ascii: "[")
    if contains("/") || contains("[") || contains("{") {
      precision = .range
      return
    }
    let core = bytes.filter { !"~?%".utf8.contains($0) }
    if let separator = core.firstIndex(of: UInt8(ascii: "T")) {
      precision = .time
      time = DateShape.timeOfDay(core[(separator + 1)...])
      return
    }
    precision = DateShape.precision(core)
  }

  private static func precision(_ core: [UInt8]) -> DatePrecision {
    let isNegative = core.first == UInt8(ascii: "-")
    let parts = core.dropFirst(isNegative ? 1 : 0).split(separator: UInt8(ascii: "-"))
    guard let year = parts.first, year.first != UInt8(ascii: "Y") else { return .year }
    func isMasked(_ part: ArraySlice<UInt8>) -> Bool { part.contains(UInt8(ascii: "X")) }
    if isMasked(year) || year.contains(UInt8(ascii: "S")) {
      guard parts.count == 1, let first = year.firstIndex(of: UInt8(ascii: "X")),
        year[first...].allSatisfy({ $0 == UInt8(ascii: "X") })
      else { return .range }
      return switch year.endIndex - first {
      case 1: .decade
      case 2: .century
      default: .millennium
      }
    }
    guard parts.count > 1, !isMasked(parts[1]) else { return .year }
    if let code = Int(String(decoding: parts[1], as: UTF8.self)), code > 12 {
      return switch code {
      case 21...32: .season
      case 33...36: .quarter
      default: .range
      }
    }
    return parts.count > 2 && !isMasked(parts[2]) ? .day : .month
  }

  private static func timeOfDay(_ text: ArraySlice<UInt8>) -> (Int, Int, Int)? {
    let digits = text.prefix { $0 == UInt8(ascii: ":") || (0x30...0x39).contains($0) }
    let parts = digits.split(separator: UInt8(ascii: ":")).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
  }
}
