import AnnalsGraph
import AnnalsTime

/// A presentation for TimelineJS as the spreadsheet that its authors share as a Google sheet.
struct TimelineJSTableExporter: Exporter {
  let id = "timelinejs-csv"
  let fileExtension = "csv"
  let summary = "the spreadsheet of TimelineJS, to upload as a Google sheet"

  private static let columns = [
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date",
    "Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text",
    "Type", "Group", "Background",
  ]

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let slides = TimelineJSSlides(graph, options)
    var table = DelimitedText(.commas)
    table.appendRow(Self.columns.map { .value($0) })
    append(["Headline": .value(headline(options.title)), "Type": .value("title")], to: &table)
    for event in slides.events {
      guard let date = event.date, let moments = slides.moments(date) else { continue }
      var cells: [String: DelimitedText.Cell] = [
        "Display Date": .words(slides.displayDate(date) ?? ""),
        "Headline": .value(headline(event.title)),
        "Text": .value(htmlSummary(event, slides.index)),
        "Group": .words(slides.group(of: event) ?? ""),
      ]
      fill(&cells, moments.start, prefix: "")
      if let end = moments.end { fill(&cells, end, prefix: "End ") }
      append(cells, to: &table)
    }
    return Export(
      files: [Export.File(path: "timeline.csv", bytes: table.bytes)],
      omissions: slides.omissions.list)
  }

  private func append(_ cells: [String: DelimitedText.Cell], to table: inout DelimitedText) {
    table.appendRow(Self.columns.map { cells[$0] ?? .value("") })
  }

  private func fill(
    _ cells: inout [String: DelimitedText.Cell], _ moment: TimelineJSSlides.Moment, prefix: String
  ) {
    func set(_ column: String, _ number: Int?) {
      if let number { cells[prefix + column] = .value(String(number)) }
    }
    set("Year", moment.year)
    set("Month", moment.month)
    set("Day", moment.day)
    if let time = moment.time {
      cells[prefix + "Time"] = .value(String(time.description.prefix(8)))
    }
  }

  /// A title as HTML; a sign that a spreadsheet would take for the start of a formula is written as its number.
  private func headline(_ title: String) -> String {
    let html = escapedText(title.split(whereSeparator: \.isNewline).joined(separator: " "))
    guard let first = html.utf8.first, "=+-@\t".utf8.contains(first) else { return html }
    return "&#\(first);" + html.dropFirst()
  }
}
