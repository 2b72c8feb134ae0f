import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTimex

/// Writes the line that a chronology prints for an event: who does what to whom, where.
///
/// Active verbs stand in the present, passive ones with "is"; dates, comments and quotation marks are left out.
struct TitleWriter {
  let syntax: Syntax
  /// For each token, the index of its time expression, or -1.
  let timeOfToken: [Int]
  /// The actors, whose names stand for pronouns that were resolved.
  let actors: ActorIndex

  /// The actor that a title is about, whose possessive stays a pronoun.
  var subjectActor: Int?

  static let limit = 90

  /// What is said, by the word that says so.
  let contents: [Int: Range<Int>]

  init(syntax: Syntax, timeOfToken: [Int], actors: ActorIndex, speeches: [ReportedSpeech] = []) {
    contents = Dictionary(
      speeches.compactMap { speech in
        guard let cue = speech.cue, let content = speech.contents.first(where: { $0.count > 1 })
        else { return nil }
        return (cue, content)
      }, uniquingKeysWith: { first, _ in first })
    self.syntax = syntax
    self.timeOfToken = timeOfToken
    self.actors = actors
  }

  /// The title of an event; `nil` when the text gives too little for one.
  func title(of mention: Mention, arguments: Arguments, status: Event.Status = .asserted) -> String?
  {
    let isOpen = status == .hypothetical || status == .planned
    let text: String?
    switch mention.form {
    case .named:
      let name = syntax.document.text(mention.tokens)
      switch mention.phase {
      case .beginning: text = name + " begins"
      case .end: text = name + " ends"
      default: text = name
      }
    case .nominal: text = nominalTitle(mention, arguments)
    case .verbal where mention.phase != nil && mention.support != nil:
      let support = mention.support ?? mention.trigger
      text = clause(support, VerbGroup(of: support, in: syntax), arguments)
    case .verbal: text = clause(mention.trigger, mention.group, arguments, isOpen: isOpen)
    case .copular: text = copularTitle(mention)
    case .lifeDate:
      let name = arguments.items.first.flatMap { noun($0.token, limit: 60) }
      text = name.map { $0 + (mention.lemma == "die" ? " dies" : " is born") }
    }
    return text.flatMap(finished)
  }

  // MARK: Clauses

  func clause(
    _ verb: Int, _ group: VerbGroup, _ arguments: Arguments, isOpen: Bool = false
  ) -> String? {
    let reader = ArgumentReader(syntax: syntax)
    let found = reader.subjects(of: verb, passive: group.isPassive).first
    var subject = found.map { reader.antecedent($0.token) }
    if subject == verb { subject = nil }
    let subjectText = subject.flatMap { noun($0, limit: 44) }
    let plural = subject.map(isPlural) ?? false
    var inner = self
    inner.subjectActor = subject.flatMap { actors.actor(at: $0) }
    var rest = inner.predicate(
      verb, group, plural: plural, isOpen: isOpen,
      limit: Self.limit - (subjectText?.utf8.count ?? 0) - 1)
    if subjectText == nil {
      if let agent = arguments.tokens(.agent).first, !syntax.subtree(verb).contains(agent),
        let text = noun(agent, limit: 44)
      {
        return text + " " + rest
      }
      // Without a subject the participle reads better than a bare present.
      rest =
        isOpen && group.tense == .infinitive
        ? "To " + bareClause(verb, group) : bareClause(verb, group)
      guard rest.utf8.contains(UInt8(ascii: " ")) else { return nil }
    }
    guard let subjectText else { return rest }
    let line = subjectText + " " + rest
    let isLone =
      !rest.contains(" ")
      || ["tells", "tell"].contains { rest.hasPrefix($0 + " ") && rest.utf8.count < 20 }
    guard isLone, let content = contents[verb],
      let said = said(content, limit: Self.limit - line.utf8.count - 2)
    else { return line }
    return line + ": " + said
  }

  /// The words of a speech, cut where a clause or a word ends.
  func said(_ content: Range<Int>, limit: Int) -> String? {
    var tokens = content
    while let first = tokens.first, syntax.universal(first) == .punct {
      tokens = tokens.dropFirst()
    }
    while let last = tokens.last, syntax.universal(last) == .punct || syntax.word(last) == "\"" {
      tokens = tokens.dropLast()
    }
    if let dash = tokens.prefix(14).firstIndex(where: { ["-", "–", "—"].contains(syntax.word($0)) }
    ),
      tokens.lowerBound == syntax.document.sentences[0].tokens.lowerBound
    {
      tokens = (dash + 1)..<tokens.upperBound
    }
    guard limit > 24, !tokens.isEmpty else { return nil }
    let whole = text(tokens)
    if whole.utf8.count <= limit { return whole }
    let breaks = tokens.filter { syntax.universal($0) == .punct && $0 > tokens.lowerBound + 3 }
    for stop in breaks.reversed() {
      let part = text(tokens.lowerBound..<stop)
      if part.utf8.count <= limit { return part }
    }
    var upper = tokens.upperBound - 1
    while upper > tokens.lowerBound + 3, text(tokens.lowerBound..<upper).utf8.count > limit - 1 {
      upper -= 1
    }
    while upper > tokens.lowerBound + 3,
      [.adp, .det, .cconj, .aux, .part, .sconj].contains(syntax.universal(upper - 1))
    { upper -= 1 }
    let part = text(tokens.lowerBound..<upper)
    return part.utf8.count <= limit - 1 ? part + "…" : nil
  }

  func bareClause(_ verb: Int, _ group: VerbGroup) -> String {
    let word =
      syntax.tag(verb) == .vbg || syntax.tag(verb) == .vbn
      ? syntax.word(verb).lowercased() : syntax.lemma(verb)
    return appended(to: word, after: verb, limit: Self.limit)
  }

  func predicate(
    _ verb: Int, _ group: VerbGroup, plural: Bool, isOpen: Bool, limit: Int
  ) -> String {
    let lemma = syntax.lemma(verb)
    let be = plural ? "are" : "is"
    var text: String
    if let modal = group.modality {
      let base = group.isPassive ? "be " + syntax.word(verb).lowercased() : lemma
      text = Self.fullModal(modal) + (group.isNegated ? " not " : " ") + base
    } else if group.tense == .infinitive, isOpen {
      text =
        (group.isNegated ? "not to " : "to ")
        + (group.isPassive ? "be " + syntax.word(verb).lowercased() : lemma)
    } else if group.tense == .future {
      let base = group.isPassive ? "be " + syntax.word(verb).lowercased() : lemma
      text = group.isNegated ? "will not " + base : "will " + base
    } else if group.isPassive,
      syntax.child(verb, .nsubjPass, .auxPass) != nil || syntax.tag(verb) == .vbn
    {
      text = be + (group.isNegated ? " not " : " ") + syntax.word(verb).lowercased()
    } else if group.isNegated {
      text = (plural ? "do not " : "does not ") + lemma
    } else {
      // A past form that has no dictionary form of its own is shown as it is written.
      let isUnknown =
        lemma == syntax.word(verb).lowercased()
        && (syntax.tag(verb) == .vbd || syntax.tag(verb) == .vbn)
        && !lemma.hasSuffix("ed")
        && ![
          "put", "set", "cut", "hit", "let", "shut", "spread", "cast", "cost", "quit", "read",
          "split", "beat", "become", "come", "run", "hurt", "burst", "bet", "rid", "shed",
        ].contains(lemma)
      text = isUnknown ? lemma : VerbForm.present(lemma, plural: plural)
    }
    return appended(to: text, after: verb, limit: limit)
  }

  static func fullModal(_ modal: String) -> String {
    switch modal {
    case "'d", "’d": "would"
    case "ca": "can"
    default: modal
    }
  }

  /// The verb with its complements in the order of the text, as many as fit.
  func appended(to verbText: String, after verb: Int, limit: Int) -> String {
    var text = verbText
    var objectSeen = false
    for child in syntax.children(verb) where child > verb {
      var piece: String?
      switch syntax.relation(child) {
      case .compoundPrt: piece = syntax.word(child).lowercased()
      case .obj, .iobj:
        piece = noun(child, limit: max(24, limit - text.utf8.count - 1))
        objectSeen = true
      case .xcomp: piece = embedded(child, limit: limit - text.utf8.count - 1)
      case .ccomp:
        guard !objectSeen || text.utf8.count < 50 else { continue }
        piece = content(child, limit: limit - text.utf8.count - 1)
      case .obl, .oblAgent, .nmod: piece = prepositional(child, limit: limit - text.utf8.count - 1)
      case .advmod
      where syntax.tag(child) == .rp
        || ["away", "back", "home", "abroad", "together", "apart"].contains(syntax.lemma(child)):
        piece = syntax.word(child).lowercased()
      default: continue
      }
      guard let piece, !piece.isEmpty else { continue }
      guard text.utf8.count + piece.utf8.count + 1 <= limit else {
        if syntax.relation(child) == .obl || syntax.relation(child) == .nmod { break }
        continue
      }
      text += " " + piece
    }
    if !objectSeen, let gap = ArgumentReader(syntax: syntax).objects(of: verb).first,
      syntax.relation(verb) == .aclRelcl,
      let noun = noun(gap.token, limit: limit - text.utf8.count - 1)
    {
      text += " " + noun
    }
    return text
  }

  func embedded(_ verb: Int, limit: Int) -> String? {
    guard limit > 8 else { return nil }
    guard syntax.isVerb(verb) else {
      let text = syntax.isNominal(verb) ? noun(verb, limit: limit) : syntax.word(verb)
      return text
    }
    let isInfinitive = syntax.children(verb, .mark, .aux).contains { syntax.tag($0) == .to }
    let passive = syntax.child(verb, .auxPass) != nil
    let word = passive ? "be " + syntax.word(verb) : syntax.word(verb)
    return appended(to: (isInfinitive ? "to " : "") + word, after: verb, limit: limit)
  }

  /// A clause that somebody says, in its own tense.
  func content(_ verb: Int, limit: Int) -> String? {
    guard limit > 24 else { return nil }
    guard let subject = syntax.child(verb, .nsubj, .nsubjPass),
      let subjectText = noun(subject, limit: 40)
    else { return nil }
    let helpers = syntax.children(verb, .aux, .auxPass, .cop, .advmod).filter {
      $0 < verb && $0 > subject
        && (syntax.relation($0) != .advmod || ["not", "n't", "never"].contains(syntax.lemma($0)))
    }
    var words = helpers.map { syntax.word($0) }.joined(separator: " ")
    words = words.isEmpty ? syntax.word(verb) : words + " " + syntax.word(verb)
    guard subjectText.utf8.count + words.utf8.count + 1 <= limit else { return nil }
    return appended(to: subjectText + " " + words, after: verb, limit: limit)
  }

  func prepositional(_ noun: Int, limit: Int) -> String? {
    guard timeOfToken[noun] < 0, let text = self.noun(noun, limit: limit - 4) else { return nil }
    guard let preposition = syntax.preposition(noun) else {
      return syntax.relation(noun) == .oblAgent ? "by " + text : nil
    }
    guard !Self.commenting.contains(preposition) else { return nil }
    let joined = preposition + " " + text
    return joined.utf8.count <= limit ? joined : nil
  }

  static let commenting: WordSet = """
    according_to despite because_of due_to after before since until during following including as_well_as instead_of
    in_addition_to amid without while like unlike as_of
    """

  // MARK: The last touches

  func finished(_ raw: String) -> String? {
    var text =
      raw.utf8.allSatisfy({ $0 > 0x20 || $0 == 0x20 })
      ? raw : raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for article in ["the ", "a ", "an ", "The ", "A ", "An "]
    where text.hasPrefix(article) && text.utf8.count > article.utf8.count + 3 {
      text.removeFirst(article.count)
      break
    }
    while let last = text.last, ",;:–—-(".contains(last) || last.isWhitespace { text.removeLast() }
    for word in [
      " the", " a", " an", " of", " to", " in", " and", " that", " by", " for", " on", " with",
      " from", " at",
    ] where text.hasSuffix(word) {
      text.removeLast(word.count)
    }
    guard let first = text.first, text.utf8.count >= 3 else { return nil }
    if text.utf8.count > Self.limit + 8 { return nil }
    return first.uppercased() + text.dropFirst()
  }
}
