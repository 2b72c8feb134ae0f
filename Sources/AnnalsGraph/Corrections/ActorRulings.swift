/// What a person said about which actors are one.
public struct ActorRulings: Hashable, Sendable {
  /// Two names of one actor.
  public struct Alias: Hashable, Sendable {
    /// A name.
    public var name: String
    /// Another name of the same actor.
    public var other: String

    /// Makes an alias.
    public init(name: String, other: String) {
      self.name = name
      self.other = other
    }
  }

  /// A name that is another actor in some documents.
  public struct Separation: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The documents in which it is another actor; empty to keep the actors that are called so apart from all that have other names.
    public var documents: [ID<Document>]

    /// Makes a separation.
    public init(name: String, documents: [ID<Document>] = []) {
      self.name = name
      self.documents = documents
    }
  }

  /// Names that are one actor.
  public var aliases: [Alias] = []
  /// Names that are several.
  public var separations: [Separation] = []

  /// Makes rulings that say nothing.
  public init() {}

  /// The pairs of actors that are one, as indices.
  func joined(_ locals: [ActorJoiner.Local]) -> [(Int, Int)] {
    guard !aliases.isEmpty else { return [] }
    let bearers = bearers(locals)
    return aliases.flatMap { alias -> [(Int, Int)] in
      let indices =
        (bearers[SearchText.padded(alias.name)] ?? [])
        + (bearers[SearchText.padded(alias.other)] ?? [])
      guard let first = indices.first else { return [] }
      return indices.dropFirst().map { (first, $0) }
    }
  }

  /// The sets of actors after those that are not one were taken apart.
  func split(_ sets: [[Int]], _ locals: [ActorJoiner.Local]) -> [[Int]] {
    guard !separations.isEmpty else { return sets }
    return separations.reduce(sets) { sets, separation in
      let name = SearchText.padded(separation.name)
      let documents = Set(separation.documents)
      return sets.flatMap { set -> [[Int]] in
        let apart = set.filter { index in
          guard documents.isEmpty || documents.contains(locals[index].documentID) else {
            return false
          }
          let actor = locals[index].actor
          return SearchText.padded(actor.name) == name
            || (!documents.isEmpty && actor.aliases.contains { SearchText.padded($0) == name })
        }
        guard !apart.isEmpty, apart.count < set.count else { return [set] }
        let taken = Set(apart)
        return [set.filter { !taken.contains($0) }, apart]
      }
    }
  }

  /// True when the rulings name an actor that is there.
  func attaches(_ name: String, _ actors: [Actor]) -> Bool {
    let name = SearchText.padded(name)
    return actors.contains { ([$0.name] + $0.aliases).contains { SearchText.padded($0) == name } }
  }

  private func bearers(_ locals: [ActorJoiner.Local]) -> [String: [Int]] {
    var bearers: [String: [Int]] = [:]
    for (index, local) in locals.enumerated() where local.actor.kind != .group {
      for name in Set(([local.actor.name] + local.actor.aliases).map(SearchText.padded)) {
        bearers[name, default: []].append(index)
      }
    }
    return bearers
  }
}
