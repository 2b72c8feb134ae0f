extension EDTFParser {
  /// Reads one date with its qualifiers.
  mutating func date(allowsTime: Bool) throws(EDTFError) -> (EDTF.Date, DayBounds) {
    var yearMarks = EDTF.Marks(left: takeQualifier())
    let year = try year()
    takeRightQualifier(&yearMarks)
    guard year.notation == .fourDigits, year.significantDigits == nil, take("-") else {
      try checkEnd(allowsMore: year.notation == .fourDigits && year.significantDigits == nil)
      return try located(EDTF.Date(year: year, yearMarks: yearMarks), at: offset)
    }

    var monthMarks = EDTF.Marks(left: takeQualifier())
    let monthPlace = offset
    let month = try twoDigits()
    if !month.isUnspecified, let subYear = SubYear(rawValue: month.lowest) {
      takeRightQualifier(&monthMarks)
      try checkEnd(allowsMore: false)
      let date = EDTF.Date(
        year: year, part: .subYear(subYear), yearMarks: yearMarks, monthMarks: monthMarks)
      return try located(date, at: monthPlace)
    }
    guard month.first(in: 1...12) != nil else { throw error(.month, at: monthPlace) }
    takeRightQualifier(&monthMarks)
    guard take("-") else {
      try checkEnd(allowsMore: true)
      let date = EDTF.Date(
        year: year, part: .month(month), yearMarks: yearMarks, monthMarks: monthMarks)
      return try located(date, at: monthPlace)
    }

    var dayMarks = EDTF.Marks(left: takeQualifier())
    let dayPlace = offset
    let day = try twoDigits()
    takeRightQualifier(&dayMarks)
    var date = EDTF.Date(
      year: year, part: .day(month: month, day: day), yearMarks: yearMarks,
      monthMarks: monthMarks, dayMarks: dayMarks)
    let bounds = try located(date, at: dayPlace).1
    if allowsTime, !date.isUnspecified, date.qualification.isEmpty, take("T") {
      date = EDTF.Date(year: year, part: date.part, time: try timeOfDay())
    }
    try checkEnd(allowsMore: false)
    return (date, bounds)
  }

  /// The date with its bounds.
  /// - Throws: when no such day exists.
  private func located(_ date: EDTF.Date, at place: Int) throws(EDTFError)
    -> (EDTF.Date, DayBounds)
  {
    if let bounds = date.bounds(in: calendar) { return (date, bounds) }
    let limit = (date.month?.last(in: 1...12)).map { month in
      calendar.dayCount(year: date.year.isExact ? date.year.range.lowerBound : 2000, month: month)
    }
    throw error(.day(upTo: limit ?? 31), at: place)
  }

  /// After a date there is nothing more, or what ends it in an interval or a set.
  private func checkEnd(allowsMore: Bool) throws(EDTFError) {
    switch peek {
    case nil, UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      return
    default: throw error(allowsMore ? .moreOrEnd : .end)
    }
  }

  private mutating func takeQualifier() -> Qualification {
    if take("?") { return .uncertain }
    if take("~") { return .approximate }
    if take("%") { return [.uncertain, .approximate] }
    return []
  }

  /// A component is qualified on one side only.
  private mutating func takeRightQualifier(_ marks: inout EDTF.Marks) {
    if marks.left.isEmpty { marks.right = takeQualifier() }
  }

  private mutating func twoDigits() throws(EDTFError) -> Digits { try digits(count: 2) }

  private mutating func digits(count: Int) throws(EDTFError) -> Digits {
    var (lowest, places): (Int, UInt8) = (0, 0)
    for _ in 0..<count {
      lowest *= 10
      places <<= 1
      if let digit = takeDigit() {
        lowest += digit
      } else if take("X") {
        places |= 1
      } else {
        throw error(.digitOrX)
      }
    }
    return Digits(lowest, unspecifiedPlaces: places)
  }

  private mutating func year() throws(EDTFError) -> EDTF.Year {
    let start = offset
    switch peek {
    case UInt8(ascii: "Y"):
      offset += 1
      return try longYear()
    case let byte? where byte == 0x2D || byte == 0x58 || (0x30...0x39).contains(byte): break
    default: throw error(.date)
    }
    let isNegative = take("-")
    let digits = try digits(count: 4)
    if isNegative, digits.highest == 0 { throw error(.nonzeroYear, at: start) }
    let significant =
      digits.isUnspecified ? nil : try significantDigits(upTo: 4)
    return EDTF.Year(
      isNegative: isNegative, digits: digits, notation: .fourDigits,
      significantDigits: significant)
  }

  private mutating func longYear() throws(EDTFError) -> EDTF.Year {
    let isNegative = take("-")
    let start = offset
    guard peek != UInt8(ascii: "0"), var number = takeDigit() else { throw error(.leadingDigit) }
    while let digit = takeDigit() {
      number = number * 10 + digit
      guard number <= EDTF.Year.limit else { throw error(.smallerYear, at: start) }
    }
    var notation = EDTF.Year.Notation.long
    if take("E") {
      let mantissa = number
      let place = offset
      guard var exponent = takeDigit() else { throw error(.digit) }
      while exponent > 0, exponent < 100, let digit = takeDigit() {
        exponent = exponent * 10 + digit
      }
      for _ in 0..<exponent {
        guard number <= EDTF.Year.limit / 10 else { throw error(.smallerYear, at: place) }
        number *= 10
      }
      notation = .exponential(mantissa: mantissa, exponent: exponent)
    } else if offset - start < 5 {
      throw error(.longYear)
    }
    let year = EDTF.Year(isNegative: isNegative, digits: Digits(number), notation: notation)
    guard let significant = try significantDigits(upTo: year.width) else { return year }
    return EDTF.Year(
      isNegative: isNegative, digits: Digits(number), notation: notation,
      significantDigits: significant)
  }

  private mutating func significantDigits(upTo limit: Int) throws(EDTFError) -> Int? {
    guard take("S") else { return nil }
    let place = offset
    guard let count = takeDigit(), (1...limit).contains(count) else {
      throw error(.significantDigits(upTo: limit), at: place)
    }
    return count
  }

  private mutating func timeOfDay() throws(EDTFError) -> EDTF.TimeOfDay {
    let hour = try number(upTo: 24)
    try expect(":")
    let minutePlace = offset
    let minute = try number(upTo: 59)
    if hour == 24, minute > 0 { throw error(.endOfDay, at: minutePlace) }
    try expect(":")
    let secondPlace = offset
    let second = try number(upTo: minute == 59 && hour < 24 ? 60 : 59)
    if hour == 24, second > 0 { throw error(.endOfDay, at: secondPlace) }
    return EDTF.TimeOfDay(hour: hour, minute: minute, second: second, zone: try zone())
  }

  private mutating func zone() throws(EDTFError) -> EDTF.TimeOfDay.Zone? {
    if take("Z") { return .utc }
    let isNegative = peek == UInt8(ascii: "-")
    guard take("-") || take("+") else { return nil }
    let hours = try number(upTo: 23)
    let minutes = take(":") ? try number(upTo: 59) : nil
    return .offset(isNegative: isNegative, hours: hours, minutes: minutes)
  }

  private mutating func number(upTo limit: Int) throws(EDTFError) -> Int {
    let place = offset
    guard let tens = takeDigit(), let ones = takeDigit() else { throw error(.digit) }
    guard tens * 10 + ones <= limit else { throw error(.number(upTo: limit), at: place) }
    return tens * 10 + ones
  }
}
