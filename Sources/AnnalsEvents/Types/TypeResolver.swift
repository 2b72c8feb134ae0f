import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Decides which type of event a mention tells of.
struct TypeResolver {
  let syntax: Syntax
  let lexicon: TypeLexicon

  /// The type of a mention, and the rule that decided.
  func type(of mention: Mention, arguments: Arguments) -> (type: EventType, rule: String) {
    switch mention.form {
    case .named, .nominal: return nounType(mention.trigger, mention.lemma)
    case .copular: return copularType(mention)
    case .lifeDate: return (.life, "dates of a life")
    case .verbal:
      if let content = mention.content {
        return nounType(content, syntax.lemma(content).lowercased())
      }
      return verbType(mention, arguments)
    }
  }

  private func verbType(_ mention: Mention, _ arguments: Arguments) -> (EventType, String) {
    let lemma = mention.lemma
    let subjects = arguments.tokens(.agent)
    let objects = arguments.tokens(.patient) + syntax.children(mention.trigger, .xcomp)
    let obliques = arguments.obliques
    for rule in TypeRule.verbs
    where rule.lemmas.contains(lemma) || rule.lemmas.contains(syntax.lemma(mention.trigger)) {
      guard let place = rule.place, let field = rule.field else { return (rule.type, "verb alone") }
      let nouns =
        switch place {
        case .subject:
          subjects
            + (mention.group.isPassive ? [] : objects.isEmpty ? arguments.tokens(.patient) : [])
        case .object: objects
        case .oblique: obliques + objects
        case .either: subjects + objects
        }
      if nouns.contains(where: { isIn(field, $0) }) {
        return (rule.type, "\(lemma) with a telling noun")
      }
    }
    if lemma == "leave" || lemma == "reach" || lemma == "enter",
      objects.contains(where: { syntax.name(at: $0)?.kind == .place })
    {
      return (.movement, "\(lemma) with a place")
    }
    if lemma == "order", syntax.child(mention.trigger, .xcomp, .ccomp) != nil,
      objects.contains(where: { syntax.relation($0) == .obj })
    {
      return (.pressure, "order to somebody")
    }
    if ["launch", "open", "start", "begin", "stage", "resume", "continue", "announce"].contains(
      lemma), !mention.group.isPassive,
      let object = objects.first(where: { syntax.relation($0) == .obj }).map(counted),
      case let (type, _) = nounType(object, syntax.lemma(object).lowercased()), type != .other
    {
      return (type, "type of what is begun")
    }
    let candidates = lexicon.types(ofVerb: lemma).filter { isPlausible($0, mention, objects) }
    if let rule = TypeRule.supplement.first(where: { $0.lemmas.contains(lemma) }) {
      return (rule.type, "usual type of \(lemma)")
    }
    if candidates.count == 1 { return (candidates[0], "only type of \(lemma)") }
    if let first = candidates.first { return (first, "first type of \(lemma)") }
    for object in objects where !mention.group.isPassive && syntax.relation(object) == .obj {
      let (type, _) = nounType(object, syntax.lemma(object).lowercased())
      if type != .other { return (type, "type of the object") }
    }
    if VerbLists.reporting.contains(lemma) { return (.statement, "verb of saying") }
    if VerbLists.planning.contains(lemma) || VerbLists.trying.contains(lemma)
      || VerbLists.achieving.contains(lemma) || VerbLists.refusing.contains(lemma),
      let act = syntax.child(mention.trigger, .xcomp), syntax.isVerb(act)
    {
      let types = lexicon.types(ofVerb: syntax.lemma(act))
      if let type = types.first { return (type, "type of what is meant") }
    }
    return (.other, "no type known")
  }

  /// False for a type that a verb has only beside certain words.
  private func isPlausible(_ type: EventType, _ mention: Mention, _ objects: [Int]) -> Bool {
    let lemma = mention.lemma
    switch type {
    case .statement:
      // "added a wing" is no statement, "added that …" is.
      guard
        ["add", "note", "describe", "explain", "write", "suggest", "reveal", "call", "report"]
          .contains(lemma)
      else { return true }
      return lemma == "report" || syntax.child(mention.trigger, .ccomp, .parataxis) != nil
        || syntax.child(mention.trigger, .obj) == nil
    case .life: return lemma != "raise" || objects.contains { isIn(NounFields.person, $0) }
    case .health:
      return lemma != "operate" && lemma != "screen" && lemma != "test" && lemma != "treat"
    case .positionChange:
      guard ["remove", "promote", "become", "retire", "replace", "hire"].contains(lemma) else {
        return true
      }
      return lemma == "retire"
        || objects.contains {
          isIn(NounFields.person, $0) || isIn(NounFields.office, $0)
            || syntax.name(at: $0)?.kind == .person
        }
    case .protest:
      return lemma != "demonstrate" || (syntax.child(mention.trigger, .obj, .ccomp) == nil)
    case .justice:
      return lemma != "try"
        || objects.contains { syntax.relation($0) == .obj && isIn(NounFields.person, $0) }
    case .sovereigntyChange:
      return lemma != "restore" || objects.contains { isIn(NounFields.power, $0) }
    case .competitionAward:
      return !["win", "lose", "draw", "finish", "advance", "play"].contains(lemma)
    case .organization:
      guard lemma == "leave" || lemma == "join" else { return true }
      return objects.contains {
        isIn(NounFields.group, $0) || syntax.name(at: $0)?.kind == .organization
      }
    default: return true
    }
  }

  /// The type that a noun with its modifiers tells of.
  func nounType(_ token: Int, _ lemma: String) -> (type: EventType, rule: String) {
    let head = syntax.lemma(token).lowercased()
    for rule in TypeRule.nouns where rule.lemmas.contains(head) {
      if let field = rule.field,
        modifiers(token).contains(where: { field.contains(syntax.lemma($0).lowercased()) })
      {
        return (rule.type, "\(head) with a telling modifier")
      }
    }
    if let rule = TypeRule.nounSupplement.first(where: { $0.lemmas.contains(head) }) {
      return (rule.type, "usual type of \(head)")
    }
    if let first = lexicon.types(ofNoun: head).first { return (first, "first type of \(head)") }
    for modifier in modifiers(token)
    where syntax.relation(modifier) == .compound || syntax.relation(modifier) == .nmod {
      if let first = lexicon.types(ofNoun: syntax.lemma(modifier).lowercased()).first {
        return (first, "type of a modifier")
      }
    }
    return (.other, "no type known")
  }

  private func copularType(_ mention: Mention) -> (EventType, String) {
    isIn(NounFields.office, mention.trigger) ? (.positionChange, "office held") : (.other, "state")
  }

  /// What is counted or measured: "ten days of games" gives "games".
  private func counted(_ token: Int) -> Int {
    guard NounLists.measures.contains(syntax.lemma(token).lowercased()),
      let noun = syntax.children(token, .nmod).first(where: { syntax.preposition($0) == "of" })
    else { return token }
    return noun
  }

  private func modifiers(_ token: Int) -> [Int] {
    syntax.children(token).filter {
      switch syntax.relation($0) {
      case .compound, .amod, .nmod, .nmodPoss, .flat, .nmodDesc: true
      default: false
      }
    }
  }

  /// True when a noun, one of its modifiers or one coordinated with it belongs to a field.
  private func isIn(_ field: WordSet, _ token: Int) -> Bool {
    if field.contains(syntax.lemma(token).lowercased()) { return true }
    return syntax.children(token).contains {
      switch syntax.relation($0) {
      case .compound, .amod, .flat, .nmodDesc, .conj, .appos:
        field.contains(syntax.lemma($0).lowercased())
      case .nmod:
        syntax.preposition($0) == "of"
          && (field.contains(syntax.lemma($0).lowercased())
            || syntax.children($0, .compound).contains {
              field.contains(syntax.lemma($0).lowercased())
            })
      default: false
      }
    }
  }
}
