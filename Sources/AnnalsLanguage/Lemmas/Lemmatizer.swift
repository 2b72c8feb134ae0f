/// Finds the dictionary form of a tagged word: from a table of what the rules get wrong, else by rules over its
/// ending that the dictionary checks.
package struct Lemmatizer: Sendable {
  private let table: HashTable
  private let texts: ModelBytes
  private let lexicon: Lexicon

  /// Opens the table of lemmas; `lexicon` checks what the rules make.
  package init(_ bytes: ModelBytes, lexicon: Lexicon) throws(ModelError) {
    let file = try ModelFile(bytes, kind: .lemmas, features: Self.features, sections: 2)
    table = HashTable(file.sections[0])
    texts = file.sections[1]
    self.lexicon = lexicon
  }

  /// Stands for the way words are hashed and for the rules, whose exceptions the table holds.
  package static let features: UInt64 = 0xA11A_0003

  /// The key of a word in lower case with its tag.
  package static func key(_ word: some Sequence<UInt8>, _ tag: PennTag) -> UInt64 {
    FeatureHash.mix(FeatureHash.bytes(word, seed: 700), UInt64(tag.rawValue))
  }

  /// How a lemma is kept in the table: how many bytes of the word go, and where in `texts` what comes instead
  /// lies.
  package static func value(dropping count: Int, text offset: Int, length: Int) -> UInt32 {
    UInt32(offset) << 10 | UInt32(length) << 5 | UInt32(count)
  }

  /// The most bytes that a lemma may change at the end of a word.
  package static let longestChange = 31

  /// The lemma of a word as it is written.
  package func lemma(_ form: ArraySlice<UInt8>, tag: Tagger.JointTag) -> [UInt8] {
    let isName = tag.universal == .propn
    let lower = form.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard let value = table[Self.key(lower, tag.penn)] else {
      return isName ? Self.nameLemma(form, tag: tag.penn) : lemmaByRule(lower, tag: tag)
    }
    let dropped = Int(value & 31)
    guard dropped <= lower.count else { return lower }
    var lemma = (isName ? Array(form) : lower).dropLast(dropped)
    let start = Int(value >> 10)
    for offset in start..<(start + Int(value >> 5 & 31)) {
      lemma.append(texts.load(offset, as: UInt8.self))
    }
    return Array(lemma)
  }

  /// The lemma of a name: names in the plural lose their ending.
  package static func nameLemma(_ form: ArraySlice<UInt8>, tag: PennTag) -> [UInt8] {
    tag == .nnps && form.count > 3 && form.last == UInt8(ascii: "s")
      ? Array(form.dropLast()) : Array(form)
  }

  /// The lemma that rules alone make of a word in lower case.
  package func lemmaByRule(_ word: [UInt8], tag: Tagger.JointTag) -> [UInt8] {
    switch tag.penn {
    case .nns: noun(word)
    case .vbd, .vbn, .vbg, .vbz: tag.universal == .verb || tag.universal == .aux ? verb(word) : word
    case .jjr: comparative(word, ending: 2)
    case .jjs: comparative(word, ending: 3)
    default: word
    }
  }

  private func isNoun(_ word: some Sequence<UInt8>) -> Bool {
    (lexicon[exactly: SentenceWords.lowerHash(word)]?.noun ?? 0) > 0
  }

  private func isVerb(_ word: some Sequence<UInt8>) -> Bool {
    (lexicon[exactly: SentenceWords.lowerHash(word)]?.verb ?? 0) > 0
  }

  private func noun(_ word: [UInt8]) -> [UInt8] {
    guard word.last == UInt8(ascii: "s"), word.count > 2 else {
      if word[...].hasSuffix("men") { return Array(word.dropLast(2)) + Array("an".utf8) }
      return word
    }
    if word[...].hasSuffix("ss") { return word }
    let stem = Array(word.dropLast())
    if isNoun(stem) { return stem }
    if word[...].hasSuffix("ies"), word.count > 4 {
      return Array(word.dropLast(3)) + Array("y".utf8)
    }
    if word[...].hasSuffix("es") {
      let shorter = Array(word.dropLast(2))
      if isNoun(shorter) { return shorter }
      for ending in ["xes", "ches", "shes", "sses", "zes"] as [StaticString]
      where word[...].hasSuffix(ending) { return shorter }
    }
    return stem
  }

  private func verb(_ word: [UInt8]) -> [UInt8] {
    let slice = word[...]
    if slice.hasSuffix("s"), !slice.hasSuffix("ss"), word.count > 2 {
      if slice.hasSuffix("ies"), word.count > 4 { return Array(word.dropLast(3)) + Array("y".utf8) }
      let stem = Array(word.dropLast())
      if isVerb(stem) { return stem }
      if slice.hasSuffix("es"), isVerb(word.dropLast(2)) { return Array(word.dropLast(2)) }
      return stem
    }
    let ending = slice.hasSuffix("ing") ? 3 : slice.hasSuffix("ed") ? 2 : 0
    guard ending > 0, word.count > ending + 1 else { return word }
    let stem = Array(word.dropLast(ending))
    let withE = stem + Array("e".utf8)
    let isDoubled = stem.count > 2 && stem[stem.count - 1] == stem[stem.count - 2]
    if slice.hasSuffix("ied") { return Array(stem.dropLast()) + Array("y".utf8) }
    if isDoubled, isVerb(stem.dropLast()), !isVerb(stem) { return Array(stem.dropLast()) }
    if isVerb(withE), !isVerb(stem) || !Self.endsInTwoConsonants(stem) { return withE }
    return isVerb(stem) || isDoubled || !Self.endsLikeE(stem) ? stem : withE
  }

  private func comparative(_ word: [UInt8], ending: Int) -> [UInt8] {
    guard word[...].hasSuffix(ending == 2 ? "er" : "est"), word.count > ending + 1 else {
      return word
    }
    let stem = Array(word.dropLast(ending))
    if stem.last == UInt8(ascii: "i") { return Array(stem.dropLast()) + Array("y".utf8) }
    func isAdjective(_ word: some Sequence<UInt8>) -> Bool {
      lexicon[exactly: SentenceWords.lowerHash(word)]?.isAdjective ?? false
    }
    if isAdjective(stem) { return stem }
    if isAdjective(stem + Array("e".utf8)) { return stem + Array("e".utf8) }
    if stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2] {
      return Array(stem.dropLast())
    }
    return stem
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static func endsInTwoConsonants(_ stem: [UInt8]) -> Bool {
    stem.count > 1 && !isVowel(stem[stem.count - 1]) && !isVowel(stem[stem.count - 2])
  }

  /// True for stems of unknown verbs that most likely lost an "e": "-at", "-iz", "-uc", "-iv".
  private static func endsLikeE(_ stem: [UInt8]) -> Bool {
    guard stem.count > 2 else { return false }
    for ending in ["at", "iz", "uc", "iv", "is", "ag", "ur", "ut", "ul"] as [StaticString]
    where stem[...].hasSuffix(ending) { return true }
    return false
  }
}
