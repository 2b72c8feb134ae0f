/// Reads EDTF in one pass over the bytes.
struct EDTFParser {
  private let text: String
  private let bytes: [UInt8]
  let calendar: CalendarSystem
  var offset = 0

  init(_ text: String, calendar: CalendarSystem) {
    self.text = text
    bytes = Array(text.utf8)
    self.calendar = calendar
  }

  /// Reads the whole text as a date, an interval or a set.
  mutating func parse() throws(EDTFError) -> (EDTF.Value, DayBounds) {
    let value: EDTF.Value
    let bounds: DayBounds
    switch peek {
    case UInt8(ascii: "["): (value, bounds) = try set(.oneOf, closing: "]")
    case UInt8(ascii: "{"): (value, bounds) = try set(.allOf, closing: "}")
    default: (value, bounds) = try dateOrInterval()
    }
    guard peek == nil else { throw error(.end) }
    return (value, bounds)
  }

  // MARK: Bytes

  var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func error(_ expected: EDTFError.Expectation, at place: Int? = nil) -> EDTFError {
    EDTFError(text: text, offset: place ?? offset, expected: expected)
  }

  /// Steps over a character if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(EDTFError) {
    guard take(character) else { throw error(.character(Character(character))) }
  }

  private mutating func takeDots() throws(EDTFError) -> Bool {
    guard take(".") else { return false }
    try expect(".")
    return true
  }

  mutating func takeDigit() -> Int? {
    guard let byte = peek, (0x30...0x39).contains(byte) else { return nil }
    offset += 1
    return Int(byte - 0x30)
  }

  // MARK: Intervals and sets

  private mutating func dateOrInterval() throws(EDTFError) -> (EDTF.Value, DayBounds) {
    let start: EDTF.Interval.End
    var startBounds: DayBounds?
    if peek == UInt8(ascii: "/") {
      start = .unknown
    } else if try takeDots() {
      start = .open
    } else {
      let (date, bounds) = try date(allowsTime: true)
      guard date.time == nil, peek == UInt8(ascii: "/") else { return (.date(date), bounds) }
      start = .date(date)
      startBounds = bounds
    }
    try expect("/")
    let place = offset
    let end: EDTF.Interval.End
    var endBounds: DayBounds?
    if peek == nil {
      end = .unknown
    } else if try takeDots() {
      end = .open
    } else {
      let (date, bounds) = try date(allowsTime: false)
      end = .date(date)
      endBounds = bounds
    }
    guard startBounds != nil || endBounds != nil else { throw error(.otherEnd, at: place) }
    if let first = startBounds?.earliest, let last = endBounds?.latest, last < first {
      throw error(.laterEnd, at: place)
    }
    return (
      .interval(EDTF.Interval(start: start, end: end)),
      DayBounds(startBounds?.earliest, endBounds?.latest)
    )
  }

  private mutating func set(_ kind: EDTF.DateSet.Kind, closing: Unicode.Scalar) throws(EDTFError)
    -> (EDTF.Value, DayBounds)
  {
    offset += 1
    var members: [EDTF.DateSet.Member] = []
    var hull: DayBounds?
    var isLast = false
    repeat {
      let (member, bounds) = try member(isFirst: members.isEmpty, closing: closing)
      members.append(member)
      hull = hull?.hull(bounds) ?? bounds
      if case .from = member { isLast = true }
    } while !isLast && take(",")
    try expect(closing)
    return (
      .set(EDTF.DateSet(kind: kind, members: members)), hull ?? DayBounds(nil, nil)
    )
  }

  private mutating func member(isFirst: Bool, closing: Unicode.Scalar) throws(EDTFError)
    -> (EDTF.DateSet.Member, DayBounds)
  {
    if isFirst, try takeDots() {
      let (date, bounds) = try date(allowsTime: false)
      return (.until(date), DayBounds(nil, bounds.latest))
    }
    let (first, bounds) = try date(allowsTime: false)
    guard try takeDots() else { return (.date(first), bounds) }
    guard peek != UInt8(ascii: closing) else {
      return (.from(first), DayBounds(bounds.earliest, nil))
    }
    let place = offset
    let (last, lastBounds) = try date(allowsTime: false)
    guard let start = bounds.earliest, let end = lastBounds.latest, start <= end else {
      throw error(.laterEnd, at: place)
    }
    return (.range(first, last), DayBounds(start, end))
  }
}
