import AnnalsGraph

/// The same linked data as JSON-LD holds, as Turtle.
struct TurtleExporter: Exporter {
  let id = "turtle"
  let fileExtension = "ttl"
  let summary = "the same linked data as Turtle, for triple stores"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    var turtle = Turtle()
    for node in LinkedDataGraph(index: GraphIndex(graph)).nodes { turtle.append(node) }
    return Export(files: [Export.File(path: "timeline.ttl", bytes: Array(turtle.text.utf8))])
  }
}
