/// Why a string is not EDTF.
public struct EDTFError: Error, Hashable {
  /// The string.
  public var text: String
  /// The offset of the wrong character in bytes, or the length when the string ends too early.
  public var offset: Int
  /// What should stand there.
  public var expected: Expectation

  /// What should stand at a place of an EDTF string.
  public enum Expectation: Hashable, Sendable {
    /// A date, interval or set.
    case date
    /// A digit of a year, month or day.
    case digitOrX
    /// A digit.
    case digit
    /// A digit other than 0 first.
    case leadingDigit
    /// The character.
    case character(Character)
    /// No more characters.
    case end
    /// A qualifier, `-` and a month, or the end of the date.
    case moreOrEnd
    /// A year other than `-0000`.
    case nonzeroYear
    /// At least five digits after `Y`.
    case longYear
    /// A year that a count of days can hold.
    case smallerYear
    /// As many significant digits as the year has, or fewer, but not none.
    case significantDigits(upTo: Int)
    /// A month or the code of a part of the year.
    case month
    /// A day that the month has in one of the years.
    case day(upTo: Int)
    /// A number in a range, with two digits.
    case number(upTo: Int)
    /// Full minutes and seconds of zero after 24 hours.
    case endOfDay
    /// A date, since the other end is open or unknown.
    case otherEnd
    /// An end that does not lie before the start.
    case laterEnd
  }
}

extension EDTFError: CustomStringConvertible {
  /// The message for people.
  public var description: String {
    let bytes = Array(text.utf8.dropFirst(offset))
    let found =
      String(decoding: bytes, as: UTF8.self).first.map { "\"\($0)\" at byte \(offset)" }
      ?? "the end at byte \(offset)"
    return "\"\(text)\" is not an EDTF date: found \(found), expected \(expected)"
  }
}

extension EDTFError.Expectation: CustomStringConvertible {
  /// The words for it.
  public var description: String {
    switch self {
    case .date: "a date"
    case .digitOrX: "a digit or X"
    case .digit: "a digit"
    case .leadingDigit: "a digit from 1 to 9"
    case .character(let character): "\"\(character)\""
    case .end: "the end"
    case .moreOrEnd: "\"-\", a qualifier (?, ~ or %) or the end of the date"
    case .nonzeroYear: "a year other than -0000 (1 BC is 0000)"
    case .longYear: "at least five digits after Y"
    case .smallerYear: "a year of at most 15 digits"
    case .significantDigits(let limit): "a number of significant digits from 1 to \(limit)"
    case .month: "a month from 01 to 12 or a part of the year from 21 to 41"
    case .day(let limit): "a day from 01 to \(limit)"
    case .number(let limit): "a number from 00 to \(limit)"
    case .endOfDay: "00, because 24:00:00 is the end of the day"
    case .otherEnd: "a date, because the other end is open or unknown"
    case .laterEnd: "an end that is not before the start"
    }
  }
}
