/// The formats that a graph can be written in.
public struct ExporterRegistry: Sendable {
  /// The formats, in the order in which they are listed.
  public private(set) var exporters: [any Exporter]

  /// Makes a registry of given formats.
  public init(_ exporters: [any Exporter]) {
    self.exporters = exporters
  }

  /// The formats of this module.
  public static let standard = ExporterRegistry([
    MarkdownExporter.markdown, MarkdownExporter.github, PlainTextExporter(), PageExporter(),
    JSONExporter(), JSONLinesExporter(), TableExporter.csv, TableExporter.tsv,
    TimelineJSExporter(), TimelineJSTableExporter(), VisExporter(), SimileExporter(),
    MarkwhenExporter(), MermaidExporter(), ChronosExporter(), ObsidianExporter(),
    CalendarExporter(), TimesketchExporter(), JSONLDExporter(), TurtleExporter(), GEXFExporter(),
    GraphMLExporter(),
  ])

  /// The format of a name; `nil` when there is none.
  public subscript(id: String) -> (any Exporter)? {
    exporters.first { $0.id == id }
  }

  /// The registry with one more format; it takes the place of one of the same name.
  public func adding(_ exporter: any Exporter) -> ExporterRegistry {
    var exporters = exporters.filter { $0.id != exporter.id }
    exporters.append(exporter)
    return ExporterRegistry(exporters)
  }
}
