import AnnalsGraph
import AnnalsTime

/// A block for Chronos, a timeline plugin of Obsidian.
struct ChronosExporter: Exporter {
  let id = "chronos"
  let fileExtension = "md"
  let summary = "a block for Chronos, a timeline plugin of Obsidian"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var omissions = Omissions(["events": graph.events.count])
    var lines = ["```chronos", "> NOTODAY"]
    for event in graph.events {
      guard let date = event.date, let anchor = date.anchor else {
        omissions.add("left out: without a date")
        continue
      }
      guard (-271_820...275_759).contains(anchor.year) else {
        omissions.add("left out: the year has too many digits")
        continue
      }
      let texts = date.bounds.isoTexts
      var range = texts.start ?? texts.end ?? ""
      if let start = texts.start, let end = texts.end, start != end { range = "\(start)~\(end)" }
      let group = index.group(of: event, by: options.grouping).map { " {\(plain($0))}" } ?? ""
      let quote = event.mentions.first.map { " | " + plain($0.sentence.text) } ?? ""
      lines.append("- [\(range)]\(group) \(plain("\(date.label): \(event.title)"))\(quote)")
    }
    lines += ["```", ""]
    return Export(
      files: [Export.File(path: "timeline.md", bytes: Array(lines.joined(separator: "\n").utf8))],
      omissions: omissions.list)
  }

  /// Words on one line without the signs that part a line of Chronos.
  private func plain(_ text: String) -> String {
    let signs: [Character: Character] = [
      "|": "/", "{": "(", "}": ")", "[": "(", "]": ")", "#": "＃", "`": "'",
    ]
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").map {
      String(signs[$0] ?? $0)
    }.joined()
  }
}
