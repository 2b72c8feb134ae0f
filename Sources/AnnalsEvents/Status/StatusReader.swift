import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Tells what the text says of an event's being so: that it is, is not, will be or might be.
struct StatusReader {
  let syntax: Syntax

  /// What a clause says, with the rule that decided.
  struct Reading: Hashable, Sendable {
    var status: Event.Status
    var rule: String

    static let asserted = Reading(status: .asserted, rule: "told as a fact")
  }

  /// The status of a mention inside its sentence, without who says so.
  func reading(of mention: Mention) -> Reading {
    if isQuestion(mention.trigger) { return Reading(status: .hypothetical, rule: "question") }
    if mention.isNominal {
      if let modified = modifierReading(mention.trigger) { return modified }
      if let support = mention.support
        ?? (mention.predicate == mention.trigger ? nil : mention.predicate)
      {
        return clauseReading(support, depth: 0)
      }
      if mention.group.isNegated {
        return Reading(status: .negated, rule: "\"no\" before the event noun")
      }
      return governedNoun(mention.trigger)
    }
    let own = clauseReading(mention.trigger, depth: 0)
    guard own.status == .asserted, let support = mention.support, mention.form == .verbal else {
      return own
    }
    return clauseReading(support, depth: 0)
  }

  private func isQuestion(_ token: Int) -> Bool {
    let tokens = syntax.document.sentences[syntax.sentence(token)].tokens
    guard
      let last = tokens.last(where: {
        syntax.universal($0) != .punct || syntax.word($0) == "?" || syntax.word($0) == "."
          || syntax.word($0) == "!"
      })
    else {
      return false
    }
    return syntax.word(last) == "?"
  }

  private func clauseReading(_ verb: Int, depth: Int) -> Reading {
    guard depth < 8 else { return .asserted }
    let group = VerbGroup(of: verb, in: syntax)
    let above = syntax.head(verb)
    if group.isNegated { return Reading(status: .negated, rule: "negation") }
    if group.tense == .future { return Reading(status: .planned, rule: "future") }
    if let modal = group.modality { return modalReading(modal, verb, group) }
    if isGoingTo(verb) { return Reading(status: .planned, rule: "\"going to\"") }
    if let mark = conditionalMark(verb) {
      return Reading(status: .hypothetical, rule: "condition with \"\(mark)\"")
    }
    switch syntax.relation(verb) {
    case .conj:
      guard let above, syntax.isVerb(above), syntax.child(verb, .nsubj, .nsubjPass) == nil else {
        return .asserted
      }
      let first = clauseReading(above, depth: depth + 1)
      return first.status == .negated && group.isFinite ? .asserted : first
    case .xcomp, .ccomp, .csubj:
      guard let above else { return .asserted }
      return complementReading(verb, group, above, depth: depth)
    case .advcl, .acl:
      if syntax.children(verb, .mark).contains(where: { syntax.lemma($0) == "without" }) {
        return Reading(status: .negated, rule: "\"without\"")
      }
      if let prevented = syntax.children(verb, .mark).first(where: { syntax.lemma($0) == "from" }),
        let above,
        VerbLists.preventing.contains(syntax.lemma(above))
      {
        _ = prevented
        return Reading(status: .negated, rule: "prevented by \"\(syntax.lemma(above))\"")
      }
      if group.tense == .infinitive {
        if syntax.relation(verb) == .acl, let above {
          let noun = syntax.lemma(above).lowercased()
          if VerbLists.planNouns.contains(noun) {
            return Reading(status: .planned, rule: "\(noun) to do it")
          }
          if VerbLists.refusalNouns.contains(noun) {
            return Reading(status: .negated, rule: "\(noun) to do it")
          }
        }
        return Reading(status: .hypothetical, rule: "purpose")
      }
      guard let above, syntax.isVerb(above), !group.isFinite, syntax.relation(verb) == .advcl else {
        return .asserted
      }
      let main = clauseReading(above, depth: depth + 1)
      return main.status == .planned || main.status == .hypothetical ? main : .asserted
    default: break
    }
    if group.tense == .infinitive, syntax.relation(verb) == .root {
      return Reading(status: .planned, rule: "infinitive of a headline")
    }
    return .asserted
  }

  private func modalReading(_ modal: String, _ verb: Int, _ group: VerbGroup) -> Reading {
    if modal == "would" || modal == "'d" {
      let isReported = syntax.relation(verb) == .ccomp || syntax.relation(verb) == .parataxis
      if group.isPerfect { return Reading(status: .hypothetical, rule: "\"would have\"") }
      return isReported
        ? Reading(status: .planned, rule: "future of the past")
        : Reading(status: .hypothetical, rule: "modal \"would\"")
    }
    if (modal == "could" || modal == "can"), syntax.relation(verb) == .root, !group.isPerfect {
      return Reading(status: .hypothetical, rule: "modal \"\(modal)\"")
    }
    return Reading(status: .hypothetical, rule: "modal \"\(modal)\"")
  }

  private func isGoingTo(_ verb: Int) -> Bool {
    guard syntax.relation(verb) == .xcomp, let above = syntax.head(verb),
      syntax.lemma(above) == "go"
    else { return false }
    return syntax.tag(above) == .vbg
      && syntax.children(above, .aux).contains { syntax.lemma($0) == "be" }
  }

  private func conditionalMark(_ verb: Int) -> String? {
    let mark = syntax.children(verb, .mark).map { syntax.lemma($0) }.first {
      VerbLists.conditional.contains($0)
    }
    if mark == "whether" { return syntax.relation(verb) == .ccomp ? mark : nil }
    return mark
  }

  private func complementReading(_ verb: Int, _ group: VerbGroup, _ above: Int, depth: Int)
    -> Reading
  {
    let lemma = syntax.lemma(above)
    let governor = clauseReading(above, depth: depth + 1)
    if syntax.relation(verb) == .ccomp, group.isFinite {
      if VerbLists.wishing.contains(lemma) {
        return Reading(status: .hypothetical, rule: "wished for with \"\(lemma)\"")
      }
      if lemma == "deny" { return Reading(status: .denied, rule: "denied") }
      return .asserted
    }
    if VerbLists.refusing.contains(lemma) {
      return governor.status == .negated
        ? .asserted : Reading(status: .negated, rule: "not done: \"\(lemma)\"")
    }
    if VerbLists.planning.contains(lemma) {
      return governor.status == .negated || governor.status == .hypothetical
        ? governor : Reading(status: .planned, rule: "planned with \"\(lemma)\"")
    }
    if VerbLists.wishing.contains(lemma) || VerbLists.trying.contains(lemma) {
      return Reading(status: .hypothetical, rule: "wanted or tried with \"\(lemma)\"")
    }
    if lemma == "deny" { return Reading(status: .denied, rule: "denied") }
    if group.tense == .infinitive, !VerbLists.achieving.contains(lemma), syntax.isVerb(above) {
      return governor.status == .asserted
        ? Reading(status: .hypothetical, rule: "infinitive below \"\(lemma)\"") : governor
    }
    if group.tense == .infinitive, !syntax.isVerb(above) {
      return Reading(status: .hypothetical, rule: "infinitive below \"\(lemma)\"")
    }
    return governor
  }

  private func modifierReading(_ noun: Int) -> Reading? {
    for child in syntax.children(noun, .amod, .compound) {
      let lemma = syntax.lemma(child).lowercased()
      let word = syntax.word(child).lowercased()
      if VerbLists.plannedAdjectives.contains(word) {
        return Reading(status: .planned, rule: "\"\(word)\" before the event noun")
      }
      if VerbLists.doubtfulAdjectives.contains(word) || VerbLists.doubtfulAdjectives.contains(lemma)
      {
        return Reading(status: .hypothetical, rule: "\"\(word)\" before the event noun")
      }
    }
    return nil
  }

  private func governedNoun(_ noun: Int) -> Reading {
    guard let above = syntax.head(noun) else { return .asserted }
    let relation = syntax.relation(noun)
    if relation == .conj { return governedNoun(above) }
    guard syntax.isVerb(above) else {
      guard relation == .nmod, VerbLists.planNouns.contains(syntax.lemma(above).lowercased()) else {
        return .asserted
      }
      return Reading(status: .planned, rule: "\(syntax.lemma(above)) for it")
    }
    let lemma = syntax.lemma(above)
    let phrase = syntax.preposition(noun).map { lemma + " " + $0 } ?? lemma
    guard
      relation == .obj || relation == .nsubjPass
        || (relation == .obl && VerbLists.wishing.contains(phrase)) || relation == .xcomp
    else {
      return .asserted
    }
    if VerbLists.preventing.contains(lemma) {
      return Reading(status: .negated, rule: "prevented with \"\(lemma)\"")
    }
    if VerbLists.wishing.contains(phrase) {
      return Reading(status: .hypothetical, rule: "wanted with \"\(phrase)\"")
    }
    if VerbLists.planning.contains(lemma), lemma != "agree" {
      return Reading(status: .planned, rule: "planned with \"\(lemma)\"")
    }
    if lemma == "deny" { return Reading(status: .denied, rule: "denied") }
    let governor = clauseReading(above, depth: 0)
    return governor.status == .planned || governor.status == .hypothetical ? governor : .asserted
  }
}
