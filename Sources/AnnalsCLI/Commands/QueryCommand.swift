import Annals
import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "List events from the archive.",
    discussion: """
      annals query --year 1950..1953
      annals query --actor "United Nations" --type law-policy -f csv
      """)

  /// What events are listed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, jsonl, csv, tsv, md
  }

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(name: [.short, .long], help: "table, json, jsonl, csv, tsv or md.")
  var format = Format.table

  @OptionGroup var common: ConsoleOptions

  func run() throws {
    let query = try filters.query()
    let archive = try archive.open()
    let selection = try archive.selection(matching: query)
    let console = common.console
    guard !selection.graph.events.isEmpty else {
      try NothingFound.report(filters, archive, console)
    }
    guard format == .table else {
      let export = try ExporterRegistry.standard[format.rawValue]?
        .export(selection.graph, options: ExportOptions())
      return try StandardOutput.write(bytes: export?.bytes ?? [])
    }
    let terminal = Terminal(STDOUT_FILENO, color: common.color)
    try StandardOutput.write(lines: EventTable(selection, terminal).lines)
    console.note("\n\(selection.graph.events.count.counted("event"))")
  }
}

/// What is said when no event matches.
enum NothingFound {
  /// Says so on standard error and ends with status 1.
  static func report(_ filters: FilterOptions, _ archive: Archive, _ console: Console) throws
    -> Never
  {
    var message = "annals: no event"
    let period = try filters.period()
    if let period {
      switch (period.earliest, period.latest) {
      case (let first?, let last?) where first == last: message += " on \(first)"
      case (let first?, let last?): message += " between \(first) and \(last)"
      case (let first?, nil): message += " from \(first) on"
      case (nil, let last?): message += " up to \(last)"
      case (nil, nil): break
      }
    } else {
      message += " matches"
    }
    if let span = try archive.span(), let first = span.earliest, let last = span.latest {
      let years = EDTF(year: first.year).display()
      let end = EDTF(year: last.year).display()
      message += " (the archive spans " + (years == end ? years : "\(years) – \(end)") + ")"
    } else {
      message += " (the archive has no dated event)"
    }
    console.write(message)
    throw ExitCode(ExitStatus.nothingFound.rawValue)
  }
}
