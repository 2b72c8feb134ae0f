import AnnalsTime

/// Joins the records of documents to one graph.
///
/// The graph depends on the set of records alone: their order, and how they were split over runs or files, change nothing.
public struct GraphBuilder: Sendable {
  private var records: [ID<Document>: [ExtractionRecord]] = [:]
  private let generator: String?
  private let corrections: Corrections

  /// Makes a builder of an empty graph.
  /// - Parameters:
  ///   - generator: the program and version that the graph names.
  ///   - corrections: what a person changed.
  public init(generator: String? = nil, corrections: Corrections = Corrections()) {
    self.generator = generator
    self.corrections = corrections
  }

  /// Adds what was found in a document; what was added before changes nothing.
  public mutating func add(_ record: ExtractionRecord) {
    records[record.id, default: []].append(record)
  }

  /// The graph over everything that was added.
  /// - Complexity: O(n log n) in the number of tellings, for tellings that spread over time, actors and places.
  public func build() -> GraphBuild {
    let unions = records.sorted { $0.key < $1.key }.map { RecordUnion($0.value) }
    let nodes = GraphNodes(unions, rulings: corrections.actorRulings)
    var graph = EventGraph(
      generator: generator, documents: unions.map(\.document), actors: nodes.actors,
      places: nodes.places)

    let tellings = nodes.tellings
    let attachment = CorrectionAttachment(corrections, tellings: tellings, actors: nodes.actors)
    let names = Dictionary(
      graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let joiner = nodes.joiner(tellings, rulings: attachment.eventRulings)
    var eventOf: [ID<Event>: ID<Event>] = [:]
    for set in joiner.sets {
      guard let event = EventFusion.fused(set.map { tellings[$0] }, name: { names[$0] }) else {
        continue
      }
      graph.events.append(event)
      for index in set { eventOf[tellings[index].id] = event.id }
    }
    graph.events = graph.events.sortedForTimeline()
    graph.attributions = nodes.attributions

    var relations: Set<Relation> = []
    for relation in unions.lazy.flatMap(\.relations) {
      guard let source = eventOf[relation.source], let target = eventOf[relation.target],
        source != target
      else { continue }
      var relation = relation
      relation.source = source
      relation.target = target
      relations.insert(relation)
    }
    let events = Dictionary(
      graph.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    relations.formUnion(
      ComparisonRelations.relations(
        joiner.links, event: { eventOf[tellings[$0].id].flatMap { events[$0] } },
        name: { names[$0] ?? $0.rawValue }))
    graph.relations = relations.sorted(by: Relation.canonicalOrder)

    let joins = joiner.joins.map { join in
      EventJoin(
        event: eventOf[tellings[join.first].id] ?? tellings[join.first].id,
        first: tellings[join.first].id, second: tellings[join.second].id, score: join.score,
        features: joiner.features(join.first, join.second))
    }.sorted { ($0.event, $0.first, $0.second) < ($1.event, $1.first, $1.second) }
    let applied = CorrectionApplication(corrections, to: graph, attachment) {
      eventOf[tellings[$0].id]
    }
    graph = applied.graph
    // The order follows from the dates as they were corrected.
    graph.relations += NamedEventParts.relations(graph.events)
    graph.relations += DerivedOrder.relations(graph.events, besides: graph.relations)
    graph.relations = Set(graph.relations).sorted(by: Relation.canonicalOrder)
    let kept = Set(graph.events.map(\.id))
    return GraphBuild(
      graph: graph, joins: joins.filter { kept.contains($0.event) }, corrections: applied.report)
  }
}
