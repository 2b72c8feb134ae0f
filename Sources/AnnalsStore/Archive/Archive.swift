public import AnnalsGraph
public import AnnalsTime
import FoundationEssentials
import GRDB

/// A graph in a file: one SQLite database that is written whole and then only read.
public struct Archive: Sendable {
  /// The path of the file.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens an archive for reading.
  ///
  /// An archive of an older version is brought up to date in memory; the file stays as it is.
  /// - Throws: ``ArchiveError`` that says what is wrong and what to do.
  public init(path: String) throws(ArchiveError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    queue = try ArchiveError.wrapping(path: path) {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let (application, version) = try queue.read { database in
        (
          try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        )
      }
      guard application == ArchiveSchema.applicationID else {
        throw ArchiveError.foreign(path: path)
      }
      guard version <= ArchiveSchema.version else {
        throw ArchiveError.newer(path: path, version: version, known: ArchiveSchema.version)
      }
      guard version < ArchiveSchema.version else { return queue }
      let copy = try DatabaseQueue.inMemoryCopy(fromPath: path)
      try ArchiveSchema.migrator.migrate(copy)
      return copy
    }
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try ArchiveError.wrapping(path: path) { try queue.read(body) }
    } catch .damaged(_, let detail) {
      throw .damaged(path: path, detail: detail)
    }
  }

  /// The whole graph.
  public func graph() throws(ArchiveError) -> EventGraph {
    try read { database in
      let reader = try ArchiveReader(database)
      let events = try reader.events()
      return EventGraph(
        generator: try reader.generator(), documents: try reader.documents(),
        actors: try reader.actors(), places: try reader.places(), events: events,
        relations: try reader.relations(events), attributions: try reader.attributions())
    }
  }

  /// The part of the graph that a query finds.
  public func selection(matching query: EventQuery) throws(ArchiveError) -> EventSelection {
    try read { database in
      let compiled = QueryCompiler.numbers(query)
      let numbers = try Int.fetchAll(
        database, sql: compiled.sql, arguments: compiled.arguments)
      let reader = try ArchiveReader(database)
      let events = try reader.events(numbers)
      let graph = EventGraph(
        generator: try reader.generator(), documents: try reader.documents(),
        actors: try reader.actors(), places: try reader.places(), events: events,
        relations: try reader.relations(events, within: numbers),
        attributions: try reader.attributions())
      var selection = graph.selection(of: events)
      selection.disputed = try reader.disputed(numbers)
      return selection
    }
  }

  /// The ids of the events that a query finds, in the order of the timeline.
  public func eventIDs(matching query: EventQuery) throws(ArchiveError) -> [ID<Event>] {
    try read { database in
      let (sql, arguments) = QueryCompiler.numbers(query)
      let ids = "SELECT id FROM event WHERE number IN (\(sql)) ORDER BY number"
      return try String.fetchAll(database, sql: ids, arguments: arguments).map(ID.init)
    }
  }

  /// Why the tellings of an event were joined.
  public func joins(of event: ID<Event>) throws(ArchiveError) -> [EventJoin] {
    try read { try ArchiveReader($0).joins(of: event) }
  }

  /// Why the tellings of every event were joined.
  public func joins() throws(ArchiveError) -> [EventJoin] {
    try read { try ArchiveReader($0).joins() }
  }

  /// The first and the last day of the dated events; `nil` when none is dated.
  public func span() throws(ArchiveError) -> DayBounds? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT min(coalesce(earliest, latest)), max(coalesce(latest, earliest)) FROM event
          """)
      guard let row, let first: Int = row[0], let last: Int = row[1] else { return nil }
      return DayBounds(Day(number: first), Day(number: last))
    }
  }

  /// The steps by which SQLite answers a query: `EXPLAIN QUERY PLAN`.
  package func plan(of query: EventQuery) throws(ArchiveError) -> [String] {
    try read { database in
      let (sql, arguments) = QueryCompiler.numbers(query)
      return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
        .map { $0["detail"] }
    }
  }

  /// What was found in each document, sorted by the document's id.
  public func records() throws(ArchiveError) -> [ExtractionRecord] {
    try read { database in
      try Data.fetchAll(database, sql: "SELECT json FROM record ORDER BY document")
        .map { try ExtractionRecord(jsonLine: $0) }
    }
  }

  /// The stored record of a document, when its bytes were read by the same version.
  public func record(document: ID<Document>, sha256: String, version: String)
    throws(ArchiveError) -> ExtractionRecord?
  {
    try read { database in
      let json = try Data.fetchOne(
        database,
        sql: "SELECT json FROM record WHERE document = ? AND sha256 = ? AND version = ?",
        arguments: [document.rawValue, sha256, version])
      return try json.map { try ExtractionRecord(jsonLine: $0) }
    }
  }
}
