/// Joins the records of documents to one graph.
///
/// The graph depends on the set of records alone: their order, and how they were split over runs or files, change nothing.
public struct GraphBuilder: Sendable {
  private var records: [ID<Document>: [ExtractionRecord]] = [:]
  private let generator: String?

  /// Makes a builder of an empty graph.
  /// - Parameter generator: the program and version that the graph names.
  public init(generator: String? = nil) {
    self.generator = generator
  }

  /// Adds what was found in a document.
  public mutating func add(_ record: ExtractionRecord) {
    records[record.id, default: []].append(record)
  }

  /// The graph over everything that was added.
  public func build() -> GraphBuild {
    var graph = EventGraph(generator: generator)
    var actors: [ID<Actor>: Actor] = [:]
    var places: [ID<Place>: Place] = [:]
    var relations: Set<Relation> = []
    var events: [ID<Event>: Event] = [:]
    for record in records.values.joined() {
      graph.documents.append(record.document)
      for actor in record.actors { actors[actor.id] = actor }
      for place in record.places { places[place.id] = place }
      for event in record.events { events[event.id] = event }
      relations.formUnion(record.relations)
    }
    graph.documents.sort { $0.id < $1.id }
    graph.actors = actors.values.sorted { $0.id < $1.id }
    graph.places = places.values.sorted { $0.id < $1.id }
    graph.events = events.values.sortedForTimeline()
    graph.relations = relations.sorted(by: Relation.canonicalOrder)
    return GraphBuild(graph: graph)
  }
}
