import AnnalsGraph
import AnnalsTime

/// Items, groups and options for vis-timeline.
struct VisExporter: Exporter {
  let id = "vis"
  let fileExtension = "json"
  let summary = "items, groups and options for vis-timeline"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var omissions = Omissions(["events": graph.events.count])
    let dated = graph.events.filter { $0.date?.anchor != nil }
    omissions.add("left out: without a date", count: graph.events.count - dated.count)
    let days = dated.flatMap { [$0.date?.bounds.earliest, $0.date?.bounds.latest] }.compactMap(
      \.self)
    let view = View(days)
    let groups = dated.map { index.group(of: $0, by: options.grouping) ?? "other" }.uniqued()
    let document = JSONValue.object([
      ("items", .array(dated.compactMap { item($0, index, view, options) })),
      (
        "groups",
        .array(
          groups.enumerated().map { position, name in
            .object([
              ("id", .string(name)), ("content", .string(escapedText(name))),
              ("order", .integer(position)),
            ])
          })
      ),
      ("options", settings(view)),
    ])
    return Export(
      files: [Export.File(path: "timeline.json", bytes: document.document)],
      omissions: omissions.list)
  }

  /// What the time axis shows: the days of all events with a margin.
  private struct View {
    var first: Day
    var end: Day

    init(_ days: [Day]) {
      let low = days.min() ?? Day(year: 2000, month: 1, day: 1)
      let high = days.max() ?? low
      let margin = max(1, (high - low) / 20)
      first = low - margin
      end = high + 1 + margin
    }
  }

  private func item(
    _ event: Event, _ index: GraphIndex, _ view: View, _ options: ExportOptions
  ) -> JSONValue? {
    guard let date = event.date, let anchor = date.anchor else { return nil }
    var start = moment(anchor)
    var end: String?
    let bounds = date.bounds
    if let first = bounds.earliest, let last = bounds.latest {
      if date.precision == .time, let time = date.value?.date?.time {
        start = String(start.prefix(while: { $0 != "T" })) + "T\(time.description.prefix(8))Z"
      } else if first != last || date.kind == .span {
        end = moment(last + 1)
      }
    } else if date.kind == .span {
      (start, end) =
        bounds.earliest == nil
        ? (moment(view.first), moment(anchor + 1)) : (moment(anchor), moment(view.end))
    }
    return .object([
      ("id", .string(event.id.rawValue)),
      ("content", .string(escapedText(event.title))),
      ("start", .string(start)),
      ("end", end.map { .string($0) }),
      ("type", .string(end == nil ? "point" : "range")),
      ("group", .string(index.group(of: event, by: options.grouping) ?? "other")),
      ("title", .string("<b>\(escapedText(date.label))</b>" + htmlSummary(event, index))),
      ("className", .string(classes(event, date).joined(separator: " "))),
      ("edtf", .string(date.edtf)),
      ("min", bounds.earliest.map { .string($0.description) }),
      ("max", bounds.latest.map { .string($0.description) }),
    ])
  }

  private func classes(_ event: Event, _ date: EventDate) -> [String] {
    var classes = [
      "type-\(event.type.rawValue)", "status-\(event.status.rawValue)", date.kind.rawValue,
    ]
    if let precision = date.precision { classes.append("p-\(precision.rawValue)") }
    if date.value?.isApproximate == true { classes.append("approx") }
    if date.value?.isUncertain == true { classes.append("uncertain") }
    if date.isOneOf { classes.append("one-of") }
    if date.bounds.earliest == nil { classes.append("open-start") }
    if date.bounds.latest == nil { classes.append("open-end") }
    return classes
  }

  private func settings(_ view: View) -> JSONValue {
    .object([
      ("stack", true),
      (
        "cluster",
        .object([("maxItems", 4), ("titleTemplate", "{count} events")])
      ),
      ("showCurrentTime", false),
      ("min", .string(moment(view.first))), ("max", .string(moment(view.end))),
      ("start", .string(moment(view.first))), ("end", .string(moment(view.end))),
      ("zoomKey", "ctrlKey"), ("horizontalScroll", true), ("locale", "en"),
      ("orientation", "top"),
    ])
  }

  /// The beginning of a day as JavaScript reads it: years outside of 0…9999 have a sign and six digits.
  private func moment(_ day: Day) -> String {
    let text = day.description
    let year = day.year
    guard !(0...9999).contains(year) else { return text + "T00:00:00Z" }
    let digits = String(year.magnitude)
    let padding = String(repeating: "0", count: max(0, 6 - digits.count))
    return (year < 0 ? "-" : "+") + padding + digits + text.suffix(6) + "T00:00:00Z"
  }
}
