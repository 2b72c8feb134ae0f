import Annals
import ArgumentParser

/// Which events a command takes: different options are joined by AND, repeated ones by OR.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A year, a range of years or a date: 1950, 1950..1953, 44BC, 1950-06.", valueName: "period"))
  var year: [String] = []

  @Option(help: ArgumentHelp("From a date on: EDTF or words.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Up to a date: EDTF or words.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Somebody who takes part.", valueName: "name"))
  var actor: [String] = []

  @Option(
    help: ArgumentHelp("Where it happens; a country stands for its places.", valueName: "name"))
  var place: [String] = []

  @Option(help: ArgumentHelp("What kind of event it is.", valueName: "type"))
  var type: [EventType] = []

  @Option(
    help: ArgumentHelp(
      "asserted, claimed, denied, negated, planned or hypothetical.", valueName: "status"))
  var status: [Event.Status] = []

  @Option(help: ArgumentHelp("Who says so.", valueName: "name"))
  var claimedBy: [String] = []

  @Option(help: ArgumentHelp("The document that tells of it.", valueName: "path"))
  var document: [String] = []

  @Option(
    help: ArgumentHelp(
      "Words in title, quotes and names; a word* stands for every word that begins so.",
      valueName: "words"))
  var text: [String] = []

  @Flag(help: "Only events without a date.")
  var undated = false

  @Flag(help: "Only events on which sources disagree.")
  var disputed = false

  @Flag(help: "Dates must lie inside the period, not only overlap it.")
  var within = false

  @Flag(help: "Take also moments that may lie in the period because a side of their date is open.")
  var possible = false

  @Option(help: ArgumentHelp("The least salience, 0 to 1.", valueName: "number"))
  var minSalience: Double?

  @Option(name: [.short, .long], help: ArgumentHelp("The most events.", valueName: "number"))
  var limit: Int?

  func validate() throws {
    if within, possible { throw ValidationError("--within and --possible exclude each other") }
    if let limit, limit < 0 {
      throw ValidationError("--limit wants a number from 0, not \"\(limit)\"")
    }
  }

  /// The query that the options ask for.
  func query() throws -> EventQuery {
    var filters = EventFilters()
    filters.periods = try year.map { text in
      guard let period = DateArgument.period(text) else {
        throw Failure(
          .usage, "--year wants a year, a range or a date, not \"\(text)\"",
          hint:
            "--year 1950 · --year 1950..1953 · --year 44BC · --from \"early 1950\" --to 1953-07-27")
      }
      return period
    }
    filters.range = try range()
    filters.match = within ? .within : possible ? .possible : .overlapping
    filters.actors = actor
    filters.places = place
    filters.types = type
    filters.statuses = status
    filters.claimants = claimedBy
    filters.documents = document
    filters.texts = text
    filters.undated = undated
    filters.inConflict = disputed
    filters.minimumSalience = minSalience
    filters.limit = limit
    return filters.query
  }

  /// The period that the options ask for, for messages; `nil` when they ask for none or for several.
  func period() throws -> DayBounds? {
    if year.count == 1, from == nil, to == nil { return DateArgument.period(year[0]) }
    return year.isEmpty ? try range() : nil
  }

  private func range() throws -> DayBounds? {
    guard from != nil || to != nil else { return nil }
    let first = try from.map { try bounds($0, option: "--from") }
    let last = try to.map { try bounds($0, option: "--to") }
    let start = first?.earliest
    let end = last?.latest
    if let start, let end, end < start {
      throw Failure(.usage, "--from \(start) lies after --to \(end)")
    }
    return DayBounds(start, end)
  }

  private func bounds(_ text: String, option: String) throws -> DayBounds {
    guard let bounds = DateArgument.edtf(text)?.bounds ?? TimeTagger().read(text)?.bounds else {
      throw Failure(
        .usage, "\(option) wants a date, not \"\(text)\"",
        hint: "\(option) 1950 · \(option) 1950-06-25 · \(option) \"early 1950\" · \(option) 44BC")
    }
    return bounds
  }
}
