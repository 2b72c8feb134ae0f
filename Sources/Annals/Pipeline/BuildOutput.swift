package import AnnalsDiagram
package import AnnalsGraph
import AnnalsRender
import FoundationEssentials

/// The files that a build writes from a graph, beside the archive.
package struct BuildOutput {
  /// The name of the archive.
  package static let archiveName = "annals.sqlite"
  /// The names of the other files.
  package static let names = [
    "timeline.md", "timeline.html", "graph.svg", "graph.dot", "graph.json",
  ]

  /// The salience below which timeline documents leave an event out, and say how many they left out.
  package static let minimumSalience = 0.3
  private static let linkPrefix = "timeline.html#"

  /// The files, named as in ``names``.
  package private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// What the user should know about the files.
  package private(set) var notes: [String] = []

  /// Makes the files.
  /// - Parameters:
  ///   - graph: the graph.
  ///   - title: the title of timeline and diagram.
  ///   - renderer: draws the diagram.
  /// - Throws: `LayoutError` when no diagram can be drawn.
  package init(_ graph: EventGraph, title: String, renderer: DiagramRenderer) throws {
    var options = ExportOptions(title: title, minimumSalience: Self.minimumSalience)
    let drawing = DiagramOptions(appearance: .auto, title: title, linkPrefix: Self.linkPrefix)
    let svg = try renderer.diagram(of: graph, as: .svg, options: drawing)
    let dot = try renderer.diagram(of: graph, as: .dot, options: drawing)
    notes = svg.notes
    // In the page itself the links of the diagram need no file name.
    options.diagram = String(decoding: svg.bytes, as: UTF8.self)
      .split(separator: "\"" + Self.linkPrefix, omittingEmptySubsequences: false)
      .joined(separator: "\"#")
    let formats = ExporterRegistry.standard
    let contents: [[UInt8]] = [
      try formats["md"]?.export(graph, options: options).bytes ?? [],
      try formats["html"]?.export(graph, options: options).bytes ?? [],
      svg.bytes, dot.bytes, Array(try graph.canonicalJSON()),
    ]
    files = zip(Self.names, contents).map { ($0, $1) }
  }
}
