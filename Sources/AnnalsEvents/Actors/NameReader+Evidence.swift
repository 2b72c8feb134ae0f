import AnnalsGraph
import AnnalsLanguage
import AnnalsText

extension NameReader {
  // MARK: Evidence

  func addWords(_ mention: inout NamedMention) {
    let words = mention.words
    guard let first = words.first, let last = words.last else { return }
    if words.count > 1 || last.count > 3 {
      if NameWords.organizationEndings.contains(last) || NameWords.corporateEndings.contains(last) {
        mention[.organization] += words.count > 1 ? 4 : 1
      }
      if words.count > 1, NameWords.companyWords.contains(last) { mention[.organization] += 1.5 }
      if words.count > 1,
        NameWords.placeEndings.contains(last) || NameWords.placeBeginnings.contains(first)
      {
        mention[.place] += 3
      }
      if NameWords.eventEndings.contains(last) { mention[.event] += words.count > 1 ? 5 : 1 }
      if NameWords.documentEndings.contains(last) { mention[.document] += words.count > 1 ? 4 : 1 }
    }
    if let of = words.firstIndex(of: "of"), of > 0 {
      let before = words[of - 1]
      if NameWords.organizationEndings.contains(before) { mention[.organization] += 4 }
      if NameWords.eventEndings.contains(before) { mention[.event] += 5 }
      if NameWords.documentEndings.contains(before) { mention[.document] += 5 }
      if before == "republic" || before == "kingdom" { mention[.country] += 3 }
    }
    if let given = gazetteer.givenName(syntax.word(mention.tokens.lowerBound)) {
      mention[.person] += words.count > 1 ? 2.5 : 1
      if given.gender == "m" { mention.gender = .male }
      if given.gender == "f" { mention.gender = .female }
    }
    if words.count == 1, first.count > 1, first.count < 6,
      syntax.word(mention.tokens.lowerBound).allSatisfy({ $0.isUppercase || $0 == "." || $0 == "&" }
      )
    {
      mention[.organization] += 1.5
    }
  }

  func addGazetteer(_ mention: inout NamedMention) {
    let kinds = GazetteerEntry.Kinds(.place, .organization, .namedEvent, .leader, .demonym)
    let tokens = mention.tokens
    for start in [tokens.lowerBound, tokens.lowerBound - 1] where start >= 0 {
      for match in gazetteer.matches(at: start, in: keys, of: kinds) {
        guard match.tokens.lowerBound <= tokens.lowerBound,
          match.tokens.upperBound >= tokens.upperBound
        else { continue }
        for entry in match.entries {
          add(entry, exact: match.tokens.upperBound == tokens.upperBound, &mention)
        }
        return
      }
    }
  }

  private func add(_ entry: GazetteerEntry, exact: Bool, _ mention: inout NamedMention) {
    switch entry.kind {
    case .place where exact && mention.place == nil:
      let place = gazetteer.place(entry)
      if place.isCountry || place.kind == "continent" {
        mention[.country] += 4
        mention.place = place.id
      } else {
        mention[.place] += place.population > 0 && place.population < 300_000 ? 1 : 2
        if mention[.country] == 0 { mention.place = place.id }
      }
    case .organization where exact:
      mention[.organization] += 4
      mention.organization = gazetteer.organization(entry).id
    case .namedEvent where !entry.isRisky:
      let event = gazetteer.namedEvent(entry)
      if !["state", "dynasty", "organization", "alliance", "person"].contains(event.type) {
        mention[.event] += 4
      }
    case .leader where exact:
      mention[.person] += 2
    case .demonym where exact && mention.words.count == 1 && mention.place == nil:
      let demonym = gazetteer.demonym(entry)
      guard demonym.use == .noun, demonym.number.contains("pl") else { return }
      mention.isDemonym = true
      let place = gazetteer.place(demonym.place)
      if place.isCountry,
        syntax.child(mention.head, .det).map({ syntax.lemma($0) == "the" }) ?? false
      {
        mention[.country] += 5
        mention.place = place.id
      } else {
        mention[.other] += 4
      }
    default: break
    }
  }

  private func isSpaced(_ token: Int) -> Bool {
    let tokens = syntax.document.tokens
    return token > 0 && tokens[token - 1].span.end < tokens[token].span.start
  }

  /// What is done with or by companies and other bodies.
  private static let corporate: WordSet = """
    acquire employ found incorporate manufacture merge nationalise nationalize privatise privatize
    restructure
    """

  func addContext(_ mention: inout NamedMention) {
    let head = mention.head
    switch syntax.relation(head) {
    case .nsubj, .nsubjPass:
      if let verb = syntax.head(head), ReportingVerbs.kind(of: syntax.lemma(verb)) != nil {
        mention[.person] += 0.5
        mention[.organization] += 0.5
      }
      if let verb = syntax.head(head), Self.corporate.contains(syntax.lemma(verb)) {
        mention[.organization] += 2
      }
    case .obl, .nmod:
      if let marker = syntax.child(head, .caseMarker),
        ["in", "at", "near", "from", "to", "into", "across"].contains(syntax.lemma(marker))
      {
        mention[.place] += 0.8
      }
    default: break
    }
    if syntax.children(head).contains(where: { syntax.relation($0) == .aclRelcl && hasWho($0) }) {
      mention[.person] += 2
    }
    if peoples.contains(where: { Self.isAdjective($0, of: mention.words[mention.words.count - 1]) }
    ),
      mention.words.count == 1, mention.place == nil
    {
      mention[.country] += 4
    }
    if syntax.hasChild(head, lemma: "of", .caseMarker), let office = syntax.head(head),
      [
        "president", "king", "queen", "emperor", "republic", "kingdom", "government", "parliament",
        "people",
      ]
      .contains(syntax.lemma(office).lowercased())
    {
      mention[.country] += 1.5
    }
    let sentence = syntax.document.sentences[syntax.sentence(head)].tokens
    if mention.tokens.lowerBound == sentence.lowerBound,
      sentence.prefix(14).contains(where: {
        ["—", "–", "--", "-"].contains(syntax.word($0)) && isSpaced($0)
      })
    {
      mention[.place] += 3
    }
    let before = mention.tokens.lowerBound - 1
    guard before >= 0, syntax.sentence(before) == syntax.sentence(head) else { return }
    if NameWords.vesselPrefixes.contains(syntax.word(before)) { mention[.vessel] += 5 }
    let noun = syntax.lemma(before)
    if syntax.isNoun(before) || syntax.name(at: before) == nil {
      for entry in gazetteer.actorNouns(lemma: noun) where syntax.isNoun(before) {
        add(role: entry, to: &mention)
      }
    }
  }

  private func hasWho(_ clause: Int) -> Bool {
    syntax.children(clause).contains { syntax.tag($0) == .wp && syntax.lemma($0).hasPrefix("who") }
  }

  func add(role: ActorNoun, to mention: inout NamedMention) {
    switch role.group {
    case .person:
      mention[.person] += 2
      if role.gender == "m" { mention.gender = .male }
      if role.gender == "f" { mention.gender = .female }
    case .vessel: mention[.vessel] += 2.5
    case .organization: mention[.organization] += 1.5
    case .product: mention[.product] += 1.5
    case .place, .country: mention[.place] += 1
    case .group: break
    }
    mention.roles.insert(role.lemma)
  }

  // MARK: Titles and appositions

  /// The title right before a name, as in "Secretary of State Michael Pompeo".
  func titleBefore(_ end: Int) -> Range<Int>? {
    let first = max(0, end - 6)
    for start in first..<max(first, end) where syntax.sentence(start) == syntax.sentence(end) {
      let matches = gazetteer.matches(at: start, in: keys, of: .init(.title), before: end)
      if let match = matches.last, match.tokens.upperBound == end { return match.tokens }
    }
    return nil
  }

  func add(title tokens: Range<Int>, to mention: inout NamedMention) {
    let text = tokens.map { syntax.word($0).lowercased() }.joined(separator: " ")
    let titles = gazetteer.entries(named: text, of: .init(.title)) + entries(at: tokens)
    guard let title = titles.first.map(gazetteer.title), title.kind != .modifier else { return }
    mention[.person] += 3
    if title.group != "honorific" {
      mention.roles.insert(title.kind == .abbreviation ? title.group : title.form.lowercased())
    }
    for word in tokens.map({ syntax.word($0).lowercased() }) {
      if NameWords.maleTitles.contains(word) { mention.gender = .male }
      if NameWords.femaleTitles.contains(word) { mention.gender = .female }
    }
  }

  private func entries(at tokens: Range<Int>) -> [GazetteerEntry] {
    gazetteer.match(
      at: tokens.lowerBound, in: keys, of: .init(.title), before: tokens.upperBound)?.entries ?? []
  }

  /// "Katja Brun, the opposition leader": what an apposition or a copula says of the bearer.
  func addAppositions(_ mention: inout NamedMention) {
    let head = mention.head
    var nouns = syntax.children(head, .appos).filter {
      syntax.isNoun($0) && syntax.name(at: $0) == nil
    }
    if syntax.relation(head) == .appos, let above = syntax.head(head), syntax.name(at: above) == nil
    {
      nouns.append(above)
    }
    if syntax.relation(head) == .nsubj, let above = syntax.head(head),
      syntax.child(above, .cop) != nil, syntax.isNoun(above), syntax.name(at: above) == nil
    {
      nouns.append(above)
    }
    for noun in nouns {
      for entry in gazetteer.actorNouns(lemma: syntax.lemma(noun)) {
        add(role: entry, to: &mention)
      }
      let words = syntax.children(noun, .compound, .amod).filter { $0 < noun }.map {
        syntax.lemma($0)
      }
      if !words.isEmpty {
        mention.roles.insert((words + [syntax.lemma(noun)]).joined(separator: " "))
      }
    }
  }

  // MARK: Demonyms

  /// "the Soviets", "the Germans": a people that stands for its state.
  func demonyms() -> [NamedMention] {
    var found: [NamedMention] = []
    for sentence in syntax.document.sentences {
      for token in sentence.tokens where !syntax.children(token).isEmpty || isArgument(token) {
        guard syntax.name(at: token) == nil, syntax.word(token).first?.isUppercase == true,
          let match = gazetteer.match(at: token, in: keys, of: .init(.demonym)),
          match.tokens.count == 1,
          let demonym = match.entries.map(gazetteer.demonym).first(where: {
            $0.use == .noun && $0.number.contains("pl")
          }), !hasNounAfter(token)
        else { continue }
        let place = gazetteer.place(demonym.place)
        let isDefinite = syntax.child(token, .det).map { syntax.lemma($0) == "the" } ?? false
        guard place.isCountry, isArgument(token) else { continue }
        var mention = NamedMention(
          head: token, tokens: token..<(token + 1), words: [syntax.word(token).lowercased()])
        mention.isDemonym = true
        if isDefinite {
          mention[.country] = 5
          mention.place = place.id
        } else {
          mention[.other] = 4
        }
        found.append(mention)
      }
    }
    return found
  }

  private func isArgument(_ token: Int) -> Bool {
    [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod, .nmodPoss].contains(
      syntax.relation(syntax.firstConjunct(token)))
  }

  private func hasNounAfter(_ token: Int) -> Bool {
    guard token + 1 < syntax.document.tokens.count else { return false }
    return syntax.isNoun(token + 1) || syntax.tag(token + 1) == .jj
      || (syntax.head(token).map { $0 > token && syntax.isNoun($0) } ?? false)
  }
}
