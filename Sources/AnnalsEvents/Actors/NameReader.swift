import AnnalsLanguage
import AnnalsText

/// A name in a text with what speaks for each kind of bearer.
struct NamedMention: Sendable {
  /// What a name can stand for.
  enum Bearer: Int, Sendable, CaseIterable {
    case person, organization, country, place, vessel, product, event, document, other
  }

  var head: Int
  var tokens: Range<Int>
  /// The words in lower case, without full stops.
  var words: [String]
  /// The points for each bearer, by its raw value.
  var points = [Double](repeating: 0, count: Bearer.allCases.count)
  var gender = DocumentActor.Gender.unknown
  var roles: Set<String> = []
  /// The identity of the country or region that bears the name.
  var place: String?
  /// The identity of the organization in the gazetteer.
  var organization: String?
  /// True for a demonym with an article: "the Soviets".
  var isDemonym = false

  subscript(bearer: Bearer) -> Double {
    get { points[bearer.rawValue] }
    set { points[bearer.rawValue] = newValue }
  }
}

/// Reads the names of a document: their spans without titles, and what they may stand for.
struct NameReader {
  let syntax: Syntax
  let gazetteer: Gazetteer
  let keys: SurfaceKeys
  /// For each token, the time expression it belongs to, or -1.
  let timeOfToken: [Int]

  /// Adjectives with a capital, in lower case, as "Norian" of a country that no table knows.
  let peoples: [String]
  /// The words of the names that were found, as they are written.
  let nameWords: Set<String>
  /// The proper nouns of the sentences that are no headings, but for their first words.
  private let bodyNames: Set<String>

  init(syntax: Syntax, gazetteer: Gazetteer, keys: SurfaceKeys, timeOfToken: [Int]) {
    self.syntax = syntax
    self.gazetteer = gazetteer
    self.keys = keys
    self.timeOfToken = timeOfToken
    var peoples: Set<String> = []
    for token in syntax.document.tokens.indices {
      guard [.amod, .compound].contains(syntax.relation(token)),
        syntax.word(token).first?.isUppercase == true
      else { continue }
      let word = syntax.word(token).lowercased()
      if ["an", "ish", "ese", "i", "ic"].contains(where: { word.hasSuffix($0) }) {
        peoples.insert(word)
      }
    }
    self.peoples = peoples.sorted()
    bodyNames = Set(
      syntax.document.sentences.filter { !$0.isHeading }.flatMap { sentence in
        sentence.tokens.dropFirst().filter { [.nnp, .nnps].contains(syntax.tag($0)) }
          .map { syntax.word($0) }
      })
    nameWords = Set(syntax.document.names.flatMap { $0.tokens.map { syntax.word($0) } })
  }

  /// "norian" of "noria", "tessian" of "tessia", "valdese" of "valda".
  static func isAdjective(_ word: String, of name: String) -> Bool {
    guard name.count >= 4, word.count > name.count - 2, word != name else { return false }
    var stem = Substring(name)
    while let last = stem.last, "aeiouy".contains(last), stem.count > 3 { stem = stem.dropLast() }
    guard word.hasPrefix(stem) else { return false }
    return ["an", "ian", "ean", "n", "ese", "ish", "i", "ic"].contains(
      String(word.dropFirst(stem.count)))
      || word == name + "n" || word == name + "ian"
  }

  /// The names, in the order of the text.
  func names() -> [NamedMention] {
    let names = syntax.document.names + untaggedNames()
    return names.flatMap { name in parts(name.tokens).compactMap { read($0, name.kind) } }
      + demonyms()
  }

  /// Proper nouns that the finder of names passed over.
  private func untaggedNames() -> [Name] {
    var found: [Name] = []
    for sentence in syntax.document.sentences {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        let start = token
        while token < sentence.tokens.upperBound, isUntagged(token),
          !sentence.isHeading || isKnownOutsideHeadings(token)
        {
          token += 1
        }
        if token > start, !isOffice(start..<token) {
          found.append(Name(tokens: start..<token, kind: .other))
        }
        token = max(token, start + 1)
      }
    }
    return found
  }

  private func isUntagged(_ token: Int) -> Bool {
    let word = syntax.word(token)
    guard syntax.name(at: token) == nil, let first = word.first, first.isLetter,
      !isTime(token..<(token + 1))
    else { return false }
    switch syntax.tag(token) {
    case .nnp, .nnps: return (first.isUppercase || isCamelCase(word)) && word != "No."
    case .nn, .nns, .jj: return isCamelCase(word) || (first.isUppercase && nameWords.contains(word))
    default: return isCamelCase(word)
    }
  }

  /// In a heading every word may have a capital.
  private func isKnownOutsideHeadings(_ token: Int) -> Bool {
    bodyNames.contains(syntax.word(token)) || isCamelCase(syntax.word(token))
  }

  /// "iPhone", "eBay".
  private func isCamelCase(_ word: String) -> Bool {
    guard let first = word.first, first.isLowercase else { return false }
    return word.dropFirst().prefix(2).contains(where: \.isUppercase)
      && word.contains(where: \.isLowercase) && word.count > 3
  }

  /// "Chief Executive Officer": an office, not a name.
  private func isOffice(_ tokens: Range<Int>) -> Bool {
    gazetteer.match(at: tokens.lowerBound, in: keys, of: .init(.title))?.tokens == tokens
      || gazetteer.actorNouns(lemma: syntax.lemma(tokens.upperBound - 1).lowercased())
        .contains { $0.group == .person }
  }

  // MARK: One name

  /// A name with the title before it.
  private struct Part {
    var tokens: Range<Int>
    var title: Range<Int>?
  }

  private func read(_ part: Part, _ kind: Name.Kind) -> NamedMention? {
    let tokens = part.tokens
    guard !tokens.isEmpty, !isTime(tokens), !isAdjective(tokens) else { return nil }
    var mention = NamedMention(
      head: head(of: tokens), tokens: tokens, words: tokens.map { Self.fold(syntax.word($0)) })
    switch kind {
    case .person: mention[.person] += 2
    case .organization: mention[.organization] += 2
    case .place: mention[.place] += 2
    case .other: mention[.other] += syntax.name(at: tokens.lowerBound) == nil ? 0.5 : 1.5
    }
    addWords(&mention)
    addGazetteer(&mention)
    addContext(&mention)
    let title = part.title ?? titleBefore(tokens.lowerBound)
    if let title {
      add(title: title, to: &mention)
      mention.head = head(of: title.lowerBound..<tokens.upperBound)
    }
    addAppositions(&mention)
    return mention
  }

  /// A word as names are compared: in lower case, without full stops.
  static func fold(_ word: String) -> String {
    String(decoding: word.lowercased().utf8.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }

  /// A name without article, title, punctuation and possessive ending.
  ///
  /// "Apple CEO Steve Jobs" is two names; "U.S. Secretary of State Michael Pompeo" is one, for its country is part of
  /// the title; "President Ludo Marsen of Noria" is two.
  private func parts(_ range: Range<Int>) -> [Part] {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isEdge(low) { low += 1 }
    while low < high, isEdge(high - 1) { high -= 1 }
    guard low < high else { return [] }
    high = withoutStrayWords(low..<high)
    while isFirstPart(low - 1, of: low..<high) { low -= 1 }
    if let owner = (low..<high).first(where: { syntax.tag($0) == .pos }), owner + 1 < high,
      isNamedElsewhere(low..<owner)
    {
      return parts(low..<owner) + parts((owner + 1)..<high)
    }
    for start in low..<high {
      let titles = gazetteer.matches(at: start, in: keys, of: .init(.title), before: high)
      guard let match = titles.last, match.tokens.upperBound < high,
        syntax.word(match.tokens.upperBound).first?.isUppercase == true,
        !isOrganizationHead(match.tokens.upperBound, high)
      else { continue }
      let person = withoutPlace(match.tokens.upperBound..<high)
      var parts = [Part(tokens: person, title: match.tokens)]
      if start > low, !isModifier(low..<start) { parts.insert(Part(tokens: low..<start), at: 0) }
      if person.upperBound + 1 < high { parts.append(Part(tokens: (person.upperBound + 1)..<high)) }
      return parts
    }
    if titleBefore(low) != nil {
      let person = withoutPlace(low..<high)
      guard person.upperBound + 1 < high else { return [Part(tokens: person)] }
      return [Part(tokens: person), Part(tokens: (person.upperBound + 1)..<high)]
    }
    return [Part(tokens: low..<high)]
  }

  /// "Free" of "the Free Rowers Union": a capital adjective that belongs to an organization's name.
  private func isFirstPart(_ token: Int, of tokens: Range<Int>) -> Bool {
    guard token >= 0, syntax.sentence(token) == syntax.sentence(tokens.lowerBound),
      token > syntax.document.sentences[syntax.sentence(token)].tokens.lowerBound,
      syntax.tag(token) == .jj, syntax.word(token).first?.isUppercase == true,
      syntax.head(token).map({ tokens.contains($0) }) ?? false, syntax.name(at: token) == nil
    else { return false }
    return NameWords.organizationEndings.contains(syntax.word(tokens.upperBound - 1).lowercased())
  }

  /// True when the words are a name of their own at another place: "Apple" of "Apple's iTunes".
  private func isNamedElsewhere(_ tokens: Range<Int>) -> Bool {
    let text = syntax.document.text(tokens)
    return syntax.document.names.contains {
      $0.tokens.count == tokens.count && syntax.document.text($0.tokens) == text
    }
      || tokens.count == 1
        && gazetteer.entries(named: text, of: .init(.place)).contains {
          gazetteer.place($0).isCountry
        }
  }

  /// Where a name ends that the finder of names ran past: "Israel ease restrictions", "Sierra Leone Tuesday".
  private func withoutStrayWords(_ tokens: Range<Int>) -> Int {
    var end = tokens.upperBound
    if let stray = tokens.dropFirst().first(where: { token in
      (syntax.isVerb(token) || syntax.universal(token) == .aux)
        && syntax.word(token).first?.isLowercase == true
    }) {
      end = stray
    }
    while end > tokens.lowerBound + 1,
      NameWords.calendar.contains(syntax.word(end - 1).lowercased()) || syntax.tag(end - 1) == .in
    {
      end -= 1
    }
    return end
  }

  /// "Ludo Marsen of Noria" without its last two words; "Isabel of Castile" as it is.
  private func withoutPlace(_ tokens: Range<Int>) -> Range<Int> {
    guard let of = tokens.first(where: { syntax.word($0) == "of" }), of - tokens.lowerBound >= 2
    else {
      return tokens
    }
    return tokens.lowerBound..<of
  }

  /// "U.S.", "former French": what goes with a title.
  private func isModifier(_ tokens: Range<Int>) -> Bool {
    let kinds = GazetteerEntry.Kinds(.demonym, .place, .title)
    guard
      let match = gazetteer.match(
        at: tokens.lowerBound, in: keys, of: kinds, before: tokens.upperBound)
    else { return tokens.allSatisfy { syntax.word($0).first?.isUppercase != true } }
    return match.tokens.upperBound == tokens.upperBound
      || isModifier(match.tokens.upperBound..<tokens.upperBound)
  }

  /// "General Motors", "Prince George's County": what follows is no person.
  private func isOrganizationHead(_ token: Int, _ end: Int) -> Bool {
    let last = syntax.word(end - 1).lowercased()
    return NameWords.organizationEndings.contains(last) || NameWords.placeEndings.contains(last)
      || NameWords.corporateEndings.contains(last) || syntax.word(token).lowercased() == "of"
  }

  /// "Chinese culture", "North Korean troops": a people's adjective before a noun names nobody.
  private func isAdjective(_ tokens: Range<Int>) -> Bool {
    let head = head(of: tokens)
    guard [.amod, .compound].contains(syntax.relation(head)), let noun = syntax.head(head),
      noun > head,
      let match = gazetteer.match(at: tokens.lowerBound, in: keys, of: .init(.demonym))
    else { return false }
    return match.tokens == tokens
      && match.entries.contains { gazetteer.demonym($0).use == .adjective }
      && gazetteer.match(at: tokens.lowerBound, in: keys, of: .init(.place))?.tokens != tokens
  }

  private func isEdge(_ token: Int) -> Bool {
    switch syntax.tag(token) {
    case .dt, .pos, .comma, .period, .colon, .prps,
      .in where syntax.word(token).count < 4:
      return true
    default: break
    }
    let word = syntax.word(token)
    return ["'s", "’s", "'", "’", "\"", "``", "''", "“", "”", "-", "(", ")", "the", "The", ","]
      .contains(word)
  }

  private func isTime(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { token in
      (token < timeOfToken.count && timeOfToken[token] >= 0)
        || NameWords.calendar.contains(syntax.word(token).lowercased())
        || syntax.tag(token) == .cd
    }
  }

  /// The word of a phrase that hangs on nothing inside it, the outermost when there are several.
  func head(of tokens: Range<Int>) -> Int {
    let heads = tokens.filter { token in syntax.head(token).map { !tokens.contains($0) } ?? true }
    return heads.first {
      ![.flat, .compound, .nmod, .punct, .caseMarker, .det, .appos].contains(syntax.relation($0))
    }
      ?? heads.first ?? tokens.lowerBound
  }
}
