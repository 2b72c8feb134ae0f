import AnnalsGraph
import AnnalsTime

/// A table for Timesketch, which investigators lay over other timelines.
struct TimesketchExporter: Exporter {
  let id = "timesketch-csv"
  let fileExtension = "csv"
  let summary = "a table for Timesketch, to lay over other timelines; years 1 to 9999"

  private static let longestField = 32_766
  private static let columns = [
    "message", "datetime", "timestamp", "timestamp_desc", "edtf", "actors", "place", "source",
    "claimed_by", "quote", "tag", "annals_id",
  ]

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var omissions = Omissions(["events": graph.events.count])
    var table = DelimitedText(.commas)
    table.appendRow(Self.columns.map { .value($0) })
    for event in graph.events {
      guard let date = event.date, let anchor = date.anchor else {
        omissions.add("left out: without a date")
        continue
      }
      guard (1...9999).contains(anchor.year), (date.bounds.latest?.year ?? 1) <= 9999 else {
        omissions.add("left out: outside of the years 1 to 9999")
        continue
      }
      if event.mentions.first?.sentence.text.utf8.count ?? 0 > Self.longestField {
        omissions.add("with their sentence cut: a field holds \(Self.longestField) bytes")
      }
      let isExact = date.bounds.earliest == date.bounds.latest
      if date.kind == .span, date.bounds.earliest != nil {
        append(event, date, anchor, "event start", index, to: &table)
        if let last = date.bounds.latest {
          append(event, date, last, "event end", index, to: &table)
        }
      } else {
        append(
          event, date, anchor, isExact ? "event date" : "event date (approximate)", index,
          to: &table)
      }
    }
    return Export(
      files: [Export.File(path: "timeline.csv", bytes: table.bytes)], omissions: omissions.list)
  }

  private func append(
    _ event: Event, _ date: EventDate, _ day: Day, _ description: String, _ index: GraphIndex,
    to table: inout DelimitedText
  ) {
    let time = date.precision == .time ? date.value?.date?.time : nil
    let clock = time.map { String($0.description.prefix(8)) } ?? "00:00:00"
    let seconds =
      (day - Day(year: 1970, month: 1, day: 1)) * 86_400
      + (time.map { $0.hour * 3600 + $0.minute * 60 + $0.second } ?? 0)
    let words = EventWords(index: index)
    let message = event.title + (words.status(of: event).map { " (\($0))" } ?? "")
    table.appendRow([
      .words("\(date.label): \(message)"),
      .value("\(day)T\(clock)+00:00"),
      .value(String(seconds * 1_000_000)),
      .value(description),
      .value(date.edtf),
      .words(index.participants(of: event).joined(separator: "; ")),
      .words(index.placeNames(of: event).joined(separator: "; ")),
      .words(event.mentions.first.map { index.location(of: $0) } ?? ""),
      .words(index.claimants(of: event).joined(separator: "; ")),
      .words(cut(event.mentions.first?.sentence.text ?? "")),
      .value(event.type.rawValue),
      .value(event.id.rawValue),
    ])
  }

  private func cut(_ text: String) -> String {
    guard text.utf8.count > Self.longestField else { return text }
    var result = ""
    var length = 3
    for character in text {
      length += character.utf8.count
      if length > Self.longestField { break }
      result.append(character)
    }
    return result + "…"
  }
}
