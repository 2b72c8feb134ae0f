import AnnalsGraph
import AnnalsTime

/// A note for each event, with its facts in the front matter, for an Obsidian vault.
struct ObsidianExporter: Exporter {
  let id = "obsidian"
  let fileExtension = "md"
  let summary = "a folder with a note for each event, for Obsidian, Dataview, Chronos"
  let writesFolder = true

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    let names = noteNames(graph.events)
    let namesByEvent = Dictionary(
      zip(graph.events.map(\.id), names), uniquingKeysWith: { first, _ in first })
    return Export(
      files: zip(graph.events, names).map { event, name in
        Export.File(path: name + ".md", bytes: Array(note(event, index, namesByEvent).utf8))
      })
  }

  /// A file name for each event, distinct also where upper and lower case are one.
  private func noteNames(_ events: [Event]) -> [String] {
    var taken: Set<String> = []
    return events.map { event in
      let day = event.date.flatMap { date in date.bounds.isoTexts.start ?? date.bounds.isoTexts.end
      }
      let base = fileName("\(day ?? "undated") \(event.title)")
      var name = base
      var number = 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = "\(base) (\(number))"
      }
      return name
    }
  }

  /// Words as a file name: without what file systems and Obsidian's links forbid, and of moderate length.
  private func fileName(_ text: String) -> String {
    var name = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let clean = String(
        word.unicodeScalars.compactMap { scalar -> Character? in
          if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) { return nil }
          return #"/\:*?"<>|#^[]"#.unicodeScalars.contains(scalar) ? "-" : Character(scalar)
        })
      let piece = name.isEmpty ? clean : " " + clean
      if name.utf8.count + piece.utf8.count > 120 { break }
      name += piece
    }
    while name.hasSuffix(".") || name.hasSuffix(" ") { name.removeLast() }
    return name
  }

  private func note(_ event: Event, _ index: GraphIndex, _ names: [ID<Event>: String]) -> String {
    var lines = ["---"] + frontMatter(event, index) + ["---", ""]
    let words = EventWords(index: index)
    if let status = words.status(of: event) { lines += ["*\(markdownText(status))*", ""] }
    for mention in event.mentions {
      let target =
        linkTarget(index.documents[mention.document]?.path ?? mention.document.rawValue)
        + (mention.line.map { "#L\($0)" } ?? "")
      lines += [
        "> \(markdownText(mention.sentence.text))", "",
        "[\(markdownText(index.location(of: mention)))](\(target)) — \(markdownText(index.citation(of: mention.document)))",
        "",
      ]
    }
    for rival in index.rivals(of: event) {
      let detail = rival.detail.map { " \(markdownText($0))." } ?? ""
      lines += ["⚠ Sources disagree.\(detail) See [[\(names[rival.event.id] ?? "")]].", ""]
    }
    return lines.joined(separator: "\n")
  }

  private func frontMatter(_ event: Event, _ index: GraphIndex) -> [String] {
    let date = event.date
    let texts = date?.bounds.isoTexts
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(key): \(JSONValue.string(value).text)") }
    }
    func list(_ key: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      lines.append("\(key):")
      lines += values.map { "  - \(JSONValue.string($0).text)" }
    }
    add("start", texts?.start ?? texts?.end)
    if date?.kind == .span { add("end", texts?.end) }
    add("content", event.title)
    add("type", date?.kind == .span ? "period" : "event")
    add("description", event.mentions.first?.sentence.text)
    add("start-date", date?.bounds.earliest?.description)
    add("end-date", date?.bounds.latest?.description)
    list("tags", ["timeline", event.type.rawValue])
    list("aliases", [event.id.rawValue])
    add("edtf", date?.edtf)
    add("date-display", date?.label)
    add("precision", date?.precision?.rawValue)
    add("calendar", date == nil ? nil : "gregorian")
    add("event-type", event.type.rawValue)
    add("status", event.status == .asserted ? nil : event.status.rawValue)
    list("actors", index.participants(of: event).map { "[[\(fileName($0))]]" })
    add("place", index.placeNames(of: event).joined(separator: ", "))
    add("quantity", event.quantities.map(\.words).joined(separator: ", "))
    add("claimed-by", index.claimants(of: event).joined(separator: ", "))
    if let mention = event.mentions.first {
      add("source", index.documents[mention.document]?.path ?? mention.document.rawValue)
      if let line = mention.line { lines.append("source-line: \(line)") }
      add("quote", mention.sentence.text)
    }
    if let confidence = event.confidence { lines.append("confidence: \(confidence)") }
    add("annals-id", event.id.rawValue)
    return lines
  }
}
