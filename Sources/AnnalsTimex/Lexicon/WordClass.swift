/// What a word or sign can be in a time expression; a word can be several things.
package struct WordClass: OptionSet, Hashable, Sendable {
  /// One bit for each class.
  package let rawValue: UInt64

  /// Makes a set of classes.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The name of a month, long or short.
  package static let month = WordClass(rawValue: 1 << 0)
  /// The name of a day of the week.
  package static let weekday = WordClass(rawValue: 1 << 1)
  /// The short name of a day of the week.
  package static let shortWeekday = WordClass(rawValue: 1 << 2)
  /// A unit in the singular.
  package static let unit = WordClass(rawValue: 1 << 3)
  /// A unit in the plural.
  package static let units = WordClass(rawValue: 1 << 4)
  /// A cardinal number in words.
  package static let cardinal = WordClass(rawValue: 1 << 5)
  /// An ordinal number in words or digits.
  package static let ordinal = WordClass(rawValue: 1 << 6)
  /// Digits.
  package static let digits = WordClass(rawValue: 1 << 7)
  /// Digits that can be a day of the month.
  package static let dayDigits = WordClass(rawValue: 1 << 8)
  /// Four digits that can be a year.
  package static let yearDigits = WordClass(rawValue: 1 << 9)
  /// Two digits.
  package static let twoDigits = WordClass(rawValue: 1 << 10)
  /// Digits with an `s`, as in "1980s".
  package static let decade = WordClass(rawValue: 1 << 11)
  /// A decade in words, as in "nineties".
  package static let decadeWord = WordClass(rawValue: 1 << 12)
  /// A season.
  package static let season = WordClass(rawValue: 1 << 13)
  /// A part of the day.
  package static let dayPart = WordClass(rawValue: 1 << 14)
  /// BC and its like.
  package static let beforeEra = WordClass(rawValue: 1 << 15)
  /// AD and its like.
  package static let era = WordClass(rawValue: 1 << 16)
  /// The half of the day, "am" and its like.
  package static let meridiem = WordClass(rawValue: 1 << 17)
  /// A time zone.
  package static let zone = WordClass(rawValue: 1 << 18)
  /// A hyphen or dash.
  package static let dash = WordClass(rawValue: 1 << 19)
  /// A sign of a currency.
  package static let currency = WordClass(rawValue: 1 << 20)
  /// An apostrophe or closing quotation mark.
  package static let apostrophe = WordClass(rawValue: 1 << 21)
  /// Any other sign.
  package static let sign = WordClass(rawValue: 1 << 22)
  /// A word outside the lexicon.
  package static let unknown = WordClass(rawValue: 1 << 23)
  /// Digits with a decimal point.
  package static let decimal = WordClass(rawValue: 1 << 24)
  /// A word that tells of the future, such as "will".
  package static let futureCue = WordClass(rawValue: 1 << 25)
  /// A preposition after which a bare number can be a year.
  package static let datePreposition = WordClass(rawValue: 1 << 26)
  /// A title before a person's name.
  package static let personTitle = WordClass(rawValue: 1 << 27)
  /// A word that reports speech.
  package static let reporting = WordClass(rawValue: 1 << 28)
  /// A vague number, such as "several".
  package static let vague = WordClass(rawValue: 1 << 29)
  /// A verb of the past that is common in reports.
  package static let pastCue = WordClass(rawValue: 1 << 30)
  /// A word that tells of the future and of little else, such as "will".
  package static let strongFutureCue = WordClass(rawValue: 1 << 34)
  /// A word for plans, such as "scheduled".
  package static let planCue = WordClass(rawValue: 1 << 35)
  /// A unit in short, such as "hrs".
  package static let shortUnit = WordClass(rawValue: 1 << 32)
  /// A part of the day in the plural.
  package static let dayParts = WordClass(rawValue: 1 << 36)
  /// A quotation mark.
  package static let quote = WordClass(rawValue: 1 << 37)
  /// A season in the plural.
  package static let seasons = WordClass(rawValue: 1 << 33)
  /// The first word of a name in the gazetteers of holidays and events.
  package static let nameStart = WordClass(rawValue: 1 << 31)
}
