import AnnalsGraph
import AnnalsTime

/// A timeline as Markdown: years as headings, an item for each event, the sentence it was read from as a quotation.
struct MarkdownExporter: Exporter {
  let id: String
  let summary: String
  private let dialect: Dialect

  let fileExtension = "md"

  /// Where the document is read.
  private enum Dialect {
    /// Obsidian and pandoc: block ids, links between them.
    case obsidian
    /// GitHub: anchors in HTML.
    case github
  }

  /// Markdown for Obsidian, pandoc and most others.
  static let markdown = MarkdownExporter(
    id: "md", summary: "a timeline document in Markdown, for Obsidian, pandoc", dialect: .obsidian)
  /// Markdown for GitHub.
  static let github = MarkdownExporter(
    id: "gfm", summary: "the same for GitHub, with anchors instead of block ids", dialect: .github)

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    let selection = SalientEvents(graph, options)
    var lines = ["# \(markdownText(options.title))", ""]
    lines.append("> \(selection.summary(index).map(markdownText).joined(separator: " · "))")
    let sections = TimelineSections(selection.events)
    for section in sections.dated {
      lines += ["", "## \(markdownText(section.heading))"]
      for event in section.events { lines += item(event, index, selection) }
    }
    if !sections.undated.isEmpty {
      lines += ["", "## Undated"]
      for event in sections.undated { lines += item(event, index, selection) }
    }
    lines += sources(index)
    let text = lines.joined(separator: "\n") + "\n"
    return Export(
      files: [Export.File(path: "timeline.md", bytes: Array(text.utf8))],
      omissions: selection.omissions)
  }

  private func item(_ event: Event, _ index: GraphIndex, _ selection: SalientEvents) -> [String] {
    let words = EventWords(index: index)
    var head = "- **\(markdownText(event.date?.label ?? "no date"))**"
    if let provenance = event.date?.provenance { head += " (\(markdownText(provenance)))" }
    head += " — " + anchor(event) + markdownText(event.title)
    if let status = words.status(of: event) { head += " *(\(markdownText(status)))*" }
    head += "."
    func label(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      head += " *\(name):* " + markdownText(values.joined(separator: ", ")) + "."
    }
    label("Actors", index.participants(of: event))
    label("Place", index.placeNames(of: event))
    label("Quantity", event.quantities.map(\.words))
    if dialect == .obsidian { head += " ^\(blockID(event.id))" }
    var lines = ["", head]
    for (position, mention) in event.mentions.enumerated() {
      if position > 0 { lines.append("  >") }
      let location = index.location(of: mention)
      let target =
        linkTarget(index.documents[mention.document]?.path ?? mention.document.rawValue)
        + (mention.line.map { "#L\($0)" } ?? "")
      lines.append("  > “\(markdownText(mention.sentence.text))” —")
      lines.append(
        "  > \(markdownText(index.citation(of: mention.document))), [\(markdownText(location))](\(target))"
      )
    }
    for rival in index.rivals(of: event) {
      let detail = rival.detail.map { markdownText($0) + ". " } ?? ""
      let date = markdownText(rival.event.date?.label ?? "no date")
      lines += [
        "",
        "  ⚠ **Sources disagree:** \(detail)\(date): \(link(to: rival.event, isShown: selection.contains(rival.event)))",
      ]
    }
    return lines
  }

  private func anchor(_ event: Event) -> String {
    dialect == .github ? "<a id=\"\(blockID(event.id))\"></a>" : ""
  }

  private func link(to event: Event, isShown: Bool) -> String {
    let title = markdownText(event.title)
    guard isShown else { return title }
    return switch dialect {
    case .obsidian: "[[#^\(blockID(event.id))|\(title)]]"
    case .github: "[\(title)](#\(blockID(event.id)))"
    }
  }

  /// An id as Obsidian takes it: letters, digits and hyphens.
  private func blockID(_ id: ID<Event>) -> String {
    String(
      decoding: id.rawValue.utf8.map { byte in
        let isPlain =
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte)
        return isPlain ? byte : UInt8(ascii: "-")
      }, as: UTF8.self)
  }

  private func sources(_ index: GraphIndex) -> [String] {
    guard !index.graph.documents.isEmpty else { return [] }
    var lines = ["", "## Sources", ""]
    for document in index.graph.documents {
      lines.append(
        "- \(markdownText(index.citation(of: document.id))) — [\(markdownText(document.path))](\(linkTarget(document.path)))"
      )
    }
    return lines
  }
}
