package import AnnalsTime

/// Reads the dates that files give for their own publication.
package enum PublicationDate {
  /// The date of a metadata field: ISO 8601 with or without a time, EDTF, or written English; `nil` for anything else.
  package static func edtf(_ text: String) -> EDTF? {
    let trimmed = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    let bytes = Array(trimmed.utf8)
    if bytes.count > 10, [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(bytes[10]),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self))
    {
      return try? EDTF(day.description)
    }
    return (try? EDTF(trimmed)) ?? written(trimmed)
  }

  /// The date of English words, such as "Thursday, 23 July 2020", "July 23rd, 2020" or "July 2020"; times of day and
  /// zones are skipped, any other word makes it `nil`.
  static func written(_ text: String) -> EDTF? {
    var month: Int?
    var numbers: [Int] = []
    for word in text.lowercased().split(whereSeparator: {
      !($0.isLetter || $0.isNumber || $0 == ":")
    }) {
      if word.contains(":") || ignored.contains(String(word)) { continue }
      if let found = Self.month(word) {
        guard month == nil else { return nil }
        month = found
      } else if let number = number(word) {
        numbers.append(number)
      } else {
        return nil
      }
    }
    guard let month else { return yearFirst(numbers) }
    switch numbers.count {
    case 1 where numbers[0] > 31: return edtf(year: numbers[0], month: month, day: nil)
    case 2 where numbers[1] > 31: return edtf(year: numbers[1], month: month, day: numbers[0])
    case 2 where numbers[0] > 31: return edtf(year: numbers[0], month: month, day: numbers[1])
    default: return nil
    }
  }

  /// "2020/07/23".
  private static func yearFirst(_ numbers: [Int]) -> EDTF? {
    guard numbers.count == 3, numbers[0] > 31 else { return nil }
    return edtf(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func edtf(year: Int, month: Int, day: Int?) -> EDTF? {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let parts = [padded(year, 4), padded(month, 2)] + (day.map { [padded($0, 2)] } ?? [])
    return try? EDTF(parts.joined(separator: "-"))
  }

  /// "23", "23rd"; `nil` for more than four digits.
  private static func number(_ word: Substring) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    let ending = word[digits.endIndex...]
    guard (1...4).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(ending) else {
      return nil
    }
    return Int(digits)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex {
      $0 == word || ($0.hasPrefix(word) && word.count == 3) || word == "sept" && $0 == "september"
    }
    .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let ignored: Set<String> = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "of", "the", "at", "on", "am", "pm",
    "gmt", "utc", "est", "edt", "cet", "bst", "pst", "pdt", "et",
  ]
}
