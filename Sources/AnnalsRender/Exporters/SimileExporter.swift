import AnnalsGraph
import AnnalsTime

/// Events for SIMILE Timeline, whose four dates say from when to when a beginning and an end may lie.
struct SimileExporter: Exporter {
  let id = "simile"
  let fileExtension = "json"
  let summary = "events for SIMILE Timeline, with its four dates for uncertainty"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var omissions = Omissions(["events": graph.events.count])
    let dated = graph.events.filter { $0.date?.anchor != nil }
    omissions.add("left out: without a date", count: graph.events.count - dated.count)
    let document = JSONValue.object([
      ("dateTimeFormat", "iso8601"),
      ("events", .array(dated.compactMap { item($0, index) })),
    ])
    return Export(
      files: [Export.File(path: "timeline.json", bytes: document.document)],
      omissions: omissions.list)
  }

  private func item(_ event: Event, _ index: GraphIndex) -> JSONValue? {
    guard let date = event.date, let anchor = date.anchor else { return nil }
    let points = FourPoints(date)
    let isMoment = date.bounds.earliest == date.bounds.latest
    func day(_ day: Day?) -> JSONValue? { day.map { .string($0.description) } }
    return .object([
      ("eventID", .string(event.id.rawValue)),
      ("start", day(points.start ?? anchor)),
      ("latestStart", isMoment ? nil : day(date.kind == .span ? points.latestStart : points.end)),
      ("earliestEnd", isMoment ? nil : day(date.kind == .span ? points.earliestEnd : points.start)),
      ("end", isMoment ? nil : day(points.end)),
      ("durationEvent", .bool(date.kind == .span)),
      ("title", .string(escapedText(event.title))),
      ("caption", .string(date.label)),
      ("description", .string(htmlSummary(event, index))),
      ("classname", .string("type-\(event.type.rawValue)")),
    ])
  }
}
