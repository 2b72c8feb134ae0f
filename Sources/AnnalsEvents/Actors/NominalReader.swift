import AnnalsLanguage
import AnnalsText

/// A noun phrase that describes somebody or something without naming it.
struct NominalMention: Sendable {
  var head: Int
  /// The phrase as far as it says who is meant, with its article.
  var tokens: Range<Int>
  var lemma: String
  /// What the noun can stand for; empty for a thing that does not act.
  var nouns: [ActorNoun]
  var isPlural: Bool
  /// "the", "this", "its": the reader is to know which one.
  var isDefinite: Bool
  /// True when nothing but the article says which one.
  var isBare: Bool
  /// The words that say who is meant, without article and number, joined by blanks: "CCP volunteers".
  var name: String
  /// The adjectives and nouns before the head, as dictionary forms.
  var modifiers: [String]
  /// True for a word that happens rather than acts, which a pronoun can mean all the same.
  var isEvent: Bool

  /// True when the noun can stand for one of some groups.
  func can(be groups: ActorNoun.Group...) -> Bool { nouns.contains { groups.contains($0.group) } }
}

/// Reads the descriptions of a document: common nouns in the places where actors stand.
struct NominalReader {
  let syntax: Syntax
  let gazetteer: Gazetteer
  /// For each token, the time expression it belongs to, or -1.
  let timeOfToken: [Int]

  /// The descriptions, in the order of the text.
  func nominals() -> [NominalMention] {
    var nouns: [String: [ActorNoun]] = [:]
    var found: [NominalMention] = []
    for token in syntax.document.tokens.indices where isHead(token) {
      let lemma = syntax.lemma(token).lowercased()
      let known = nouns[lemma] ?? gazetteer.actorNouns(lemma: lemma)
      nouns[lemma] = known
      guard !known.isEmpty || isArgument(token) else { continue }
      found.append(read(token, lemma, known))
    }
    return found
  }

  private func isHead(_ token: Int) -> Bool {
    guard token >= timeOfToken.count || timeOfToken[token] < 0,
      Self.counted(by: token, syntax) == nil,
      !Self.indefinite.contains(syntax.lemma(token).lowercased())
    else { return false }
    switch syntax.tag(token) {
    case .nn, .nns: break
    case .nnp, .nnps:
      guard syntax.name(at: token) == nil,
        gazetteer.actorNouns(lemma: syntax.lemma(token).lowercased()).contains(where: {
          $0.group == .person
        })
      else { return false }
    case .jj, .vbn, .vbg, .jjr, .jjs:
      guard syntax.universal(token) != .verb || syntax.child(token, .det) != nil,
        isArgument(token), syntax.child(token, .det) != nil, syntax.child(token, .cop) == nil
      else { return false }
    default: return false
    }
    if let name = syntax.name(at: token), name.tokens.contains(token) { return false }
    switch syntax.relation(token) {
    case .compound, .amod, .flat, .fixed, .nmodDesc, .goeswith, .det: return false
    case .nmodUnmarked: return false
    default: return true
    }
  }

  private func isArgument(_ token: Int) -> Bool {
    switch syntax.relation(syntax.firstConjunct(token)) {
    case .nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod, .nmodPoss, .appos: true
    default: false
    }
  }

  private func read(_ token: Int, _ lemma: String, _ nouns: [ActorNoun]) -> NominalMention {
    let determiner = syntax.child(token, .det).map { syntax.lemma($0) }
    let possessor = syntax.child(token, .nmodPoss)
    let modifiers = syntax.children(token, .amod, .compound).filter { $0 < token }
    let (low, high) = bounds(token)
    let isPlural =
      syntax.tag(token) == .nns || syntax.tag(token) == .nnps
      || (syntax.tag(token) != .nn && syntax.tag(token) != .nnp)
      || nouns.contains { $0.group == .group && $0.lemma != "family" && $0.lemma != "couple" }
    let isBare =
      modifiers.isEmpty && possessor == nil && high == token + 1
      && syntax.child(token, .acl, .aclRelcl, .nummod, .nmod) == nil
    let name = syntax.document.text(nameStart(token, low)..<high)
    return NominalMention(
      head: token, tokens: low..<high, lemma: lemma, nouns: nouns, isPlural: isPlural,
      isDefinite: determiner.map { ["the", "this", "that", "these", "those"].contains($0) }
        ?? (possessor != nil), isBare: isBare,
      name: name.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      modifiers: modifiers.map { syntax.lemma($0).lowercased() },
      isEvent: nouns.isEmpty && !gazetteer.triggers(lemma: lemma, isVerb: false).isEmpty)
  }

  /// The phrase from its first word to its head and an of-phrase that belongs to the noun.
  private func bounds(_ token: Int) -> (Int, Int) {
    let sentence = syntax.document.sentences[syntax.sentence(token)].tokens
    var low = token
    for child in syntax.children(token) where child < token {
      switch syntax.relation(child) {
      case .det, .amod, .compound, .nummod, .nmodPoss, .detPredet, .advmod:
        low = min(low, syntax.subtree(child).lowerBound)
      default: continue
      }
    }
    var high = token + 1
    if let of = syntax.children(token, .nmod).first(where: { child in
      child > token && syntax.hasChild(child, lemma: "of", .caseMarker)
        && syntax.children(child, .caseMarker).first == token + 1
    }) {
      let end = (of + 1)
      if end - token <= 5 { high = end }
    }
    return (max(low, sentence.lowerBound), min(high, sentence.upperBound))
  }

  /// Where the words begin that say who is meant: after articles, numbers and words of quantity.
  private func nameStart(_ token: Int, _ low: Int) -> Int {
    var start = low
    while start < token {
      let word = syntax.lemma(start).lowercased()
      switch syntax.tag(start) {
      case .dt, .pdt, .cd, .prps, .rb, .rbr, .rbs, .in, .jjr, .jjs, .comma, .pos: start += 1
      default:
        guard NominalReader.fillers.contains(word) else { return start }
        start += 1
      }
    }
    return start
  }

  /// Words before a noun that do not say who is meant.
  static let fillers: WordSet = """
    a about all almost an another any approximately around at both certain couple dozen dozens each
    either every few former hundreds least less many more most much nearly neither no numerous of one
    other over own same several some such than that the their these this those thousands total
    various whole
    """

  /// Pronouns that a tagger takes for nouns.
  private static let indefinite: WordSet = """
    anybody anyone anything everybody everyone everything nobody none nothing somebody someone
    something
    """

  /// Nouns that count another one: "a third of the prisoners".
  static let partitives: WordSet = """
    bulk couple dozen dozens fifth fraction group half handful hundred hundreds lot majority million
    millions minority most none number part percent per_cent plenty portion proportion quarter
    remainder rest score scores share tens tenth third thousand thousands total two-thirds trio pair
    %
    """

  /// The counted noun of "a third of the prisoners"; `nil` when the word counts nothing.
  static func counted(by token: Int, _ syntax: Syntax) -> Int? {
    let word = syntax.lemma(token).lowercased()
    guard
      partitives.contains(word) || syntax.tag(token) == .cd || syntax.universal(token) == .det
        || ["some", "many", "several", "few", "all", "most", "each", "one", "both", "any"].contains(
          word)
    else { return nil }
    return syntax.children(token, .nmod).first { child in
      child > token && syntax.hasChild(child, lemma: "of", .caseMarker)
    }
  }
}
