/// What the words of a time expression mean, before it is known when they were written.
package indirect enum TimeMeaning: Hashable, Sendable {
  /// A calendar date with any fields missing.
  case calendar(CalendarFields)
  /// What lies some units before or after a reference: "two days later", "last year", "a month ago".
  case shift(Shift)
  /// The next or last date with the fields: "last Monday", "next June", "this summer".
  case select(CalendarFields, Choice)
  /// The n-th unit inside a date, counted from its end when negative: "the first week of June 1944".
  case nth(Int32, TimeUnit, of: TimeMeaning)
  /// The date given by some fields inside another: "October of that year", "the morning of 3 May".
  case within(CalendarFields, TimeMeaning)
  /// A length of time.
  case duration(TimeLength)
  /// Something that repeats.
  case set(Recurrence)
  /// From one date to another.
  case range(TimeMeaning, TimeMeaning)
  /// The present, the past or the future without a date.
  case reference(Reference)
  /// A holiday by its rule, such as `fixed:12-25`, in a year that can be missing.
  case holiday(String, of: TimeMeaning?)
  /// A named event, era or term of office, by its numbers in the gazetteer, and what is meant of it.
  case named([Int32], EventPart)
  /// The n-th return of a date or the years since something: "the sixth anniversary of …".
  case anniversary(Int32)
  /// A bare number; never an expression by itself.
  case number(Int32)
  /// An ordinal number; never an expression by itself.
  case ordinal(Int32)

  /// The present, the past or the future without a date.
  package enum Reference: String, Sendable {
    case present = "PRESENT_REF"
    case past = "PAST_REF"
    case future = "FUTURE_REF"
  }

  /// Which of the dates that fit is meant.
  package enum Choice: Sendable {
    /// The one before the reference: "last Monday".
    case last
    /// The one after the reference: "next Monday".
    case next
    /// The one that lies in the same year or week as the reference: "this summer".
    case this
    /// The one before the date told last: "the previous Friday".
    case previous
    /// The one after the date told last: "the following spring".
    case following
    /// The one told last: "that summer".
    case same
  }

  /// What is meant of a named event.
  package enum EventPart: Sendable {
    case whole, start, end, before, after, eve, aftermath
  }

  /// Where an offset is counted from.
  package enum Anchor: Hashable, Sendable {
    /// The time of writing: "ago", "yesterday".
    case utterance
    /// The time of writing in news, the story's time in narratives: "last year", "this month".
    case deictic
    /// The date told last: "later", "the following day".
    case narrative
    /// A stated date: "two days after 3 May".
    case date(TimeMeaning)
    /// Something the text only names: "two days after the siege".
    case event
  }

  /// An offset from a reference.
  package struct Shift: Hashable, Sendable {
    /// How much; negative lies before the reference; `nil` is a vague amount.
    package var amount: TimeLength
    /// -1 before, +1 after, 0 the unit that holds the reference.
    package var direction: Int32
    /// Where it is counted from.
    package var anchor: Anchor
    /// True when the unit that holds the point is meant and not the point: "last week", "the next month".
    package var isWholeUnit: Bool

    package init(
      _ amount: TimeLength, _ direction: Int32, from anchor: Anchor, isWholeUnit: Bool = false
    ) {
      self.amount = amount
      self.direction = direction
      self.anchor = anchor
      self.isWholeUnit = isWholeUnit
    }
  }

  /// Something that repeats.
  package struct Recurrence: Hashable, Sendable {
    /// The period: `P1W`; or the calendar pattern: `XXXX-WXX-1`.
    package var value: String
    /// TIMEX3 `quant`.
    package var quantifier: String?
    /// TIMEX3 `freq`.
    package var frequency: String?

    package init(_ value: String, quantifier: String? = nil, frequency: String? = nil) {
      self.value = value
      self.quantifier = quantifier
      self.frequency = frequency
    }
  }
}

/// A length of time in units, with amounts in tenths.
package struct TimeLength: Hashable, Sendable {
  /// One unit and its amount.
  package struct Part: Hashable, Sendable {
    /// The amount in tenths; `nil` for "several", "some".
    package var tenths: Int32?
    /// The unit.
    package var unit: TimeUnit

    package init(tenths: Int32?, unit: TimeUnit) {
      self.tenths = tenths
      self.unit = unit
    }
  }

  /// The parts, the largest unit first.
  package var parts: [Part]

  package init(parts: [Part]) { self.parts = parts }
  /// Makes a whole number of units.
  package init(_ count: Int32, _ unit: TimeUnit) {
    parts = [Part(tenths: count * 10, unit: unit)]
  }
  /// Makes a vague number of units.
  package init(vague unit: TimeUnit) { parts = [Part(tenths: nil, unit: unit)] }

  /// The unit of the first part.
  package var unit: TimeUnit { parts.first?.unit ?? .day }
  /// The whole number of the first part; `nil` when vague or broken.
  package var count: Int32? {
    guard parts.count == 1, let tenths = parts[0].tenths, tenths % 10 == 0 else { return nil }
    return tenths / 10
  }
  /// True when no amount is stated.
  package var isVague: Bool { parts.contains { $0.tenths == nil } }

  /// The length as a TIMEX3 value, such as `P2Y6M` or `PXW`.
  package var value: String {
    var date = ""
    var clock = ""
    for part in parts {
      var tenths = part.tenths
      var unit = part.unit
      switch unit {
      case .fortnight: (tenths, unit) = (tenths.map { $0 * 2 }, .week)
      case .decade where tenths != nil: (tenths, unit) = (tenths.map { $0 * 10 }, .year)
      case .century where (tenths ?? 5) % 10 == 0: (tenths, unit) = (tenths.map { $0 * 100 }, .year)
      case .half: (tenths, unit) = (tenths.map { $0 * 6 }, .month)
      default: break
      }
      let amount: String
      if let tenths {
        amount =
          tenths % 10 == 0 ? String(tenths / 10) : String(tenths / 10) + "." + String(tenths % 10)
      } else {
        amount = "X"
      }
      if unit == .decade && tenths == nil {
        date += "XY"
      } else if unit.isClock {
        clock += amount + unit.designator
      } else {
        date += amount + unit.designator
      }
    }
    return "P" + date + (clock.isEmpty ? "" : "T" + clock)
  }
}
