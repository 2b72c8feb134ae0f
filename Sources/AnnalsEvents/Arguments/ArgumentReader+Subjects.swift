import AnnalsLanguage
import AnnalsText

extension ArgumentReader {
  /// A subject or object as it was found.
  struct Found {
    var token: Int
    /// True when the subject undergoes what the verb says.
    var isPatient: Bool
    var rule: String
    var confidence: Double
  }

  /// The subjects of a verb: its own, or one that it shares with another verb.
  func subjects(of verb: Int, passive: Bool, depth: Int = 0) -> [Found] {
    let own = syntax.children(verb, .nsubj, .nsubjPass, .nsubjOuter).filter {
      syntax.relation($0) != .nsubj || syntax.lemma($0) != "there"
    }
    if let subject = own.last {
      let isPatient = syntax.relation(subject) == .nsubjPass || passive
      return [
        Found(
          token: subject, isPatient: isPatient,
          rule: syntax.isRelativePronoun(subject)
            ? "antecedent of the relative pronoun"
            : isPatient ? "subject of the passive" : "subject",
          confidence: 1)
      ]
    }
    guard depth < 6, let head = syntax.head(verb) else { return [] }
    let headGroup = { VerbGroup(of: head, in: syntax) }
    switch syntax.relation(verb) {
    case .conj:
      guard syntax.isVerb(head) || syntax.child(head, .cop) != nil else { return [] }
      let isShared = !syntax.isVerb(head) ? false : headGroup().isPassive
      return subjects(of: head, passive: isShared, depth: depth + 1).map {
        Found(
          token: $0.token, isPatient: passive, rule: "subject shared in a coordination",
          confidence: $0.confidence * 0.8)
      }
    case .xcomp:
      if let object = syntax.child(head, .obj) ?? syntax.child(head, .iobj),
        !VerbLists.subjectControl.contains(syntax.lemma(head)), object < verb
      {
        return [
          Found(
            token: object, isPatient: passive, rule: "object of the verb above", confidence: 0.9)
        ]
      }
      guard syntax.isVerb(head) || syntax.child(head, .cop) != nil else { return [] }
      return subjects(of: head, passive: false, depth: depth + 1).map {
        Found(
          token: $0.token, isPatient: passive, rule: "subject of the verb above",
          confidence: $0.confidence * 0.9)
      }
    case .advcl where syntax.tag(verb) == .vbg && nounBefore(verb, below: head) != nil:
      guard let noun = nounBefore(verb, below: head) else { return [] }
      return [
        Found(
          token: noun, isPatient: false, rule: "noun right before the participle", confidence: 0.8)
      ]
    case .advcl, .parataxis:
      guard syntax.relation(verb) == .advcl || syntax.tag(verb) == .vbg || syntax.tag(verb) == .vbn
      else { return [] }
      guard !VerbGroup(of: verb, in: syntax).isFinite || syntax.relation(verb) == .parataxis else {
        return []
      }
      guard syntax.isVerb(head) || syntax.child(head, .cop) != nil else { return [] }
      return subjects(of: head, passive: false, depth: depth + 1).map {
        Found(
          token: $0.token, isPatient: passive, rule: "subject of the main clause",
          confidence: $0.confidence * 0.7)
      }
    case .acl:
      guard syntax.isNominal(head) else { return [] }
      if syntax.tag(verb) == .vbn || syntax.tag(verb) == .vbd {
        return [
          Found(token: head, isPatient: true, rule: "noun of the participle", confidence: 0.9)
        ]
      }
      if syntax.tag(verb) == .vbg {
        return [
          Found(token: head, isPatient: false, rule: "noun of the participle", confidence: 0.8)
        ]
      }
      if let owner = syntax.child(head, .nmodPoss) {
        return [
          Found(token: owner, isPatient: passive, rule: "possessor of the plan", confidence: 0.8)
        ]
      }
      guard let governor = syntax.head(head), syntax.isVerb(governor), syntax.relation(head) == .obj
      else { return [] }
      return subjects(of: governor, passive: false, depth: depth + 1).map {
        Found(
          token: $0.token, isPatient: passive, rule: "subject of the verb above the plan",
          confidence: $0.confidence * 0.7)
      }
    case .aclRelcl:
      guard syntax.isNominal(head),
        !syntax.children(verb).contains(where: { syntax.tag($0) == .wrb })
      else { return [] }
      return []
    default: return []
    }
  }

  /// The noun with a preposition right before a participle: "caused by the king launching a war".
  private func nounBefore(_ verb: Int, below head: Int) -> Int? {
    guard syntax.children(verb, .mark, .caseMarker).isEmpty else { return nil }
    var previous = verb - 1
    while previous > head, syntax.relation(previous) == .advmod { previous -= 1 }
    guard previous > head, syntax.isNominal(previous) else { return nil }
    var noun = previous
    while let above = syntax.head(noun), above != head, syntax.isNominal(above) { noun = above }
    guard syntax.head(noun) == head,
      syntax.relation(noun) == .obl || syntax.relation(noun) == .oblAgent
    else { return nil }
    return noun
  }

  /// The objects of a verb: its own, a relative pronoun's noun, or one that it shares with a later coordinated verb.
  func objects(of verb: Int) -> [Found] {
    let own = syntax.children(verb, .obj)
    if !own.isEmpty {
      return own.map { Found(token: $0, isPatient: true, rule: "object", confidence: 1) }
    }
    if syntax.relation(verb) == .aclRelcl, let noun = syntax.head(verb),
      syntax.child(verb, .nsubj) != nil,
      !syntax.children(verb).contains(where: {
        syntax.isRelativePronoun($0) || syntax.tag($0) == .wrb
      }),
      syntax.child(verb, .ccomp, .cop) == nil, !VerbGroup(of: verb, in: syntax).isPassive
    {
      return [
        Found(token: noun, isPatient: true, rule: "noun of the relative clause", confidence: 0.7)
      ]
    }
    // "burned and looted the town": the object stands at the last verb.
    let later = syntax.children(verb, .conj).filter { syntax.isVerb($0) && $0 > verb }
    if let next = later.first, next - verb <= 2, let object = syntax.child(next, .obj),
      syntax.child(next, .nsubj) == nil
    {
      return [
        Found(
          token: object, isPatient: true, rule: "object shared in a coordination", confidence: 0.7)
      ]
    }
    return []
  }
}
