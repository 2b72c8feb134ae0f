import AnnalsGraph

/// A timeline as one HTML page that needs nothing else: list, filters, overview, sources.
struct PageExporter: Exporter {
  let id = "html"
  let fileExtension = "html"
  let summary = "a timeline page: one file, with search, filters and every source sentence"

  func export(_ graph: EventGraph, options: ExportOptions) throws -> Export {
    let selection = SalientEvents(graph, options)
    let template = try Template(PageAssets.template, parts: ["event": PageAssets.event])
    let page = PageModel(GraphIndex(graph), selection, options).scope
    return Export(
      files: [Export.File(path: "timeline.html", bytes: template.render(page))],
      omissions: selection.omissions)
  }
}
