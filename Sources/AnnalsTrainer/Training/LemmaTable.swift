import AnnalsLanguage

/// Makes the table of the lemmas that the rules of the lemmatizer get wrong.
struct LemmaTable {
  private var counts: [Form: [String: Int]] = [:]

  private struct Form: Hashable {
    var word: String
    var tag: PennTag
    var universal: UniversalTag
  }

  private static let tagsOfExceptions: [UniversalTag: [PennTag]] = [
    .noun: [.nns], .verb: [.vbd, .vbn, .vbg, .vbz], .adj: [.jjr, .jjs], .adv: [.rbr, .rbs],
  ]

  /// Counts the lemmas of treebanks; the exceptions of a dictionary count less than any of these.
  init(_ sentences: [TreebankSentence], exceptions: [UniversalTag: [String: String]]) {
    for sentence in sentences {
      for index in 0..<sentence.count {
        let tag = sentence.tags[index]
        guard tag != .fw, tag != .gw, tag != .add, tag != .nnp else { continue }
        let form = Form(
          word: sentence.forms[index].lowercased(), tag: tag,
          universal: sentence.universalTags[index])
        counts[form, default: [:]][sentence.lemmas[index], default: 0] += 1
      }
    }
    for (universal, table) in exceptions {
      for tag in Self.tagsOfExceptions[universal] ?? [] {
        // The form of "-ing" is regular; past forms of the list are in "-ed" or irregular.
        for (word, base) in table where Self.fits(word, tag) {
          let form = Form(word: word, tag: tag, universal: universal)
          if counts[form] == nil { counts[form] = [base: 1] }
        }
      }
    }
  }

  private static func fits(_ word: String, _ tag: PennTag) -> Bool {
    switch tag {
    case .vbg: word.hasSuffix("ing")
    case .vbz: word.hasSuffix("s") && !word.hasSuffix("ss")
    case .vbd, .vbn: !word.hasSuffix("ing") && !word.hasSuffix("s")
    case .jjr, .rbr: word.hasSuffix("er")
    case .jjs, .rbs: word.hasSuffix("est")
    default: true
    }
  }

  /// The bytes of the model file.
  func bytes(lexicon: Lexicon) throws(ModelError) -> [UInt8] {
    let rules = try Lemmatizer(ModelBytes(Self.file(entries: [], texts: [])), lexicon: lexicon)
    var texts: [UInt8] = []
    var offsets: [String: Int] = [:]
    var entries: [(key: UInt64, value: UInt32)] = []
    var seen: Set<UInt64> = []
    let forms = counts.sorted {
      ($1.value.values.reduce(0, +), $0.key.word, $0.key.tag.rawValue, $0.key.universal.rawValue)
        < (
          $0.value.values.reduce(0, +), $1.key.word, $1.key.tag.rawValue, $1.key.universal.rawValue
        )
    }
    for (form, lemmas) in forms {
      let best = lemmas.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? form.word
      let word = Array(form.word.utf8)
      let key = Lemmatizer.key(word, form.tag)
      guard seen.insert(key).inserted else { continue }
      let isName = form.universal == .propn
      let lemma = Array((isName ? best : best.lowercased()).utf8)
      let byRule =
        isName
        ? Lemmatizer.nameLemma(word[...], tag: form.tag)
        : rules.lemmaByRule(word, tag: Tagger.JointTag(penn: form.tag, universal: form.universal))
      let target = isName ? Array(best.lowercased().utf8) : lemma
      if byRule == target { continue }
      let common = zip(word, target).prefix { $0 == $1 }.count
      let dropped = word.count - common
      let text = String(decoding: target[common...], as: UTF8.self)
      guard dropped <= Lemmatizer.longestChange, text.utf8.count <= Lemmatizer.longestChange else {
        continue
      }
      let offset = offsets[text] ?? texts.count
      if offsets[text] == nil {
        offsets[text] = offset
        texts += text.utf8
      }
      entries.append(
        (key, Lemmatizer.value(dropping: dropped, text: offset, length: text.utf8.count)))
    }
    return Self.file(entries: entries.sorted { $0.key < $1.key }, texts: texts)
  }

  private static func file(entries: [(key: UInt64, value: UInt32)], texts: [UInt8]) -> [UInt8] {
    ModelFile.bytes(
      kind: .lemmas, features: Lemmatizer.features, sections: [HashTable.bytes(entries), texts])
  }
}
