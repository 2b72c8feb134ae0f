import AnnalsGraph
import AnnalsTime

/// A presentation for TimelineJS 3 of the Knight Lab, as its JSON.
struct TimelineJSExporter: Exporter {
  let id = "timelinejs"
  let fileExtension = "json"
  let summary = "JSON for TimelineJS (Knight Lab), a slide for each event"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let slides = TimelineJSSlides(graph, options)
    let summary = SalientEvents(graph, ExportOptions()).summary(slides.index)
    let document = JSONValue.object([
      ("scale", slides.isCosmological ? "cosmological" : nil),
      (
        "title",
        .object([
          (
            "text",
            .object([
              ("headline", .string(escapedText(options.title))),
              ("text", .string("<p>\(escapedText(summary.joined(separator: " · ")))</p>")),
            ])
          )
        ])
      ),
      ("events", .array(slides.events.compactMap { slide($0, slides) })),
    ])
    return Export(
      files: [Export.File(path: "timeline.json", bytes: document.document)],
      omissions: slides.omissions.list)
  }

  private func slide(_ event: Event, _ slides: TimelineJSSlides) -> JSONValue? {
    guard let date = event.date, let moments = slides.moments(date) else { return nil }
    return .object([
      ("unique_id", .string(event.id.rawValue)),
      ("start_date", json(moments.start)),
      ("end_date", moments.end.map(json)),
      ("display_date", slides.displayDate(date).map { .string($0) }),
      (
        "text",
        .object([
          ("headline", .string(escapedText(event.title))),
          ("text", .string(htmlSummary(event, slides.index))),
        ])
      ),
      ("group", slides.group(of: event).map { .string($0) }),
    ])
  }

  private func json(_ moment: TimelineJSSlides.Moment) -> JSONValue {
    .object([
      ("year", .integer(moment.year)),
      ("month", moment.month.map { .integer($0) }),
      ("day", moment.day.map { .integer($0) }),
      ("hour", moment.time.map { .integer($0.hour) }),
      ("minute", moment.time.map { .integer($0.minute) }),
      ("second", moment.time.flatMap { $0.second == 0 ? nil : .integer($0.second) }),
    ])
  }
}
