import AnnalsGraph

/// Somebody or something that a document speaks of.
struct DocumentActor: Sendable {
  /// Grammatical or natural gender.
  enum Gender: Sendable {
    case male, female, unknown

    /// True when both can be said of one person.
    func agrees(with other: Gender) -> Bool {
      self == .unknown || other == .unknown || self == other
    }
  }

  /// The canonical name: the fullest that the document gives, or the words of a description.
  var name: String
  var kind: Actor.Kind
  /// True for a city, sea or building, which acts only now and then.
  var isPlace = false
  /// True when the document gives a name, not only a description.
  var isNamed: Bool
  var gender = Gender.unknown
  var isPlural = false
  /// What the actor is said to be, in lower case: "prime minister", "ferry".
  var roles: Set<String> = []
  /// The place in the gazetteer, of a country.
  var place: String?
  var mentions: [ActorMention] = []
}

/// Words that speak of an actor.
struct ActorMention: Sendable {
  /// The word that the others hang on.
  var head: Int
  /// The words, without article, title and possessive ending for a name.
  var tokens: Range<Int>
  var form: Actor.Mention.Form
}
