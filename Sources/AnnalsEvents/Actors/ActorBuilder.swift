import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Walks through a document and ties each name, description and pronoun to an actor.
struct ActorBuilder {
  let syntax: Syntax
  let gazetteer: Gazetteer
  let names: [NamedMention]
  let nominals: [NominalMention]
  let quotes: [Range<Int>]
  private(set) var memory = DiscourseMemory(named: [])
  private var actorOfName: [Int: Int] = [:]
  /// The persons for whom a given name, a title or a role speaks, not only the finder of names.
  private var surePersons: Set<Int> = []
  private let indexOfNominal: [Int: Int]

  init(
    syntax: Syntax, gazetteer: Gazetteer, names: [NamedMention], nominals: [NominalMention],
    quotes: [Range<Int>]
  ) {
    self.syntax = syntax
    self.gazetteer = gazetteer
    self.names = names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    self.nominals = nominals
    self.quotes = quotes
    indexOfNominal = Dictionary(
      nominals.indices.map { (nominals[$0].head, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A word that speaks of somebody.
  private enum Step {
    case name(Int)
    case nominal(Int)
    case pronoun(PronounResolver.Class)
  }

  /// Ties every mention.
  mutating func run() {
    nameActors()
    var steps: [Int: Step] = [:]
    for token in syntax.document.tokens.indices where syntax.universal(token) == .pron {
      if let pronoun = PronounResolver.Class(syntax.word(token).lowercased()) {
        steps[token] = .pronoun(pronoun)
      }
    }
    for (index, nominal) in nominals.enumerated() { steps[nominal.head] = .nominal(index) }
    for (index, name) in names.enumerated() { steps[name.head] = .name(index) }
    let described = descriptionsOfNames()
    let descriptions = DescriptionResolver(syntax: syntax)
    let pronouns = PronounResolver(syntax: syntax, quotes: quotes)
    for token in steps.keys.sorted() {
      switch steps[token] {
      case .name(let index): step(name: index)
      case .nominal(let index):
        if let name = described[token], let actor = actorOfName[name] {
          let nominal = nominals[index]
          let isJoined = nominal.head + 1 == names[name].tokens.lowerBound
          attach(
            ActorMention(
              head: token, tokens: isJoined ? names[name].tokens : nominal.tokens,
              form: isJoined ? .name : .nominal),
            to: actor, isSure: true, isPlural: false)
        } else {
          step(nominal: nominals[index], descriptions)
        }
      case .pronoun(let pronoun): step(pronoun: token, pronoun, pronouns)
      case nil: continue
      }
      addPair(at: token)
    }
  }

  // MARK: Names

  private mutating func nameActors() {
    let clusters = NameClusters(names, introduced: introductions()).clusters
    var actors: [DocumentActor] = []
    for cluster in clusters {
      let bearer = cluster.bearer
      guard bearer != .event else { continue }
      for member in cluster.members { actorOfName[member] = actors.count }
      var actor = DocumentActor(
        name: canonicalName(cluster, bearer), kind: Self.kind(of: bearer), isNamed: true,
        gender: bearer == .person ? cluster.gender : .unknown)
      actor.isPlace = bearer == .place
      if cluster.members.allSatisfy({ names[$0].isDemonym }), bearer == .other {
        actor.kind = .group
        actor.isPlural = true
      }
      actor.roles = cluster.members.reduce(into: []) { $0.formUnion(names[$1].roles) }
      if bearer == .country { actor.place = cluster.places.min() }
      if bearer == .person, cluster.members.contains(where: { names[$0][.person] >= 3 }) {
        surePersons.insert(actors.count)
      }
      actors.append(actor)
    }
    memory = DiscourseMemory(named: actors)
  }

  private static func kind(of bearer: NamedMention.Bearer) -> Actor.Kind {
    switch bearer {
    case .person: .person
    case .organization: .organization
    case .country: .country
    case .vessel: .vessel
    case .product: .product
    case .place, .event, .document, .other: .other
    }
  }

  /// The fullest name: a country's own, a person's longest, an organization's longest that is no acronym.
  private func canonicalName(_ cluster: NameClusters.Cluster, _ bearer: NamedMention.Bearer)
    -> String
  {
    if bearer == .country, let place = cluster.places.min(),
      let row = cluster.members.lazy.compactMap({ names[$0].place == place ? names[$0] : nil })
        .first
    {
      let text = syntax.document.text(row.tokens)
      let kinds = GazetteerEntry.Kinds(.place, .demonym)
      for entry in gazetteer.entries(named: text, of: kinds) {
        let found = gazetteer.place(entry.kind == .demonym ? gazetteer.demonym(entry).place : entry)
        if found.id == place { return found.name }
      }
    }
    let longest = cluster.members.max { a, b in
      let first = min(names[a].words.count, 6)
      let second = min(names[b].words.count, 6)
      return first != second ? first < second : a > b
    }
    return longest.map { text(names[$0].tokens) } ?? ""
  }

  private func text(_ tokens: Range<Int>) -> String {
    syntax.document.text(tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// "Chinese Communist Party (CCP)": a name and the acronym in brackets after it.
  private func introductions() -> [(name: Int, acronym: Int)] {
    var pairs: [(name: Int, acronym: Int)] = []
    for (index, name) in names.enumerated().dropLast() {
      let next = names[index + 1]
      let open = name.tokens.upperBound
      guard next.tokens.lowerBound == open + 1, next.tokens.count == 1,
        next.tokens.upperBound < syntax.document.tokens.count,
        ["(", "["].contains(syntax.word(open)),
        [")", "]"].contains(syntax.word(next.tokens.upperBound)),
        syntax.word(next.tokens.lowerBound).dropFirst().contains(where: \.isUppercase),
        next.words[0].first == name.words[0].first
          || NameClusters.isAcronym(next.words[0], of: name.words)
      else { continue }
      pairs.append((index, index + 1))
    }
    return pairs
  }

  /// The descriptions that stand beside a name and mean its bearer, by head: "leader" in "opposition leader Katja Brun",
  /// "monitor" in "a monitor of the mission, Lena Vik".
  private func descriptionsOfNames() -> [Int: Int] {
    var found: [Int: Int] = [:]
    for (index, name) in names.enumerated() {
      let head = name.head
      let before = name.tokens.lowerBound - 1
      if before >= 0, before != head, describes(before, index), syntax.child(before, .det) != nil {
        found[before] = index
      }
      if let above = syntax.head(head),
        [.appos, .flat].contains(syntax.relation(head)) || isJoinedBelow(name),
        describes(above, index)
      {
        found[above] = index
      }
      for child in syntax.children(head, .appos, .compound, .nmodDesc, .flat) {
        guard syntax.relation(child) == .appos || child < name.tokens.lowerBound,
          describes(child, index)
        else { continue }
        found[child] = index
      }
    }
    return found
  }

  private func isJoinedBelow(_ name: NamedMention) -> Bool {
    guard let above = syntax.head(name.head) else { return false }
    return above + 1 == name.tokens.lowerBound
      && [.nmod, .nmodUnmarked, .dep, .nmodDesc].contains(syntax.relation(name.head))
  }

  private func describes(_ noun: Int, _ name: Int) -> Bool {
    guard let index = indexOfNominal[noun], !nominals[index].isPlural, let actor = actorOfName[name]
    else {
      return false
    }
    let nominal = nominals[index]
    return switch memory.actors[actor].kind {
    case .person: nominal.can(be: .person) || nominal.nouns.isEmpty && !nominal.isEvent
    case .organization: nominal.can(be: .organization, .group)
    case .country: nominal.can(be: .country)
    case .vessel: nominal.can(be: .vessel)
    case .product: nominal.can(be: .product)
    case .group, .other: nominal.can(be: .person, .organization, .product, .vessel)
    }
  }

  private mutating func step(name index: Int) {
    let name = names[index]
    guard let actor = actorOfName[index] else {
      memory.add(
        .init(
          head: name.head, actor: nil, isPlural: false, isPerson: false, isSure: true,
          gender: .unknown))
      return
    }
    let mention = ActorMention(head: name.head, tokens: name.tokens, form: .name)
    attach(
      mention, to: actor,
      isSure: memory.actors[actor].kind != .person || surePersons.contains(actor),
      isPlural: name.isDemonym)
  }

  // MARK: Descriptions

  private mutating func step(nominal: NominalMention, _ resolver: DescriptionResolver) {
    let mention = ActorMention(head: nominal.head, tokens: nominal.tokens, form: .nominal)
    if nominal.isEvent {
      memory.add(
        .init(
          head: nominal.head, actor: nil, isPlural: nominal.isPlural, isPerson: false, isSure: true,
          gender: .unknown))
      return
    }
    let actor = resolver.referent(of: nominal, in: memory) ?? described(nominal) ?? add(nominal)
    attach(mention, to: actor, isSure: true, isPlural: nominal.isPlural)
  }

  /// The actor that the same words, or the same noun alone, have described before.
  private func described(_ nominal: NominalMention) -> Int? {
    if nominal.isDefinite || nominal.isPlural,
      let known = memory.described(as: nominal.name.lowercased())
    {
      return known
    }
    guard nominal.isDefinite, nominal.isBare else { return nil }
    let known = memory.described(with: nominal.lemma)
      .filter { memory.actors[$0].isPlural == nominal.isPlural }
    guard known.count == 1, let one = known.first,
      syntax.sentence(nominal.head) - syntax.sentence(memory.lastHead[one]) <= 8
    else { return nil }
    return one
  }

  private mutating func add(_ nominal: NominalMention) -> Int {
    var actor = DocumentActor(
      name: sentenceCase(nominal), kind: kind(of: nominal), isNamed: false)
    actor.isPlural = nominal.isPlural
    actor.isPlace = nominal.nouns.allSatisfy { $0.group == .place } && !nominal.nouns.isEmpty
    if actor.kind == .person,
      let gender = nominal.nouns.first(where: { !$0.gender.isEmpty })?.gender
    {
      actor.gender = gender == "m" ? .male : .female
    }
    return memory.add(actor, description: nominal.name.lowercased(), noun: nominal.lemma)
  }

  private func kind(of nominal: NominalMention) -> Actor.Kind {
    if nominal.can(be: .person) { return nominal.isPlural ? .group : .person }
    if nominal.can(be: .organization) { return nominal.isPlural ? .group : .organization }
    if nominal.can(be: .group) { return .group }
    if nominal.can(be: .country) { return nominal.isPlural ? .group : .country }
    if nominal.can(be: .vessel) { return .vessel }
    if nominal.can(be: .product) { return .product }
    return .other
  }

  /// A description without the capital of the sentence it begins.
  private func sentenceCase(_ nominal: NominalMention) -> String {
    let name = nominal.name.isEmpty ? syntax.word(nominal.head) : nominal.name
    let first = syntax.document.sentences[syntax.sentence(nominal.head)].tokens.lowerBound
    guard first == nominal.tokens.lowerBound, [.nn, .nns, .jj, .vbn].contains(syntax.tag(first)),
      name.hasPrefix(syntax.word(first)), syntax.lemma(first).first?.isLowercase == true,
      name.dropFirst().first?.isUppercase != true, !isPeoples(first)
    else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// "Tessian": an adjective of a people, which keeps its capital.
  private func isPeoples(_ token: Int) -> Bool {
    let word = syntax.word(token)
    guard syntax.tag(token) == .jj else { return false }
    return word.hasSuffix("ese") || (word.hasSuffix("ian") && !word.hasSuffix("arian"))
      || !gazetteer.entries(named: word, of: .init(.demonym)).isEmpty
  }

  // MARK: Pronouns

  private mutating func step(
    pronoun token: Int, _ pronoun: PronounResolver.Class, _ resolver: PronounResolver
  ) {
    let recent = Array(memory.candidates.suffix(48))
    guard let actor = resolver.referent(of: token, as: pronoun, among: recent) else {
      if pronoun == .he || pronoun == .she {
        // Whoever is meant stands in the way of the next pronoun.
        memory.add(
          .init(
            head: token, actor: nil, isPlural: false, isPerson: true, isSure: true,
            gender: pronoun == .he ? .male : .female, isPronoun: true))
      }
      return
    }
    if pronoun == .he { memory.tell(.male, of: actor) }
    if pronoun == .she { memory.tell(.female, of: actor) }
    let mention = ActorMention(head: token, tokens: token..<(token + 1), form: .pronoun)
    attach(mention, to: actor, isSure: true, isPlural: pronoun == .they, isPronoun: true)
  }

  private mutating func attach(
    _ mention: ActorMention, to actor: Int, isSure: Bool, isPlural: Bool, isPronoun: Bool = false
  ) {
    memory.mention(actor, at: mention.head)
    memory.attach(mention, to: actor)
    let known = memory.actors[actor]
    guard mention.form != .nominal || !isPredicate(mention.head) else { return }
    memory.add(
      .init(
        head: mention.head, actor: actor,
        isPlural: isPlural || known.isPlural || known.kind == .group,
        isPerson: known.kind == .person, isSure: isSure, gender: known.gender,
        isPronoun: isPronoun, isNamed: known.isNamed, isCollective: known.kind == .organization))
  }

  /// "She was a lawyer", "worked as a nurse": what is said of somebody is nobody else.
  private func isPredicate(_ head: Int) -> Bool {
    syntax.child(head, .cop) != nil
      || [.xcomp, .root, .ccomp, .advcl].contains(syntax.relation(head))
      || syntax.hasChild(head, lemma: "as", .caseMarker)
  }

  /// "Noria and Tessia": what "they" may mean is no single actor.
  private mutating func addPair(at token: Int) {
    guard syntax.relation(token) != .conj,
      syntax.children(token, .conj).contains(where: { syntax.isNominal($0) })
    else { return }
    memory.add(
      .init(head: token, actor: nil, isPlural: true, isPerson: true, isSure: true, gender: .unknown)
    )
  }
}
