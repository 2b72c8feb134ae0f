import AnnalsGraph
import AnnalsTime
import FoundationEssentials
import GRDB

/// Reads nodes and relations out of the tables of an archive.
struct ArchiveReader {
  private let database: Database
  private let documentIDs: [ID<Document>]
  private let actorIDs: [ID<Actor>]
  private let placeIDs: [ID<Place>]

  init(_ database: Database) throws {
    self.database = database
    func ids<Node>(_ table: String) throws -> [ID<Node>] {
      try String.fetchAll(database, sql: "SELECT id FROM \(table) ORDER BY number").map(ID.init)
    }
    documentIDs = try ids("document")
    actorIDs = try ids("actor")
    placeIDs = try ids("place")
  }

  /// Which rows to read: all, or those of some events.
  private struct Scope {
    var numbers: String?

    func condition(_ column: String) -> String {
      numbers == nil ? "1" : "\(column) IN (SELECT value FROM json_each(?))"
    }

    var arguments: StatementArguments { numbers.map { [$0] } ?? [] }
  }

  /// The rows of a table that belong to the events, grouped by event.
  private func rows(_ sql: String, _ scope: Scope, _ body: (Row) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: sql), arguments: scope.arguments)
    while let row = try rows.next() { try body(row) }
  }

  func generator() throws -> String? {
    try String.fetchOne(database, sql: "SELECT generator FROM build")
  }

  func documents() throws -> [Document] {
    var documents: [Document] = []
    try rows("SELECT * FROM document ORDER BY number", Scope()) { row in
      let published: String? = row[5]
      documents.append(
        Document(
          id: ID(row[1]), path: row[2], title: row[3], source: row[4],
          published: published.map { Document.Publication(edtf: $0, basis: row[6] ?? "") },
          length: row[7], sha256: row[8]))
    }
    return documents
  }

  func actors() throws -> [Actor] {
    var actors: [Actor] = []
    try rows("SELECT id, name, kind FROM actor ORDER BY number", Scope()) { row in
      actors.append(Actor(id: ID(row[0]), name: row[1], kind: try value(row, 2)))
    }
    try rows(
      "SELECT actor, name FROM actor_name WHERE ordinal > 0 ORDER BY actor, ordinal", Scope()
    ) { row in actors[row[0]].aliases.append(row[1]) }
    try rows(
      "SELECT actor, document, start_offset, end_offset, form FROM actor_mention"
        + " ORDER BY actor, ordinal", Scope()
    ) { row in
      actors[row[0]].mentions.append(
        Actor.Mention(
          document: documentIDs[row[1]], start: row[2], end: row[3], form: try value(row, 4)))
    }
    return actors
  }

  func places() throws -> [Place] {
    var places: [Place] = []
    try rows("SELECT * FROM place ORDER BY number", Scope()) { row in
      places.append(
        Place(
          id: ID(row[1]), name: row[2], kind: row[4], country: row[5], latitude: row[6],
          longitude: row[7]))
    }
    return places
  }

  /// The events of some numbers, in the order of the timeline; all without numbers.
  func events(_ numbers: [Int]? = nil) throws -> [Event] {
    let list = numbers.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    let scope = Scope(numbers: list)
    var events: [Event] = []
    var places: [Int: Int] = [:]
    let columns = """
      number, id, title, type, status, edtf, earliest, latest, date_kind, display, date_basis,
      date_reason, evidence_document, evidence_start, evidence_end, evidence_text, confidence,
      salience
      """
    try rows(
      "SELECT \(columns) FROM event WHERE \(scope.condition("number")) ORDER BY number", scope
    ) { row in
      places[row[0]] = events.count
      events.append(
        Event(
          id: ID(row[1]), title: row[2], type: try value(row, 3), date: try date(row),
          status: try value(row, 4), mentions: [], confidence: row[16], salience: row[17]))
    }
    func children(_ table: String, _ columns: String, _ body: (Row, inout Event) throws -> Void)
      throws
    {
      let sql = """
        SELECT event, \(columns) FROM \(table) WHERE \(scope.condition("event"))
        ORDER BY event, ordinal
        """
      try rows(sql, scope) { row in
        guard let place = places[row[0]] else { return }
        try body(row, &events[place])
      }
    }
    try children("event_alias", "id") { row, event in
      event.aliases = (event.aliases ?? []) + [ID(row[1])]
    }
    try children("claimant", "actor") { row, event in event.claimants.append(actorIDs[row[1]]) }
    try children("event_place", "place") { row, event in event.places.append(placeIDs[row[1]]) }
    try children("participant", "role, actor, document, start_offset, end_offset") { row, event in
      event.participants.append(
        Event.Participant(
          role: try value(row, 1), actor: actorIDs[row[2]], start: row[4], end: row[5],
          document: document(row, 3)))
    }
    try children("place_mention", "place, document, start_offset, end_offset") { row, event in
      event.placeMentions =
        (event.placeMentions ?? []) + [
          Event.PlaceMention(
            place: placeIDs[row[1]], document: documentIDs[row[2]], start: row[3], end: row[4])
        ]
    }
    try children("quantity", "value, unit, modifier, document, start_offset, end_offset") {
      row, event in
      event.quantities.append(
        Quantity(
          value: row[1], unit: row[2], modifier: try optional(row, 3), start: row[5], end: row[6],
          document: document(row, 4)))
    }
    try readMentions(scope, places, &events)
    return events
  }

  private func readMentions(_ scope: Scope, _ places: [Int: Int], _ events: inout [Event]) throws {
    let sql = """
      SELECT mention.event, mention.document, mention.start_offset, mention.end_offset,
        mention.text, lemma, line, class, tense, aspect, polarity, modality,
        sentence.start_offset, sentence.end_offset, sentence.text, before, after
      FROM mention JOIN sentence ON sentence.number = mention.sentence
      WHERE \(scope.condition("mention.event")) ORDER BY mention.event, mention.ordinal
      """
    try rows(sql, scope) { row in
      guard let place = places[row[0]] else { return }
      let before: String? = row[15]
      events[place].mentions.append(
        EventMention(
          document: documentIDs[row[1]], start: row[2], end: row[3], text: row[4], lemma: row[5],
          line: row[6], sentence: .init(start: row[12], end: row[13], text: row[14]),
          eventClass: try optional(row, 7), tense: row[8], aspect: row[9],
          polarity: try optional(row, 10), modality: row[11],
          context: before.map { EventMention.Context(before: $0, after: row[16] ?? "") }))
    }
  }

  /// The relations between some events; all without events.
  func relations(_ events: [Event], within numbers: [Int]? = nil) throws -> [Relation] {
    var relations: [Relation] = []
    let list = numbers.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    let scope = Scope(numbers: list)
    let ids = Dictionary(
      uniqueKeysWithValues: (numbers ?? Array(events.indices)).enumerated().map {
        ($0.element, events[$0.offset].id)
      })
    let sql = """
      SELECT type, source, target, basis, cue_document, cue_start, cue_end, cue_text, detail
      FROM relation WHERE \(scope.condition("source")) ORDER BY number
      """
    try rows(sql, scope) { row in
      guard let source = ids[row[1]], let target = ids[row[2]] else { return }
      relations.append(
        Relation(
          try value(row, 0), source, target, basis: try value(row, 3), cue: evidence(row, 4),
          detail: row[8]))
    }
    return relations
  }

  func attributions() throws -> [Attribution]? {
    guard try Bool.fetchOne(database, sql: "SELECT has_attributions FROM build") ?? false else {
      return nil
    }
    func span(_ row: Row, _ column: Int) -> TextSpan? {
      let start: Int? = row[column]
      return start.map { TextSpan(start: $0, end: row[column + 1] ?? $0) }
    }
    var attributions: [Attribution] = []
    try rows("SELECT * FROM attribution ORDER BY number", Scope()) { row in
      let actor: Int? = row[4]
      attributions.append(
        Attribution(
          document: document(row, 1), source: span(row, 2), actor: actor.map { actorIDs[$0] },
          cue: span(row, 5), content: TextSpan(start: row[7], end: row[8]), direct: row[9]))
    }
    return attributions
  }

  /// Those of some events on which sources disagree.
  func disputed(_ numbers: [Int]) throws -> Set<ID<Event>> {
    let list = "[" + numbers.map(String.init).joined(separator: ",") + "]"
    let sql = """
      SELECT id FROM event WHERE number IN (SELECT value FROM json_each(?)) AND (
        number IN (SELECT source FROM relation WHERE type = 'contradicts')
        OR number IN (SELECT target FROM relation WHERE type = 'contradicts'))
      """
    return Set(try String.fetchAll(database, sql: sql, arguments: [list]).map(ID.init))
  }

  func joins(of event: ID<Event>? = nil) throws -> [EventJoin] {
    var joins: [EventJoin] = []
    let sql = """
      SELECT event.id, first, second, score, features FROM event_join
      JOIN event ON event.number = event_join.event \(event == nil ? "" : "WHERE event.id = ?")
      ORDER BY event, ordinal
      """
    let decoder = JSONDecoder()
    let cursor = try Row.fetchCursor(
      database, sql: sql, arguments: event.map { [$0.rawValue] } ?? [])
    while let row = try cursor.next() {
      let features: String = row[4]
      joins.append(
        EventJoin(
          event: ID(row[0]), first: ID(row[1]), second: ID(row[2]), score: row[3],
          features: try decoder.decode([EventJoin.Feature].self, from: Data(features.utf8))))
    }
    return joins
  }

  private func document(_ row: Row, _ column: Int) -> ID<Document>? {
    let number: Int? = row[column]
    return number.map { documentIDs[$0] }
  }

  private func evidence(_ row: Row, _ column: Int) -> Evidence? {
    document(row, column).map {
      Evidence(
        document: $0, start: row[column + 1] ?? 0, end: row[column + 2] ?? 0,
        text: row[column + 3] ?? "")
    }
  }

  private func date(_ row: Row) throws -> EventDate? {
    guard let edtf: String = row[5] else { return nil }
    func day(_ column: Int) -> Day? {
      let number: Int? = row[column]
      return number.map { Day(number: $0) }
    }
    return EventDate(
      edtf: edtf, bounds: DayBounds(day(6), day(7)), kind: try value(row, 8), display: row[9],
      basis: try value(row, 10), evidence: evidence(row, 12), reason: row[11])
  }

  private func value<Value: RawRepresentable<String>>(_ row: Row, _ column: Int) throws -> Value {
    let text: String = row[column]
    guard let value = Value(rawValue: text) else {
      throw ArchiveError.damaged(path: "", detail: "\"\(text)\" is not a \(Value.self)")
    }
    return value
  }

  private func optional<Value: RawRepresentable<String>>(_ row: Row, _ column: Int) throws
    -> Value?
  {
    let text: String? = row[column]
    return text == nil ? nil : try value(row, column)
  }
}
