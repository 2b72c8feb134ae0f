import AnnalsGraph

/// The noun phrases that take part in an event, by role.
struct Arguments: Sendable {
  /// One noun phrase in a role.
  struct Argument: Hashable, Sendable {
    var role: Event.Participant.Role
    /// The head of the noun phrase; for a relative pronoun, of the noun it stands for.
    var token: Int
    /// The name of the rule that read it.
    var rule: String
    /// How far the tree can be trusted here, from 0 to 1.
    var confidence: Double = 1
    /// True when only a person, an organization or a country may fill the role.
    var needsActor = false
    /// True when only somebody with a name may fill the role.
    var needsName = false
  }

  var items: [Argument] = []
  /// Every noun after a preposition below the event, with its preposition, in the order of the text.
  var prepositional: [(preposition: String, token: Int)] = []

  var obliques: [Int] { prepositional.map(\.token) }

  func tokens(_ role: Event.Participant.Role) -> [Int] {
    items.filter { $0.role == role }.map(\.token)
  }

  mutating func add(_ argument: Argument) {
    guard !items.contains(where: { $0.token == argument.token }) else { return }
    items.append(argument)
  }
}
