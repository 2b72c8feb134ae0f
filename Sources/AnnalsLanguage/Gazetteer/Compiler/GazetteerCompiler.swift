/// Compiles the tables of data/gazetteer into the form that the binary carries.
///
/// Same tables, same bytes.
package enum GazetteerCompiler {
  /// The names of the tables, without `.tsv`.
  package static let tables = [
    "named_events", "named_events_risky", "places", "demonyms", "organizations", "titles",
    "leader_terms", "holidays", "event_triggers", "relation_cues",
    "given_names", "actor_nouns",
  ]

  /// Compiles tables.
  /// - Parameter tables: the text of each table, by its name without `.tsv`.
  /// - Returns: the bytes of `data/models/tables.bin`.
  /// - Throws: when a table is absent or has a row that cannot be read.
  package static func compile(_ tables: [String: String]) throws(GazetteerError) -> [UInt8] {
    var writer = TableImageWriter()
    try addPlacesAndDemonyms(tables, &writer)
    try addNamedEvents(tables, &writer)
    try addOrganizations(tables, &writer)
    try addTitles(tables, &writer)
    try addLeaders(tables, &writer)
    try addHolidays(tables, &writer)
    try addTriggers(tables, &writer)
    try addCues(tables, &writer)
    try addNames(tables, &writer)
    try addNouns(tables, &writer)
    return writer.image()
  }

  private static func split(_ aliases: String) -> [String] {
    aliases.split(separator: "|").map(String.init)
  }

  // MARK: Places

  private static func addPlacesAndDemonyms(
    _ tables: [String: String], _ writer: inout TableImageWriter
  )
    throws(GazetteerError)
  {
    let places = try TableReader(
      "places",
      columns: [
        "id", "name", "aliases", "kind", "country", "iso3", "latitude", "longitude", "population",
        "parent", "capital", "note", "source", "licence",
      ], in: tables)
    var rows: [String: Int] = [:]
    for cells in places.rows {
      let population = UInt32(cells[8]) ?? 0
      var record = [0, 1, 3, 4, 9, 10].map { writer.intern(cells[$0]) }
      record.append((Float(cells[6]) ?? .nan).bitPattern)
      record.append((Float(cells[7]) ?? .nan).bitPattern)
      record.append(population)
      record.append(writer.intern(cells[5]))
      let row = writer.add(record, to: .places)
      rows[cells[0]] = row
      let rank = rank(of: cells[3], population: population)
      for surface in [cells[1]] + split(cells[2]) {
        writer.name(surface, .place, row: row, rank: rank)
      }
      if cells[0].hasPrefix("cc:") {
        writer.name(cells[4], .countryCode, row: row)
        writer.name(cells[5], .countryCode, row: row)
      }
    }
    let demonyms = try TableReader(
      "demonyms",
      columns: ["form", "pos", "place", "place_id", "number", "source", "licence"], in: tables)
    for (number, cells) in demonyms.rows.enumerated() {
      guard let place = rows[cells[3]], Demonym.Use(rawValue: cells[1]) != nil else {
        throw .badRow(table: "demonyms", line: number + 2)
      }
      let row = writer.add(
        [
          writer.intern(cells[0]), writer.intern(cells[1]), UInt32(place), writer.intern(cells[4]),
        ], to: .demonyms)
      writer.name(cells[0], .demonym, row: row)
    }
  }

  /// Countries before capitals before other places, the populous first.
  private static func rank(of kind: String, population: UInt32) -> Int {
    let millions = Int(min(population, 99_000_000) / 10_000)
    return switch kind {
    case "country": 0
    case "continent": 1
    case "capital": 2
    case "historical_country", "territory": 3
    case "city" where population >= 1_000_000: 20_000 - millions
    case "city": 40_000 - millions
    default: 20_000
    }
  }

  // MARK: Named events

  /// Words that name the class of an event and need no capital beside a word that has one.
  private static let classWords: Set<String> = [
    "accords", "affair", "agreement", "annexation", "armistice", "assassination", "attack",
    "attacks", "battle", "battles", "bombing", "bombings", "boycott", "campaign", "campaigns",
    "ceasefire", "conference", "conflict", "congress", "conquest", "coronation", "coup", "crash",
    "crisis", "crusade", "declaration", "disaster", "earthquake", "election", "elections",
    "epidemic", "era", "eruption", "expedition", "famine", "fire", "flood", "floods", "genocide",
    "incident", "independence", "insurgency", "insurrection", "intervention", "invasion",
    "landings", "massacre", "massacres", "mutiny", "occupation", "offensive", "operation",
    "pact", "pandemic", "partition", "plague", "pogrom", "protests", "purge", "raid", "rebellion",
    "referendum", "reign", "revolt", "revolution", "riot", "riots", "rising", "scandal", "schism",
    "shooting", "siege", "strike", "summit", "surrender", "talks", "treaty", "trial", "trials",
    "truce", "tsunami", "unification", "uprising", "war", "wars",
  ]

  private static func addNamedEvents(_ tables: [String: String], _ writer: inout TableImageWriter)
    throws(GazetteerError)
  {
    let risky = try TableReader(
      "named_events_risky", columns: ["surface", "reason", "id"], in: tables)
    let riskySurfaces = Set(risky.rows.map { $0[2] + "\t" + $0[0] })
    let events = try TableReader(
      "named_events",
      columns: [
        "id", "name", "aliases", "start", "end", "type", "part_of", "place", "source", "licence",
        "tier",
      ], in: tables)
    for (number, cells) in events.rows.enumerated() {
      guard let tier = Int(cells[10]) else {
        throw .badRow(table: "named_events", line: number + 2)
      }
      let (prefix, digits) = identity(cells[0])
      var record = [writer.intern(prefix), digits, writer.intern(cells[1])]
      record.append(writer.intern(tier == 3 ? toMonth(cells[3]) : cells[3]))
      record.append(writer.intern(tier == 3 ? toMonth(cells[4]) : cells[4]))
      record.append(contentsOf: [5, 6, 7].map { writer.intern(cells[$0]) })
      record.append(UInt32(tier))
      let row = writer.add(record, to: .namedEvents)
      for surface in [cells[1]] + split(cells[2]) {
        writer.name(
          surface, .namedEvent, row: row, rank: tier,
          isRisky: riskySurfaces.contains(cells[0] + "\t" + surface), lowerable: classWords)
      }
    }
  }

  /// "wd:Q4872229" as a shared beginning and a number.
  private static func identity(_ id: String) -> (String, UInt32) {
    guard id.hasPrefix("wd:Q"), let number = UInt32(id.dropFirst(4)) else { return (id, 0) }
    return ("wd:Q", number)
  }

  /// A date without its day.
  private static func toMonth(_ date: String) -> String {
    let digits = date.drop { $0 == "-" }.split(separator: "-")
    guard digits.count == 3 else { return date }
    return (date.hasPrefix("-") ? "-" : "") + digits[0] + "-" + digits[1]
  }

  // MARK: Other tables

  private static func addOrganizations(_ tables: [String: String], _ writer: inout TableImageWriter)
    throws(GazetteerError)
  {
    let table = try TableReader(
      "organizations",
      columns: ["id", "name", "aliases", "type", "place", "start", "end", "source", "licence"],
      in: tables)
    for cells in table.rows {
      let record = [0, 1, 3, 4, 5, 6].map { writer.intern(cells[$0]) }
      let row = writer.add(record, to: .organizations)
      for surface in [cells[1]] + split(cells[2]) {
        writer.name(surface, .organization, row: row)
      }
    }
  }

  private static func addTitles(_ tables: [String: String], _ writer: inout TableImageWriter)
    throws(GazetteerError)
  {
    let table = try TableReader("titles", columns: ["form", "class", "kind"], in: tables)
    for cells in table.rows {
      let row = writer.add(cells.map { writer.intern($0) }, to: .titles)
      writer.name(cells[0], .title, row: row)
    }
  }

  private static func addLeaders(_ tables: [String: String], _ writer: inout TableImageWriter)
    throws(GazetteerError)
  {
    let table = try TableReader(
      "leader_terms",
      columns: ["name", "aliases", "country_iso3", "start", "end", "source", "licence"],
      in: tables)
    for cells in table.rows {
      let record = [0, 2, 3, 4].map { writer.intern(cells[$0]) }
      let row = writer.add(record, to: .leaders)
      for surface in [cells[0]] + split(cells[1]) { writer.name(surface, .leader, row: row) }
    }
  }

  private static func addHolidays(_ tables: [String: String], _ writer: inout TableImageWriter)
    throws(GazetteerError)
  {
    let table = try TableReader(
      "holidays",
      columns: ["name", "aliases", "rule", "country", "example 2024", "source", "licence"],
      in: tables)
    for cells in table.rows {
      let row = writer.add([0, 2, 3].map { writer.intern(cells[$0]) }, to: .holidays)
      for surface in [cells[0]] + split(cells[1]) { writer.name(surface, .holiday, row: row) }
    }
  }

  private static func addNames(
    _ tables: [String: String], _ writer: inout TableImageWriter
  ) throws(GazetteerError) {
    for cells in try TableReader("given_names", columns: ["name", "gender"], in: tables).rows {
      let row = writer.add(cells.map { writer.intern($0) }, to: .givenNames)
      writer.name(cells[0], .givenName, row: row)
    }
  }

  private static func addNouns(
    _ tables: [String: String], _ writer: inout TableImageWriter
  ) throws(GazetteerError) {
    let table = try TableReader("actor_nouns", columns: ["lemma", "class", "gender"], in: tables)
    for (number, cells) in table.rows.enumerated() {
      guard ActorNoun.Group(rawValue: cells[1]) != nil else {
        throw .badRow(table: "actor_nouns", line: number + 2)
      }
      let row = writer.add(cells.map { writer.intern($0) }, to: .actorNouns)
      writer.name(cells[0], .actorNoun, row: row)
    }
  }

  private static func addTriggers(_ tables: [String: String], _ writer: inout TableImageWriter)
    throws(GazetteerError)
  {
    let table = try TableReader(
      "event_triggers", columns: ["lemma", "pos", "type", "group", "note"], in: tables)
    for cells in table.rows {
      let row = writer.add([0, 1, 2, 4].map { writer.intern(cells[$0]) }, to: .triggers)
      writer.name(cells[0], .trigger, row: row)
    }
  }

  private static func addCues(_ tables: [String: String], _ writer: inout TableImageWriter)
    throws(GazetteerError)
  {
    let table = try TableReader(
      "relation_cues",
      columns: [
        "relation", "group", "inverse", "cue pattern", "argument order", "strength", "note",
      ], in: tables)
    for cells in table.rows {
      let words = longestRun(in: cells[3])
      var record = [0, 1].map { writer.intern(cells[$0]) }
      record.append(writer.intern(cells[2] == "—" ? "" : cells[2]))
      record.append(contentsOf: [writer.intern(cells[3]), writer.intern(words)])
      record.append(contentsOf: [4, 5].map { writer.intern(cells[$0]) })
      let row = writer.add(record, to: .cues)
      if !words.isEmpty { writer.name(words, .relationCue, row: row) }
    }
  }

  /// The longest run of words of a pattern between its slots.
  private static func longestRun(in pattern: String) -> String {
    var best: [Substring] = []
    var run: [Substring] = []
    for word in pattern.split(separator: " ") {
      let bare = word.filter { $0 != "," && $0 != "(" && $0 != ")" && $0 != ";" }
      let isSlot =
        bare.first.map { $0.isUppercase && $0.isASCII } ?? true
        && (bare.count == 1 || bare.dropFirst().first == "-")
      if isSlot {
        run = []
      } else {
        run.append(Substring(bare))
        if run.count > best.count { best = run }
        if word.hasSuffix(",") { run = [] }
      }
    }
    return best.joined(separator: " ")
  }
}
