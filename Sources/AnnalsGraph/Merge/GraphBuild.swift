/// What a build made: the graph, and why it is as it is.
public struct GraphBuild: Hashable, Sendable {
  /// The graph.
  public var graph: EventGraph
  /// Why mentions were joined to one event, by event and mention.
  public var joins: [EventJoin]
  /// What became of the corrections.
  public var corrections: CorrectionReport

  /// Makes a result.
  public init(
    graph: EventGraph, joins: [EventJoin] = [], corrections: CorrectionReport = CorrectionReport()
  ) {
    self.graph = graph
    self.joins = joins
    self.corrections = corrections
  }
}

/// Why two tellings were taken for one event.
public struct EventJoin: Hashable, Sendable, Codable {
  /// The event that they became.
  public var event: ID<Event>
  /// The id of the first telling.
  public var first: ID<Event>
  /// The id of the second telling.
  public var second: ID<Event>
  /// The sum of the features' weights.
  public var score: Double
  /// What speaks for it and against it.
  public var features: [Feature]

  /// Makes an explanation.
  public init(
    event: ID<Event>, first: ID<Event>, second: ID<Event>, score: Double, features: [Feature]
  ) {
    self.event = event
    self.first = first
    self.second = second
    self.score = score
    self.features = features
  }

  /// One thing that speaks for or against joining two tellings.
  public struct Feature: Hashable, Sendable, Codable {
    /// What was compared: `type`, `date`, `participants`, `places`, `wording`, `quantities`, `namedEvent` or `corrected`.
    public var name: String
    /// How much it speaks for it; negative against it.
    public var weight: Double
    /// What was found, in words.
    public var detail: String

    /// Makes a feature.
    public init(name: String, weight: Double, detail: String) {
      self.name = name
      self.weight = weight
      self.detail = detail
    }
  }
}
