import AnnalsGraph
import AnnalsTime
import FoundationEssentials
import GRDB

/// Writes a graph into the empty tables of an archive.
struct ArchiveWriter {
  private let database: Database
  private let graph: EventGraph
  private let documents: [ID<Document>: Int]
  private let actors: [ID<Actor>: Int]
  private let places: [ID<Place>: Int]
  private let events: [ID<Event>: Int]
  private var sentences: [SentenceKey: Int] = [:]

  init(_ graph: EventGraph, into database: Database) {
    self.graph = graph
    self.database = database
    documents = Self.numbers(graph.documents, \.id)
    actors = Self.numbers(graph.actors, \.id)
    places = Self.numbers(graph.places, \.id)
    events = Self.numbers(graph.events, \.id)
  }

  private static func numbers<Node>(_ nodes: [Node], _ id: KeyPath<Node, ID<Node>>)
    -> [ID<Node>: Int]
  {
    Dictionary(
      nodes.enumerated().map { ($0.element[keyPath: id], $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func write(joins: [EventJoin]) throws {
    try insert("build", [graph.generator, graph.attributions != nil])
    try writeNodes()
    for (number, event) in graph.events.enumerated() { try write(event, number) }
    try writeSearchText()
    try writeRelations()
    try write(joins)
  }

  private func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    let marks = repeatElement("?", count: values.count).joined(separator: ",")
    let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values))
  }

  private func number<Node>(_ id: ID<Node>, in numbers: [ID<Node>: Int], _ holder: String) throws
    -> Int
  {
    guard let number = numbers[id] else {
      throw ArchiveError.incomplete(detail: "\(holder) names \(id), which is not there")
    }
    return number
  }

  private func writeNodes() throws {
    for (number, document) in graph.documents.enumerated() {
      try insert(
        "document",
        [
          number, document.id.rawValue, document.path, document.title, document.source,
          document.published?.edtf, document.published?.basis, document.length, document.sha256,
        ])
    }
    for (number, actor) in graph.actors.enumerated() {
      try insert("actor", [number, actor.id.rawValue, actor.name, actor.kind.rawValue])
      for (ordinal, name) in ([actor.name] + actor.aliases).enumerated() {
        try insert("actor_name", [number, ordinal, name, SearchText.padded(name)])
      }
      for (ordinal, mention) in actor.mentions.enumerated() {
        let document = try self.number(mention.document, in: documents, "actor \(actor.id)")
        try insert(
          "actor_mention",
          [number, ordinal, document, mention.start, mention.end, mention.form.rawValue])
      }
    }
    for (number, place) in graph.places.enumerated() {
      try insert(
        "place",
        [
          number, place.id.rawValue, place.name, SearchText.padded(place.name), place.kind,
          place.country, place.latitude, place.longitude,
        ])
    }
  }

  private mutating func write(_ event: Event, _ number: Int) throws {
    let holder = "event \(event.id)"
    let date = event.date
    let evidence = date?.evidence
    try insert(
      "event",
      [
        number, event.id.rawValue, event.title, event.type.rawValue, event.status.rawValue,
        date?.edtf, date?.bounds.earliest?.number, date?.bounds.latest?.number,
        date?.kind.rawValue, date?.display, date?.basis.rawValue, date?.reason,
        try evidence.map { try self.number($0.document, in: documents, holder) },
        evidence?.start, evidence?.end, evidence?.text, event.confidence, event.salience,
      ])
    if let date, !event.isUndated {
      let period = IndexedPeriod(date.matchingBounds)
      try insert("event_period", [number, Int(period.first), Int(period.last)])
    }
    for (ordinal, alias) in (event.aliases ?? []).enumerated() {
      try insert("event_alias", [number, ordinal, alias.rawValue])
    }
    for (ordinal, claimant) in event.claimants.enumerated() {
      try insert("claimant", [number, ordinal, try self.number(claimant, in: actors, holder)])
    }
    for (ordinal, participant) in event.participants.enumerated() {
      try insert(
        "participant",
        [
          number, ordinal, participant.role.rawValue,
          try self.number(participant.actor, in: actors, holder),
          try participant.document.map { try self.number($0, in: documents, holder) },
          participant.start, participant.end,
        ])
    }
    for (ordinal, place) in event.places.enumerated() {
      try insert("event_place", [number, ordinal, try self.number(place, in: places, holder)])
    }
    for (ordinal, mention) in (event.placeMentions ?? []).enumerated() {
      try insert(
        "place_mention",
        [
          number, ordinal, try self.number(mention.place, in: places, holder),
          try self.number(mention.document, in: documents, holder), mention.start, mention.end,
        ])
    }
    for (ordinal, quantity) in event.quantities.enumerated() {
      try insert(
        "quantity",
        [
          number, ordinal, quantity.value, quantity.unit, quantity.modifier?.rawValue,
          try quantity.document.map { try self.number($0, in: documents, holder) },
          quantity.start, quantity.end,
        ])
    }
    for (ordinal, mention) in event.mentions.enumerated() {
      let document = try self.number(mention.document, in: documents, holder)
      try insert(
        "mention",
        [
          number, ordinal, document, mention.start, mention.end, mention.text, mention.lemma,
          mention.line, try self.number(ofSentenceOf: mention, document),
          mention.eventClass?.rawValue, mention.tense, mention.aspect, mention.polarity?.rawValue,
          mention.modality,
        ])
    }
  }

  /// The mentions of a sentence share one row of text and context.
  private struct SentenceKey: Hashable {
    var document: Int
    var sentence: EventMention.Sentence
    var context: EventMention.Context?
  }

  private mutating func number(ofSentenceOf mention: EventMention, _ document: Int) throws -> Int {
    let key = SentenceKey(
      document: document, sentence: mention.sentence, context: mention.context)
    if let number = sentences[key] { return number }
    let number = sentences.count
    sentences[key] = number
    try insert(
      "sentence",
      [
        number, document, key.sentence.start, key.sentence.end, key.sentence.text,
        key.context?.before, key.context?.after,
      ])
    return number
  }

  private func writeSearchText() throws {
    let evaluator = QueryEvaluator(graph)
    let statement = try database.cachedStatement(
      sql: "INSERT INTO event_text (rowid, words) VALUES (?, ?)")
    for (number, event) in graph.events.enumerated() {
      try statement.execute(arguments: [number, evaluator.searchText(of: event)])
    }
  }

  private func writeRelations() throws {
    for (number, relation) in graph.relations.enumerated() {
      let holder = "a relation of the kind \(relation.kind.rawValue)"
      try insert(
        "relation",
        [
          number, relation.kind.rawValue, try self.number(relation.source, in: events, holder),
          try self.number(relation.target, in: events, holder), relation.basis.rawValue,
          try relation.cue.map { try self.number($0.document, in: documents, holder) },
          relation.cue?.start, relation.cue?.end, relation.cue?.text, relation.detail,
        ])
    }
    for (number, attribution) in (graph.attributions ?? []).enumerated() {
      let holder = "an attribution"
      try insert(
        "attribution",
        [
          number, try attribution.document.map { try self.number($0, in: documents, holder) },
          attribution.source?.start, attribution.source?.end,
          try attribution.actor.map { try self.number($0, in: actors, holder) },
          attribution.cue?.start, attribution.cue?.end, attribution.content.start,
          attribution.content.end, attribution.direct,
        ])
    }
  }

  private func write(_ joins: [EventJoin]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var ordinals: [ID<Event>: Int] = [:]
    for join in joins {
      let ordinal = ordinals[join.event, default: 0]
      ordinals[join.event] = ordinal + 1
      try insert(
        "event_join",
        [
          try number(join.event, in: events, "a join"), ordinal, join.first.rawValue,
          join.second.rawValue, join.score,
          String(decoding: try encoder.encode(join.features), as: UTF8.self),
        ])
    }
  }
}
