/// What the lists of names say of a phrase.
package struct NameFlags: OptionSet, Sendable {
  /// The flags as bits.
  package var rawValue: UInt32

  /// Makes flags from bits.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A country or territory.
  package static let country = NameFlags(rawValue: 1)
  /// A river, region or other place.
  package static let place = NameFlags(rawValue: 2)
  /// A person.
  package static let person = NameFlags(rawValue: 4)
  /// A city.
  package static let city = NameFlags(rawValue: 8)
  /// An organization.
  package static let organization = NameFlags(rawValue: 16)
  /// An event, a work or something else.
  package static let other = NameFlags(rawValue: 32)
  /// The last word of the names of persons.
  package static let surname = NameFlags(rawValue: 64)
  /// A people, its language or its adjective.
  package static let demonym = NameFlags(rawValue: 128)
  /// A title that stands before names.
  package static let title = NameFlags(rawValue: 256)
  /// The first word of the names of persons.
  package static let givenName = NameFlags(rawValue: 512)

  private static let longestPhrase = 6
  private static let bits: UInt64 = 10

  /// Looks up all phrases of a sentence; each word gets the flags of phrases that start with it, and above
  /// those the flags of phrases that it continues.
  static func find(
    _ words: [SentenceWords.Word], names: HashTable, into flags: inout [UInt64]
  ) {
    flags.removeAll(keepingCapacity: true)
    flags.append(contentsOf: repeatElement(0, count: words.count))
    for first in words.indices where words[first].isCapitalized {
      var phrase: UInt64 = 0
      for last in first..<min(words.count, first + longestPhrase) {
        phrase = Lexicon.phrase(phrase, words[last].lower)
        guard let found = names[phrase] else { continue }
        flags[first] |= UInt64(found)
        if last > first {
          for word in (first + 1)...last { flags[word] |= UInt64(found) << bits }
        }
      }
    }
  }
}
