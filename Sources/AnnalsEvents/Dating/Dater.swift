import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Dates events, from what the tree hangs on them down to the date of the document.
///
/// The order of trust is that of the stages below; a later stage never changes a date of an earlier one.
struct Dater {
  let syntax: Syntax
  let times: [TimeExpression]
  /// For each token, the index of its time expression, or -1.
  let timeOfToken: [Int]
  let links: [TimeAttachment.Link]
  let published: EDTF?
  let isNews: Bool
  let relations: [RelationReader.Found]
  let actors: ActorIndex

  /// The drafts by the words that tell of them.
  private struct Told {
    var byTrigger: [Int: Int]
    var bySupport: [Int: Int]
    func draft(at token: Int) -> Int? { byTrigger[token] ?? bySupport[token] }
  }

  /// Dates the drafts in place.
  func date(_ drafts: inout [EventDraft]) {
    let byTrigger = Dictionary(
      drafts.indices.map { (drafts[$0].mention.trigger, $0) },
      uniquingKeysWith: { first, _ in first })
    var bySupport: [Int: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      if let support = draft.mention.support, bySupport[support] == nil {
        bySupport[support] = index
      }
    }
    let told = Told(byTrigger: byTrigger, bySupport: bySupport)
    attach(&drafts)
    shareInClauses(&drafts, told)
    boundClaims(&drafts)
    NarrativeReference(
      syntax: syntax, times: times, timeOfToken: timeOfToken, published: published, isNews: isNews,
      actors: actors
    )
    .date(&drafts)
    shareInClauses(&drafts, told)
    boundClaims(&drafts)
    Headlines(syntax: syntax, isNews: isNews).date(&drafts)
    OrderBounds(syntax: syntax, relations: relations).tighten(&drafts)
  }

  // MARK: Attached expressions

  private func attach(_ drafts: inout [EventDraft]) {
    for way in [TimeAttachment.Way.attached, .clause, .orphan] {
      for link in links where link.way == way {
        guard drafts[link.mention].date == nil else {
          combine(link, &drafts)
          continue
        }
        let draft = drafts[link.mention]
        drafts[link.mention].date = self.draft(for: link, of: draft)
      }
    }
  }

  private func draft(for link: TimeAttachment.Link, of draft: EventDraft) -> DateDraft? {
    let time = times[link.time]
    guard let edtf = time.edtf else { return nil }
    let words = syntax.document.source.text(time.span)
    let trigger = syntax.document.text(draft.mention.tokens)
    let (reason, confidence) =
      switch link.way {
      case .attached: ("“\(words)” says when “\(trigger)” is.", 1.0)
      case .clause: ("“\(words)” stands in the clause of “\(trigger)”.", 0.9)
      case .orphan: ("“\(words)” stands in the sentence and no nearer event claims it.", 0.6)
      }
    let result = DateDraft(
      edtf: edtf, kind: isLasting(draft, time) ? .span : .instant, basis: Self.basis(time.basis),
      time: link.time, reason: reason, confidence: confidence)
    return result.kind == .instant ? result.asMoment : result
  }

  /// A second expression of the same event makes its date narrower: "in 1914, on 3 August".
  private func combine(_ link: TimeAttachment.Link, _ drafts: inout [EventDraft]) {
    guard let date = drafts[link.mention].date, link.way < .orphan,
      times[link.time].basis != .namedEvent, times[link.time].edtf != nil,
      let other = draft(for: link, of: drafts[link.mention]), let width = other.width
    else { return }
    if let old = date.width, old <= width { return }
    if date.bounds.contains(other.bounds) { drafts[link.mention].date = other }
  }

  /// True when the event fills the time and does not just happen in it.
  private func isLasting(_ draft: EventDraft, _ time: TimeExpression) -> Bool {
    let isWhole = time.bounds?.earliest != nil && time.bounds?.latest != nil
    if draft.mention.phase == .beginning || draft.mention.phase == .end { return false }
    if draft.mention.isNominal,
      NounLists.lasting.contains(syntax.lemma(draft.mention.trigger).lowercased())
    {
      return isWhole
    }
    if draft.mention.form == .named { return time.isSpan || (isWhole && time.basis == .namedEvent) }
    if time.basis == .namedEvent { return false }
    if time.isSpan && isWhole { return true }
    guard time.isSpan || draft.mention.isState else { return false }
    return draft.mention.isState || VerbLists.lasting.contains(draft.mention.lemma)
      || draft.mention.group.aspect == .perfectiveProgressive
      || draft.mention.group.aspect == .progressive
  }

  static func basis(_ basis: TimeExpression.Basis) -> EventDate.Basis {
    switch basis {
    case .stated: .stated
    case .relative: .relative
    case .inherited: .inherited
    case .namedEvent: .namedEvent
    }
  }

  // MARK: Dates shared between the events of a sentence

  /// Gives the date of an event to those that the syntax puts at the same time.
  private func shareInClauses(_ drafts: inout [EventDraft], _ told: Told) {
    let order = drafts.indices.sorted {
      depth(drafts[$0]) < depth(drafts[$1]) || (depth(drafts[$0]) == depth(drafts[$1]) && $0 < $1)
    }
    for index in order where drafts[index].date == nil {
      guard let (source, rule) = contemporary(of: index, drafts, told),
        let date = drafts[source].date
      else { continue }
      var copy = date.asMoment
      copy.confidence *= 0.9
      copy.reason =
        "It happens with “\(syntax.document.text(drafts[source].mention.tokens))” (\(rule)). "
        + date.reason
      if copy.kind == .span { copy.kind = .instant }
      drafts[index].date = copy
      drafts[index].dateSource = source
      drafts[index].rules.append("date: " + rule)
    }
  }

  private func depth(_ draft: EventDraft) -> Int {
    var steps = 0
    var current = draft.mention.trigger
    while let head = syntax.head(current), steps < 128 {
      current = head
      steps += 1
    }
    return steps
  }

  /// The event that a mention is told together with, and the construction that says so.
  private func contemporary(of index: Int, _ drafts: [EventDraft], _ told: Told) -> (
    Int, String
  )? {
    let draft = drafts[index]
    let verb = draft.mention.support ?? draft.mention.predicate
    guard draft.status == .asserted || draft.status == .claimed || draft.status == .negated else {
      return nil
    }
    if !draft.mention.isNominal || draft.mention.support != nil,
      let occasion = occasion(of: verb, drafts, told)
    {
      return (occasion, "named as its occasion")
    }
    guard let above = syntax.head(verb) else { return clauseWhen(verb, drafts, told) }
    let aboveIndex = told.draft(at: above).flatMap { $0 == index ? nil : $0 }
    if draft.mention.isNominal, draft.mention.support == nil {
      if let aboveIndex, syntax.relation(verb) == .obj,
        VerbLists.performing.contains(syntax.lemma(above))
      {
        return (aboveIndex, "object of the verb that does it")
      }
      if let aboveIndex, syntax.relation(verb) == .nsubj,
        VerbLists.hitting.contains(syntax.lemma(above))
      {
        return (aboveIndex, "subject of what it did")
      }
      guard let aboveIndex, syntax.relation(verb) == .obl || syntax.relation(verb) == .nmod,
        let preposition = syntax.preposition(verb),
        ["during", "in", "at", "amid"].contains(preposition),
        !drafts[aboveIndex].mention.isNominal, drafts[aboveIndex].mention.form != .copular,
        VerbGroup(of: above, in: syntax).tense != .future
      else { return nil }
      return (aboveIndex, "named as its occasion")
    }
    switch syntax.relation(verb) {
    case .xcomp:
      guard
        VerbLists.achieving.contains(syntax.lemma(above))
          || VerbLists.refusing.contains(syntax.lemma(above))
      else { return nil }
      return aboveIndex.map { ($0, "infinitive or participle of the verb above") }
    case .advcl:
      let group = draft.mention.group
      let marks = syntax.children(verb, .mark, .advmod).map { syntax.lemma($0) }
      if marks.contains(where: {
        ["after", "before", "until", "since", "if", "because", "although", "though"].contains($0)
      }) {
        return nil
      }
      if group.isPerfect || group.tense == .infinitive { return nil }
      if marks.contains(where: { ["when", "as", "while", "whereupon"].contains($0) }) {
        return aboveIndex.map { ($0, "clause with \"\(marks[0])\"") }
      }
      guard !group.isFinite, syntax.tag(verb) == .vbg else { return nil }
      return aboveIndex.map { ($0, "participle of the main clause") }
    case .conj, .parataxis:
      let group = draft.mention.group
      guard let aboveIndex, group.tense == drafts[aboveIndex].mention.group.tense || !group.isFinite
      else { return nil }
      guard let time = drafts[aboveIndex].date?.time else { return (aboveIndex, "coordination") }
      // A time after the first verb and before the second belongs to the first alone, unless both share the subject.
      let isShared =
        syntax.child(verb, .nsubj, .nsubjPass) == nil || times[time].tokens.lowerBound < above
      return isShared ? (aboveIndex, "coordination") : nil
    case .acl:
      guard syntax.tag(verb) == .vbg, let governor = syntax.head(above),
        let index = told.draft(at: governor),
        !syntax.isNominal(governor)
      else { return nil }
      return (index, "participle of an argument")
    default: break
    }
    return clauseWhen(verb, drafts, told)
  }

  /// The occasion that an event has: "released it at a meeting on Monday".
  private func occasion(of verb: Int, _ drafts: [EventDraft], _ told: Told) -> Int? {
    for child in syntax.children(verb, .obl) {
      guard let other = told.byTrigger[child], drafts[other].mention.isNominal,
        drafts[other].date?.basis != .namedEvent,
        let preposition = syntax.preposition(child), ["in", "at", "during"].contains(preposition),
        drafts[other].date.map({ ($0.width ?? 99) < 8 }) ?? false
      else { continue }
      return other
    }
    return nil
  }

  /// The clause with "when" below a main clause.
  private func clauseWhen(_ verb: Int, _ drafts: [EventDraft], _ told: Told) -> (Int, String)? {
    // The main clause takes the date of a clause with "when", and the first of two coordinated verbs that of the second
    // when nothing stands between.
    for child in syntax.children(verb, .advcl) {
      let marks = syntax.children(child, .mark, .advmod).map { syntax.lemma($0) }
      guard marks.contains(where: { ["when", "as", "while"].contains($0) }),
        let other = told.draft(at: child),
        drafts[other].date != nil, !drafts[other].mention.group.isPerfect
      else { continue }
      return (other, "clause with \"when\"")
    }
    return nil
  }

  // MARK: Claims and clauses that only bound

  /// What a dated statement says happened did so at the latest when it was said.
  private func boundClaims(_ drafts: inout [EventDraft]) {
    for index in drafts.indices where drafts[index].date == nil {
      guard let statement = drafts[index].statement, let said = drafts[statement].date,
        drafts[index].status == .claimed || drafts[index].status == .denied,
        !drafts[index].mention.isState,
        isPast(drafts[index]), let upTo = said.upToEnd
      else { continue }
      drafts[index].date = DateDraft(
        edtf: upTo, kind: .instant, basis: .inferred, time: said.time,
        reason:
          "It had happened when “\(syntax.document.text(drafts[statement].mention.tokens))” told of it. "
          + said.reason,
        confidence: said.confidence * 0.7)
      drafts[index].rules.append("date: before the statement that claims it")
    }
  }

  private func isPast(_ draft: EventDraft) -> Bool {
    if draft.mention.isNominal, draft.mention.support == nil { return false }
    let tense = EffectiveTense.of(draft.mention, in: syntax)
    return tense.isPast
  }
}
