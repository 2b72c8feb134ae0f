import AnnalsGraph
import AnnalsTime

/// A timeline in the text language of Markwhen.
struct MarkwhenExporter: Exporter {
  let id = "markwhen"
  let fileExtension = "mw"
  let summary = "text for Markwhen, a timeline language"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var omissions = Omissions(["events": graph.events.count])
    var groups: [(name: String, entries: [[String]])] = []
    var positions: [String: Int] = [:]
    for event in graph.events {
      guard let date = event.date, date.anchor != nil else {
        omissions.add("left out: without a date")
        continue
      }
      guard let range = range(date) else {
        omissions.add("left out: the year has too many digits")
        continue
      }
      if range.isCoarsened { omissions.add("written with the year alone: before year 1") }
      let name = index.group(of: event, by: options.grouping) ?? "other"
      let position = positions[name] ?? groups.count
      if position == groups.count {
        positions[name] = position
        groups.append((name, []))
      }
      groups[position].entries.append(entry(event, date, range.text, index))
    }
    var lines = ["title: \(quoted(options.title))", ""]
    for group in groups {
      lines += ["# \(oneLine(group.name))", ""]
      for entry in group.entries { lines += entry + [""] }
    }
    let text = lines.joined(separator: "\n")
    return Export(
      files: [Export.File(path: "timeline.mw", bytes: Array(text.utf8))],
      omissions: omissions.list)
  }

  private func entry(_ event: Event, _ date: EventDate, _ range: String, _ index: GraphIndex)
    -> [String]
  {
    let words = EventWords(index: index)
    let tag = String(event.type.rawValue.map { $0 == "-" ? "_" : $0 })
    var title = event.title
    if let status = words.status(of: event) { title += " (\(status))" }
    var lines = ["\(range): \(oneLine(title)) #\(tag)", "id: \(event.id)"]
    lines.append("edtf: \(quoted(date.edtf))")
    lines.append("date: \(quoted(date.label))")
    func property(_ key: String, _ values: [String]) {
      if !values.isEmpty { lines.append("\(key): \(quoted(values.joined(separator: ", ")))") }
    }
    property("claimed-by", index.claimants(of: event))
    property("actors", index.participants(of: event))
    property("place", index.placeNames(of: event))
    property("source", event.mentions.map { index.location(of: $0) })
    if let confidence = event.confidence { lines.append("confidence: \(confidence)") }
    for mention in event.mentions {
      lines += ["", "> \(oneLine(mention.sentence.text))"]
    }
    return lines
  }

  /// The range as the parser reads it; `nil` when it cannot be written, `isCoarsened` when only its years can.
  private func range(_ date: EventDate) -> (text: String, isCoarsened: Bool)? {
    let bounds = date.bounds
    guard let anchor = date.anchor, (-99_998...9999).contains(anchor.year),
      (bounds.latest?.year ?? 0) <= 9999
    else { return nil }
    if date.precision == .time, let time = date.value?.date?.time, anchor.year > 0 {
      return ("\(anchor) \(time.description.prefix(5))", false)
    }
    guard let period = WholePeriod(bounds) else { return open(date, anchor) }
    if period.first.year > 0 {
      if period.isSingle { return (period.start, false) }
      return ("\(period.start)/\(period.end)", false)
    }
    let (first, last) = (period.first.year, period.last.year)
    if first == last { return ("\(1 - first) BCE", period.unit != .year) }
    let text = last > 0 ? "\(1 - first) BC - \(last) AD" : "\(1 - first)-\(1 - last) BCE"
    return (text, period.unit != .year)
  }

  private func open(_ date: EventDate, _ anchor: Day) -> (text: String, isCoarsened: Bool) {
    let isYearEdge =
      date.bounds.earliest == nil
      ? anchor.month == 12 && anchor.dayOfMonth == 31 : anchor.month == 1 && anchor.dayOfMonth == 1
    guard anchor.year > 0 else { return ("\(1 - anchor.year) BCE", !isYearEdge) }
    let text = WholePeriod.text(anchor, isYearEdge ? .year : .day)
    return date.kind == .span && date.bounds.latest == nil
      ? ("\(text) / now", false) : (text, false)
  }

  /// Words on one line without what the language reads as a tag or a comment.
  private func oneLine(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words = String(words.map { $0 == "#" ? "＃" : $0 })
    return words.hasPrefix("//") ? "/ " + words.dropFirst() : words
  }

  private func quoted(_ text: String) -> String { JSONValue.string(text).text }
}
