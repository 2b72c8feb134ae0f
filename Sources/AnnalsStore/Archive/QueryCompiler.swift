import AnnalsGraph
import AnnalsTime
import GRDB

/// Turns a query into a condition in SQL on the table `event`.
///
/// No condition is ever NULL, so that NOT means the same in SQL as in memory.
struct QueryCompiler {
  private(set) var arguments: [any DatabaseValueConvertible] = []

  /// The numbers of the events that a query finds, in the order of the timeline.
  static func numbers(_ query: EventQuery) -> (sql: String, arguments: StatementArguments) {
    var compiler = QueryCompiler()
    var sql =
      "SELECT number FROM event WHERE \(compiler.condition(query.predicate)) ORDER BY number"
    if let limit = query.limit { sql += " LIMIT \(max(0, limit))" }
    return (sql, StatementArguments(compiler.arguments))
  }

  private mutating func bind(_ value: any DatabaseValueConvertible) -> String {
    arguments.append(value)
    return "?"
  }

  private mutating func condition(_ predicate: EventPredicate) -> String {
    switch predicate {
    case .all(let parts): return joined(parts, by: " AND ", empty: "1")
    case .any(let parts): return joined(parts, by: " OR ", empty: "0")
    case .not(let part): return "NOT (\(condition(part)))"
    case .period(let period, let match): return condition(period, match)
    case .undated: return "(earliest IS NULL AND latest IS NULL)"
    case .actor(let text):
      return "number IN (SELECT event FROM participant WHERE actor IN (\(actors(text))))"
    case .claimedBy(let text):
      return "number IN (SELECT event FROM claimant WHERE actor IN (\(actors(text))))"
    case .place(let text):
      return "number IN (SELECT event FROM event_place WHERE place IN (\(places(text))))"
    case .type(let type): return "type = \(bind(type.rawValue))"
    case .status(let status): return "status = \(bind(status.rawValue))"
    case .document(let text):
      let suffix = "/" + text
      let documents =
        "SELECT number FROM document WHERE id = \(bind(text)) OR path = \(bind(text))"
        + " OR substr(path, -length(\(bind(suffix)))) = \(bind(suffix))"
      return "number IN (SELECT event FROM mention WHERE document IN (\(documents)))"
    case .text(let text):
      let words = SearchText.queryWords(text)
      guard !words.isEmpty else { return "1" }
      let pattern = words.map { "\"\($0.text)\"\($0.isPrefix ? "*" : "")" }
        .joined(separator: " AND ")
      return "number IN (SELECT rowid FROM event_text WHERE event_text MATCH \(bind(pattern)))"
    case .minimumSalience(let least): return "coalesce(salience, 0) >= \(bind(least))"
    case .inConflict:
      return "number IN (SELECT source FROM relation WHERE type = 'contradicts'"
        + " UNION SELECT target FROM relation WHERE type = 'contradicts')"
    case .id(let id):
      return "(id = \(bind(id.rawValue)) OR number IN"
        + " (SELECT event FROM event_alias WHERE id = \(bind(id.rawValue))))"
    }
  }

  private mutating func joined(_ parts: [EventPredicate], by separator: String, empty: String)
    -> String
  {
    guard !parts.isEmpty else { return empty }
    return "(" + parts.map { condition($0) }.joined(separator: separator) + ")"
  }

  private mutating func condition(_ period: DayBounds, _ match: PeriodMatch) -> String {
    let dated = "(earliest IS NOT NULL OR latest IS NOT NULL)"
    switch match {
    case .overlapping:
      let found = "number IN (\(indexed(period)))"
      guard period.exceedsIndex else { return found }
      return "(\(found) AND \(overlap(period, earliest: matchStart, latest: matchEnd)))"
    case .possible:
      return "(\(dated) AND \(overlap(period, earliest: "earliest", latest: "latest")))"
    case .within:
      var parts = [dated]
      if period.earliest != nil || period.latest != nil {
        parts.append("number IN (\(indexed(period)))")
      }
      if let first = period.earliest {
        parts.append("(earliest IS NOT NULL AND earliest >= \(bind(first.number)))")
      }
      if let last = period.latest {
        parts.append("(latest IS NOT NULL AND latest <= \(bind(last.number)))")
      }
      return "(" + parts.joined(separator: " AND ") + ")"
    }
  }

  /// The bounds that a period is held against: the closed one alone for a moment with an open side.
  private var matchStart: String {
    "(CASE WHEN date_kind = 'instant' THEN coalesce(earliest, latest) ELSE earliest END)"
  }

  private var matchEnd: String {
    "(CASE WHEN date_kind = 'instant' THEN coalesce(latest, earliest) ELSE latest END)"
  }

  private mutating func overlap(_ period: DayBounds, earliest: String, latest: String) -> String {
    var parts: [String] = []
    if let last = period.latest {
      parts.append("(\(earliest) IS NULL OR \(earliest) <= \(bind(last.number)))")
    }
    if let first = period.earliest {
      parts.append("(\(latest) IS NULL OR \(latest) >= \(bind(first.number)))")
    }
    return parts.isEmpty ? "1" : "(" + parts.joined(separator: " AND ") + ")"
  }

  private mutating func indexed(_ period: DayBounds) -> String {
    let range = IndexedPeriod(period)
    return "SELECT event FROM event_period WHERE first_day <= \(bind(Int(range.last)))"
      + " AND last_day >= \(bind(Int(range.first)))"
  }

  private mutating func actors(_ text: String) -> String {
    let named = "SELECT number FROM actor WHERE id = \(bind(text))"
    let words = SearchText.padded(text)
    guard words != "  " else { return named }
    return named + " UNION SELECT actor FROM actor_name WHERE instr(words, \(bind(words))) > 0"
  }

  private mutating func places(_ text: String) -> String {
    func named(_ compiler: inout QueryCompiler) -> String {
      let id = "id = \(compiler.bind(text))"
      let words = SearchText.padded(text)
      return words == "  " ? id : "(\(id) OR instr(words, \(compiler.bind(words))) > 0)"
    }
    let direct = named(&self)
    let code = bind(text)
    return "SELECT number FROM place WHERE \(direct) OR country = \(code) OR country IN"
      + " (SELECT country FROM place WHERE kind = 'country' AND \(named(&self)))"
  }
}

/// A period as the index of periods holds it: 32 bits a day, with the extremes for open sides.
struct IndexedPeriod {
  var first: Int32
  var last: Int32

  init(_ bounds: DayBounds) {
    first = bounds.earliest.map { Int32(clamping: $0.number) } ?? .min
    last = bounds.latest.map { Int32(clamping: $0.number) } ?? .max
  }
}

extension DayBounds {
  /// True when a bound lies beyond the days that the index tells apart, some six million years off.
  fileprivate var exceedsIndex: Bool {
    [earliest, latest].contains { $0.map { Int32(exactly: $0.number) == nil } ?? false }
  }
}
