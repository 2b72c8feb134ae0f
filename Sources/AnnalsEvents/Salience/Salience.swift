import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// How much an event belongs on a timeline of its documents, from 0 to 1.
struct Salience {
  let syntax: Syntax
  /// The words of the document's title or first heading, in lower case.
  let titleWords: Set<String>

  func value(of draft: EventDraft, namedParticipants: Int, places: Int) -> Double {
    var value = 0.15
    let mention = draft.mention
    if let date = draft.date {
      value += date.basis == .inferred || date.basis == .documentDate ? 0.12 : 0.25
      if let width = date.width, width <= 31 { value += 0.05 }
    }
    value += min(0.15, 0.08 * Double(namedParticipants))
    if places > 0 { value += 0.04 }
    if draft.type != .other { value += draft.type == .statement ? 0.04 : 0.14 }
    if isMainClause(mention) { value += 0.1 }
    if mention.form == .named { value += 0.1 }
    if mention.isState { value -= mention.form == .copular ? 0.1 : 0.2 }
    if mention.isNominal, mention.form != .named, mention.support == nil { value -= 0.08 }
    switch draft.status {
    case .hypothetical: value -= 0.2
    case .negated: value -= 0.08
    case .planned: value -= 0.05
    default: break
    }
    if syntax.sentence(mention.trigger) < 2 { value += 0.06 }
    if mention.isNominal, isTopic(mention) { value += 0.3 }
    return min(1, max(0, value))
  }

  private func isMainClause(_ mention: Mention) -> Bool {
    let verb = syntax.firstConjunct(mention.support ?? mention.predicate)
    return syntax.relation(verb) == .root
  }

  /// True when the document is about the event: its title names it, or its first sentence opens with it.
  private func isTopic(_ mention: Mention) -> Bool {
    let relation = syntax.relation(mention.trigger)
    guard
      mention.form == .named || relation == .nsubj || relation == .nsubjPass || relation == .root
    else { return false }
    let phrase = mention.form == .named ? mention.tokens : syntax.phrase(mention.trigger)
    let words = phrase.map { syntax.word($0).lowercased() }.filter { $0.utf8.count > 3 }
    guard !words.isEmpty else { return false }
    let shared = words.filter(titleWords.contains).count
    return shared * 2 > words.count
      || (titleWords.isEmpty && phrase.lowerBound < 4
        && syntax.sentence(mention.trigger) == 0)
  }
}
