import AnnalsLanguage

/// How well tagger and parser do on a treebank, given its tokens.
struct DependencyScore {
  var words = 0
  var pennTags = 0
  var universalTags = 0
  var heads = 0
  var labels = 0
  /// Pairs of a verb and its subject, of a verb and its object, of a verb and the noun of its preposition.
  var subjects = FScore()
  var objects = FScore()
  var obliques = FScore()
  var relations: [DependencyRelation: FScore] = [:]

  private struct Pair: Hashable {
    var verb: Int
    var noun: Int
  }

  private enum Role { case subject, object, oblique }

  init(_ sentences: [TrainingSentence], tagger: Tagger, parser: Parser) {
    var taggerWorkspace = Tagger.Workspace()
    var parserWorkspace = Parser.Workspace()
    var tags: [Int] = []
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    for sentence in sentences {
      tagger.tag(sentence.words, into: &tags, workspace: &taggerWorkspace)
      parser.parse(
        sentence.words, tags: tags, classes: tagger.classes, heads: &heads, relations: &relations,
        workspace: &parserWorkspace)
      add(
        sentence.source, tags: tags.map { tagger.classes[$0] }, heads: heads, relations: relations)
    }
  }

  private mutating func add(
    _ gold: TreebankSentence, tags: [Tagger.JointTag], heads: [Int], relations: [DependencyRelation]
  ) {
    for word in 0..<gold.count {
      words += 1
      if tags[word].penn == gold.tags[word] { pennTags += 1 }
      if tags[word].universal == gold.universalTags[word] { universalTags += 1 }
      let headIsRight = heads[word] == gold.heads[word]
      let trueRelation = gold.relations[word].main
      let relation = relations[word].main
      if headIsRight { self.heads += 1 }
      if headIsRight, relation == trueRelation { labels += 1 }
      self.relations[trueRelation, default: FScore()].gold += 1
      self.relations[relation, default: FScore()].found += 1
      if headIsRight, relation == trueRelation {
        self.relations[relation, default: FScore()].right += 1
      }
    }
    for role in [Role.subject, .object, .oblique] {
      let score = FScore(
        gold: Self.pairs(role, gold.heads, gold.relations, gold.universalTags),
        found: Self.pairs(role, heads, relations, tags.map(\.universal)))
      switch role {
      case .subject: subjects += score
      case .object: objects += score
      case .oblique: obliques += score
      }
    }
  }

  /// The pairs of a verb and a noun in a role; a name counts as its last word, a coordination as its first
  /// member, so that only who belongs to which verb matters.
  private static func pairs(
    _ role: Role, _ heads: [Int], _ relations: [DependencyRelation], _ tags: [UniversalTag]
  ) -> Set<Pair> {
    var pairs: Set<Pair> = []
    for (word, relation) in relations.enumerated()
    where heads[word] >= 0 && tags[heads[word]] == .verb {
      let belongs =
        switch role {
        case .subject: relation.main == .nsubj
        case .object: relation == .obj || relation == .iobj
        case .oblique:
          relation.main == .obl
            && relations.indices.contains { heads[$0] == word && relations[$0] == .caseMarker }
        }
      guard belongs else { continue }
      let lastOfName = relations.indices.last { heads[$0] == word && relations[$0] == .flat }
      pairs.insert(Pair(verb: heads[word], noun: lastOfName ?? word))
    }
    return pairs
  }

  private func share(_ count: Int) -> Double {
    words == 0 ? 0 : 100 * Double(count) / Double(words)
  }
  /// The share of words with the right Penn tag, in per cent.
  var pennAccuracy: Double { share(pennTags) }
  /// The share of words with the right universal tag, in per cent.
  var universalAccuracy: Double { share(universalTags) }
  /// The share of words with the right head, in per cent.
  var unlabelled: Double { share(heads) }
  /// The share of words with the right head and relation, subtypes aside, in per cent.
  var labelled: Double { share(labels) }
}
