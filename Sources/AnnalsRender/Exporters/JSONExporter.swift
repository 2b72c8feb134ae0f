import AnnalsGraph

/// The graph as the JSON of the schema: everything that is known.
struct JSONExporter: Exporter {
  let id = "json"
  let fileExtension = "json"
  let summary = "the whole graph, after the Annals schema"

  func export(_ graph: EventGraph, options: ExportOptions) throws -> Export {
    let bytes = Array(try graph.canonicalJSON())
    return Export(files: [Export.File(path: "timeline.json", bytes: bytes)])
  }
}
