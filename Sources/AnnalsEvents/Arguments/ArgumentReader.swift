import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Reads who takes part in an event from the dependency tree.
struct ArgumentReader {
  let syntax: Syntax

  /// The arguments of a mention.
  func arguments(of mention: Mention) -> Arguments {
    var result = Arguments()
    if mention.isNominal {
      readNoun(mention, into: &result)
    } else {
      readVerb(mention.trigger, mention.group, lemma: mention.lemma, into: &result)
      if let support = mention.support, mention.form == .verbal {
        // "began to sell": what stands at the aspectual verb belongs to the action.
        readPrepositions(of: support, lemma: mention.lemma, into: &result)
      }
      if let content = mention.content {
        readComplements(ofNoun: content, hasAgent: !result.tokens(.agent).isEmpty, into: &result)
      }
    }
    return result
  }

  // MARK: Verbs

  private func readVerb(
    _ verb: Int, _ group: VerbGroup, lemma: String, into result: inout Arguments
  ) {
    for subject in subjects(of: verb, passive: group.isPassive) {
      if lemma == "die" || lemma == "bear" {
        add(.patient, subject.token, subject.rule, subject.confidence, to: &result)
      } else {
        add(
          subject.isPatient ? .patient : .agent, subject.token, subject.rule, subject.confidence,
          to: &result)
      }
    }
    for object in objects(of: verb) {
      add(.patient, object.token, object.rule, object.confidence, to: &result)
    }
    for recipient in syntax.children(verb, .iobj) {
      add(.recipient, recipient, "indirect object", to: &result)
    }
    readPrepositions(of: verb, lemma: lemma, into: &result)
    if VerbLists.directive.contains(lemma), let content = syntax.child(verb, .ccomp, .xcomp),
      let subject = syntax.child(content, .nsubj, .nsubjPass)
    {
      add(.recipient, subject, "subject of what is demanded", 0.8, needsActor: true, to: &result)
    }
    if VerbLists.directedActs.contains(lemma), let act = syntax.child(verb, .xcomp),
      syntax.isVerb(act)
    {
      // "threatened to stop talks with X": the other side is named below the act.
      var inner = Arguments()
      readVerb(act, VerbGroup(of: act, in: syntax), lemma: syntax.lemma(act), into: &inner)
      for argument in inner.items where argument.role != .agent {
        add(
          argument.role == .patient ? .recipient : argument.role, argument.token,
          "named in what is meant", 0.6, needsActor: true, needsName: true, to: &result)
      }
    }
    // "accused X of", "sanctions against X": the objects' own complements name the other side.
    for object in syntax.children(verb, .obj, .nsubjPass) where !result.items.isEmpty {
      for (preposition, noun) in prepositional(below: object) where preposition != "of" {
        result.prepositional.append((preposition, noun))
        guard let role = Self.role(of: preposition, lemma: lemma), role != .agent else { continue }
        add(role, noun, "complement of the object", 0.7, needsActor: true, to: &result)
      }
      for (preposition, noun) in prepositional(below: object) where preposition == "of" {
        result.prepositional.append((preposition, noun))
        add(.participant, noun, "complement of the object", 0.6, needsActor: true, to: &result)
      }
      for (preposition, noun) in prepositional(below: object) where preposition == "by" {
        add(.participant, noun, "maker of the object", 0.6, needsActor: true, to: &result)
      }
      for side in syntax.children(object, .amod, .compound) where side < object {
        add(
          .participant, side, "name before the object", 0.5, needsActor: true, needsName: true,
          to: &result)
      }
      if let owner = syntax.child(object, .nmodPoss) {
        add(.participant, owner, "possessor of the object", 0.6, needsActor: true, to: &result)
      }
    }
  }

  private func readPrepositions(of verb: Int, lemma: String, into result: inout Arguments) {
    for child in syntax.children(verb, .obl, .oblAgent, .nmod) {
      for noun in syntax.conjuncts(child) {
        let preposition = syntax.preposition(child) ?? ""
        result.prepositional.append((preposition, noun))
        if syntax.relation(child) == .oblAgent || (preposition == "by" && syntax.tag(verb) == .vbn)
        {
          add(.agent, noun, "agent of the passive", needsActor: false, to: &result)
        } else if let role = Self.role(of: preposition, lemma: lemma) {
          add(role, noun, "noun after \"\(preposition)\"", 0.8, needsActor: true, to: &result)
        }
      }
      for nested in prepositional(below: child) { result.prepositional.append(nested) }
    }
  }

  /// The nouns with prepositions inside a noun phrase, at most two levels down.
  private func prepositional(below noun: Int) -> [(preposition: String, token: Int)] {
    var found: [(preposition: String, token: Int)] = []
    for member in syntax.conjuncts(noun) {
      for child in syntax.children(member, .nmod, .obl) {
        guard let preposition = syntax.preposition(child) else { continue }
        for noun in syntax.conjuncts(child) { found.append((preposition, noun)) }
        for inner in syntax.children(child, .nmod) {
          if let preposition = syntax.preposition(inner) { found.append((preposition, inner)) }
        }
      }
    }
    return found
  }

  /// The role of an actor after a preposition.
  private static func role(of preposition: String, lemma: String) -> Event.Participant.Role? {
    switch preposition {
    case "against", "on", "upon", "at", "over", "toward", "towards": .patient
    case "with", "between", "among", "alongside", "together with": .participant
    case "to", "for": .recipient
    case "from": lemma == "receive" || lemma == "buy" || lemma == "learn" ? .agent : .participant
    case "of": .participant
    case "into", "within", "inside": .participant
    case "about": .participant
    default: nil
    }
  }

  private func add(
    _ role: Event.Participant.Role, _ token: Int, _ rule: String, _ confidence: Double = 1,
    needsActor: Bool = false, needsName: Bool = false, to result: inout Arguments
  ) {
    for (index, member) in syntax.conjuncts(token).enumerated() {
      result.add(
        Arguments.Argument(
          role: role, token: antecedent(member), rule: rule,
          confidence: index == 0 ? confidence : confidence * 0.8, needsActor: needsActor,
          needsName: needsName))
    }
  }

  /// The noun that a relative pronoun stands for; any other word stands for itself.
  func antecedent(_ token: Int) -> Int {
    guard syntax.isRelativePronoun(token) || syntax.tag(token) == .wps else { return token }
    var clause = syntax.clause(of: token)
    clause = syntax.firstConjunct(clause)
    guard syntax.relation(clause) == .aclRelcl || syntax.relation(clause) == .acl,
      var noun = syntax.head(clause)
    else { return token }
    // "a lawyer in France who …": a place is nobody.
    while syntax.lemma(token).hasPrefix("who"), syntax.name(at: noun)?.kind == .place,
      syntax.relation(noun) == .nmod, let above = syntax.head(noun), syntax.isNominal(above)
    {
      noun = above
    }
    return noun
  }

  // MARK: Nouns

  private func readNoun(_ mention: Mention, into result: inout Arguments) {
    let noun = mention.trigger
    if let support = mention.support {
      let group = VerbGroup(of: support, in: syntax)
      for subject in subjects(of: support, passive: group.isPassive) where subject.token != noun {
        add(
          subject.isPatient ? .patient : .agent, subject.token, subject.rule, subject.confidence,
          to: &result)
      }
      for object in objects(of: support)
      where object.token != noun && !syntax.conjuncts(object.token).contains(noun) {
        add(.patient, object.token, object.rule, object.confidence, to: &result)
      }
      readPrepositions(of: support, lemma: mention.lemma, into: &result)
    }
    readComplements(ofNoun: noun, hasAgent: !result.tokens(.agent).isEmpty, into: &result)
    if mention.predicate != noun, mention.support == nil {
      // "The Battle of X was a fight between A and B": the predicate speaks of the named event.
      readComplements(ofNoun: mention.predicate, hasAgent: false, into: &result)
      for child in syntax.children(mention.predicate, .acl, .aclRelcl) {
        readPrepositions(of: child, lemma: mention.lemma, into: &result)
        for object in objects(of: child) {
          add(.participant, object.token, "object in the definition", 0.7, to: &result)
        }
      }
    }
    if syntax.relation(noun) == .nsubj, let verb = syntax.head(noun),
      VerbLists.involving.contains(syntax.lemma(verb))
    {
      for object in objects(of: verb) {
        add(.participant, object.token, "object of \"\(syntax.lemma(verb))\"", 0.8, to: &result)
      }
      readPrepositions(of: verb, lemma: mention.lemma, into: &result)
    }
    guard result.tokens(.agent).isEmpty, result.tokens(.patient).isEmpty, mention.support == nil,
      let governor = syntax.head(noun), syntax.isVerb(governor),
      syntax.relation(noun) == .obj || syntax.relation(noun) == .xcomp
    else { return }
    for subject in subjects(of: governor, passive: false) {
      add(
        .agent, subject.token, "subject of the governing verb", 0.5, needsActor: true, to: &result)
    }
  }

  private func readComplements(ofNoun noun: Int, hasAgent: Bool, into result: inout Arguments) {
    var hasAgent = hasAgent
    let lemma = syntax.lemma(noun).lowercased()
    if let owner = syntax.child(noun, .nmodPoss) {
      let isUndergone = VerbLists.undergone.contains(lemma) && syntax.child(noun, .nmod) == nil
      add(
        isUndergone || hasAgent ? .patient : .agent, owner, "possessor of the event noun", 0.9,
        to: &result)
      hasAgent = true
    }
    for child in syntax.children(noun, .nmod, .obl, .acl) {
      if syntax.relation(child) == .acl {
        if syntax.tag(child) == .vbn {
          for agent in syntax.children(child, .oblAgent, .obl)
          where syntax.preposition(agent) == "by" || syntax.relation(agent) == .oblAgent {
            add(.agent, agent, "agent of the participle", to: &result)
          }
        }
        readPrepositions(of: child, lemma: lemma, into: &result)
        continue
      }
      let preposition = syntax.preposition(child) ?? ""
      for member in syntax.conjuncts(child) { result.prepositional.append((preposition, member)) }
      for nested in prepositional(below: child) { result.prepositional.append(nested) }
      switch preposition {
      case "of":
        let isDone = hasAgent || VerbLists.transitiveNouns.contains(lemma)
        add(isDone ? .patient : .agent, child, "of-complement of the event noun", 0.8, to: &result)
      case "by":
        add(.agent, child, "by-complement of the event noun", 0.9, to: &result)
      default:
        if let role = Self.role(of: preposition, lemma: lemma) {
          add(
            role, child, "\"\(preposition)\" after the event noun", 0.8, needsActor: true,
            to: &result)
        }
      }
    }
    for child in syntax.children(noun, .amod, .compound, .nmodDesc) where child < noun {
      let role: Event.Participant.Role =
        hasAgent || !result.tokens(.agent).isEmpty ? .patient : .agent
      add(role, child, "modifier of the event noun", 0.6, needsActor: true, to: &result)
    }
  }
}
