import AnnalsTime

/// Finds out which actors of different documents are one.
///
/// Full names are joined when no part of them disagrees; a surname alone is joined only to a name that it can stand for
/// without a rival, in documents that have other things in common. What has only a description without a name in it stays
/// with its document.
struct ActorJoiner {
  /// An actor of one document.
  struct Local {
    var document: Int
    var documentID: ID<Document>
    var actor: Actor
    /// The days of the events it takes part in.
    var active: DayBounds?
  }

  private let locals: [Local]
  private let rulings: ActorRulings
  private var sets: DisjointSets

  init(_ locals: [Local], rulings: ActorRulings) {
    self.locals = locals
    self.rulings = rulings
    sets = DisjointSets(count: locals.count)
  }

  /// The sets of actors that are one, as indices of `locals`.
  mutating func joined() -> [[Int]] {
    joinBearersOfOneName()
    joinPersons()
    joinSurnames()
    for (a, b) in rulings.joined(locals) { sets.join(a, b) }
    return rulings.split(sets.sets(), locals)
  }

  // MARK: Names that are the same

  private enum Class: Hashable {
    case person, organization, country, product, vessel, group
  }

  private struct NameKey: Hashable {
    var kind: Class
    var name: String
  }

  private func kind(_ actor: Actor) -> Class? {
    switch actor.kind {
    case .person: .person
    case .organization, .other: .organization
    case .country: .country
    case .product: .product
    case .vessel: .vessel
    case .group: GroupName(actor.name).proper.isEmpty ? nil : .group
    }
  }

  private func key(_ kind: Class, _ name: String) -> NameKey? {
    var words = SearchText.words(kind == .group ? GroupName(name).key : name)
    if words.first == "the" { words.removeFirst() }
    if kind == .organization, words.count > 1, let last = words.last,
      ["inc", "corp", "corporation", "ltd", "llc", "plc", "co", "company"].contains(last)
    {
      words.removeLast()
    }
    guard !words.isEmpty else { return nil }
    return NameKey(kind: kind, name: words.joined(separator: " "))
  }

  /// Joins what has the same name, and what one document calls by a name that another document uses alone.
  private mutating func joinBearersOfOneName() {
    var bearers: [NameKey: [Int]] = [:]
    for (index, local) in locals.enumerated() {
      guard let kind = kind(local.actor), let key = key(kind, local.actor.name) else { continue }
      if kind == .person, PersonName(local.actor.name)?.isSingle ?? true { continue }
      bearers[key, default: []].append(index)
    }
    var longForms: [NameKey: Set<NameKey>] = [:]
    for local in locals {
      guard let kind = kind(local.actor), kind != .person, kind != .group,
        let full = key(kind, local.actor.name)
      else { continue }
      for alias in local.actor.aliases where isName(alias) {
        guard let short = key(kind, alias), short != full, bearers[short] != nil else { continue }
        longForms[short, default: []].insert(full)
      }
    }
    for indices in bearers.values {
      for index in indices.dropFirst() where areContemporary(indices[0], index) {
        sets.join(indices[0], index)
      }
    }
    for (short, fulls) in longForms {
      guard fulls.count == 1, let full = fulls.first, let a = bearers[short]?.first,
        let b = bearers[full]?.first
      else { continue }
      sets.join(a, b)
    }
  }

  /// True when an alias is a name and not a description such as "the company".
  private func isName(_ alias: String) -> Bool {
    let words = alias.split(separator: " ")
    return words.drop { $0 == "the" || $0 == "The" }.contains { $0.contains(where: \.isUppercase) }
  }

  /// False when eighty years and more lie between what two actors do.
  private func areContemporary(_ a: Int, _ b: Int) -> Bool {
    guard locals[a].actor.kind == .person, let first = locals[a].active,
      let second = locals[b].active
    else { return true }
    let reach = 80 * 365
    if let end = first.latest, let start = second.earliest, start - end > reach { return false }
    if let end = second.latest, let start = first.earliest, start - end > reach { return false }
    return true
  }

  // MARK: Persons

  /// Joins full names of which no part disagrees, unless two of the possible bearers disagree with each other.
  private mutating func joinPersons() {
    var bearers: [PersonName: Int] = [:]
    for (index, local) in locals.enumerated() where local.actor.kind == .person {
      guard let name = fullName(local.actor) else { continue }
      if let first = bearers[name] {
        if areContemporary(first, index) { sets.join(first, index) }
      } else {
        bearers[name] = index
      }
    }
    let blocks = Dictionary(grouping: bearers.keys, by: \.surname)
    for names in blocks.values where names.count > 1 {
      let matches = names.map { name in
        names.filter { $0 != name && $0.isCompatible(with: name) }
      }
      let isClear = matches.map { others in
        others.allSatisfy { a in others.allSatisfy { $0.isCompatible(with: a) } }
      }
      let clear = Set(zip(names, isClear).filter(\.1).map(\.0))
      for (name, others) in zip(names, matches) where clear.contains(name) {
        for other in others where clear.contains(other) {
          guard let a = bearers[name], let b = bearers[other], areContemporary(a, b) else {
            continue
          }
          sets.join(a, b)
        }
      }
    }
  }

  /// The fullest of a person's names that has a given name.
  private func fullName(_ actor: Actor) -> PersonName? {
    ([actor.name] + actor.aliases.filter(isName)).lazy.compactMap(PersonName.init)
      .filter { !$0.isSingle }
      .max { ($0.given.count, $1.surname) < ($1.given.count, $0.surname) }
  }

  // MARK: Surnames alone

  private mutating func joinSurnames() {
    let context = ActorContext(locals, &sets)
    var singles: [String: [Int]] = [:]
    var byWord: [String: Set<Int>] = [:]
    for (index, local) in locals.enumerated() where local.actor.kind == .person {
      if let name = fullName(local.actor) {
        for word in [name.surname] + (name.given.first.map { [$0] } ?? []) {
          byWord[word, default: []].insert(sets.find(index))
        }
      } else if let name = PersonName(local.actor.name) {
        singles[name.surname, default: []].append(index)
      }
    }
    for (word, indices) in singles {
      let candidates = (byWord[word] ?? []).sorted()
      var alone: [Int] = []
      for index in indices {
        let scores = candidates.map { (context.similarity(index, to: $0), $0) }
          .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
        if let best = scores.first, best.0 >= 0.5,
          scores.count < 2 || best.0 >= 2 * scores[1].0, areContemporary(index, best.1)
        {
          sets.join(index, best.1)
        } else {
          alone.append(index)
        }
      }
      guard candidates.count < 2 else { continue }
      for group in context.groups(alone) {
        for index in group.dropFirst() where areContemporary(group[0], index) {
          sets.join(group[0], index)
        }
      }
    }
  }
}
