import AnnalsGraph
import AnnalsTime

/// The events as a table, one row an event: comma-separated after RFC 4180, or tab-separated.
struct TableExporter: Exporter {
  let id: String
  let summary: String
  private let dialect: DelimitedText.Dialect

  var fileExtension: String { id }

  /// Comma-separated values.
  static let csv = TableExporter(
    id: "csv", summary: "a table of events for spreadsheets, R, pandas", dialect: .commas)
  /// Tab-separated values.
  static let tsv = TableExporter(
    id: "tsv", summary: "the same table with tabs, for cut, awk, sort", dialect: .tabs)

  private static let columns = [
    "id", "edtf", "earliest", "latest", "date", "precision", "kind", "type", "title", "status",
    "claimed_by", "actors", "places", "quantities", "document", "line", "start", "end", "quote",
    "confidence", "conflicts",
  ]

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var table = DelimitedText(dialect)
    if options.hasHeader { table.appendRow(Self.columns.map { .value($0) }) }
    for event in graph.events { table.appendRow(row(event, index)) }
    var omissions = Omissions([
      "mentions": graph.events.reduce(0) { $0 + $1.mentions.count },
      "relations": graph.relations.count,
    ])
    omissions.add(
      "not in the table: it quotes the first mention of each event",
      count: graph.events.reduce(0) { $0 + max(0, $1.mentions.count - 1) }, noun: "mentions")
    omissions.add(
      "not in the table: only conflicts have a column",
      count: graph.relations.count { $0.kind != .contradicts }, noun: "relations")
    return Export(
      files: [Export.File(path: "timeline.\(id)", bytes: table.bytes)],
      omissions: omissions.list)
  }

  private func row(_ event: Event, _ index: GraphIndex) -> [DelimitedText.Cell] {
    let mention = event.mentions.first
    let date = event.date
    func joined(_ values: [String]) -> DelimitedText.Cell {
      .words(values.joined(separator: "; "))
    }
    func number(_ value: Int?) -> DelimitedText.Cell { .value(value.map(String.init) ?? "") }
    return [
      .value(event.id.rawValue),
      .value(date?.edtf ?? ""),
      .value(date?.bounds.earliest?.description ?? ""),
      .value(date?.bounds.latest?.description ?? ""),
      .value(date?.label ?? ""),
      .value(date?.precision?.rawValue ?? "unknown"),
      .value(date?.kind.rawValue ?? ""),
      .value(event.type.rawValue),
      .words(event.title),
      .value(event.status.rawValue),
      joined(index.claimants(of: event)),
      joined(index.participants(of: event)),
      joined(index.placeNames(of: event)),
      joined(event.quantities.map(\.words)),
      .words(mention?.document.rawValue ?? ""),
      number(mention?.line),
      number(mention?.sentence.start),
      number(mention?.sentence.end),
      .words(mention?.sentence.text ?? ""),
      .value(event.confidence.map { String($0) } ?? ""),
      .value(index.rivals(of: event).map(\.event.id.rawValue).joined(separator: "; ")),
    ]
  }
}
