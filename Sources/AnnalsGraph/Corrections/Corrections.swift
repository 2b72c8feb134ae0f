/// What a person changed in a graph: the content of `annals.corrections.yaml`.
public struct Corrections: Hashable, Sendable {
  /// The corrections, in the order of the file.
  public var entries: [Correction]

  /// Makes corrections.
  public init(_ entries: [Correction] = []) {
    self.entries = entries
  }

  /// What they say about which actors are one.
  var actorRulings: ActorRulings {
    var rulings = ActorRulings()
    for entry in entries {
      switch entry.action {
      case .alias(let alias): rulings.aliases.append(alias)
      case .separate(let separation): rulings.separations.append(separation)
      default: break
      }
    }
    return rulings
  }
}

/// One correction, and where it stands in its file.
public struct Correction: Hashable, Sendable {
  /// What it does.
  public var action: Action
  /// Why, in the words of the person who made it.
  public var note: String?
  /// The 1-based line in the file; `nil` when it comes from elsewhere.
  public var line: Int?

  /// Makes a correction.
  public init(_ action: Action, note: String? = nil, line: Int? = nil) {
    self.action = action
    self.note = note
    self.line = line
  }

  /// What a correction does.
  public enum Action: Hashable, Sendable {
    /// Takes an event out.
    case drop(EventReference)
    /// Changes fields of an event.
    case set(EventReference, EventChange)
    /// Makes one event of several.
    case merge([EventReference])
    /// Takes tellings out of an event and makes an event of their own of them.
    case split(EventReference, apart: [EventReference])
    /// Adds an event with its own source.
    case add(AddedEvent)
    /// Two names are one actor.
    case alias(ActorRulings.Alias)
    /// One name is several actors.
    case separate(ActorRulings.Separation)
    /// An event is right as it is.
    case confirm(EventReference)
    /// An event must be so; a build that finds otherwise fails.
    case assert(EventReference, EventChange)
  }
}

/// Names an event so that it is found again after its document changed.
public struct EventReference: Hashable, Sendable {
  /// The id of the event, or of one of its mentions.
  public var id: ID<Event>
  /// The document of the quote.
  public var document: ID<Document>?
  /// The sentence that tells of it.
  public var quote: String?
  /// The word in the sentence that stands for it.
  public var trigger: String?

  /// Makes a reference.
  public init(
    _ id: ID<Event>, document: ID<Document>? = nil, quote: String? = nil, trigger: String? = nil
  ) {
    self.id = id
    self.document = document
    self.quote = quote
    self.trigger = trigger
  }

  /// Makes a reference to an event with its first mention as second key.
  public init(_ event: Event) {
    let mention = event.mentions.first
    self.init(
      event.id, document: mention?.document, quote: mention?.sentence.text, trigger: mention?.text)
  }
}

/// New values of the fields of an event; `nil` leaves a field as it is.
public struct EventChange: Hashable, Sendable {
  /// The title.
  public var title: String?
  /// The date.
  public var date: EventDate?
  /// True to take the date away.
  public var removesDate = false
  /// The type.
  public var type: EventType?
  /// The status.
  public var status: Event.Status?
  /// The names of the places; empty for none.
  public var places: [String]?
  /// The names of those who claim it; empty for none.
  public var claimants: [String]?

  /// Makes a change of nothing.
  public init() {}
}

/// An event that a person adds, with the source it comes from.
public struct AddedEvent: Hashable, Sendable {
  /// The title.
  public var title: String
  /// The date.
  public var date: EventDate?
  /// The type.
  public var type: EventType
  /// The status.
  public var status: Event.Status
  /// The names of those who take part, with their roles.
  public var participants: [Participant]
  /// The names of the places.
  public var places: [String]
  /// The names of those who claim it.
  public var claimants: [String]
  /// The source: a book, an address, a document.
  public var source: String
  /// The words of the source.
  public var quote: String

  /// Makes an event.
  public init(
    title: String, date: EventDate? = nil, type: EventType = .other,
    status: Event.Status = .asserted, participants: [Participant] = [], places: [String] = [],
    claimants: [String] = [], source: String, quote: String
  ) {
    self.title = title
    self.date = date
    self.type = type
    self.status = status
    self.participants = participants
    self.places = places
    self.claimants = claimants
    self.source = source
    self.quote = quote
  }

  /// The id of the event, which follows from its title and its source.
  public var id: ID<Event> {
    ID("e" + Digest([title, source, quote].joined(separator: "\u{1F}")).hexadecimal)
  }

  /// Somebody who takes part.
  public struct Participant: Hashable, Sendable {
    /// The role.
    public var role: Event.Participant.Role
    /// The name.
    public var name: String

    /// Makes a participant.
    public init(role: Event.Participant.Role, name: String) {
      self.role = role
      self.name = name
    }
  }
}
