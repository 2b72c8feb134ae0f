/// The features of one tagging decision.
package enum TaggerFeatures {
  private static let start: UInt64 = 11
  private static let end: UInt64 = 13
  /// What stands for the tag before the first word, and for the one before that.
  package static let noTags: (UInt64, UInt64) = (501, 502)

  /// Computes the features of a word.
  ///
  /// `previous` and `beforeThat` are the tags of the two words before; `ambiguity` gives, for each word, the
  /// hash of the tags that it had in training.
  package static func extract(
    _ words: [SentenceWords.Word], at index: Int, previous t1: UInt64, beforeThat t2: UInt64,
    ambiguity: [UInt64], into features: inout FeatureBuffer
  ) {
    typealias Hash = FeatureHash
    features.removeAll()
    let count = words.count
    let word = words[index]
    let lower = word.lower
    let suffixes = word.suffixes
    let l1 = index > 0 ? words[index - 1].lower : start
    let l2 = index > 1 ? words[index - 2].lower : start
    let r1 = index + 1 < count ? words[index + 1].lower : end
    let r2 = index + 2 < count ? words[index + 2].lower : end
    features.add(1, 0)
    features.add(2, word.exact)
    features.add(3, lower)
    features.add(4, suffixes[0])
    features.add(5, suffixes[1])
    features.add(6, suffixes[2])
    features.add(7, suffixes[3])
    features.add(8, word.prefixes[0])
    features.add(9, word.prefixes[1])
    features.add(10, word.prefixes[2])
    features.add(11, word.shape)
    features.add(12, Hash.mix(word.flags, index == 0 ? 1 : 0))
    features.add(13, t1)
    features.add(14, Hash.mix(t1, t2))
    features.add(15, Hash.mix(t1, lower))
    features.add(16, Hash.mix(t1, suffixes[2]))
    features.add(17, l1)
    features.add(18, l2)
    features.add(19, r1)
    features.add(20, r2)
    features.add(21, Hash.mix(l1, lower))
    features.add(22, Hash.mix(lower, r1))
    features.add(23, Hash.mix(t1, r1))
    if index + 1 < count {
      let next = words[index + 1]
      features.add(24, next.suffixes[2])
      features.add(25, Hash.mix(next.flags, word.flags))
      features.add(26, Hash.mix(next.suffixes[1], suffixes[1]))
      features.add(27, next.shape)
    }
    if index > 0 {
      features.add(28, words[index - 1].suffixes[2])
      features.add(29, words[index - 1].shape)
    }
    let a0 = ambiguity[index]
    let a1 = index + 1 < count ? ambiguity[index + 1] : 2
    let a2 = index + 2 < count ? ambiguity[index + 2] : 3
    features.add(30, a0)
    features.add(31, Hash.mix(a0, a1))
    features.add(32, Hash.mix(t1, Hash.mix(a0, a1)))
    features.add(33, Hash.mix(a1, a2))
    features.add(34, Hash.mix(t2, Hash.mix(t1, a0)))
    features.add(35, Hash.mix(Hash.mix(l1, lower), r1))
    // What the dictionary says: decides for words that training never saw.
    let entry = UInt64(word.entry.bits)
    let parts = UInt64(word.entry.partsOfSpeech)
    let capital = word.flags & 4
    features.add(36, Hash.mix(parts, suffixes[1]))
    features.add(37, Hash.mix(parts, Hash.mix(t1, a1)))
    features.add(38, Hash.mix(parts, Hash.mix(capital, t1)))
    features.add(39, Hash.mix(entry, capital))
    if index + 1 < count {
      let nextParts = UInt64(words[index + 1].entry.partsOfSpeech)
      features.add(40, Hash.mix(parts, Hash.mix(nextParts, t1)))
      features.add(41, Hash.mix(a0, nextParts))
    }
  }
}
