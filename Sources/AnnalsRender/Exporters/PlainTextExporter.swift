import AnnalsGraph
import AnnalsTime

/// A timeline as plain text of 80 columns, for terminals, letters and printing.
struct PlainTextExporter: Exporter {
  let id = "plain"
  let fileExtension = "txt"
  let summary = "a timeline document in plain text, 80 columns wide"

  private static let width = 80
  private static let dateWidth = 20

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    let selection = SalientEvents(graph, options)
    let title = oneLine(options.title)
    var lines = [title, String(repeating: "=", count: max(1, title.count))]
    lines += [selection.summary(index).joined(separator: " · ")]
    let sections = TimelineSections(selection.events)
    for section in sections.dated { lines += block(section.heading, section.events, index) }
    if !sections.undated.isEmpty { lines += block("Undated", sections.undated, index) }
    if !graph.documents.isEmpty {
      lines += ["", "Sources", "-------"]
      for document in graph.documents {
        lines += wrapped(
          "\(index.citation(of: document.id)) (\(document.path))", indentation: 0, hanging: 2)
      }
    }
    let text = lines.joined(separator: "\n") + "\n"
    return Export(
      files: [Export.File(path: "timeline.txt", bytes: Array(text.utf8))],
      omissions: selection.omissions)
  }

  private func block(_ heading: String, _ events: [Event], _ index: GraphIndex) -> [String] {
    let words = EventWords(index: index)
    var lines = ["", heading, String(repeating: "-", count: heading.count)]
    for event in events {
      let date = oneLine(event.date?.label ?? "no date")
      var title = event.title
      if let status = words.status(of: event) { title += " (\(status))" }
      let indentation = Self.dateWidth + 1
      var paragraph = wrapped(title, indentation: indentation)
      if date.count < indentation, let first = paragraph.first {
        paragraph[0] =
          date + String(repeating: " ", count: indentation - date.count)
          + first.dropFirst(indentation)
        lines += paragraph
      } else {
        lines += [date] + paragraph
      }
      let details = [event.date?.provenance, who(event, index)].compactMap(\.self)
        .joined(separator: " · ")
      if !details.isEmpty { lines += wrapped(details, indentation: indentation) }
      for mention in event.mentions {
        lines += wrapped(
          "“\(mention.sentence.text)” \(index.location(of: mention))",
          indentation: indentation + 2)
      }
      for rival in index.rivals(of: event) {
        let detail = rival.detail.map { "\($0). " } ?? ""
        lines += wrapped(
          "! Sources disagree: \(detail)\(rival.event.date?.label ?? "No date"): \(rival.event.title)",
          indentation: indentation, hanging: 2)
      }
    }
    return lines
  }

  private func who(_ event: Event, _ index: GraphIndex) -> String? {
    let parts = [
      index.participants(of: event).joined(separator: ", "),
      index.placeNames(of: event).joined(separator: ", "),
      event.quantities.map(\.words).joined(separator: ", "),
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Words broken into lines of at most 80 characters; a longer word stands alone on its line.
  private func wrapped(_ text: String, indentation: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(text) {
      let used = indentation + (lines.isEmpty ? 0 : hanging) + line.count
      if !line.isEmpty, used + 1 + word.count > Self.width {
        lines.append(line)
        line = word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.enumerated().map { position, line in
      String(repeating: " ", count: indentation + (position == 0 ? 0 : hanging)) + line
    }
  }

  private func oneLine(_ text: String) -> String {
    words(text).joined(separator: " ")
  }

  /// The words of a text without control characters, which a terminal would obey.
  private func words(_ text: String) -> [String] {
    let safe = text.unicodeScalars.map { scalar in
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? " " : Character(scalar)
    }
    return safe.split(whereSeparator: \.isWhitespace).map { String($0) }
  }
}
