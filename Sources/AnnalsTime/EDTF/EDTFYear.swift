extension EDTF {
  /// The year of a date, with the way it is written.
  public struct Year: Hashable, Sendable {
    /// The way a year is written.
    enum Notation: Hashable, Sendable {
      /// Four digits, some of which may be `X`.
      case fourDigits
      /// `Y` and at least five digits.
      case long
      /// `Y`, a mantissa, `E` and the number of zeros.
      case exponential(mantissa: Int, exponent: Int)
    }

    /// True for a year before 0000, that is before 1 BC.
    public let isNegative: Bool
    /// The digits without sign.
    public let digits: Digits
    /// The number of digits that can be relied on, as 2 in `1950S2`.
    public let significantDigits: Int?
    let notation: Notation

    init(
      isNegative: Bool, digits: Digits, notation: Notation, significantDigits: Int? = nil
    ) {
      self.isNegative = isNegative
      self.digits = digits
      self.notation = notation
      self.significantDigits = significantDigits
    }

    /// A year that is wholly known; beyond four digits it is written with `Y`.
    init(_ astronomical: Int) {
      self.init(
        isNegative: astronomical < 0, digits: Digits(abs(astronomical)),
        notation: abs(astronomical) > 9999 ? .long : .fourDigits)
    }

    /// The largest year that can be written, so that days never overflow.
    static var limit: Int { 999_999_999_999_999 }

    /// The number of digits that the year is written with.
    var width: Int {
      if notation == .fourDigits { return 4 }
      var (count, rest) = (0, digits.lowest)
      while rest > 0 {
        count += 1
        rest /= 10
      }
      return count
    }

    /// The first and last astronomical year that it can be.
    public var range: ClosedRange<Int> {
      var (low, high) = (digits.lowest, digits.highest)
      if let significantDigits {
        var unit = 1
        for _ in 0..<max(0, width - significantDigits) { unit *= 10 }
        low -= low % unit
        high = low + unit - 1
      }
      return isNegative ? -high ... -max(low, 1) : low...high
    }

    /// True when the astronomical year agrees with the digits.
    func matches(_ year: Int) -> Bool {
      digits.isUnspecified ? digits.matches(abs(year)) : range.contains(year)
    }

    /// True when one year alone is meant.
    public var isExact: Bool { range.count == 1 }
  }
}

extension EDTF.Year: CustomStringConvertible {
  /// The year as EDTF.
  public var description: String {
    let sign = isNegative ? "-" : ""
    let number =
      switch notation {
      case .fourDigits: sign + digits.text(width: 4)
      case .long: "Y" + sign + digits.text(width: 5)
      case .exponential(let mantissa, let exponent): "Y\(sign)\(mantissa)E\(exponent)"
      }
    return number + (significantDigits.map { "S\($0)" } ?? "")
  }
}
