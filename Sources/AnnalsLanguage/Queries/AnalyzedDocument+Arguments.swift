/// A subject, and how it was found.
package struct Subject: Hashable, Sendable {
  /// How a verb has its subject.
  package enum Basis: Sendable {
    /// It is the verb's own.
    case direct
    /// It is that of the verb it is coordinated with: "came and *went*".
    case coordination
    /// It is the subject or object of the verb above: "refused to *return*", "forced them to *leave*".
    case control
    /// It is the noun that a relative clause modifies: "the man who *left*".
    case relative
    /// It is the noun that a participle modifies: "prisoners *held* there".
    case participle
    /// It is the subject of the clause above: "*Fearing* arrest, he left".
    case adverbial
  }

  /// The head of the subject.
  package var token: Int
  /// How it was found.
  package var basis: Basis

  /// Makes a subject.
  package init(token: Int, basis: Basis) {
    self.token = token
    self.basis = basis
  }
}

/// A noun that modifies a verb or noun by means of a preposition, or without one ("last week").
package struct Oblique: Hashable, Sendable {
  /// The head of the noun phrase.
  package var token: Int
  /// The first word of the preposition; nil when there is none.
  package var preposition: Int?

  /// Makes an oblique.
  package init(token: Int, preposition: Int?) {
    self.token = token
    self.preposition = preposition
  }
}

/// Questions about who did what, where and with what, as the tree tells.
extension AnalyzedDocument {
  /// The subject of a predicate, its own or one that it shares; in the passive, what it happens to.
  package func subject(of verb: Int) -> Subject? { subject(of: verb, depth: 0) }

  private func subject(of verb: Int, depth: Int) -> Subject? {
    guard depth < 8 else { return nil }
    if let own = child(of: verb, .nsubj, .nsubjPass, .csubj, .csubjPass, .nsubjOuter) {
      guard isRelativePronoun(own), let noun = antecedent(of: verb) else {
        return Subject(token: own, basis: .direct)
      }
      return Subject(token: noun, basis: .relative)
    }
    guard let head = head(of: verb) else { return nil }
    switch relations[verb] {
    case .conj:
      guard isPredicate(head) || child(of: head, .nsubj, .nsubjPass) != nil else { return nil }
      return subject(of: head, depth: depth + 1).map {
        Subject(token: $0.token, basis: .coordination)
      }
    case .xcomp:
      if let object = child(of: head, .obj, .iobj) {
        return Subject(token: object, basis: .control)
      }
      return subject(of: head, depth: depth + 1).map { Subject(token: $0.token, basis: .control) }
    case .aclRelcl:
      // "the town they took" has its own subject; without one the noun itself is meant.
      return Subject(token: head, basis: .relative)
    case .acl:
      guard tags[verb] == .vbn || tags[verb] == .vbg || tags[verb] == .vbd else { return nil }
      return Subject(token: head, basis: .participle)
    case .advcl:
      guard !isFinite(verb) else { return nil }
      return subject(of: head, depth: depth + 1).map { Subject(token: $0.token, basis: .adverbial) }
    default: return nil
    }
  }

  /// The noun that the relative clause of a verb modifies.
  package func antecedent(of verb: Int) -> Int? {
    var clause = verb
    while relations[clause] == .conj || relations[clause] == .xcomp || relations[clause] == .ccomp,
      let head = head(of: clause), head != verb
    {
      clause = head
      if relations[clause] == .aclRelcl { break }
    }
    return relations[clause] == .aclRelcl ? head(of: clause) : nil
  }

  /// True for "who", "which", "that" and the like.
  package func isRelativePronoun(_ token: Int) -> Bool {
    tags[token] == .wdt || tags[token] == .wp
  }

  /// The direct objects of a predicate, without what it shares; relative pronouns stand for their noun.
  package func objects(of verb: Int) -> [Int] {
    children(of: verb, .obj).map { isRelativePronoun($0) ? antecedent(of: verb) ?? $0 : $0 }
  }

  /// The indirect object of a predicate.
  package func indirectObject(of verb: Int) -> Int? { child(of: verb, .iobj) }

  /// Who did it, in the passive: "signed by *Ho*".
  package func agent(of verb: Int) -> Int? {
    if let agent = child(of: verb, .oblAgent) { return agent }
    guard isPassive(verb) else { return nil }
    return children(of: verb, .obl).first { noun in
      preposition(of: noun).map { lemmas[$0] == "by" } ?? false
    }
  }

  /// The nouns that modify a predicate with a preposition or, as times do, without one.
  package func obliques(of verb: Int) -> [Oblique] {
    children(of: verb, .obl, .oblAgent, .oblUnmarked, .nmodUnmarked).map {
      Oblique(token: $0, preposition: preposition(of: $0))
    }
  }

  /// The nouns that modify a noun with a preposition or as its possessor.
  package func nominalModifiers(of noun: Int) -> [Oblique] {
    children(of: noun, .nmod, .nmodPoss, .nmodUnmarked, .nmodDesc).map {
      Oblique(token: $0, preposition: preposition(of: $0))
    }
  }

  /// The first word of the preposition of a noun.
  package func preposition(of noun: Int) -> Int? {
    children(of: noun, .caseMarker).first { tags[$0] != .pos }
  }

  /// The tokens of a noun phrase without the clauses, appositions and later conjuncts that hang on it.
  package func phrase(of noun: Int) -> Range<Int> {
    let inside = subtree(of: noun) {
      switch relations[$0] {
      case .acl, .aclRelcl, .appos, .conj, .cc, .parataxis, .punct, .advcl, .ccomp, .dep: false
      case .caseMarker: heads[$0] != noun || tags[$0] == .pos
      case .mark, .cop, .nsubj, .aux: heads[$0] != noun
      default: true
      }
    }
    var first = noun
    while inside.contains(first - 1)
      || (first >= 2 && isJoin(first - 1) && inside.contains(first - 2))
    { first -= 1 }
    var last = noun
    while inside.contains(last + 1)
      || (last + 2 < tokens.count && isJoin(last + 1) && inside.contains(last + 2))
    { last += 1 }
    return first..<(last + 1)
  }

  /// True for a hyphen, which the tree hangs somewhere but which never ends a phrase.
  private func isJoin(_ token: Int) -> Bool { tags[token] == .hyph || tags[token] == .sym }

  // MARK: Names

  /// The index of the name that a token belongs to.
  /// - Complexity: O(log n) in the number of names.
  package func nameIndex(at token: Int) -> Int? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].tokens.contains(token) ? low : nil
  }

  /// The name that a token belongs to.
  package func name(at token: Int) -> Name? { nameIndex(at: token).map { names[$0] } }

  /// The token of a range whose head lies outside it.
  package func headToken(of range: Range<Int>) -> Int {
    range.first { !range.contains(heads[$0]) } ?? range.lowerBound
  }

  /// The noun phrase around a name, with its titles and modifiers: "former Prime Minister *Ida Voss*".
  package func phrase(of name: Name) -> Range<Int> {
    let phrase = phrase(of: headToken(of: name.tokens))
    return min(
      phrase.lowerBound, name.tokens.lowerBound)..<max(phrase.upperBound, name.tokens.upperBound)
  }
}
