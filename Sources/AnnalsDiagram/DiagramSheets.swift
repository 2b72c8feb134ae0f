package import AnnalsGraph
import AnnalsTime

extension DiagramRenderer {
  /// One of the sheets that a long timeline is split into.
  package struct Sheet: Hashable, Sendable {
    /// The name of the file without its ending, such as `1950s` or `undated`.
    package var name: String
    /// The title of the sheet.
    package var title: String
    /// The number of events on it.
    package var eventCount: Int
    /// The diagram.
    package var diagram: Diagram
  }

  /// Draws a sheet for each decade that has events, in the order of time, the undated last.
  ///
  /// The events of the graph must be in the order of time. Relations between sheets are not drawn.
  /// - Throws: ``LayoutError`` when a sheet cannot be drawn at all.
  package func sheets(
    of graph: EventGraph, as format: Format, options: DiagramOptions
  ) throws(LayoutError) -> [Sheet] {
    var names: [String] = []
    var parts: [String: [Event]] = [:]
    for event in graph.events {
      let day = event.date?.bounds.earliest ?? event.date?.bounds.latest
      let name = day.map { Decade(year: $0.year).name } ?? "undated"
      if parts[name] == nil { names.append(name) }
      parts[name, default: []].append(event)
    }
    names = names.filter { $0 != "undated" } + names.filter { $0 == "undated" }
    var sheets: [Sheet] = []
    for name in names {
      var part = graph
      part.events = parts[name] ?? []
      var sheet = options
      sheet.title = "\(options.title): \(name)"
      sheet.idPrefix = "\(options.idPrefix)-\(DOTText.token(name))"
      sheets.append(
        Sheet(
          name: name.split { $0 == " " || $0 == "–" }.joined(separator: "-"), title: sheet.title,
          eventCount: part.events.count,
          diagram: try diagram(of: part, as: format, options: sheet)))
    }
    return sheets
  }
}
