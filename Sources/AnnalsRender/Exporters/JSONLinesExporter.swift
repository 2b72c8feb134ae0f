import AnnalsGraph
import FoundationEssentials

/// The events of the graph as JSON Lines, one event a line.
struct JSONLinesExporter: Exporter {
  let id = "jsonl"
  let fileExtension = "jsonl"
  let summary = "the events alone, one JSON object a line, for jq, DuckDB, Spark"

  func export(_ graph: EventGraph, options: ExportOptions) throws -> Export {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for event in graph.events {
      bytes += try encoder.encode(event)
      bytes.append(UInt8(ascii: "\n"))
    }
    var omissions = Omissions(["relations": graph.relations.count])
    omissions.add(
      "not in the file: it holds events alone", count: graph.relations.count, noun: "relations")
    return Export(
      files: [Export.File(path: "timeline.jsonl", bytes: bytes)], omissions: omissions.list)
  }
}
