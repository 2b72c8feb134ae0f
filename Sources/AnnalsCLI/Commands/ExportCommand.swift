import Annals
import ArgumentParser
import FoundationEssentials

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write events for other programs.",
    discussion: """
      annals export -f ics -o events.ics
      annals export -f list
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The format; list names them all.", valueName: "format"))
  var format: String

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var options: ExportFormatOptions
  @OptionGroup var target: ExportTarget
  @OptionGroup var common: ConsoleOptions

  func run() throws {
    if format == "list" { return try StandardOutput.write(lines: FormatsCommand.exportLines) }
    try Self.write(format, archive, filters, options.exportOptions, target, common.console)
  }

  /// Writes the events that filters let through in a format.
  static func write(
    _ format: String, _ archive: ArchiveOptions, _ filters: FilterOptions, _ options: ExportOptions,
    _ target: ExportTarget, _ console: Console
  ) throws {
    let registry = ExporterRegistry.standard
    guard let exporter = registry[format] else {
      if format == "timeml" {
        throw Failure(
          .usage, "timeml is written from a document, not from the archive",
          hint: "annals timeml FILE")
      }
      let near = Suggestion.closest(to: format, in: registry.exporters.map(\.id))
      throw Failure(
        .usage, "no format \"\(format)\"",
        hint: near.map { "did you mean -f \($0)?" } ?? "`annals export -f list` names them all")
    }
    let query = try filters.query()
    let archive = try archive.open()
    let selection = try archive.selection(matching: query)
    if selection.graph.events.isEmpty { try NothingFound.report(filters, archive, console) }
    let export = try exporter.export(selection.graph, options: options)
    if exporter.writesFolder {
      try target.write(export.files.map { ($0.path, $0.bytes) }, format: format)
    } else {
      try target.write(export.bytes)
    }
    for omission in export.omissions { console.note("annals: \(format): \(omission)") }
  }
}

/// The options that shape an export.
struct ExportFormatOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The title of the document.", valueName: "title"))
  var title = "Timeline"

  @Option(
    help: ArgumentHelp(
      "What rows and groups are made from: type, actor, place or source.", valueName: "what"))
  var group = ExportOptions.Grouping.type

  @Flag(help: "Leave out the header row of tables.")
  var noHeader = false

  @Flag(help: "Write also what the format is not made for.")
  var all = false

  /// The options for an exporter.
  var exportOptions: ExportOptions {
    ExportOptions(
      title: title,
      madeAt: ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) },
      hasHeader: !noHeader, isComplete: all, grouping: group)
  }
}
