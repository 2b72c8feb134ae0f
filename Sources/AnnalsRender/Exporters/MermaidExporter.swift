import AnnalsGraph
import AnnalsTime

/// A timeline for Mermaid, which GitHub, Notion and Obsidian draw inside Markdown.
struct MermaidExporter: Exporter {
  let id = "mermaid"
  let fileExtension = "mmd"
  let summary = "a timeline for Mermaid; spacing is by order, not by time"

  private static let usualPeriods = 60
  private static let maximumCharacters = 50_000

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var omissions = Omissions(["events": graph.events.count])
    var events = graph.events
    var limit = events.count
    var text = Self.text(events, index, options)
    while text.periods > Self.usualPeriods && !options.isComplete
      || text.content.utf8.count > Self.maximumCharacters, limit > 0
    {
      let share = min(
        options.isComplete ? 1 : Double(Self.usualPeriods) / Double(max(1, text.periods)),
        Double(Self.maximumCharacters) / Double(max(1, text.content.utf8.count)))
      limit = min(limit - 1, max(0, Int(Double(limit) * share)))
      events = mostSalient(graph.events, limit)
      text = Self.text(events, index, options)
    }
    omissions.add(
      "left out: a Mermaid timeline holds about \(Self.usualPeriods) dates and \(Self.maximumCharacters) characters",
      count: graph.events.count - events.count)
    return Export(
      files: [Export.File(path: "timeline.mmd", bytes: Array(text.content.utf8))],
      omissions: omissions.list)
  }

  private static func text(_ events: [Event], _ index: GraphIndex, _ options: ExportOptions)
    -> (content: String, periods: Int)
  {
    let words = EventWords(index: index)
    let events = events.sortedForTimeline()
    var lines = ["timeline", "    title \(words.safe(options.title))"]
    lines.append("    accTitle: \(words.safe(options.title))")
    let years = words.years(of: events).map { ", \($0)" } ?? ""
    lines.append("    accDescr: \(words.count(events.count, "event"))\(years)")
    var section: String?
    var period: String?
    var periods = 0
    for event in events {
      let heading = event.date?.anchor.map { PageScale.years.group(of: $0).label } ?? "Undated"
      if heading != section {
        lines.append("    section \(heading)")
        (section, period) = (heading, nil)
      }
      let label = words.periodLabel(event.date?.label ?? "no date")
      var title = words.safe(event.title)
      if let status = words.status(of: event) { title += " (\(words.safe(status)))" }
      if label == period {
        lines[lines.count - 1] += " : \(title)"
      } else {
        lines.append("        \(label) : \(title)")
        period = label
        periods += 1
      }
    }
    return (lines.joined(separator: "\n") + "\n", periods)
  }
}

extension EventWords {
  /// The signs that the grammar reads as its own, and what stands for them.
  private static let replacements: [Character: Character] = [
    ";": ",", "#": "＃", "<": "‹", ">": "›", "{": "(", "}": ")", "%": "％",
  ]

  /// Words for Mermaid: on one line, without what its grammar reads as a sign.
  fileprivate func safe(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      var piece = String(word.map { Self.replacements[$0] ?? $0 })
      let isColon = piece.hasSuffix(":")
      while piece.hasSuffix(":") { piece.removeLast() }
      result += (result.isEmpty || piece.isEmpty ? "" : " ") + piece + (isColon ? " –" : "")
    }
    return result.hasSuffix(" –") ? String(result.dropLast(2)) : result
  }

  /// A label in front of the first colon: without a colon, and not one of the words that begin a statement.
  fileprivate func periodLabel(_ text: String) -> String {
    let label = String(safe(text).map { $0 == ":" ? "∶" : $0 })
    let lowercase = label.lowercased()
    let isStatement = ["title", "section", "timeline", "acctitle", "accdescr"].contains {
      lowercase.hasPrefix($0)
    }
    return isStatement ? "on " + label : label
  }
}
