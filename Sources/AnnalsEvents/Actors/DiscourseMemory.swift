import AnnalsLanguage

/// The actors of a document with what has been said of them up to some word.
struct DiscourseMemory {
  private(set) var actors: [DocumentActor]
  /// The head of each actor's last mention so far; -1 for one that has not come up.
  private(set) var lastHead: [Int]
  /// The mentions so far and what stands in a pronoun's way, in the order of the text.
  private(set) var candidates: [PronounResolver.Candidate] = []
  private var byRole: [String: [Int]] = [:]
  private var byRoleNoun: [String: [Int]] = [:]
  private var byNameWord: [String: [Int]] = [:]
  private var byDescription: [String: Int] = [:]
  private var byNoun: [String: [Int]] = [:]

  /// Begins with the named actors of a document.
  init(named actors: [DocumentActor]) {
    self.actors = actors
    lastHead = Array(repeating: -1, count: actors.count)
  }

  // MARK: Mentions

  /// Records that an actor is spoken of; the first time, its roles and the words of its name become known.
  mutating func mention(_ actor: Int, at head: Int) {
    if lastHead[actor] < 0 { learn(actor) }
    lastHead[actor] = head
  }

  /// Adds what a pronoun can mean.
  mutating func add(_ candidate: PronounResolver.Candidate) { candidates.append(candidate) }

  /// Adds an actor that is known by a description.
  mutating func add(_ actor: DocumentActor, description: String, noun: String) -> Int {
    let index = actors.count
    actors.append(actor)
    lastHead.append(-1)
    byDescription[description] = index
    byNoun[noun, default: []].append(index)
    return index
  }

  /// Adds words that speak of an actor.
  mutating func attach(_ mention: ActorMention, to actor: Int) {
    actors[actor].mentions.append(mention)
  }

  /// Fixes the gender of a person that a pronoun has told.
  mutating func tell(_ gender: DocumentActor.Gender, of actor: Int) {
    if actors[actor].gender == .unknown { actors[actor].gender = gender }
  }

  private mutating func learn(_ actor: Int) {
    for role in actors[actor].roles.sorted() {
      byRole[role, default: []].append(actor)
      let noun = role.split(separator: " ").last.map(String.init) ?? role
      if byRoleNoun[noun]?.contains(actor) != true { byRoleNoun[noun, default: []].append(actor) }
    }
    guard actors[actor].isNamed else { return }
    for word in Set(actors[actor].name.lowercased().split(separator: " ").map(String.init)).sorted()
    {
      byNameWord[word, default: []].append(actor)
    }
  }

  // MARK: Look-ups

  /// The named actors that were given a role: "prime minister".
  func named(role: String) -> [Int] { (byRole[role] ?? []).filter { actors[$0].isNamed } }
  /// The named actors with a role that ends in a noun: "minister".
  func named(roleEndingIn noun: String) -> [Int] {
    (byRoleNoun[noun] ?? []).filter { actors[$0].isNamed }
  }
  /// The named actors whose name has a word.
  func named(containing word: String) -> [Int] { byNameWord[word] ?? [] }
  /// The actor that was described in the same words.
  func described(as description: String) -> Int? { byDescription[description] }
  /// The actors that were described with a noun.
  func described(with noun: String) -> [Int] { byNoun[noun] ?? [] }

  /// How much each actor stands in the foreground, the most prominent first.
  func prominence(before head: Int, sentences: Int, _ syntax: Syntax) -> [(
    actor: Int, score: Double
  )] {
    var scores: [Int: Double] = [:]
    for candidate in candidates.reversed() {
      let age = syntax.sentence(head) - syntax.sentence(candidate.head)
      guard age <= sentences else { break }
      guard let actor = candidate.actor, candidate.head < head else { continue }
      let isSubject = [.nsubj, .nsubjPass].contains(syntax.relation(candidate.head))
      scores[actor, default: 0] += (isSubject ? 1.5 : 0.7) / (1 + Double(age) * 0.5)
    }
    return scores.map { ($0.key, $0.value) }.sorted { ($1.score, $0.actor) < ($0.score, $1.actor) }
  }
}
