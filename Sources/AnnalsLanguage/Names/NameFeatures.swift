/// The features of one decision about names.
package enum NameFeatures {
  /// What stands for the class before the first word.
  package static let noClass = 31

  /// Computes the features of a word.
  ///
  /// `previous` and `beforeThat` are the classes of the two words before, `flags` what the lists of names say.
  package static func extract(
    _ words: [SentenceWords.Word], tags: [Int], flags: [UInt64], at index: Int, previous: Int,
    beforeThat: Int, into features: inout FeatureBuffer
  ) {
    typealias Hash = FeatureHash
    features.removeAll()
    @inline(__always) func add(_ template: UInt64, _ value: UInt64) {
      features.add(template + 900, value)
    }
    @inline(__always) func form(_ at: Int) -> UInt64 {
      at < 0 ? 3 : at >= words.count ? 5 : words[at].lower
    }
    @inline(__always) func tag(_ at: Int) -> UInt64 {
      at < 0 ? 3 : at >= words.count ? 5 : UInt64(tags[at] + 10)
    }
    @inline(__always) func shape(_ at: Int) -> UInt64 {
      at < 0 ? 3 : at >= words.count ? 5 : words[at].shape
    }
    let word = words[index]
    let y1 = UInt64(previous)
    let y2 = UInt64(beforeThat)
    let (before, after) = (form(index - 1), form(index + 1))
    let (t0, t1, t2) = (tag(index), tag(index - 1), tag(index + 1))
    let own = word.shape
    add(1, 0)
    add(2, word.lower)
    add(3, word.exact)
    add(4, t0)
    add(5, own)
    add(6, Hash.mix(t0, own))
    add(7, word.suffixes[0])
    add(8, word.suffixes[1])
    add(9, word.suffixes[2])
    add(10, word.suffixes[3])
    add(11, word.prefixes[1])
    add(12, word.prefixes[2])
    add(13, before)
    add(14, after)
    add(15, form(index - 2))
    add(16, form(index + 2))
    add(17, t1)
    add(18, t2)
    add(19, tag(index - 2))
    add(20, tag(index + 2))
    add(21, shape(index - 1))
    add(22, shape(index + 1))
    add(23, Hash.mix(before, word.lower))
    add(24, Hash.mix(word.lower, after))
    add(25, Hash.mix(shape(index - 1), own))
    add(26, Hash.mix(own, shape(index + 1)))
    add(27, Hash.mix(Hash.mix(shape(index - 1), own), shape(index + 1)))
    add(28, y1)
    add(29, Hash.mix(y1, y2))
    add(30, Hash.mix(y1, word.lower))
    add(31, Hash.mix(y1, t0))
    add(32, Hash.mix(y1, own))
    add(33, Hash.mix(y1, Hash.mix(t1, t0)))
    add(34, Hash.mix(before, y1))
    add(35, Hash.mix(y1, Hash.mix(own, before)))
    add(36, Hash.mix(word.flags, index == 0 ? 1 : 0))
    add(37, Hash.mix(t1, Hash.mix(t0, t2)))
    add(38, Hash.mix(before, own))
    add(39, Hash.mix(own, after))
    add(40, Hash.mix(form(index - 2), Hash.mix(before, own)))
    add(41, Hash.mix(own, Hash.mix(after, form(index + 2))))
    if word.isCapitalized {
      // The run of capitals that the word is in: its last word often says what is named.
      var last = index
      while last + 1 < words.count, words[last + 1].isCapitalized, last - index < 5 { last += 1 }
      var first = index
      while first > 0, words[first - 1].isCapitalized, index - first < 5 { first -= 1 }
      add(42, words[last].lower)
      add(43, words[last].suffixes[2])
      add(44, Hash.mix(words[first].lower, UInt64(index - first)))
      add(45, form(last + 1))
      add(46, form(first - 1))
      add(47, Hash.mix(form(first - 1), form(last + 1)))
      add(48, UInt64(last - first) + 1)
      add(49, Hash.mix(form(first - 2), form(first - 1)))
      add(50, Hash.mix(tag(last + 1), Hash.mix(tag(first - 1), UInt64(last - first))))
      add(51, UInt64(words[last].entry.noun) &+ 1)
      add(52, Hash.mix(UInt64(words[last].entry.noun), Hash.mix(flags[last], UInt64(last - first))))
      if last + 1 < words.count { add(53, UInt64(words[last + 1].entry.verb) &+ 1) }
      if first > 0 { add(54, UInt64(words[first - 1].entry.noun) &+ 1) }
    }
    let listed = flags[index]
    add(60, listed)
    add(61, Hash.mix(listed, own))
    if index + 1 < words.count { add(62, Hash.mix(listed, flags[index + 1])) }
    if index > 0 { add(63, Hash.mix(flags[index - 1], listed)) }
    add(64, Hash.mix(listed, Hash.mix(y1, t0)))
    add(65, Hash.mix(UInt64(word.entry.noun), own))
    add(66, Hash.mix(UInt64(word.entry.bits), Hash.mix(y1, word.flags)))
  }
}
