import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Reads from the tree how events relate: order, cause, part.
struct RelationReader {
  /// A relation between two drafts, with the tokens that state it.
  struct Found: Hashable, Sendable {
    var kind: Relation.Kind
    var source: Int
    var target: Int
    var cue: Range<Int>?
    var basis: Relation.Basis
  }

  let syntax: Syntax
  let drafts: [EventDraft]
  private let byTrigger: [Int: Int]
  private let bySupport: [Int: Int]

  init(syntax: Syntax, drafts: [EventDraft]) {
    self.syntax = syntax
    self.drafts = drafts
    var byTrigger: [Int: Int] = [:]
    var bySupport: [Int: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      byTrigger[draft.mention.trigger] = index
      for verb in [draft.mention.support, draft.mention.predicate].compactMap(\.self)
      where bySupport[verb] == nil { bySupport[verb] = index }
    }
    self.byTrigger = byTrigger
    self.bySupport = bySupport
  }

  /// The relations in the order of the text, each once.
  func relations() -> [Found] {
    var found: [Found] = []
    var seen: Set<Found> = []
    for index in drafts.indices {
      for relation in clause(index) + preposition(index) + verbOfCausing(index) + statement(index)
      where relation.source != relation.target && seen.insert(relation).inserted {
        found.append(relation)
      }
    }
    return found
  }

  private func draft(at token: Int) -> Int? { byTrigger[token] ?? bySupport[token] }

  private func statement(_ index: Int) -> [Found] {
    guard let statement = drafts[index].statement else { return [] }
    return [
      Found(
        kind: .reports, source: statement, target: index, cue: drafts[statement].mention.tokens,
        basis: .syntax)
    ]
  }

  /// Clauses with "after", "before", "while", "because".
  private func clause(_ index: Int) -> [Found] {
    let verb = drafts[index].mention.support ?? drafts[index].mention.predicate
    guard syntax.relation(verb) == .advcl, let above = syntax.head(verb),
      let main = draft(at: above),
      let mark = syntax.children(verb, .mark, .advmod, .caseMarker).first(where: { $0 < verb })
    else { return [] }
    let cue = mark..<(mark + 1)
    switch syntax.lemma(mark) {
    case "after", "once":
      return [Found(kind: .before, source: index, target: main, cue: cue, basis: .stated)]
    case "before", "until", "till":
      return [Found(kind: .before, source: main, target: index, cue: cue, basis: .stated)]
    case "when", "while", "as":
      return [Found(kind: .simultaneous, source: main, target: index, cue: cue, basis: .stated)]
    case "because":
      return [Found(kind: .causes, source: index, target: main, cue: cue, basis: .stated)]
    default: return []
    }
  }

  /// Event nouns after "during", "after", "because of", "as part of".
  private func preposition(_ index: Int) -> [Found] {
    let mention = drafts[index].mention
    guard mention.isNominal, mention.support == nil else { return [] }
    let noun = mention.trigger
    guard syntax.relation(noun) == .obl || syntax.relation(noun) == .nmod,
      let above = syntax.head(noun),
      let preposition = syntax.preposition(noun)
    else { return [] }
    if syntax.lemma(above) == "part", preposition == "of", let whole = syntax.head(above),
      let part = draft(at: whole)
    {
      return [
        Found(kind: .partOf, source: part, target: index, cue: above..<(above + 1), basis: .stated)
      ]
    }
    guard let main = draft(at: above), let marker = syntax.child(noun, .caseMarker) else {
      return []
    }
    let cue = marker..<(marker + 1)
    switch preposition {
    case "after", "following", "since", "in the wake of", "in the aftermath of":
      return [Found(kind: .before, source: index, target: main, cue: cue, basis: .stated)]
    case "before", "prior to", "until", "ahead of":
      return [Found(kind: .before, source: main, target: index, cue: cue, basis: .stated)]
    case "during", "amid", "throughout", "in the course of":
      return [Found(kind: .during, source: main, target: index, cue: cue, basis: .stated)]
    case "because of", "due to", "owing to", "as a result of", "thanks to", "in response to":
      return [Found(kind: .causes, source: index, target: main, cue: cue, basis: .stated)]
    case "of", "in":
      // "the battle of the war", "fought in the war": a part of what has a name.
      guard mention.form == .named,
        drafts[main].type == .armedConflict || drafts[main].mention.isNominal
      else { return [] }
      return [Found(kind: .partOf, source: main, target: index, cue: cue, basis: .namedEvent)]
    default: return []
    }
  }

  private static let causing: WordSet =
    "cause trigger spark prompt provoke precipitate ignite bring_about set_off produce"
  private static let leading: WordSet = "lead result culminate"

  /// "The crash caused a panic", "the war led to a famine", "was caused by", "causing the council to act".
  private func verbOfCausing(_ index: Int) -> [Found] {
    let mention = drafts[index].mention
    guard mention.form == .verbal else { return [] }
    let verb = mention.trigger
    let lemma = mention.lemma
    let cue = mention.tokens
    var causes: [Int] = []
    var effects: [Int] = []
    if Self.causing.contains(lemma) {
      let objects = syntax.children(verb, .obj, .xcomp, .ccomp).flatMap {
        [$0] + syntax.children($0, .acl, .conj)
      }.compactMap { byTrigger[$0] }
      if mention.group.isPassive {
        causes = syntax.children(verb, .oblAgent, .obl).filter {
          syntax.preposition($0) == "by" || syntax.relation($0) == .oblAgent
        }
        .flatMap { [$0] + syntax.children($0, .acl) }.compactMap { draft(at: $0) }
        effects = syntax.children(verb, .nsubjPass).compactMap { draft(at: $0) }
        if effects.isEmpty, syntax.relation(verb) == .acl, let noun = syntax.head(verb) {
          effects = [byTrigger[noun]].compactMap(\.self)
        }
      } else {
        causes = syntax.children(verb, .nsubj).compactMap { draft(at: $0) }
        effects = objects
      }
    } else if Self.leading.contains(lemma) {
      let nouns = syntax.children(verb, .obl).filter {
        ["to", "in"].contains(syntax.preposition($0) ?? "")
      }.compactMap { draft(at: $0) }
      let origins = syntax.children(verb, .obl).filter { syntax.preposition($0) == "from" }
        .compactMap { draft(at: $0) }
      let subject = syntax.children(verb, .nsubj).compactMap { draft(at: $0) }
      if lemma == "result", !origins.isEmpty {
        causes = origins
        effects = subject
      } else {
        causes = subject
        effects = nouns
      }
    } else {
      return []
    }
    if causes.isEmpty, syntax.relation(verb) == .advcl, let above = syntax.head(verb),
      let main = draft(at: above)
    {
      causes = [main]
    }
    return causes.flatMap { cause in
      effects.filter { $0 != cause }.map {
        Found(kind: .causes, source: cause, target: $0, cue: cue, basis: .stated)
      }
    }
  }
}
