import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Dates the events that have no time expression by the time that the story has reached.
///
/// The reference time moves from sentence to sentence: the date of a main clause in the simple past becomes that of
/// the sentences after it, until another date, a heading or too much text stands between.
struct NarrativeReference {
  let syntax: Syntax
  let times: [TimeExpression]
  /// For each token, the index of its time expression, or -1.
  let timeOfToken: [Int]
  let published: EDTF?
  let isNews: Bool
  let actors: ActorIndex

  /// The time that the story has reached.
  private struct Scene {
    var date: DateDraft
    var source: Int?
    var sentence: Int
    var paragraph: Int
    /// True when a named event or a long stretch was set, which holds for longer.
    var isWide: Bool
  }

  func date(_ drafts: inout [EventDraft]) {
    var bySentence: [[Int]] = Array(repeating: [], count: syntax.document.sentences.count)
    for index in drafts.indices {
      bySentence[syntax.sentence(drafts[index].mention.trigger)].append(index)
    }
    var scene: Scene?
    var paragraph = 0
    for (sentence, value) in syntax.document.sentences.enumerated() {
      if value.startsParagraph { paragraph += 1 }
      if value.isHeading, !isNews || sentence > 2 {
        scene = headingScene(sentence, paragraph) ?? nil
      }
      for index in bySentence[sentence] where drafts[index].date == nil {
        drafts[index].date = inherited(drafts[index], scene, sentence, paragraph, drafts)
        if let date = drafts[index].date, date.basis != .documentDate {
          drafts[index].dateSource = scene?.source
        }
      }
      if let next = self.scene(after: bySentence[sentence], sentence, paragraph, drafts) {
        scene = next
      }
      if !value.isHeading, bySentence[sentence].isEmpty,
        let alone = headingScene(sentence, paragraph), !isNews
      {
        scene = alone
      }
    }
  }

  // MARK: What the story has reached

  /// The date in a heading or a line of its own, which holds for the text below it: the entry of a diary or a log.
  private func headingScene(_ sentence: Int, _ paragraph: Int) -> Scene? {
    let tokens = syntax.document.sentences[sentence].tokens
    guard
      let index = tokens.lazy.map({ timeOfToken[$0] }).first(where: {
        $0 >= 0 && times[$0].edtf != nil && (times[$0].kind == .date || times[$0].kind == .time)
      }),
      let edtf = times[index].edtf
    else { return nil }
    let date = DateDraft(
      edtf: edtf, kind: .instant, basis: .inherited, time: index,
      reason: "The heading above says “\(syntax.document.source.text(times[index].span))”.",
      confidence: 0.9)
    return Scene(date: date, source: nil, sentence: sentence, paragraph: paragraph, isWide: true)
  }

  private func scene(
    after members: [Int], _ sentence: Int, _ paragraph: Int, _ drafts: [EventDraft]
  ) -> Scene? {
    let dated = members.filter { index in
      let draft = drafts[index]
      guard let date = draft.date, date.basis != .documentDate, date.basis != .inferred,
        draft.dateSource.map({ syntax.sentence(drafts[$0].mention.trigger) == sentence }) ?? true,
        draft.mention.form != .lifeDate, movesNews(date),
        date.bounds.latest != nil || date.basis == .namedEvent,
        draft.status == .asserted || draft.mention.form == .named
      else { return false }
      let tense = EffectiveTense.of(draft.mention, in: syntax)
      if draft.mention.form == .named, !isTopic(draft.mention) { return false }
      return tense.group.tense == .past
        || (isNews && tense.group.isPerfect)
    }
    guard
      let index = dated.last(where: { isMain(drafts[$0]) || drafts[$0].mention.form == .named }),
      let date = drafts[index].date
    else { return nil }
    let isWide = (date.width ?? 0) > 45 || date.basis == .namedEvent
    return Scene(
      date: date, source: index, sentence: sentence, paragraph: paragraph, isWide: isWide)
  }

  /// In news, only what happened within two weeks of the publication moves the story.
  private func movesNews(_ date: DateDraft) -> Bool {
    guard isNews, let latest = date.bounds.latest, let day = published?.bounds.latest else {
      return true
    }
    return abs(day - latest) <= 14 && (date.width ?? 99) < 7
  }

  /// True for a named event that its sentence is about.
  private func isTopic(_ mention: Mention) -> Bool {
    let relation = syntax.relation(mention.trigger)
    return relation == .nsubj || relation == .nsubjPass
  }

  private func isMain(_ draft: EventDraft) -> Bool {
    let verb = syntax.firstConjunct(draft.mention.support ?? draft.mention.predicate)
    return syntax.relation(verb) == .root
      || (syntax.relation(verb) == .ccomp || syntax.relation(verb) == .parataxis)
  }

  // MARK: Who takes it over

  private func inherited(
    _ draft: EventDraft, _ scene: Scene?, _ sentence: Int, _ paragraph: Int, _ drafts: [EventDraft]
  ) -> DateDraft? {
    guard draft.status == .asserted || draft.status == .claimed, tellsNews(draft) else {
      return nil
    }
    let tense = EffectiveTense.of(draft.mention, in: syntax)
    if let scene, tense.isSimplePast,
      draft.statement.map({ drafts[$0].date == nil || scene.isWide }) ?? true,
      reaches(scene, draft, sentence, paragraph, drafts)
    {
      var date = scene.date.asMoment
      date.basis = scene.date.basis == .namedEvent ? .namedEvent : .inherited
      date.confidence = scene.date.confidence * 0.7
      let words =
        date.time.map { "“\(syntax.document.source.text(times[$0].span))”" } ?? "the date before"
      date.reason =
        scene.date.basis == .namedEvent
        ? "The text is telling of \(words)." : "The story goes on from \(words)."
      return date
    }
    return documentDate(draft, tense)
  }

  private func reaches(
    _ scene: Scene, _ draft: EventDraft, _ sentence: Int, _ paragraph: Int, _ drafts: [EventDraft]
  ) -> Bool {
    if scene.date.basis == .namedEvent, draft.type == .statement || draft.type == .publication {
      return false
    }
    let distance = sentence - scene.sentence
    if isNews {
      guard let latest = scene.date.bounds.latest, let day = published?.bounds.latest else {
        return distance <= 3
      }
      return distance <= 3 && abs(day - latest) <= 14 && (scene.date.width ?? 99) < 7
    }
    if scene.isWide {
      return distance <= (scene.date.basis == .namedEvent || scene.source == nil ? 16 : 6)
    }
    if scene.paragraph == paragraph { return distance <= 6 }
    return distance <= 5 && scene.source.map { sharesSubject(drafts[$0], draft) } ?? false
  }

  private func sharesSubject(_ a: EventDraft, _ b: EventDraft) -> Bool {
    guard let first = a.arguments.tokens(.agent).first.flatMap(actors.actor),
      let second = b.arguments.tokens(.agent).first.flatMap(actors.actor)
    else { return false }
    return first == second
  }

  /// True for what a story or a report tells as an event of its own.
  private func tellsNews(_ draft: EventDraft) -> Bool {
    let mention = draft.mention
    if mention.form == .copular || mention.form == .named { return false }
    if mention.form == .nominal, mention.support == nil { return pointsBack(mention) }
    if mention.isState, !VerbLists.decisive.contains(mention.lemma) { return false }
    return !isGeneric(draft)
  }

  /// True for "the announcement", which points at what was just told.
  private func pointsBack(_ mention: Mention) -> Bool {
    let relation = syntax.relation(mention.trigger)
    return NounLists.anaphoric.contains(mention.lemma)
      && (relation == .nsubj || relation == .nsubjPass)
      && syntax.children(mention.trigger, .det).contains {
        ["the", "this", "that"].contains(syntax.lemma($0))
      }
      && syntax.child(mention.trigger, .nmod, .acl, .aclRelcl) == nil
  }

  /// True for what happens again and again: no subject, or one that the text does not point at.
  private func isGeneric(_ draft: EventDraft) -> Bool {
    let verb = draft.mention.support ?? draft.mention.predicate
    return syntax.children(verb, .advmod).contains {
      ["always", "often", "usually", "sometimes", "never", "generally", "regularly", "typically"]
        .contains(syntax.lemma($0))
    }
  }

  /// True for what a relative clause or participle says of somebody in passing.
  private func isAside(_ draft: EventDraft) -> Bool {
    var verb = draft.mention.support ?? draft.mention.predicate
    var steps = 0
    while steps < 16 {
      switch syntax.relation(verb) {
      case .acl where syntax.child(verb, .nsubj) != nil: break
      case .aclRelcl where isExistential(verb): break
      case .acl, .aclRelcl, .nmod: return true
      case .root, .ccomp, .parataxis: return false
      default: break
      }
      guard let head = syntax.head(verb) else { return false }
      verb = head
      steps += 1
    }
    return false
  }

  /// True for "there were soldiers who returned", which tells of the return.
  private func isExistential(_ verb: Int) -> Bool {
    guard let noun = syntax.head(verb), let main = syntax.head(noun) else { return false }
    return syntax.child(main, .expl) != nil
  }

  // MARK: The date of the document

  /// What a news text reports as new happened on the day of its publication, as far as it says.
  private func documentDate(_ draft: EventDraft, _ tense: EffectiveTense) -> DateDraft? {
    guard isNews, let published, isReportedAsNew(draft, tense) else { return nil }
    return DateDraft(
      edtf: published, kind: .instant, basis: .documentDate, time: nil,
      reason: "The text gives no date for it and reports it as new on the day of its publication.",
      confidence: 0.5)
  }

  private func isReportedAsNew(_ draft: EventDraft, _ tense: EffectiveTense) -> Bool {
    if draft.statement != nil { return false }
    let verb = draft.mention.support ?? draft.mention.predicate
    let sentence = syntax.sentence(verb)
    let isHeadline = syntax.document.sentences[sentence].isHeading || sentence == 0
    let chain = syntax.relation(syntax.firstConjunct(verb))
    let isPrimary =
      chain == .root || chain == .parataxis || chain == .advcl || chain == .xcomp || chain == .ccomp
    guard isPrimary else { return false }
    if tense.group.isPastPerfect { return false }
    if tense.group.tense == .past { return true }
    if tense.group.isPerfect { return sentence <= 3 }
    if tense.group.tense == .present { return isHeadline || draft.mention.eventClass == .reporting }
    return false
  }
}
