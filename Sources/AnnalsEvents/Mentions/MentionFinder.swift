import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Finds the words of a document that tell of events.
struct MentionFinder {
  let syntax: Syntax
  let lexicon: TypeLexicon
  /// For each token, the index of the time expression that it belongs to, or -1.
  let timeOfToken: [Int]
  let times: [TimeExpression]
  /// The events of the gazetteer, by the head of their names.
  let knownEvents: [Int: NamedEventMatch]

  /// The mentions in the order of the text; no token is the trigger of two.
  func mentions() -> [Mention] {
    var found: [Int: Mention] = [:]
    var passedOn: Set<Int> = []
    for sentence in syntax.document.sentences {
      for token in sentence.tokens where syntax.isVerb(token) || isSupportingPredicate(token) {
        for mention in verbal(token, passedOn: &passedOn) { found[mention.trigger] = mention }
      }
    }
    for sentence in syntax.document.sentences {
      for token in sentence.tokens where found[token] == nil && !passedOn.contains(token) {
        if let mention = named(token) ?? nominal(token) ?? lasting(token) {
          found[mention.trigger] = mention
        }
      }
    }
    return found.values.sorted { $0.trigger < $1.trigger }
  }

  private func isSupportingPredicate(_ token: Int) -> Bool {
    syntax.universal(token) == .verb && syntax.relation(token) != .amod
  }

  // MARK: Verbs

  private static let functionRelations: Set<DependencyRelation> = [
    .aux, .auxPass, .cop, .caseMarker, .mark, .fixed, .amod, .compound, .cc, .advmod, .discourse,
    .det,
    .flat, .goeswith, .nmodDesc, .punct, .nummod,
  ]

  private func verbal(_ token: Int, passedOn: inout Set<Int>) -> [Mention] {
    guard !Self.functionRelations.contains(syntax.relation(token)) else { return [] }
    let (lemma, range) = wholeVerb(token)
    guard !VerbLists.empty.contains(lemma), !isFormula(token), timeOfToken[token] < 0 else {
      return []
    }
    let group = VerbGroup(of: token, in: syntax)

    if lemma == "have" || lemma == "be" {
      return state(token, lemma, range, group).map { [$0] } ?? []
    }
    if VerbLists.occurrence.contains(lemma)
      || (group.isPassive
        && ["hold", "fight", "wage", "contest", "conduct", "stage"].contains(lemma)),
      let subject = syntax.child(token, .nsubj, .nsubjPass), isEventNoun(subject)
    {
      passedOn.insert(subject)
      return eventNouns(from: subject).map {
        mention(
          of: $0, predicate: token, support: token, group: group,
          rule: "occurrence verb gives the event to its subject")
      }
    }
    if let phase = phase(of: lemma) {
      if let action = syntax.child(token, .xcomp), syntax.isVerb(action) {
        // The action is met on its own and takes the phase from the verb above it.
        _ = action
        return []
      }
      if let object = syntax.child(token, .obj), isEventNoun(object), phase == .beginning {
        return eventNouns(from: object).map {
          passedOn.insert($0)
          return mention(
            of: $0, predicate: token, support: token, phase: .beginning, group: group,
            rule: "verb of beginning gives the event to its object")
        }
      }
      let content =
        [syntax.child(token, .obj), syntax.child(token, .nsubj), syntax.child(token, .nsubjPass)]
        .compactMap(\.self).first { isEventNoun($0) }
      if let content {
        passedOn.insert(content)
        return [
          Mention(
            trigger: token, tokens: range, lemma: lemma, form: .verbal, predicate: token,
            content: content, phase: phase, group: group, eventClass: .aspectual,
            rule: "phase of an event noun")
        ]
      }
    }
    if VerbLists.light.contains(lemma), let object = lightObject(token) {
      return eventNouns(from: object).map {
        passedOn.insert($0)
        return mention(
          of: $0, predicate: token, support: token, group: group,
          rule: "light verb gives the event to its noun")
      }
    }
    if let object = syntax.child(token, .obj, .nsubjPass),
      lemma.hasSuffix(" " + syntax.lemma(object))
        || (VerbLists.sealing.contains(lemma) && isEventNoun(object) && namedRange(object) == nil)
    {
      passedOn.insert(object)
    }
    var result = Mention(
      trigger: token, tokens: range, lemma: lemma, form: .verbal, predicate: token, group: group,
      eventClass: eventClass(lemma), rule: "verb")
    if syntax.relation(token) == .xcomp, let above = syntax.head(token),
      let phase = phase(of: wholeVerb(above).lemma)
    {
      result.phase = phase
      result.support = above
      let own = result.group.isNegated
      result.group = VerbGroup(of: above, in: syntax)
      result.group.isNegated = result.group.isNegated != own
      result.group.isPassive = false
      result.rule = "aspectual verb gives a phase to the verb below it"
    }
    return [result]
  }

  /// The verb with its particle, as a dictionary form and as tokens.
  func wholeVerb(_ token: Int) -> (lemma: String, tokens: Range<Int>) {
    var lemma = syntax.lemma(token)
    var range = token..<(token + 1)
    if let particle = syntax.child(token, .compoundPrt), particle > token, !isNumeric(particle) {
      lemma += " " + syntax.lemma(particle)
      if particle == token + 1 { range = token..<(particle + 1) }
    } else if let object = syntax.child(token, .obj),
      VerbPhrases.objects[lemma]?.contains(syntax.lemma(object)) == true
    {
      lemma += " " + syntax.lemma(object)
      if object == token + 1 { range = token..<(object + 1) }
    } else if let preposition = VerbPhrases.prepositions[lemma],
      token + 1 < syntax.document.tokens.count,
      preposition.contains(syntax.lemma(token + 1)),
      syntax.universal(token + 1) == .adp || syntax.universal(token + 1) == .sconj
    {
      lemma += " " + syntax.lemma(token + 1)
      range = token..<(token + 2)
    }
    return (lemma, range)
  }

  /// True for "up" before a number or "to", which limits a quantity.
  private func isNumeric(_ particle: Int) -> Bool {
    guard particle + 1 < syntax.document.tokens.count else { return false }
    return syntax.lemma(particle + 1) == "to" || syntax.tag(particle + 1) == .cd
  }

  private func phase(of lemma: String) -> Mention.Phase? {
    if VerbLists.beginning.contains(lemma) { return .beginning }
    if VerbLists.ending.contains(lemma) { return .end }
    return VerbLists.continuing.contains(lemma) ? .continuation : nil
  }

  /// The event noun that a light verb gives its event to: its object, or its subject in the passive ("talks were held").
  private func lightObject(_ token: Int) -> Int? {
    let candidates = syntax.children(token, .obj) + syntax.children(token, .nsubjPass)
    if let noun = candidates.first(where: { isEventNoun($0) }) { return noun }
    guard syntax.relation(token) == .acl, syntax.tag(token) == .vbn, let noun = syntax.head(token),
      isEventNoun(noun)
    else { return nil }
    return noun
  }

  private func state(_ token: Int, _ lemma: String, _ range: Range<Int>, _ group: VerbGroup)
    -> Mention?
  {
    guard lemma == "have", let object = lightObject(token) else { return nil }
    return mention(
      of: object, predicate: token, support: token, group: group,
      rule: "light verb gives the event to its noun")
  }

  /// True for words of manners and buttons: "thank you", "click here".
  private func isFormula(_ token: Int) -> Bool {
    syntax.tag(token) == .vb && syntax.relation(token) == .root
      && syntax.child(token, .nsubj, .aux, .nsubjPass) == nil
  }

  // MARK: Nouns

  /// True for a noun that tells of an event, alone or as a name.
  func isEventNoun(_ token: Int) -> Bool {
    guard syntax.isNoun(token),
      timeOfToken[token] < 0 || times[timeOfToken[token]].basis == .namedEvent
    else { return false }
    let lemma = syntax.lemma(token).lowercased()
    if syntax.name(at: token) != nil || syntax.tag(token) == .nnp || syntax.tag(token) == .nnps {
      return namedRange(token) != nil
    }
    if lemma == "case" {
      return syntax.children(token, .compound, .amod).contains {
        ["court", "legal", "criminal", "civil", "murder", "fraud"].contains(syntax.lemma($0))
      }
    }
    return NounLists.events.contains(lemma) || lexicon.isEventNoun(lemma)
  }

  private func eventNouns(from token: Int) -> [Int] {
    syntax.conjuncts(token).filter { isEventNoun($0) }
  }

  private func mention(
    of noun: Int, predicate: Int, support: Int?, phase: Mention.Phase? = nil, group: VerbGroup,
    rule: String
  ) -> Mention {
    let named = namedRange(noun)
    return Mention(
      trigger: noun, tokens: named ?? phrase(noun, support), lemma: lemma(ofNoun: noun, named),
      form: named == nil ? .nominal : .named, predicate: predicate, support: support, phase: phase,
      group: group, eventClass: .occurrence, rule: rule)
  }

  /// The noun, with the light verb when nothing but an article and adjectives stand between: "launching a war".
  private func phrase(_ noun: Int, _ support: Int?) -> Range<Int> {
    guard let support, support < noun, noun - support <= 3,
      ((support + 1)..<noun).allSatisfy({
        syntax.head($0) == noun && syntax.universal($0) != .punct
      })
    else { return noun..<(noun + 1) }
    return support..<(noun + 1)
  }

  private func lemma(ofNoun noun: Int, _ named: Range<Int>?) -> String {
    named.map { syntax.document.text($0) } ?? syntax.lemma(noun).lowercased()
  }

  private func nominal(_ token: Int) -> Mention? {
    guard isEventNoun(token), namedRange(token) == nil,
      !Self.functionRelations.subtracting([.compound]).contains(syntax.relation(token)),
      syntax.relation(token) != .compound, !isAttribute(token)
    else { return nil }
    return mention(
      of: token, predicate: token, support: nil, group: nominalGroup(token), rule: "event noun")
  }

  /// True for a noun that names a kind and not a happening: "a strike force", "peace talks team".
  private func isAttribute(_ token: Int) -> Bool {
    let next = token + 1
    guard next < syntax.document.tokens.count else { return false }
    return syntax.head(token) == next && syntax.relation(token) == .compound
  }

  private func nominalGroup(_ token: Int) -> VerbGroup {
    var group = VerbGroup()
    group.isNegated = syntax.children(token, .det).contains { syntax.lemma($0) == "no" }
    return group
  }

  /// The tokens of the name of an event that a word heads: "Korean War", "Treaty of Rome"; `nil` for other words.
  func namedRange(_ token: Int) -> Range<Int>? {
    if let known = knownEvents[token], !known.isPeriod { return withoutArticle(known.tokens) }
    let lemma = syntax.lemma(token).lowercased()
    if timeOfToken[token] >= 0 {
      let time = times[timeOfToken[token]]
      guard time.basis == .namedEvent, NounLists.namedHeads.contains(lemma),
        time.tokens.upperBound - time.tokens.lowerBound > 1
      else { return nil }
      return withoutArticle(time.tokens)
    }
    guard NounLists.namedHeads.contains(lemma), startsUpper(token) else { return nil }
    var range = token..<(token + 1)
    if let name = syntax.name(at: token) {
      guard name.kind == .other || !NounLists.doubtfulHeads.contains(lemma) else { return nil }
      range =
        min(
          range.lowerBound, name.tokens.lowerBound)..<max(range.upperBound, name.tokens.upperBound)
    }
    while range.lowerBound > 0, isNamePart(range.lowerBound - 1, of: token) {
      range = (range.lowerBound - 1)..<range.upperBound
    }
    if let of = syntax.child(token, .nmod), of > token, startsUpper(of) || syntax.tag(of) == .cd,
      syntax.preposition(of) == "of" || syntax.preposition(of) == "for"
    {
      range = range.lowerBound..<max(range.upperBound, syntax.phrase(of).upperBound)
    }
    let isLeading =
      range.count == 1
      && syntax.document.sentences[syntax.sentence(token)].tokens.lowerBound == token
    return range.count > 1 && !isLeading ? withoutArticle(range) : nil
  }

  private func isNamePart(_ token: Int, of noun: Int) -> Bool {
    guard syntax.sentence(token) == syntax.sentence(noun),
      startsUpper(token) || syntax.tag(token) == .hyph
    else { return false }
    return syntax.head(token) == noun || syntax.head(token).map { syntax.head($0) == noun } == true
      || (syntax.name(at: token) != nil && syntax.name(at: token) == syntax.name(at: noun))
  }

  private func withoutArticle(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, syntax.tag(range.lowerBound) == .dt else { return range }
    return (range.lowerBound + 1)..<range.upperBound
  }

  private func startsUpper(_ token: Int) -> Bool {
    let first = syntax.document.source.utf8[syntax.document.tokens[token].span.start]
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || first >= 0xC3
  }

  private func named(_ token: Int) -> Mention? {
    guard let range = namedRange(token) else { return nil }
    var predicate = token
    var group = nominalGroup(token)
    if syntax.relation(token) == .nsubj, let head = syntax.head(token),
      syntax.child(head, .cop) != nil
    {
      predicate = head
      group = VerbGroup(of: head, in: syntax)
    }
    guard !Self.functionRelations.contains(syntax.relation(token)) else { return nil }
    return Mention(
      trigger: token, tokens: range, lemma: syntax.document.text(range), form: .named,
      predicate: predicate, support: nil, group: group, eventClass: .occurrence, rule: "named event"
    )
  }

  // MARK: States

  /// A predicate with a copula that the text gives a stretch of time: "has been a protected site since 2003".
  private func lasting(_ token: Int) -> Mention? {
    guard syntax.isNoun(token), let copula = syntax.child(token, .cop),
      syntax.child(token, .nsubj) != nil,
      !isEventNoun(token)
    else { return nil }
    let span = times.contains { time in
      time.isSpan && time.edtf != nil
        && syntax.sentence(time.tokens.lowerBound) == syntax.sentence(token)
        && syntax.clause(of: time.tokens.lowerBound) == token
    }
    guard span else { return nil }
    let subject = syntax.child(token, .nsubj)
    guard subject.map({ !isEventNoun($0) }) ?? false else { return nil }
    return Mention(
      trigger: token, tokens: token..<(token + 1), lemma: syntax.lemma(token), form: .copular,
      predicate: token, support: copula, group: VerbGroup(of: token, in: syntax),
      eventClass: .state,
      rule: "state with a stretch of time")
  }

  private func eventClass(_ lemma: String) -> EventMention.EventClass {
    if VerbLists.reporting.contains(lemma) { return .reporting }
    if VerbLists.intensionalState.contains(lemma) { return .intensionalState }
    if VerbLists.intensionalAction.contains(lemma) { return .intensionalAction }
    if VerbLists.stative.contains(lemma) { return .state }
    if VerbLists.perception.contains(lemma) { return .perception }
    if phase(of: lemma) != nil { return .aspectual }
    return .occurrence
  }
}
