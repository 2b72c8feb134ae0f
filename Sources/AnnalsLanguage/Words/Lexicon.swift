/// What dictionaries say of single words: the parts of speech they can be, and the field of meaning of their
/// first sense as a noun and as a verb.
///
/// Source: WordNet 3.0, index and data files; "lexicographer files" name the fields of meaning.
package struct Lexicon: Sendable {
  /// What is known of a word.
  package struct Entry: Hashable, Sendable {
    /// The packed entry: fields of noun and verb (6 bits each), then flags for adjective and adverb.
    package var bits: UInt32

    /// Makes an entry from its packed form.
    package init(bits: UInt32) { self.bits = bits }

    /// Nothing is known.
    package static let unknown = Entry(bits: 0)

    /// The field of meaning of the first sense as a noun, 1…26; 0 when the word is no noun.
    package var noun: UInt32 { bits & 0x3F }
    /// The field of meaning of the first sense as a verb, 1…15; 0 when the word is no verb.
    package var verb: UInt32 { bits >> 6 & 0x3F }
    /// True when the word can be an adjective.
    package var isAdjective: Bool { bits >> 12 & 1 == 1 }
    /// True when the word can be an adverb.
    package var isAdverb: Bool { bits >> 13 & 1 == 1 }
    /// Which of the four parts of speech the word can be, as four bits.
    package var partsOfSpeech: UInt32 {
      (noun > 0 ? 1 : 0) | (verb > 0 ? 2 : 0) | (bits >> 10 & 0xC)
    }
  }

  private let table: HashTable
  /// The names of people, places and organizations, as phrases.
  package let names: HashTable

  /// Opens the lexicon.
  package init(_ bytes: ModelBytes) throws(ModelError) {
    let file = try ModelFile(bytes, kind: .lexicon, features: Self.features, sections: 2)
    table = HashTable(file.sections[0])
    names = HashTable(file.sections[1])
  }

  /// Stands for the way words and phrases are hashed.
  package static var features: UInt64 {
    phrase(phrase(0, key("one")), key("two"))
  }

  /// The hash of a word in lower case.
  package static func key(_ word: String) -> UInt64 {
    SentenceWords.lowerHash(Array(word.utf8))
  }

  /// The hash of a phrase that goes on with a word.
  @inline(__always) package static func phrase(_ start: UInt64, _ word: UInt64) -> UInt64 {
    FeatureHash.mix(start &+ 0x51, word)
  }

  /// The entry of a word as it is, without looking for its base form.
  @inline(__always) package subscript(exactly key: UInt64) -> Entry? { table[key].map(Entry.init) }

  /// The entry of a word in lower case, or of the base form that its ending points at.
  package func entry(_ word: ArraySlice<UInt8>) -> Entry {
    var entry = self[exactly: SentenceWords.lowerHash(word)] ?? .unknown
    guard word.count > 3, let last = word.last else { return entry }
    switch last {
    case UInt8(ascii: "s"):
      let stem = word.dropLast()
      if let base = self[exactly: SentenceWords.lowerHash(stem)] {
        entry.merge(base, mask: 0xFFF)
      } else if word.hasSuffix("ies") {
        entry.merge(self, word.dropLast(3), "y", mask: 0xFFF)
      } else if word.hasSuffix("es") {
        entry.merge(self, word.dropLast(2), "", mask: 0xFFF)
      }
    case UInt8(ascii: "d") where word.hasSuffix("ed"):
      mergeVerb(word, ending: 2, into: &entry)
    case UInt8(ascii: "g") where word.hasSuffix("ing"):
      mergeVerb(word, ending: 3, into: &entry)
    default: break
    }
    return entry
  }

  private func mergeVerb(_ word: ArraySlice<UInt8>, ending: Int, into entry: inout Entry) {
    guard entry.verb == 0 else { return }
    let stem = word.dropLast(ending)
    guard stem.count >= 2 else { return }
    entry.merge(self, stem, "e", mask: 0xFC0)
    if entry.verb == 0 { entry.merge(self, stem, "", mask: 0xFC0) }
    if entry.verb == 0, let last = stem.last, stem.dropLast().last == last {
      entry.merge(self, stem.dropLast(), "", mask: 0xFC0)
    }
    if entry.verb == 0, stem.last == UInt8(ascii: "i") {
      entry.merge(self, stem.dropLast(), "y", mask: 0xFC0)
    }
  }
}

extension Lexicon.Entry {
  fileprivate mutating func merge(_ other: Lexicon.Entry, mask: UInt32) {
    if noun == 0 { bits |= other.bits & mask & 0x3F }
    if verb == 0 { bits |= other.bits & mask & 0xFC0 }
  }

  fileprivate mutating func merge(
    _ lexicon: Lexicon, _ stem: ArraySlice<UInt8>, _ ending: StaticString, mask: UInt32
  ) {
    var word = Array(stem)
    ending.withUTF8Buffer { word += $0 }
    if let base = lexicon[exactly: SentenceWords.lowerHash(word)] { merge(base, mask: mask) }
  }
}

extension ArraySlice<UInt8> {
  func hasSuffix(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where self[endIndex - length + index] != ending.utf8Start[index] {
      return false
    }
    return true
  }
}
