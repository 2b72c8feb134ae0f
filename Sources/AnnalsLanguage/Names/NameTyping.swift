import AnnalsText

/// Gives names their final kind, when the whole document is known.
///
/// The model sees one sentence at a time and errs on the kind of every third name. What the name ends in, what
/// the lists say, titles, speech and prepositions around it each cast a vote; so do all other occurrences of
/// the same name, and those of a longer name that ends in it.
struct NameTyping {
  private typealias Votes = SIMD4<Float>

  private static let organizationEndings: Set<String> = [
    "party", "army", "bank", "university", "college", "school", "corporation", "corp.", "company",
    "co.",
    "inc.", "ltd.", "ltd", "plc", "group", "association", "committee", "council", "agency",
    "department",
    "ministry", "institute", "court", "commission", "union", "league", "club", "fc", "organization",
    "organisation", "foundation", "press", "news", "times", "post", "museum", "hospital",
    "airlines",
    "navy", "force", "forces", "police", "parliament", "congress", "senate", "assembly",
    "federation",
    "authority", "bureau", "office", "guard", "corps", "front", "movement", "society", "church",
    "alliance", "administration", "service", "board", "band", "orchestra", "newspaper", "regiment",
    "division", "brigade", "battalion", "fleet", "legion", "industries", "brothers", "partners",
  ]
  private static let placeEndings: Set<String> = [
    "river", "lake", "mountain", "mountains", "island", "islands", "city", "county", "province",
    "district", "street", "road", "avenue", "valley", "bay", "sea", "ocean", "park", "square",
    "airport",
    "bridge", "peninsula", "village", "town", "hill", "hills", "beach", "coast", "desert", "border",
    "strait", "gulf", "canal", "kingdom", "republic", "empire", "palace", "castle", "fort",
    "station",
    "cathedral", "stadium", "tower", "harbour", "harbor", "dam",
  ]
  private static let otherEndings: Set<String> = [
    "war", "wars", "battle", "revolution", "act", "treaty", "championship", "cup", "olympics",
    "festival",
    "prize", "award", "day", "games", "agreement", "accord", "accords", "pact", "uprising",
    "rebellion",
    "constitution", "crisis", "conference", "convention", "protocol", "massacre", "age", "era",
    "plan",
    "operation", "campaign",
  ]
  private static let speech: Set<String> = [
    "say", "tell", "add", "ask", "claim", "argue", "explain", "recall", "reply",
  ]
  private static let placePrepositions: Set<String> = ["in", "at", "near", "across", "throughout"]

  private let document: AnalyzedDocument
  private let lexicon: Lexicon

  init(document: AnalyzedDocument, lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
  }

  /// The names with their final kinds.
  func typed() -> [Name] {
    let keys = document.names.map { key($0.tokens) }
    let lastWords = document.names.map { key(($0.tokens.upperBound - 1)..<$0.tokens.upperBound) }
    var ownVotes: [Votes] = []
    var shared: [UInt64: Votes] = [:]
    var persons: [UInt64: Float] = [:]
    for (index, name) in document.names.enumerated() {
      let votes = votes(name)
      ownVotes.append(votes)
      shared[keys[index], default: Votes()] += votes
      if name.tokens.count > 1, Self.winner(votes) == .person {
        persons[lastWords[index], default: 0] += 1
      }
    }
    return document.names.enumerated().map { index, name in
      var votes = shared[keys[index], default: Votes()] + ownVotes[index] * 0.5
      if name.tokens.count == 1, let longer = persons[keys[index]] {
        votes[Int(Name.Kind.person.rawValue)] += 1.5 * longer
      }
      return Name(tokens: name.tokens, kind: Self.winner(votes))
    }
  }

  private static func winner(_ votes: Votes) -> Name.Kind {
    var best = Name.Kind.person
    for kind in Name.Kind.allCases where votes[Int(kind.rawValue)] > votes[Int(best.rawValue)] {
      best = kind
    }
    return best
  }

  private func key(_ tokens: Range<Int>) -> UInt64 {
    var folded: [UInt8] = []
    return tokens.reduce(0) { hash, token in
      let span = document.tokens[token].span
      SentenceWords.fold(document.source.utf8[span.start..<span.end], into: &folded)
      return Lexicon.phrase(hash, SentenceWords.lowerHash(folded))
    }
  }

  /// The votes for one occurrence: what the model says counts 1, clues count more.
  private func votes(_ name: Name) -> Votes {
    var votes = Votes()
    func vote(_ kind: Name.Kind, _ weight: Float) { votes[Int(kind.rawValue)] += weight }
    vote(name.kind, name.tokens.count > 1 ? 1.2 : 1)
    let last = document.word(name.tokens.upperBound - 1).lowercased()
    if name.tokens.count > 1 {
      if Self.organizationEndings.contains(last) {
        vote(.organization, 3)
      } else if Self.placeEndings.contains(last) {
        vote(.place, 3)
      } else if Self.otherEndings.contains(last) {
        vote(.other, 3)
      }
    }
    let listed = NameFlags(rawValue: lexicon.names[key(name.tokens)] ?? 0)
    if !listed.isDisjoint(with: [.country, .city]), listed.isDisjoint(with: [.surname, .person]) {
      vote(.place, 1.5)
    } else if listed.contains(.organization), listed.isDisjoint(with: [.country, .city, .place]) {
      vote(.organization, 1.5)
    } else if listed.contains(.person), name.tokens.count > 1 {
      vote(.person, 1.5)
    } else if listed == .demonym {
      vote(.other, 1.5)
    }
    let sentence = document.sentence(of: name.tokens.lowerBound).tokens
    let before = name.tokens.lowerBound - 1
    if before >= sentence.lowerBound {
      let word = key(before..<(before + 1))
      let isTitle = NameFlags(rawValue: lexicon.names[word] ?? 0).contains(.title)
      if isTitle,
        document.universalTags[before] == .propn || document.universalTags[before] == .noun
      {
        vote(.person, 1.5)
      } else if name.tokens.count == 1, name.kind == .person,
        Self.placePrepositions.contains(document.lemmas[before])
      {
        vote(.place, 1.2)
      }
    }
    let after = name.tokens.upperBound
    if after < sentence.upperBound, name.kind != .organization,
      Self.speech.contains(document.lemmas[after]), document.universalTags[after] == .verb
    {
      vote(.person, 1)
    }
    return votes
  }
}
