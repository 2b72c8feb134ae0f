/// Documents, actors, places, events and their relations: what `annals build` makes.
public struct EventGraph: Hashable, Sendable, Codable {
  /// The name and version of the format.
  public static let format = "annals-graph/1"

  /// The name and version of the format.
  public var format: String
  /// The program and version that made it.
  public var generator: String?
  /// The documents, sorted by id.
  public var documents: [Document]
  /// The actors, sorted by id.
  public var actors: [Actor]
  /// The places, sorted by id.
  public var places: [Place]
  /// The events, sorted as a timeline: earliest day, coarser first, document and offset; undated last.
  public var events: [Event]
  /// The relations, sorted by kind, source and target.
  public var relations: [Relation]
  /// Who says what, by document and offset.
  public var attributions: [Attribution]?

  /// Makes a graph.
  public init(
    generator: String? = nil, documents: [Document] = [], actors: [Actor] = [],
    places: [Place] = [], events: [Event] = [], relations: [Relation] = [],
    attributions: [Attribution]? = nil
  ) {
    format = Self.format
    self.generator = generator
    self.documents = documents
    self.actors = actors
    self.places = places
    self.events = events
    self.relations = relations
    self.attributions = attributions
  }
}
