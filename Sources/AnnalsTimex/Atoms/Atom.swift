/// A word, number or sign of a text, as the rules for time expressions see it.
///
/// Atoms are finer than tokens: "mid-1990s", "05:30hrs" and "11/9" fall into their parts, so that the rules do not
/// depend on how a tokeniser treats hyphens and slashes.
package struct Atom: Sendable {
  /// The offset of the first byte.
  package var start: Int32
  /// The offset after the last byte.
  package var end: Int32
  /// What the atom can be here; a month without a capital letter is no month.
  package var classes: WordClass
  /// The number of its entry in the lexicon; 0 when it has none.
  package var entry: UInt16
  /// The value of digits, of a cardinal or of an ordinal.
  package var number: Int32
  /// The number of digits.
  package var width: UInt8
  /// What stands before it and how it is written.
  package var marks: Marks
  /// True for an unknown word that ends in "s", most often a noun in the plural.
  package var endsInS = false
  /// True for a word in lower case that ends in "ed", most often a verb of the past.
  package var endsInEd = false

  /// What stands before an atom and how it is written.
  package struct Marks: OptionSet, Sendable {
    /// One bit for each mark.
    package let rawValue: UInt8
    /// Makes a set of marks.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is a capital.
    package static let capital = Marks(rawValue: 1)
    /// Nothing stands between it and the atom before.
    package static let glued = Marks(rawValue: 2)
    /// A line ends before it.
    package static let newLine = Marks(rawValue: 4)
    /// An empty line stands before it.
    package static let newParagraph = Marks(rawValue: 8)
    /// Every letter is a capital, and there are at least two.
    package static let allCapitals = Marks(rawValue: 16)
    /// The digits are grouped by commas.
    package static let grouped = Marks(rawValue: 32)
    /// Two or more spaces stand before it, as between columns.
    package static let wideGap = Marks(rawValue: 64)
    /// A sentence ends before it.
    package static let sentenceStart = Marks(rawValue: 128)
  }
}
