/// A date in the Extended Date/Time Format: any date, from a second to a span of millennia, as vague as it is known.
///
/// All three levels are read and written. The text `description` is the text that was read: spelling is part of the
/// value, so `?2004-06` and `2004?-06` are different values with equal bounds.
///
///     let date = try EDTF("156X-12-25")
///     date.bounds          // 1560-12-25 … 1569-12-25
///     date.display()       // "25 Dec 1560s"
///
/// Source: ISO 8601-2:2019, Annex A; Library of Congress, "Extended Date/Time Format (EDTF) Specification".
public struct EDTF: Hashable, Sendable {
  /// What is denoted.
  public enum Value: Hashable, Sendable {
    /// A single date.
    case date(Date)
    /// All time between two dates.
    case interval(Interval)
    /// One or all of several dates.
    case set(DateSet)
  }

  /// What is denoted.
  public let value: Value
  /// The calendar of years, months and days in the text; bounds are Gregorian whatever it is.
  public let calendar: CalendarSystem
  /// The days that the value can denote; an open or unknown side is `nil`.
  public let bounds: DayBounds

  /// Reads an EDTF string, whose years, months and days belong to the given calendar.
  /// - Throws: ``EDTFError`` that says which character is wrong and what was expected.
  public init(_ text: String, calendar: CalendarSystem = .gregorian) throws(EDTFError) {
    var parser = EDTFParser(text, calendar: calendar)
    (value, bounds) = try parser.parse()
    self.calendar = calendar
  }

  /// Makes a date whose bounds are known to exist.
  init(_ value: Value, bounds: DayBounds, calendar: CalendarSystem) {
    self.value = value
    self.bounds = bounds
    self.calendar = calendar
  }

  /// Makes a value; `nil` when no day fits, or an interval ends before it starts.
  init?(_ value: Value, calendar: CalendarSystem) {
    guard let bounds = value.bounds(in: calendar) else { return nil }
    self.init(value, bounds: bounds, calendar: calendar)
  }

  /// The single date; `nil` for an interval or a set.
  public var date: Date? {
    if case .date(let date) = value { date } else { nil }
  }

  /// The interval; `nil` for a date or a set.
  public var interval: Interval? {
    if case .interval(let interval) = value { interval } else { nil }
  }

  /// The set; `nil` for a date or an interval.
  public var set: DateSet? {
    if case .set(let set) = value { set } else { nil }
  }
}

extension EDTF: CustomStringConvertible {
  /// The canonical text.
  public var description: String {
    switch value {
    case .date(let date): date.description
    case .interval(let interval): interval.description
    case .set(let set): set.description
    }
  }
}

extension EDTF.Value {
  /// The days it can denote; `nil` when there are none.
  func bounds(in calendar: CalendarSystem) -> DayBounds? {
    switch self {
    case .date(let date): date.bounds(in: calendar)
    case .interval(let interval): interval.bounds(in: calendar)
    case .set(let set): set.bounds(in: calendar)
    }
  }
}
