/// A verb with its auxiliaries: "had not been arrested", "will be leaving".
package struct VerbGroup: Hashable, Sendable {
  /// The time that the form of the verb points at.
  package enum Tense: String, Sendable {
    /// "left", "had left", "was leaving".
    case past
    /// "leaves", "has left".
    case present
    /// "will leave", "is going to leave".
    case future
    /// An infinitive or participle without a finite auxiliary.
    case none
  }

  /// How the form of the verb looks at what it tells.
  package enum Aspect: String, Sendable {
    /// "left", "leaves".
    case none
    /// "has left", "had left".
    case perfect
    /// "is leaving".
    case progressive
    /// "has been leaving".
    case perfectProgressive
  }

  /// The verb, or the predicate of a copula.
  package var head: Int
  /// The auxiliaries, copula and verb, in the order of the text.
  package var tokens: [Int]
  /// The tense; a verb without auxiliary takes it from the verb it is coordinated with.
  package var tense: Tense
  /// The aspect.
  package var aspect: Aspect
  /// True for "was arrested", and for a participle after its noun: "people arrested there".
  package var isPassive: Bool
  /// The lemma of the modal verb: "may", "would", "will".
  package var modal: String?
  /// True when the group is negated: "did not leave", "never left".
  package var isNegated: Bool
  /// True when the group has a form with a tense.
  package var isFinite: Bool
  /// True for "to leave".
  package var isInfinitive: Bool
}

extension AnalyzedDocument {
  /// The verb group of a predicate.
  package func verbGroup(of verb: Int) -> VerbGroup {
    var auxiliaries = children(of: verb, .aux, .auxPass, .cop)
    var source = verb
    // "was arrested and taken away": the second participle shares the auxiliaries of the first.
    if auxiliaries.isEmpty, !isTensed(verb), relations[verb] == .conj, let first = head(of: verb),
      universalTags[first] == .verb
    {
      source = first
      auxiliaries = children(of: first, .aux, .auxPass)
    }
    let group = (auxiliaries + [verb]).sorted()
    let finite = group.first { isTensed($0) }
    let modal = auxiliaries.first { tags[$0] == .md }
    let hasHave = auxiliaries.contains { lemmas[$0] == "have" }
    let hasProgressive =
      tags[verb] == .vbg && auxiliaries.contains { lemmas[$0] == "be" && relations[$0] == .aux }
      || auxiliaries.contains { tags[$0] == .vbg }
    return VerbGroup(
      head: verb, tokens: group, tense: tense(finite: finite, modal: modal, source: source),
      aspect: hasHave
        ? hasProgressive ? .perfectProgressive : .perfect : hasProgressive ? .progressive : .none,
      isPassive: isPassive(verb),
      modal: modal.map { lemmas[$0] },
      isNegated: isNegated(verb) || (source != verb && isNegated(source)),
      isFinite: finite != nil || modal != nil,
      isInfinitive: tags[verb] == .vb
        && (child(of: verb, .mark).map { tags[$0] == .to } ?? false))
  }

  private func isTensed(_ token: Int) -> Bool {
    switch tags[token] {
    case .vbd, .vbp, .vbz: true
    default: false
    }
  }

  /// True when a predicate or one of its auxiliaries has a tense.
  package func isFinite(_ verb: Int) -> Bool {
    isTensed(verb)
      || children(of: verb, .aux, .auxPass, .cop).contains { isTensed($0) || tags[$0] == .md }
  }

  private func tense(finite: Int?, modal: Int?, source: Int) -> VerbGroup.Tense {
    if let modal {
      switch lemmas[modal] {
      case "will", "shall", "'ll", "wo": return .future
      default: return .present
      }
    }
    if tags[source] == .vb, relations[source] == .xcomp, let head = head(of: source),
      tags[head] == .vbg, lemmas[head] == "go"
    {
      return .future
    }
    guard let finite else { return .none }
    if tags[finite] == .vbd { return .past }
    return .present
  }

  /// True when a verb is in the passive, or a participle that modifies its noun from behind.
  package func isPassive(_ verb: Int) -> Bool {
    if child(of: verb, .auxPass, .nsubjPass, .csubjPass, .oblAgent) != nil { return true }
    guard tags[verb] == .vbn, child(of: verb, .aux) == nil else { return false }
    if relations[verb] == .acl { return true }
    if relations[verb] == .conj, let first = head(of: verb), universalTags[first] == .verb,
      child(of: verb, .nsubj) == nil
    {
      return tags[first] == .vbn && child(of: first, .auxPass, .nsubjPass) != nil
    }
    return false
  }

  /// True when a predicate is negated.
  package func isNegated(_ verb: Int) -> Bool {
    children(of: verb, .advmod, .det, .cc, .mark).contains {
      switch lemmas[$0] {
      case "not", "n't", "never", "neither", "nor", "without": true
      case "longer": child(of: $0, .advmod, .det).map { lemmas[$0] == "no" } ?? false
      default: false
      }
    }
  }
}
