import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Finds who speaks with a verb or noun of saying.
struct SpeakerFinder {
  let syntax: Syntax
  let actors: ActorIndex

  /// The speaker's head, of a verb; `nil` when the text names none.
  func source(of verb: Int, depth: Int = 0) -> Int? {
    guard depth < 8 else { return nil }
    if let agent = syntax.child(verb, .oblAgent) { return agent }
    let isPassive = syntax.child(verb, .auxPass) != nil
    if isPassive {
      // "was told by", else nobody is named: "was said to have fled".
      return nil
    }
    if let subject = syntax.children(verb, .nsubj).last(where: { syntax.lemma($0) != "there" }) {
      return syntax.isRelativePronoun(subject) ? antecedent(of: verb) ?? subject : subject
    }
    if let participle = syntax.head(verb), syntax.relation(verb) == .acl,
      syntax.tag(verb) == .vbg || syntax.tag(verb) == .vb, syntax.isNominal(participle)
    {
      return participle
    }
    if depth == 0, let neighbour = neighbour(of: verb) { return neighbour }
    guard let head = syntax.head(verb) else { return nil }
    switch syntax.relation(verb) {
    case .aclRelcl: return syntax.isNominal(head) ? head : nil
    case .conj, .xcomp, .advcl, .parataxis:
      guard syntax.isVerb(head) || syntax.child(head, .cop) != nil else { return nil }
      if syntax.relation(verb) == .xcomp, let object = syntax.child(head, .obj), object < verb {
        return object
      }
      if syntax.child(head, .auxPass) != nil {
        return syntax.child(head, .nsubjPass)
      }
      return source(of: head, depth: depth + 1)
    default: return nil
    }
  }

  /// The actor right after or before a verb of saying whose subject the tree has lost: "said Inspector Helen Marsh".
  private func neighbour(of verb: Int) -> Int? {
    guard ReportingVerbs.kind(of: syntax.lemma(verb)) != nil,
      VerbGroup(of: verb, in: syntax).isFinite,
      ![.conj, .xcomp, .acl, .aclRelcl].contains(syntax.relation(verb))
    else { return nil }
    let sentence = syntax.document.sentences[syntax.sentence(verb)].tokens
    for token in verb..<min(sentence.upperBound, verb + 7) where token > verb {
      if syntax.isVerb(token) || isBoundary(token) { break }
      if let actor = actors.actor(at: token), canSpeak(actor), actors.mention(at: token) != nil {
        return token
      }
    }
    for token in (max(sentence.lowerBound, verb - 9)..<verb).reversed() {
      if syntax.isVerb(token) || isBoundary(token) && syntax.tag(token) != .comma { break }
      if let actor = actors.actor(at: token), canSpeak(actor), actors.mention(at: token) != nil {
        return token
      }
    }
    return nil
  }

  private func canSpeak(_ actor: Int) -> Bool {
    switch actors.actors[actor].kind {
    case .person, .organization, .country, .group: true
    default: false
    }
  }

  private func isBoundary(_ token: Int) -> Bool {
    [.comma, .colon, .period].contains(syntax.tag(token))
      || ["\"", "“", "”", "``", "''", "»", "«", "that"].contains(syntax.word(token))
  }

  private func antecedent(of verb: Int) -> Int? {
    var current = verb
    while let head = syntax.head(current) {
      if syntax.relation(current) == .aclRelcl { return head }
      current = head
    }
    return nil
  }

  /// The speaker's head, of a noun: "the minister's claim", "a report by the bank".
  func source(ofNoun noun: Int) -> Int? {
    if let owner = syntax.child(noun, .nmodPoss) { return owner }
    let makers = syntax.children(noun, .nmod).filter { child in
      syntax.child(child, .caseMarker) == noun + 1
        && ["by", "from", "of"].contains { syntax.hasChild(child, lemma: $0, .caseMarker) }
        && actors.actor(at: child) != nil
    }
    if let maker = makers.first { return maker }
    if let participle = syntax.child(noun, .acl), let agent = syntax.child(participle, .oblAgent) {
      return agent
    }
    return nil
  }

  /// What stands for the words of a document is who made it: "a report by the bank said".
  func maker(of source: Int) -> Int {
    guard
      [
        "report", "statement", "study", "survey", "document", "article", "paper", "communiqué",
        "letter", "poll",
      ]
      .contains(syntax.lemma(source).lowercased())
    else { return source }
    return self.source(ofNoun: source) ?? source
  }

  /// A speech with its speaker filled in.
  func speech(
    source: Int?, cue: Int?, cueTokens: Range<Int>?, contents: [Range<Int>], isDirect: Bool,
    kind: ReportingVerbs.Kind
  ) -> ReportedSpeech {
    let source = source.map(maker)
    return ReportedSpeech(
      source: source,
      sourceTokens: source.map {
        actors.mention(at: $0)?.tokens ?? syntax.phrase($0, withPrepositions: false)
      },
      speaker: source.flatMap { actors.actor(at: $0) }, cue: cue, cueTokens: cueTokens,
      contents: contents, isDirect: isDirect, kind: kind,
      isNegated: cue.map(isNegated) ?? false)
  }

  private func isNegated(_ cue: Int) -> Bool {
    syntax.children(cue, .advmod, .det).contains { child in
      ["not", "n't", "never", "no", "n’t"].contains(syntax.word(child).lowercased())
    }
  }
}
