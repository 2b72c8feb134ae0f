import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Writes drafts into a record: identities, offsets in code points, participants, mentions with their context.
struct RecordAssembler {
  private let reading: DocumentReading
  private let offsets: ScalarOffsets

  init(reading: DocumentReading) {
    self.reading = reading
    offsets = ScalarOffsets(reading.syntax.document.source.utf8)
  }

  private var syntax: Syntax { reading.syntax }
  private var discourse: Discourse { reading.discourse }
  private var source: SourceDocument { syntax.document.source }
  private var documentID: ID<Document> { ID(source.id) }

  /// The record of the document.
  func record() -> ExtractionRecord {
    let writer = TitleWriter(
      syntax: syntax, timeOfToken: calendarOfToken, actors: discourse.actors,
      speeches: discourse.speeches)
    let salience = Salience(syntax: syntax, titleWords: titleWords)
    var identity = EventIdentity()
    var events: [Event] = []
    var idOfDraft: [Int: ID<Event>] = [:]
    for (index, draft) in reading.drafts.enumerated() {
      let sentence = syntax.document.sentences[syntax.sentence(draft.mention.trigger)]
      let trigger = syntax.document.text(draft.mention.tokens)
      let id = identity.next(
        document: source.id, sentence: source.utf8[sentence.span.start..<sentence.span.end],
        trigger: trigger)
      // A state is told of only for its time.
      guard draft.mention.form != .copular || draft.date != nil,
        let title = writer.title(
          of: draft.mention, arguments: draft.arguments, status: draft.status)
      else { continue }
      idOfDraft[index] = id
      events.append(event(draft, id: id, title: title, salience: salience))
    }
    let written = reading.relations.compactMap { found -> Relation? in
      guard let from = idOfDraft[found.source], let to = idOfDraft[found.target] else { return nil }
      return Relation(
        found.kind, from, to, basis: found.basis,
        cue: found.cue.map { evidence(syntax.document.span($0)) })
    }
    return ExtractionRecord(
      document: document, timexes: reading.times.enumerated().map { timex($1, number: $0 + 1) },
      actors: discourse.actors.actors.indices.map(actor), places: discourse.places.places,
      events: events, relations: written, attributions: discourse.speeches.map(attribution))
  }

  /// For each token, the index of the date that it belongs to, or -1; durations stay in titles.
  private var calendarOfToken: [Int] {
    reading.timeOfToken.map { index in
      guard index >= 0 else { return -1 }
      let kind = reading.times[index].kind
      return kind == .date || kind == .time ? index : -1
    }
  }

  private var document: Document {
    Document(
      id: documentID, path: source.path, title: source.title, source: source.source,
      published: source.published.map {
        .init(edtf: $0.edtf.description, basis: $0.basis.rawValue)
      },
      length: offsets.count, sha256: source.sha256)
  }

  private var titleWords: Set<String> {
    if let title = source.title {
      return Set(title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
    guard let first = syntax.document.sentences.first, first.isHeading else { return [] }
    return Set(first.tokens.map { syntax.word($0).lowercased() })
  }

  // MARK: Events

  private func event(_ draft: EventDraft, id: ID<Event>, title: String, salience: Salience) -> Event
  {
    let participants = participants(draft)
    let places = places(draft)
    let named = draft.arguments.items.filter { argument in
      discourse.actors.actor(at: argument.token).map { discourse.actors.actors[$0].isNamed }
        ?? false
    }
    var confidence = draft.confidence * (draft.date?.confidence ?? 0.8)
    confidence = (confidence * 100).rounded() / 100
    let value = salience.value(of: draft, namedParticipants: named.count, places: places.count)
    return Event(
      id: id, title: title, type: draft.type, date: draft.date.map(date), status: draft.status,
      claimants: claimants(draft), participants: participants, places: places.map(\.place).unique,
      quantities: quantities(draft), mentions: [mention(draft.mention)], confidence: confidence,
      salience: (value * 100).rounded() / 100, placeMentions: places.isEmpty ? nil : places)
  }

  private func claimants(_ draft: EventDraft) -> [ID<Actor>] {
    draft.claims.compactMap { discourse.speeches[$0].speaker.map(actorID) }.unique
  }

  private func participants(_ draft: EventDraft) -> [Event.Participant] {
    var result: [Event.Participant] = []
    for argument in draft.arguments.items {
      guard let (token, actor) = actor(of: argument.token),
        !argument.needsActor || !isOnlyPlace(argument, actor, of: draft),
        !argument.needsName || discourse.actors.actors[actor].isNamed
      else { continue }
      let span = syntax.document.span(discourse.tokens(ofActorAt: token))
      let id = actorID(actor)
      guard !result.contains(where: { $0.actor == id }) else { continue }
      result.append(
        Event.Participant(
          role: argument.role, actor: id, start: offsets.scalar(atByte: span.start),
          end: offsets.scalar(atByte: span.end), document: documentID))
    }
    return result
  }

  /// The actor that a noun means, or that stands behind it: "thousands of Sudrians", "Norland's tanks".
  private func actor(of token: Int) -> (token: Int, actor: Int)? {
    if let actor = discourse.actors.actor(at: token) { return (token, actor) }
    let below = syntax.children(token)
    let measured = below.filter {
      syntax.relation($0) == .nmod && $0 > token && syntax.preposition($0) == "of"
    }
    let owners = below.filter {
      switch syntax.relation($0) {
      case .amod, .compound, .nmodPoss, .nmodDesc, .appos, .flat: true
      default: false
      }
    }
    for candidate in owners + measured {
      if let actor = discourse.actors.actor(at: candidate), discourse.actors.actors[actor].isNamed {
        return (candidate, actor)
      }
    }
    return nil
  }

  /// True for a country or town that is where something happens and not who takes part: "fled to Norland".
  private func isOnlyPlace(_ argument: Arguments.Argument, _ actor: Int, of draft: EventDraft)
    -> Bool
  {
    guard
      discourse.actors.actors[actor].isPlace || discourse.places.place(at: argument.token) != nil
    else { return false }
    if discourse.actors.actors[actor].isPlace { return true }
    switch draft.type {
    case .movement, .construction, .life, .disaster, .health, .economy, .other:
      let preposition = syntax.preposition(argument.token) ?? ""
      return ["to", "from", "into", "within", "inside", "at", "over", "toward", "towards", "for"]
        .contains(preposition)
    default: return false
    }
  }

  private func places(_ draft: EventDraft) -> [Event.PlaceMention] {
    var seen: Set<Int> = []
    return draft.arguments.prepositional.compactMap { preposition, token in
      guard let place = discourse.places.place(at: token), Self.placing.contains(preposition),
        seen.insert(place).inserted
      else { return nil }
      let span = syntax.document.span(discourse.places.tokens(at: token) ?? token..<(token + 1))
      return Event.PlaceMention(
        place: discourse.places.places[place].id, document: documentID,
        start: offsets.scalar(atByte: span.start), end: offsets.scalar(atByte: span.end))
    }
  }

  private static let placing: WordSet = """
    in at near to from into on off outside around across through toward towards over of inside within throughout along
    between beyond by onto past above under
    """

  private func quantities(_ draft: EventDraft) -> [Quantity] {
    let trigger = draft.mention.trigger
    let candidates = discourse.quantities(inSentence: syntax.sentence(trigger))
    guard !candidates.isEmpty else { return [] }
    let heads = draft.arguments.items.map(\.token) + draft.arguments.obliques + [trigger]
    return candidates.filter { counted in
      heads.contains { $0 == counted.head || syntax.phrase($0).overlaps(counted.tokens) }
    }.map { counted in
      let span = syntax.document.span(counted.tokens)
      return Quantity(
        value: counted.value, unit: counted.unit, modifier: counted.modifier,
        start: offsets.scalar(atByte: span.start), end: offsets.scalar(atByte: span.end),
        document: documentID)
    }
  }

  // MARK: Actors and speeches

  private func actorID(_ index: Int) -> ID<Actor> {
    let actor = discourse.actors.actors[index]
    return ID(
      "a"
        + EventIdentity.digits(
          of: source.id + "\u{1F}" + actor.kind.rawValue + "\u{1F}" + actor.name))
  }

  private func actor(_ index: Int) -> Actor {
    let actor = discourse.actors.actors[index]
    let names = actor.mentions.filter { $0.form == .name }.map { syntax.document.text($0.tokens) }
    return Actor(
      id: actorID(index), name: actor.name, kind: actor.kind,
      aliases: names.filter { $0 != actor.name }.unique,
      mentions: actor.mentions.map { mention in
        let span = syntax.document.span(mention.tokens)
        return Actor.Mention(
          document: documentID, start: offsets.scalar(atByte: span.start),
          end: offsets.scalar(atByte: span.end), form: mention.form)
      })
  }

  private func attribution(_ speech: ReportedSpeech) -> Attribution {
    let content = speech.contents.reduce(speech.contents[0]) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
    return Attribution(
      source: speech.sourceTokens.map(span), actor: speech.speaker.map(actorID),
      cue: speech.cueTokens.map(span), content: span(content), direct: speech.isDirect)
  }

  private func span(_ tokens: Range<Int>) -> TextSpan {
    let span = syntax.document.span(tokens)
    return TextSpan(
      start: offsets.scalar(atByte: span.start), end: offsets.scalar(atByte: span.end))
  }

  // MARK: Spans

  private func date(_ draft: DateDraft) -> EventDate {
    EventDate(
      edtf: draft.edtf.description, bounds: draft.bounds, kind: draft.kind,
      display: draft.edtf.display(),
      basis: draft.basis, evidence: draft.time.map { evidence(reading.dates[$0].span) },
      reason: draft.reason)
  }

  private func evidence(_ span: ByteSpan) -> Evidence {
    Evidence(
      document: documentID, start: offsets.scalar(atByte: span.start),
      end: offsets.scalar(atByte: span.end), text: source.text(span))
  }

  private func mention(_ mention: Mention) -> EventMention {
    let span = syntax.document.span(mention.tokens)
    let index = syntax.sentence(mention.trigger)
    let sentence = syntax.document.sentences[index]
    return EventMention(
      document: documentID, start: offsets.scalar(atByte: span.start),
      end: offsets.scalar(atByte: span.end), text: source.text(span), lemma: mention.lemma,
      line: source.line(atByte: span.start),
      sentence: .init(
        start: offsets.scalar(atByte: sentence.span.start),
        end: offsets.scalar(atByte: sentence.span.end),
        text: source.text(sentence.span)),
      eventClass: mention.eventClass, tense: mention.group.tense.rawValue,
      aspect: mention.group.aspect.rawValue,
      polarity: mention.group.isNegated ? .negative : .positive,
      modality: mention.group.modality, context: context(index))
  }

  /// The sentences before and after, within the paragraph.
  private func context(_ index: Int) -> EventMention.Context? {
    let sentences = syntax.document.sentences
    let before =
      index > 0 && !sentences[index].startsParagraph ? source.text(sentences[index - 1].span) : ""
    let after =
      index + 1 < sentences.count && !sentences[index + 1].startsParagraph
      ? source.text(sentences[index + 1].span) : ""
    return before.isEmpty && after.isEmpty ? nil : .init(before: before, after: after)
  }

  private func timex(_ time: TimeExpression, number: Int) -> Timex {
    Timex(
      id: "t\(number)", start: offsets.scalar(atByte: time.span.start),
      end: offsets.scalar(atByte: time.span.end), text: source.text(time.span),
      type: time.kind.rawValue, value: time.value, mod: time.modifier?.rawValue,
      quant: time.quantifier, freq: time.frequency, anchor: time.anchor.map { "t\($0 + 1)" },
      edtf: time.edtf?.description, bounds: time.bounds)
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their first order.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
