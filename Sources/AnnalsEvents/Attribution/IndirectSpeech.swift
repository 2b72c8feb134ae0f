import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Finds what is said without quotation marks: "X said that …", "…, X said", "according to X", "X's claim that …".
struct IndirectSpeech {
  let syntax: Syntax
  let actors: ActorIndex
  let gazetteer: Gazetteer

  private var speakers: SpeakerFinder { SpeakerFinder(syntax: syntax, actors: actors) }

  /// The speeches, in the order of their cues.
  func speeches() -> [ReportedSpeech] {
    var found: [ReportedSpeech] = []
    for sentence in syntax.document.sentences {
      for token in sentence.tokens {
        if syntax.isVerb(token) {
          if let speech = verb(token, sentence.tokens) { found.append(speech) }
        } else if syntax.isNoun(token), ReportingVerbs.nouns.contains(syntax.lemma(token)) {
          if let speech = noun(token) { found.append(speech) }
        }
        if let speech = accordingTo(token, sentence.tokens) { found.append(speech) }
      }
    }
    return found
  }

  // MARK: Verbs

  /// The dictionary form with its particle: "point out", "call for".
  private func lemma(_ verb: Int) -> String {
    let lemma = syntax.lemma(verb)
    if let particle = syntax.child(verb, .compoundPrt) {
      return lemma + " " + syntax.lemma(particle)
    }
    if lemma == "call", verb + 1 < syntax.document.tokens.count,
      ["on", "for", "upon"].contains(syntax.lemma(verb + 1))
    {
      return lemma + " " + syntax.lemma(verb + 1)
    }
    return lemma
  }

  private func verb(_ verb: Int, _ sentence: Range<Int>) -> ReportedSpeech? {
    let lemma = lemma(verb)
    guard let kind = ReportingVerbs.kind(of: lemma), syntax.relation(verb) != .aux,
      syntax.relation(verb) != .amod, syntax.relation(verb) != .compound
    else { return nil }
    let source = speakers.source(of: verb)
    var contents = clauses(below: verb, kind, lemma)
    if contents.isEmpty, source != nil { contents = accusation(verb, lemma) }
    if contents.isEmpty, kind == .deny { contents = deniedNoun(verb) }
    if contents.isEmpty, source != nil, kind != .order, kind != .believe || lemma == "believe" {
      contents = parenthetical(verb, sentence)
    }
    guard !contents.isEmpty else { return nil }
    if kind == .believe, source == nil { return nil }
    if let source, isEvidence(source, lemma) { return nil }
    return speakers.speech(
      source: source, cue: verb, cueTokens: verb..<(verb + 1), contents: contents,
      isDirect: false, kind: resolved(kind, verb))
  }

  /// "data show that": what proves something does not claim it.
  private func isEvidence(_ source: Int, _ lemma: String) -> Bool {
    guard
      ["show", "reveal", "suggest", "signal", "confirm", "imply", "underline", "state"].contains(
        lemma)
    else {
      return false
    }
    guard let speaker = actors.actor(at: speakers.maker(of: source)) else {
      return syntax.isNoun(source)
    }
    return actors.actors[speaker].kind == .other && !actors.actors[speaker].isNamed
  }

  /// "agreed that" says, "agreed to" promises; "asked him to" orders, "asked whether" asks.
  private func resolved(_ kind: ReportingVerbs.Kind, _ verb: Int) -> ReportingVerbs.Kind {
    let hasInfinitive = syntax.child(verb, .xcomp) != nil && syntax.child(verb, .ccomp) == nil
    switch (kind, hasInfinitive) {
    case (.promise, false): return syntax.lemma(verb) == "agree" ? .say : .promise
    case (.ask, true): return .order
    case (.say, true) where ["tell", "warn", "advise", "remind"].contains(syntax.lemma(verb)):
      return .order
    default: return kind
    }
  }

  private func clauses(below verb: Int, _ kind: ReportingVerbs.Kind, _ lemma: String) -> [Range<
    Int
  >] {
    var heads = syntax.children(verb, .ccomp)
    let takesInfinitive: Bool
    switch kind {
    case .promise, .order, .claim, .deny, .ask: takesInfinitive = true
    case .say:
      takesInfinitive = ["tell", "warn", "advise", "remind", "say", "report", "estimate"].contains(
        lemma)
    case .believe: takesInfinitive = ["believe", "suspect", "expect", "think"].contains(lemma)
    }
    if heads.isEmpty,
      ["tell", "inform", "assure", "remind", "warn", "notify", "promise"].contains(lemma),
      let hearer = syntax.child(verb, .obj, .iobj)
    {
      // "told the newspaper that …": the tree hangs the clause on the hearer.
      heads = syntax.children(hearer, .acl, .aclRelcl, .ccomp).filter { clause in
        syntax.subtree(clause).first.map { syntax.lemma($0) == "that" } ?? false
      }
    }
    if heads.isEmpty, takesInfinitive { heads = syntax.children(verb, .xcomp) }
    if heads.isEmpty, lemma == "deny" {
      heads = syntax.children(verb, .advcl).filter { syntax.tag($0) == .vbg }
    }
    return heads.filter { !isQuestionOfManner($0) }.map { content(of: $0, said: verb) }
      .filter { !$0.isEmpty }
  }

  /// "described how the ship sank" is told all the same; "asked who" is not.
  private func isQuestionOfManner(_ clause: Int) -> Bool {
    syntax.relation(clause) == .advcl && syntax.tag(clause) != .vbg
  }

  /// "accused Noria of shelling the village".
  private func accusation(_ verb: Int, _ lemma: String) -> [Range<Int>] {
    guard ["accuse", "blame", "charge", "suspect"].contains(lemma) else { return [] }
    let clauses = syntax.children(verb, .advcl, .acl, .obl).filter { child in
      syntax.children(child, .mark, .caseMarker).contains {
        ["of", "for", "with"].contains(syntax.lemma($0))
      }
    }
    if let clause = clauses.first { return [content(of: clause, said: verb)] }
    guard let object = syntax.child(verb, .obj),
      let clause = syntax.children(object, .acl, .nmod).first(where: { child in
        syntax.children(child, .mark, .caseMarker).contains {
          ["of", "for"].contains(syntax.lemma($0))
        }
      })
    else { return [] }
    return [content(of: clause, said: verb)]
  }

  /// "denied the attack".
  private func deniedNoun(_ verb: Int) -> [Range<Int>] {
    guard let object = syntax.child(verb, .obj), syntax.isNoun(object),
      ReportingVerbs.nouns.contains(syntax.lemma(object))
        || ["involvement", "responsibility", "wrongdoing"].contains(syntax.lemma(object))
        || !gazetteer.triggers(lemma: syntax.lemma(object), isVerb: false).isEmpty
    else { return [] }
    return [syntax.subtree(object)]
  }

  // MARK: Where what is said ends

  /// The words of a clause that is said, without a coordinated clause that goes on in the text's own voice.
  ///
  /// A later clause with a subject of its own belongs to the text when a comma parts it, unless "that", quotation marks or
  /// a tense that only reported speech has reaches it.
  func content(of clause: Int, said verb: Int) -> Range<Int> {
    let tree = syntax.subtree(clause)
    var low = tree.lowerBound
    var high = tree.upperBound
    if verb < clause { low = max(low, verb + 1) } else { high = min(high, verb) }
    for conjunct in syntax.children(clause, .conj, .parataxis) where conjunct > clause {
      guard leaves(conjunct, clause, verb) else { continue }
      high = min(high, start(of: conjunct))
    }
    while high > low, isSeam(high - 1) { high -= 1 }
    while low < high, syntax.tag(low) == .comma { low += 1 }
    return low..<max(low, high)
  }

  private func leaves(_ conjunct: Int, _ clause: Int, _ verb: Int) -> Bool {
    guard syntax.child(conjunct, .nsubj, .nsubjPass) != nil else { return false }
    if syntax.children(conjunct, .mark).contains(where: { syntax.lemma($0) == "that" }) {
      return false
    }
    if actors.quotes.contains(where: { $0.contains(conjunct) && $0.contains(clause) }) {
      return false
    }
    let seam = start(of: conjunct)
    guard
      (max(0, seam - 1)...seam).contains(where: {
        syntax.tag($0) == .comma || syntax.word($0) == ";"
      })
    else { return false }
    return !isBackshifted(conjunct, verb)
  }

  /// "had fled", "would resign" after "said".
  private func isBackshifted(_ clause: Int, _ verb: Int) -> Bool {
    guard syntax.tag(verb) == .vbd else { return false }
    return syntax.children(clause, .aux, .auxPass).contains {
      ["had", "would", "could", "might"].contains(syntax.word($0).lowercased())
    }
  }

  private func start(of clause: Int) -> Int {
    let tree = syntax.subtree(clause)
    let marker = syntax.children(clause, .cc).first ?? tree.lowerBound
    var start = min(tree.lowerBound, marker)
    while start > 0, syntax.tag(start - 1) == .comma { start -= 1 }
    return start
  }

  private func isSeam(_ token: Int) -> Bool {
    syntax.tag(token) == .comma || syntax.tag(token) == .period || syntax.tag(token) == .cc
  }

  // MARK: Parentheses

  /// "Troops had crossed the river, the ministry said.": the sentence around the cue.
  private func parenthetical(_ verb: Int, _ sentence: Range<Int>) -> [Range<Int>] {
    guard ![.acl, .aclRelcl, .advcl, .xcomp, .csubj].contains(syntax.relation(verb)),
      syntax.child(verb, .obj, .ccomp) == nil, syntax.child(verb, .mark) == nil,
      VerbGroup(of: verb, in: syntax).isFinite
    else { return [] }
    var own = verb..<(verb + 1)
    for child in syntax.children(verb) {
      switch syntax.relation(child) {
      case .nsubj, .aux, .advmod, .obl, .oblUnmarked, .iobj:
        let tree = syntax.subtree(child)
        guard tree.count < 16 else { continue }
        own = min(own.lowerBound, tree.lowerBound)..<max(own.upperBound, tree.upperBound)
      default: continue
      }
    }
    let before = own.lowerBound - 1
    guard sentence.contains(before),
      [.comma, .hyph, .colon].contains(syntax.tag(before)) || isMark(before)
    else { return [] }
    let isLast = own.upperBound >= sentence.upperBound || syntax.tag(own.upperBound) == .period
    let isInside = !isLast && syntax.tag(own.upperBound) == .comma
    guard isLast || isInside else { return [] }
    var parts = [sentence.lowerBound..<before]
    if isInside, own.upperBound + 1 < sentence.upperBound {
      parts.append((own.upperBound + 1)..<sentence.upperBound)
    }
    return parts.filter { part in
      part.contains { syntax.isVerb($0) && syntax.child($0, .nsubj, .nsubjPass) != nil }
    }
  }

  private func isMark(_ token: Int) -> Bool { ["”", "''", "\"", "»"].contains(syntax.word(token)) }

  // MARK: Nouns and prepositions

  /// "the minister's claim that the bridge had fallen".
  private func noun(_ noun: Int) -> ReportedSpeech? {
    let clauses = syntax.children(noun, .acl, .ccomp).filter { child in
      syntax.children(child, .mark).contains { syntax.lemma($0) == "that" }
    }
    guard let clause = clauses.first else { return nil }
    let kind: ReportingVerbs.Kind =
      switch syntax.lemma(noun) {
      case "claim", "accusation", "allegation", "contention", "charge", "insistence": .claim
      case "denial": .deny
      case "promise", "pledge", "vow", "assurance", "threat", "proposal": .promise
      case "belief", "fear", "hope", "suspicion": .believe
      default: .say
      }
    let source = speakers.source(ofNoun: noun) ?? subjectOfSupport(noun)
    return speakers.speech(
      source: source, cue: noun, cueTokens: noun..<(noun + 1),
      contents: [content(of: clause, said: noun)],
      isDirect: false, kind: kind)
  }

  /// "The minister made the claim that …": the subject of the verb that carries the noun.
  private func subjectOfSupport(_ noun: Int) -> Int? {
    guard syntax.relation(noun) == .obj, let verb = syntax.head(noun),
      [
        "make", "give", "issue", "repeat", "deny", "reject", "dismiss", "voice", "express", "offer",
        "publish",
      ]
      .contains(syntax.lemma(verb)),
      !["deny", "reject", "dismiss"].contains(syntax.lemma(verb))
    else { return nil }
    return speakers.source(of: verb)
  }

  /// "According to the priest, …", "…, according to studies".
  private func accordingTo(_ token: Int, _ sentence: Range<Int>) -> ReportedSpeech? {
    guard syntax.word(token).lowercased() == "according", token + 2 < sentence.upperBound,
      syntax.word(token + 1).lowercased() == "to"
    else { return nil }
    guard let source = nounAfter(token + 2, in: sentence) else { return nil }
    var end = syntax.phrase(source).upperBound
    for child in syntax.children(source, .appos, .aclRelcl, .acl, .conj, .nmod) {
      let tree = syntax.subtree(child)
      if tree.upperBound < sentence.upperBound - 1, tree.lowerBound <= end + 1 {
        end = max(end, tree.upperBound)
      }
    }
    end = min(end, sentence.upperBound)
    if syntax.children(source, .appos, .aclRelcl).isEmpty == false, end < sentence.upperBound,
      syntax.tag(end) == .comma
    {
      end += 1
    }
    let contents: [Range<Int>]
    if token == sentence.lowerBound {
      contents = [end..<sentence.upperBound]
    } else {
      let clause = syntax.clause(of: syntax.head(source) ?? source)
      let tree =
        syntax.isBelow(source, clause) && clause != source ? syntax.subtree(clause) : sentence
      let low = tree.lowerBound < token ? tree.lowerBound : sentence.lowerBound
      contents = [low..<token, end..<max(end, tree.upperBound)]
    }
    return speakers.speech(
      source: source, cue: nil, cueTokens: token..<(token + 2),
      contents: contents.filter { part in part.contains { syntax.isVerb($0) || syntax.isNoun($0) }
      },
      isDirect: false, kind: .say)
  }

  /// The head of the noun phrase that starts at a token.
  private func nounAfter(_ start: Int, in sentence: Range<Int>) -> Int? {
    let comma = sentence.first { $0 > start && syntax.tag($0) == .comma } ?? sentence.upperBound
    var current = start
    var best = syntax.isNominal(start) ? start : nil
    var steps = 0
    while let head = syntax.head(current), head >= start,
      head < min(start + 12, comma), steps < 12
    {
      guard !syntax.isVerb(head) else { break }
      if syntax.isNominal(head) { best = head }
      current = head
      steps += 1
    }
    return best
  }
}
