import AnnalsLanguage
import AnnalsText

/// Mends trees where the parser is known to err and the words leave no doubt.
struct TreeRepair {
  private(set) var document: AnalyzedDocument

  /// The document with its trees mended.
  /// - Complexity: O(n) in the number of tokens.
  static func mended(_ document: AnalyzedDocument) -> AnalyzedDocument {
    var repair = TreeRepair(document: document)
    repair.insideNames()
    for (index, sentence) in document.sentences.enumerated() {
      if index == 0 { repair.dateline(sentence.tokens) }
      repair.mainVerb(sentence.tokens)
      for token in sentence.tokens {
        repair.speakerAtEnd(token, sentence.tokens)
        repair.quantifiedSubject(token)
        repair.causedAction(token)
        repair.verbInsideNoun(token, sentence.tokens)
        repair.participleBelowPurpose(token, sentence.tokens)
      }
    }
    return repair.document
  }

  /// "who in 1989 organized protests": a relative clause that a noun heads, with its verb as an adjective.
  private mutating func verbInsideNoun(_ noun: Int, _ sentence: Range<Int>) {
    let isRelative = sentence.contains {
      document.heads[$0] == noun && document.relations[$0] == .nsubj
        && (document.tags[$0] == .wp || document.tags[$0] == .wdt)
    }
    let clauses: [DependencyRelation] = [.aclRelcl, .root, .conj, .ccomp, .advcl, .parataxis]
    guard isRelative || clauses.contains(document.relations[noun]),
      document.universalTags[noun] == .noun,
      noun > sentence.lowerBound,
      sentence.contains(where: { document.heads[$0] == noun && document.relations[$0] == .nsubj })
    else { return }
    guard
      let verb = (max(sentence.lowerBound, noun - 2)..<noun).last(where: {
        document.heads[$0] == noun && document.relations[$0] == .amod
          && (document.tags[$0] == .vbn || document.tags[$0] == .vbd
            || (document.tags[$0] == .jj && document.word($0).hasSuffix("ed")))
      }),
      !sentence.contains(where: { document.heads[$0] == noun && document.relations[$0] == .cop })
    else { return }
    guard
      sentence.contains(where: {
        document.heads[$0] == noun && document.relations[$0] == .nsubj && $0 < verb
      })
    else { return }
    for token in sentence where document.heads[token] == noun && token != verb {
      switch document.relations[token] {
      case .nsubj, .obl, .advmod, .aux, .mark, .punct: document.heads[token] = verb
      case .compound where token < verb - 1, .nmod where token < verb, .nummod where token < verb:
        document.heads[token] = verb
        document.relations[token] = .obl
      default: continue
      }
    }
    document.heads[verb] = document.heads[noun]
    document.relations[verb] = isRelative ? .aclRelcl : document.relations[noun]
    if document.tags[verb] == .jj {
      document.lemmas[verb] = Self.base(ofRegularPast: document.word(verb))
    }
    document.tags[verb] = .vbd
    document.universalTags[verb] = .verb
    document.heads[noun] = verb
    document.relations[noun] = .obj
  }

  /// The base of a regular past: "organized" gives "organize", "planned" gives "plan", "carried" gives "carry".
  private static func base(ofRegularPast word: String) -> String {
    let stem = String(word.lowercased().dropLast(2))
    if stem.hasSuffix("i") { return stem.dropLast() + "y" }
    guard let last = stem.last, let before = stem.dropLast().last else { return stem }
    if last == before, !"lsz".contains(last) { return String(stem.dropLast()) }
    let isShort = !"aeiou".contains(last) && "aeiou".contains(before)
    return isShort || "szvcgu".contains(last) ? stem + "e" : stem
  }

  /// "…, officials said.": the noun before a verb of saying at the end is its subject.
  private mutating func speakerAtEnd(_ verb: Int, _ sentence: Range<Int>) {
    guard document.tags[verb] == .vbd || document.tags[verb] == .vbz,
      VerbLists.reporting.contains(document.lemmas[verb]),
      verb + 2 >= sentence.upperBound, verb - 2 > sentence.lowerBound,
      !sentence.contains(where: {
        document.heads[$0] == verb
          && (document.relations[$0] == .nsubj || document.relations[$0] == .nsubjPass)
      })
    else { return }
    let noun = verb - 1
    guard document.universalTags[noun] == .noun || document.universalTags[noun] == .propn,
      [.conj, .appos, .dep, .nmod, .compound, .parataxis].contains(document.relations[noun]),
      document.heads[noun] < noun
    else { return }
    let first =
      sentence.first { document.heads[$0] == noun && $0 < noun && document.relations[$0] != .punct }
      ?? noun
    guard first > sentence.lowerBound,
      document.tags[first - 1] == .comma || document.tags[first - 1] == .closeQuote
    else { return }
    document.heads[noun] = verb
    document.relations[noun] = .nsubj
  }

  /// A name is one, not two coordinated.
  private mutating func insideNames() {
    for name in document.names {
      for token in name.tokens
      where document.relations[token] == .conj && name.tokens.contains(document.heads[token]) {
        let between = min(token, document.heads[token])..<max(token, document.heads[token])
        if between.allSatisfy({ document.universalTags[$0] == .propn }) {
          document.relations[token] = .flat
        }
      }
    }
  }

  private static let causing: WordSet = """
    cause force lead allow enable compel order urge help prompt oblige ask persuade
    """

  /// "causing the council to act": what is caused is a complement, not a purpose.
  private mutating func causedAction(_ verb: Int) {
    let head = document.heads[verb]
    guard document.relations[verb] == .advcl, document.tags[verb] == .vb, head >= 0, head < verb,
      Self.causing.contains(document.lemmas[head])
    else { return }
    let between = (head + 1)..<verb
    guard
      between.contains(where: {
        document.heads[$0] == head && document.relations[$0] == .obj
      }),
      between.contains(where: { document.heads[$0] == verb && document.tags[$0] == .to }),
      !between.contains(where: { document.tags[$0] == .comma })
    else { return }
    document.relations[verb] = .xcomp
  }

  /// "many Norlanders fled": the people are the subject, not the quantifier before them.
  private mutating func quantifiedSubject(_ token: Int) {
    guard token > 0, document.relations[token] == .amod, document.heads[token] > token,
      [.vbd, .vbz, .vbp, .vbn].contains(document.tags[document.heads[token]]),
      document.heads[token - 1] == document.heads[token], document.relations[token - 1] == .nsubj,
      document.universalTags[token - 1] == .adj || document.universalTags[token - 1] == .det
    else { return }
    document.relations[token] = document.relations[token - 1]
    document.relations[token - 1] = .amod
    document.heads[token - 1] = token
    document.tags[token] = .nns
    document.universalTags[token] = .noun
  }

  /// "The garrison, which …, surrendered.": a sentence whose root is a noun with a participle after a comma.
  private mutating func mainVerb(_ sentence: Range<Int>) {
    guard let last = sentence.last, document.tags[last] == .period,
      let root = sentence.first(where: { document.heads[$0] < 0 }),
      document.universalTags[root] == .noun || document.universalTags[root] == .propn,
      !sentence.contains(where: {
        document.heads[$0] == root
          && (document.relations[$0] == .cop || document.relations[$0] == .nsubj)
      })
    else { return }
    guard
      let verb = sentence.first(where: {
        $0 > root + 1 && document.heads[$0] >= root && document.heads[$0] < $0
          && (document.relations[$0] == .acl || document.relations[$0] == .amod)
          && (document.tags[$0] == .vbn || document.tags[$0] == .vbd)
          && document.tags[$0 - 1] == .comma
      })
    else { return }
    for token in sentence where document.heads[token] == verb && document.relations[token] == .nsubj
    {
      document.relations[token] = .dislocated
    }
    document.heads[verb] = -1
    document.relations[verb] = .root
    document.tags[verb] = .vbd
    document.heads[root] = verb
    document.relations[root] = .nsubj
  }

  /// "LENZ, 4 May 2019 - A ferry sank": the place of writing is not what the sentence is about.
  private mutating func dateline(_ sentence: Range<Int>) {
    guard
      let dash = sentence.prefix(14).first(where: {
        ["-", "–", "—", "--"].contains(document.word($0))
      }),
      dash > sentence.lowerBound, dash + 1 < sentence.upperBound,
      (sentence.lowerBound..<dash).contains(where: {
        document.tags[$0] == .cd || document.word($0) == "("
      }),
      (sentence.lowerBound..<dash).allSatisfy({ document.universalTags[$0] != .verb })
    else { return }
    let region = sentence.lowerBound..<dash
    guard
      let subject = region.first(where: {
        (document.relations[$0] == .nsubj || document.relations[$0] == .nsubjPass)
          && document.heads[$0] > dash
      })
    else { return }
    let verb = document.heads[subject]
    let candidates = (dash + 1)..<verb
    let noun = candidates.first { token in
      (document.universalTags[token] == .noun || document.universalTags[token] == .propn)
        && (document.heads[token] < 0 || region.contains(document.heads[token])
          || document.heads[token] == verb)
        && document.relations[token] != .obl && document.relations[token] != .oblUnmarked
    }
    guard let noun else { return }
    document.heads[noun] = verb
    document.relations[noun] = document.relations[subject]
    document.relations[subject] = .dislocated
  }

  /// "… to invade it, causing a war": a participle after a comma belongs to the clause above the purpose.
  private mutating func participleBelowPurpose(_ verb: Int, _ sentence: Range<Int>) {
    guard document.tags[verb] == .vbg, document.relations[verb] == .advcl,
      verb > sentence.lowerBound,
      document.tags[verb - 1] == .comma
    else { return }
    var head = document.heads[verb]
    var steps = 0
    while head >= 0, steps < 8, isPurpose(head, sentence), document.heads[head] >= 0 {
      head = document.heads[head]
      steps += 1
    }
    if steps > 0, document.universalTags[head] == .verb { document.heads[verb] = head }
  }

  private func isPurpose(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (document.relations[verb] == .advcl || document.relations[verb] == .acl)
      && document.tags[verb] == .vb
      && sentence.contains { document.heads[$0] == verb && document.tags[$0] == .to }
  }
}
