public import AnnalsTime
import AnnalsText

/// Reads the dates and periods that a user types.
public enum DateArgument {
  /// A date: EDTF, ISO 8601 with a time, a year with its era, or written English; `nil` for anything else.
  public static func edtf(_ text: String) -> EDTF? {
    PublicationDate.edtf(text) ?? year(text).map { EDTF(year: $0) }
  }

  /// A year, a range of years or a date: "1950", "44BC", "1950..1953", "1950-1953", "100BC..44BC", "195X", "1950-06".
  ///
  /// An open side of a range is empty: "1989.." is 1989 and every later year.
  public static func period(_ text: String) -> DayBounds? {
    if let year = year(text) { return bounds(year, year) }
    if let (first, last) = range(text) {
      if first.isEmpty, last.isEmpty { return nil }
      guard let start = first.isEmpty ? .some(nil) : side(first)?.earliest,
        let end = last.isEmpty ? .some(nil) : side(last)?.latest
      else { return nil }
      if let start, let end, end < start { return nil }
      return DayBounds(start, end)
    }
    return edtf(text)?.bounds
  }

  private static func side(_ text: String) -> DayBounds? {
    year(text).map { bounds($0, $0) } ?? edtf(text)?.bounds
  }

  private static func bounds(_ first: Int, _ last: Int) -> DayBounds {
    DayBounds(Day(year: first, month: 1, day: 1), Day(year: last, month: 12, day: 31))
  }

  /// The two sides of "1950..1953", or of "1950-1953" between two years.
  private static func range(_ text: String) -> (String, String)? {
    let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { return (trimmed(parts[0]), trimmed(parts[1])) }
    let dashed = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard dashed.count == 2, dashed.allSatisfy({ year(trimmed($0)) != nil && $0.count >= 4 }) else {
      return nil
    }
    return (trimmed(dashed[0]), trimmed(dashed[1]))
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// The astronomical year of "1950", "44 BC", "44BCE", "AD 14", "14 CE"; `nil` for anything else.
  private static func year(_ text: String) -> Int? {
    guard text.firstRange(of: "..") == nil else { return nil }
    let letters = text.uppercased().filter { $0 != " " && $0 != "." }
    var digits = Substring(letters)
    var isBefore = false
    for mark in ["BCE", "BC", "CE", "AD"] {
      if digits.hasSuffix(mark) {
        digits = digits.dropLast(mark.count)
        isBefore = mark.hasPrefix("B")
        break
      }
      if mark == "AD", digits.hasPrefix(mark) { digits = digits.dropFirst(mark.count) }
    }
    let hasEra = digits.count < letters.count
    guard (1...6).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits)
    else { return nil }
    if hasEra { return number == 0 ? nil : isBefore ? 1 - number : number }
    return digits.utf8.count >= 3 || number > 31 ? number : nil
  }
}
