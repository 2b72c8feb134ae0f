/// Somebody or something that takes part in events.
public struct Actor: Hashable, Sendable, Codable {
  /// What an actor is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A person.
    case person
    /// An organization.
    case organization
    /// A country.
    case country
    /// People known only by description: diplomats, prisoners of war.
    case group
    /// A named product that acts in a text.
    case product
    /// A named ship, aircraft or spacecraft.
    case vessel
    /// Something else.
    case other
  }

  /// A place where a text speaks of an actor.
  public struct Mention: Hashable, Sendable, Codable {
    /// The form of a mention.
    public enum Form: String, Sendable, Codable {
      /// A name.
      case name
      /// A description: "the mayor".
      case nominal
      /// A pronoun.
      case pronoun
    }

    /// The document.
    public var document: ID<Document>
    /// The offset of the first code point.
    public var start: Int
    /// The offset after the last code point.
    public var end: Int
    /// The form.
    public var form: Form

    /// Makes a mention.
    public init(document: ID<Document>, start: Int, end: Int, form: Form) {
      self.document = document
      self.start = start
      self.end = end
      self.form = form
    }
  }

  /// The identity.
  public var id: ID<Actor>
  /// The canonical name.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// Other names, sorted.
  public var aliases: [String]
  /// Where texts speak of it, by document and offset.
  public var mentions: [Mention]

  /// Makes an actor.
  public init(
    id: ID<Actor>, name: String, kind: Kind, aliases: [String] = [], mentions: [Mention] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.mentions = mentions
  }
}
