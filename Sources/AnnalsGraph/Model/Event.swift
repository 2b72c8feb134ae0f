/// Something that happened, is said to have happened, or may happen.
public struct Event: Hashable, Sendable, Codable {
  /// The hash of its first mention; stable over rebuilds.
  public var id: ID<Event>
  /// A headline: who did what, where.
  public var title: String
  /// What kind of event it is.
  public var type: EventType
  /// When; `nil` for an undated event.
  public var date: EventDate?
  /// Whether the text asserts it.
  public var status: Status
  /// Who says so, when it is not the document itself; sorted.
  public var claimants: [ID<Actor>]
  /// Who took part.
  public var participants: [Participant]
  /// Where; sorted.
  public var places: [ID<Place>]
  /// How many, how much.
  public var quantities: [Quantity]
  /// Where texts speak of it, by document and offset; at least one.
  public var mentions: [EventMention]
  /// How sure the extraction is, 0…1.
  public var confidence: Double?
  /// How much it belongs on a timeline of its documents, 0…1.
  public var salience: Double?
  /// Where texts name its places.
  public var placeMentions: [PlaceMention]?
  /// The ids it had in its separate mentions.
  public var aliases: [ID<Event>]?

  /// Makes an event.
  public init(
    id: ID<Event>, title: String, type: EventType, date: EventDate? = nil,
    status: Status = .asserted, claimants: [ID<Actor>] = [], participants: [Participant] = [],
    places: [ID<Place>] = [], quantities: [Quantity] = [], mentions: [EventMention],
    confidence: Double? = nil, salience: Double? = nil, placeMentions: [PlaceMention]? = nil,
    aliases: [ID<Event>]? = nil
  ) {
    self.id = id
    self.title = title
    self.type = type
    self.date = date
    self.status = status
    self.claimants = claimants
    self.participants = participants
    self.places = places
    self.quantities = quantities
    self.mentions = mentions
    self.confidence = confidence
    self.salience = salience
    self.placeMentions = placeMentions
    self.aliases = aliases
  }

  /// Whether the text asserts an event.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// The document itself says so.
    case asserted
    /// Somebody in the document says so.
    case claimed
    /// Somebody denies it.
    case denied
    /// The document says it did not happen.
    case negated
    /// It is to happen.
    case planned
    /// It may happen, or might have.
    case hypothetical
  }

  /// Somebody who took part in an event.
  public struct Participant: Hashable, Sendable, Codable {
    /// What part somebody took.
    public enum Role: String, Sendable, Codable, CaseIterable {
      /// Who did it.
      case agent
      /// To whom it was done.
      case patient
      /// Who received something.
      case recipient
      /// With what it was done.
      case instrument
      /// Who took part in another way.
      case participant
    }

    /// The role.
    public var role: Role
    /// Who.
    public var actor: ID<Actor>
    /// The offset of the first code point of the words, in `document`.
    public var start: Int?
    /// The offset after the last code point of the words.
    public var end: Int?
    /// The document of the words.
    public var document: ID<Document>?

    /// Makes a participant.
    public init(
      role: Role, actor: ID<Actor>, start: Int? = nil, end: Int? = nil,
      document: ID<Document>? = nil
    ) {
      self.role = role
      self.actor = actor
      self.start = start
      self.end = end
      self.document = document
    }
  }

  /// Words that name a place of an event.
  public struct PlaceMention: Hashable, Sendable, Codable {
    /// The place.
    public var place: ID<Place>
    /// The document.
    public var document: ID<Document>
    /// The offset of the first code point.
    public var start: Int
    /// The offset after the last code point.
    public var end: Int

    /// Makes a mention of a place.
    public init(place: ID<Place>, document: ID<Document>, start: Int, end: Int) {
      self.place = place
      self.document = document
      self.start = start
      self.end = end
    }
  }
}

extension Event {
  private enum CodingKeys: String, CodingKey {
    case id, title, type, date, status, claimants, participants, places, quantities, mentions
    case confidence, salience, placeMentions, aliases
  }

  /// Writes an event; an undated one has `"date": null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(type, forKey: .type)
    try container.encode(date, forKey: .date)
    try container.encode(status, forKey: .status)
    try container.encode(claimants, forKey: .claimants)
    try container.encode(participants, forKey: .participants)
    try container.encode(places, forKey: .places)
    try container.encode(quantities, forKey: .quantities)
    try container.encode(mentions, forKey: .mentions)
    try container.encodeIfPresent(confidence, forKey: .confidence)
    try container.encodeIfPresent(salience, forKey: .salience)
    try container.encodeIfPresent(placeMentions, forKey: .placeMentions)
    try container.encodeIfPresent(aliases, forKey: .aliases)
  }
}
