/// Digits of a year, month or day of which some are unspecified, as `19X5`.
public struct Digits: Hashable, Sendable {
  /// The number that results when each `X` is read as 0.
  public let lowest: Int
  /// Bit *i* is set when the digit worth 10^*i* is an `X`.
  let unspecifiedPlaces: UInt8

  /// Makes digits.
  init(_ lowest: Int, unspecifiedPlaces: UInt8 = 0) {
    self.lowest = lowest
    self.unspecifiedPlaces = unspecifiedPlaces
  }

  /// The number that results when each `X` is read as 9.
  public var highest: Int {
    var (sum, place, rest) = (lowest, 1, unspecifiedPlaces)
    while rest != 0 {
      if rest & 1 == 1 { sum += 9 * place }
      place *= 10
      rest >>= 1
    }
    return sum
  }

  /// True when at least one digit is an `X`.
  public var isUnspecified: Bool { unspecifiedPlaces != 0 }

  /// True when the number agrees with all digits that are not an `X`.
  public func matches(_ number: Int) -> Bool {
    var (own, other, places) = (lowest, number, unspecifiedPlaces)
    while own != other {
      if places & 1 == 0 && own % 10 != other % 10 { return false }
      own /= 10
      other /= 10
      places >>= 1
    }
    return number >= 0
  }

  /// The first number of a range that matches.
  func first(in range: ClosedRange<Int>) -> Int? { range.first(where: matches) }
  /// The last number of a range that matches.
  func last(in range: ClosedRange<Int>) -> Int? { range.last(where: matches) }

  /// The digits with leading zeros.
  func text(width: Int) -> String {
    var bytes: [UInt8] = []
    var (rest, places) = (lowest, unspecifiedPlaces)
    while bytes.count < width || rest > 0 {
      bytes.append(places & 1 == 1 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      places >>= 1
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }
}
