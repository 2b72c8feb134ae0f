/// A date in the Extended Date/Time Format (ISO 8601-2:2019).
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The canonical text.
  public let description: String
  /// The days that the value can denote.
  public let bounds: DayBounds

  /// Reads an EDTF string.
  /// - Throws: ``EDTFError`` that says which character is wrong and what was expected.
  public init(_ text: String) throws(EDTFError) {
    guard let day = Day(text) else { throw EDTFError(text: text, offset: 0, expected: "a date") }
    description = text
    bounds = DayBounds(day)
  }
}

/// Why a string is not EDTF.
public struct EDTFError: Error, Hashable, CustomStringConvertible {
  /// The string.
  public var text: String
  /// The offset of the wrong character, in bytes.
  public var offset: Int
  /// What should stand there.
  public var expected: String

  /// The message for people.
  public var description: String { "\"\(text)\" is not a date: expected \(expected) at \(offset)" }
}
