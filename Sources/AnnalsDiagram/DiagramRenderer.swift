package import AnnalsGraph

/// Draws diagrams of a graph.
package struct DiagramRenderer: Sendable {
  /// What a diagram is written as.
  package enum Format: String, Sendable, CaseIterable {
    /// Scalable Vector Graphics, accessible and responsive.
    case svg
    /// Portable Network Graphics.
    case png
    /// Portable Document Format.
    case pdf
    /// Graphviz's own language.
    case dot
  }

  /// A diagram.
  package struct Diagram: Hashable, Sendable {
    /// The file.
    package var bytes: [UInt8]
    /// What was chosen and why, in sentences for the user; empty when the diagram is as asked.
    package var notes: [String]
  }

  private let process: LayoutProcess?

  /// Cards up to which one sheet of cards can be read.
  private static let largest = 300

  /// Makes a renderer.
  /// - Parameter process: the child process for layouts; without one they run in this process and cannot be stopped.
  package init(process: LayoutProcess? = nil) {
    self.process = process
  }

  /// Draws a graph whose events are in the order of time.
  ///
  /// A view that would hold more cards than can be read shows the most salient; a layout that fails or takes too long
  /// is tried again without relations, then as an overview. `notes` says so.
  /// - Throws: ``LayoutError`` when not even the overview can be drawn.
  package func diagram(
    of graph: EventGraph, as format: Format, options: DiagramOptions
  ) throws(LayoutError) -> Diagram {
    var notes: [String] = []
    let limit = options.view == .overview ? Int.max : min(options.limit, Self.largest)
    var content = DiagramContent(graph, options: options, limit: limit)
    if content.omitted > 0 {
      notes.append(
        "the diagram shows the \(content.events.count) most salient of \(graph.events.count) events; `--view overview` shows all"
      )
    }
    do {
      return Diagram(bytes: try draw(content, as: format, options: options), notes: notes)
    } catch  where error.stage != .spawn && options.view != .overview {
      notes.append("\(error); relations are left out")
    }
    content.links = []
    do {
      return Diagram(bytes: try draw(content, as: format, options: options), notes: notes)
    } catch {
      notes.append("\(error); an overview is drawn in its place")
    }
    var overview = options
    overview.view = .overview
    content = DiagramContent(graph, options: overview, limit: .max)
    return Diagram(bytes: try draw(content, as: format, options: overview), notes: notes)
  }

  private func draw(
    _ content: DiagramContent, as format: Format, options: DiagramOptions
  ) throws(LayoutError) -> [UInt8] {
    let theme = options.appearance == .dark ? Theme.dark : Theme.light
    let view: any DiagramView =
      switch options.view {
      case .timeline: TimelineView(content, direction: options.direction, theme: theme)
      case .eras: ErasView(content, theme: theme)
      case .actors: ActorsView(content, theme: theme)
      case .overview: OverviewView(content, theme: theme)
      }
    var positions: Positions?
    if let plan = view.plan {
      positions = Positions(try run(plan, .dot, .positions))
    }
    let dot = view.drawing(at: positions)
    switch format {
    case .dot: return Array(dot.utf8)
    case .png: return try run(dot, view.engine, .png)
    case .pdf: return try run(dot, view.engine, .pdf)
    case .svg:
      let svg = String(decoding: try run(dot, view.engine, .svg), as: UTF8.self)
      return Array(
        SVGPostprocessor(content: content, options: options).process(svg).utf8)
    }
  }

  private func run(
    _ dot: String, _ engine: LayoutEngine, _ format: LayoutFormat
  ) throws(LayoutError) -> [UInt8] {
    guard let process else { return try Graphviz.run(dot, engine: engine, format: format) }
    return try process.run(dot, engine: engine, format: format)
  }
}
