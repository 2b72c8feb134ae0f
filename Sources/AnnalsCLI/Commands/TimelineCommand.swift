import Annals
import ArgumentParser

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Write a timeline document; minor events are left out unless --all is given.",
    discussion: """
      annals timeline --year 1950..1953 -o korea.md
      annals timeline -f html -o korea.html
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("md, gfm, plain, html, or any format of annals export.", valueName: "format")
  )
  var format = "md"

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var options: ExportFormatOptions
  @OptionGroup var target: ExportTarget
  @OptionGroup var common: ConsoleOptions

  func run() throws {
    var exportOptions = options.exportOptions
    if filters.minSalience == nil, !options.all {
      exportOptions.minimumSalience = BuildOutput.minimumSalience
    }
    if format == "html" {
      let selection = try archive.open().selection(matching: filters.query())
      if !selection.graph.events.isEmpty {
        let drawing = DiagramOptions(appearance: .auto, title: options.title)
        let diagram = try LayoutChild.renderer().diagram(
          of: selection.graph, as: .svg, options: drawing)
        exportOptions.diagram = String(decoding: diagram.bytes, as: UTF8.self)
      }
    }
    try ExportCommand.write(format, archive, filters, exportOptions, target, common.console)
  }
}
