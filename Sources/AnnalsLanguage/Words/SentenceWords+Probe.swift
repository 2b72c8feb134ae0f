extension SentenceWords {
  /// Words that are no text, from which each model computes the hash of its templates.
  package static var probe: [Word] {
    (1...6).map { number in
      var word = Word()
      let hash = FeatureHash.mix(UInt64(number), 0x5EED)
      word.exact = hash
      word.lower = hash ^ 1
      word.shape = hash ^ 2
      word.flags = UInt64(number & 15) | 4
      word.suffixes = SIMD4(hash ^ 3, hash ^ 4, hash ^ 5, hash ^ 6)
      word.prefixes = SIMD4(hash ^ 7, hash ^ 8, hash ^ 9, 0)
      word.entry = Lexicon.Entry(bits: UInt32(truncatingIfNeeded: hash) & 0x3FFF)
      return word
    }
  }
}
