/// What a value that a rule has made can serve as; other rules ask for it by this.
package struct DraftKind: OptionSet, Hashable, Sendable {
  /// One bit for each kind.
  package let rawValue: UInt64
  /// Makes a set of kinds.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A cardinal number.
  package static let number = DraftKind(rawValue: 1 << 0)
  /// An ordinal number.
  package static let ordinal = DraftKind(rawValue: 1 << 1)
  /// A date of which only the year is known.
  package static let year = DraftKind(rawValue: 1 << 2)
  /// A month, with or without a year.
  package static let month = DraftKind(rawValue: 1 << 3)
  /// A day, however stated.
  package static let day = DraftKind(rawValue: 1 << 4)
  /// A date of any exactness.
  package static let date = DraftKind(rawValue: 1 << 5)
  /// A clock time or part of the day without a date.
  package static let clock = DraftKind(rawValue: 1 << 6)
  /// A clock time or part of the day on a date.
  package static let time = DraftKind(rawValue: 1 << 7)
  /// A length.
  package static let duration = DraftKind(rawValue: 1 << 8)
  /// A set.
  package static let set = DraftKind(rawValue: 1 << 9)
  /// A decade, century or millennium.
  package static let era = DraftKind(rawValue: 1 << 10)
  /// A season, quarter or half, with or without a year.
  package static let season = DraftKind(rawValue: 1 << 11)
  /// A weekday without a date.
  package static let weekday = DraftKind(rawValue: 1 << 12)
  /// A date that relates to another.
  package static let relative = DraftKind(rawValue: 1 << 13)
  /// A named event or era.
  package static let named = DraftKind(rawValue: 1 << 14)
  /// A holiday.
  package static let holiday = DraftKind(rawValue: 1 << 15)
  /// Past, present or future without a date.
  package static let reference = DraftKind(rawValue: 1 << 16)
  /// A range.
  package static let range = DraftKind(rawValue: 1 << 17)
  /// The number of a decade or year in words; counts as a year.
  package static let yearWords = DraftKind(rawValue: 1 << 18)
  /// A day of the month and month without a year, or a lone month: a year can follow.
  package static let yearless = DraftKind(rawValue: 1 << 19)
  /// Only part of an expression; never one by itself.
  package static let partOnly = DraftKind(rawValue: 1 << 20)
  /// Holds only if a refiner finds support in the words around.
  package static let weak = DraftKind(rawValue: 1 << 21)
  /// Already has a modifier.
  package static let modified = DraftKind(rawValue: 1 << 22)
  /// A date in figures of which the order of day and month is open.
  package static let ambiguousOrder = DraftKind(rawValue: 1 << 23)
  /// Counted from an event that the text only names.
  package static let eventOffset = DraftKind(rawValue: 1 << 25)
  /// A lone unit with an article: "the year".
  package static let bareUnit = DraftKind(rawValue: 1 << 26)
  /// A word for a time told before: "that time".
  package static let anaphor = DraftKind(rawValue: 1 << 27)
  /// A numbered unit without a stated beginning: "the third day".
  package static let countedUnit = DraftKind(rawValue: 1 << 28)
  /// Units in the plural without a number: "weeks".
  package static let bareUnits = DraftKind(rawValue: 1 << 29)
  /// One unit with an indefinite article: "a week".
  package static let singleUnit = DraftKind(rawValue: 1 << 30)
  /// An age, or a length too vague for a value: "some time".
  package static let age = DraftKind(rawValue: 1 << 31)
  /// A length too vague for a value: "some time".
  package static let vagueLength = DraftKind(rawValue: 1 << 32)
  /// An adjective for past, present or future: "former".
  package static let adjective = DraftKind(rawValue: 1 << 33)
  /// The same period a year before: "the year-ago quarter".
  package static let yearAgo = DraftKind(rawValue: 1 << 34)
  /// Of no particular day: "at night".
  package static let generic = DraftKind(rawValue: 1 << 35)
  /// The word "time" with a pointer: "this time".
  package static let timeNoun = DraftKind(rawValue: 1 << 36)
  /// Hours and minutes with nothing that says so: "3:15".
  package static let bareClock = DraftKind(rawValue: 1 << 37)
  /// A part of the day without a date.
  package static let partOfDay = DraftKind(rawValue: 1 << 24)
}

/// A time expression as a rule has read it, not yet resolved.
package struct Draft: Sendable {
  /// The atoms of the expression.
  package var atoms: Range<Int>
  /// What it can serve as.
  package var kinds: DraftKind
  /// What it means.
  package var meaning: TimeMeaning
  /// TIMEX3 `mod`.
  package var modifier: TimeExpression.Modifier?
  /// TIMEX3 `type`, when the rule knows better than the meaning tells.
  package var type: TimeExpression.Kind?
  /// For a length that ends now -1, for one that begins now 1: "the past two months", "the next four years".
  package var reach: Int32 = 0
  /// The number of atoms at the end that only fill the length: "of fighting".
  package var complement = 0
  /// The numbers of the rules that fired, the inner ones first.
  package var rules: [UInt16]

  package init(
    _ kinds: DraftKind, _ meaning: TimeMeaning, modifier: TimeExpression.Modifier? = nil,
    type: TimeExpression.Kind? = nil
  ) {
    atoms = 0..<0
    self.kinds = kinds
    self.meaning = meaning
    self.modifier = modifier
    self.type = type
    rules = []
  }

  /// True when it can stand by itself.
  package var isComplete: Bool { kinds.isDisjoint(with: [.partOnly, .number, .ordinal]) }
}
