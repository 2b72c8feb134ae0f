/// A date in words, in pieces that a range can share: "3 – 7 May 1241", "50 – 44 BC".
struct DatePhrase {
  var day: String?
  var month: String?
  var year: String
  var era: Era
  var isEraShown: Bool

  /// The pieces of a date without unspecified digits; `nil` for others.
  init?(_ date: EDTF.Date, names: NameLength) {
    guard date.isExact, date.time == nil else { return nil }
    self.init(astronomicalYear: date.year.range.lowerBound)
    switch date.part {
    case .year: break
    case .subYear: return nil
    case .month(let month): self.month = names.month(month.lowest)
    case .day(let month, let day):
      self.month = names.month(month.lowest)
      self.day = String(day.lowest)
    }
  }

  /// The pieces of a day.
  init(_ civil: (year: Int, month: Int, day: Int), names: NameLength) {
    self.init(astronomicalYear: civil.year)
    month = names.month(civil.month)
    day = String(civil.day)
  }

  /// The pieces of a year; the era is shown before Christ and in the first century.
  init(astronomicalYear: Int) {
    let (number, era) = Era.year(ofAstronomical: astronomicalYear)
    year = grouped(number)
    self.era = era
    isEraShown = era == .bc || number < 100
  }

  /// The words.
  var text: String {
    [day, month, yearText].compactMap(\.self).joined(separator: " ")
  }

  private var yearText: String {
    guard isEraShown else { return year }
    return era == .bc ? "\(year) BC" : "AD \(year)"
  }

  /// Two dates joined, without saying twice what they share.
  static func joined(_ first: DatePhrase, _ last: DatePhrase, by joiner: String) -> String {
    var (first, last) = (first, last)
    if first.era != last.era {
      last.isEraShown = true
      return first.text + joiner + last.text
    }
    let sharesYear = first.year == last.year && first.month != nil && last.month != nil
    if sharesYear, let start = first.day, first.month == last.month, last.day != nil {
      return start + joiner + last.text
    }
    if sharesYear {
      return [first.day, first.month].compactMap(\.self).joined(separator: " ") + joiner + last.text
    }
    if first.month == nil, last.month == nil, first.era == .bc { first.isEraShown = false }
    return first.text + joiner + last.text
  }
}
