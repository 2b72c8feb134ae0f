import Annals
import ArgumentParser

struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a diagram of events.",
    discussion: """
      annals graph --year 1950..1953 -o korea.svg
      annals graph --view overview -f png --theme dark -o overview.png
      """)

  @Option(help: ArgumentHelp("timeline, eras, actors or overview.", valueName: "view"))
  var view = DiagramOptions.View.timeline

  @Option(help: ArgumentHelp("vertical or horizontal, for the timeline.", valueName: "direction"))
  var direction = DiagramOptions.Direction.vertical

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "svg, png, pdf or dot; else what the file's name ends in.", valueName: "format"))
  var format: DiagramRenderer.Format?

  @Option(
    help: ArgumentHelp(
      "light, dark, or auto: as the reader's system is set, in SVG.", valueName: "theme"))
  var theme = DiagramOptions.Appearance.auto

  @Option(help: ArgumentHelp("The title.", valueName: "title"))
  var title = "Timeline"

  @Option(help: ArgumentHelp("The most cards on one sheet.", valueName: "number"))
  var cards = 60

  @Flag(help: "Draw a sheet for each decade, into the folder that -o names.")
  var byDecade = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var target: ExportTarget
  @OptionGroup var common: ConsoleOptions

  func run() throws {
    let query = try filters.query()
    let archive = try archive.open()
    let graph = try archive.selection(matching: query).graph
    let console = common.console
    if graph.events.isEmpty { try NothingFound.report(filters, archive, console) }
    let renderer = LayoutChild.renderer()
    let options = DiagramOptions(
      view: view, direction: direction, appearance: theme, title: title, limit: cards)
    let format = format ?? formatOfName ?? .svg
    if byDecade {
      let sheets = try renderer.sheets(of: graph, as: format, options: options)
      try target.write(
        sheets.map { ("\($0.name).\(format.rawValue)", $0.diagram.bytes) }, format: "--by-decade")
      for sheet in sheets {
        console.note("\(sheet.name).\(format.rawValue)  \(sheet.eventCount.counted("event"))")
        for note in sheet.diagram.notes { console.note("annals: \(sheet.name): \(note)") }
      }
      return
    }
    let diagram = try renderer.diagram(of: graph, as: format, options: options)
    for note in diagram.notes { console.note("annals: \(note)") }
    try target.write(diagram.bytes, isBinary: format == .png || format == .pdf)
  }

  private var formatOfName: DiagramRenderer.Format? {
    target.output?.split(separator: ".").last.flatMap {
      DiagramRenderer.Format(rawValue: $0.lowercased())
    }
  }
}
