import Annals

/// Events as a table for people.
struct EventTable {
  private let selection: EventSelection
  private let terminal: Terminal
  private let paths: [ID<Document>: String]
  private let actors: [ID<Actor>: String]

  init(_ selection: EventSelection, _ terminal: Terminal) {
    self.selection = selection
    self.terminal = terminal
    let graph = selection.graph
    paths = Dictionary(graph.documents.map { ($0.id, $0.path) }, uniquingKeysWith: { a, _ in a })
    actors = Dictionary(graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
  }

  /// The lines, without a heading: date, title, type, source.
  var lines: [String] {
    let rows = selection.graph.events.map { event in
      (
        date: event.date?.label ?? "undated", title: title(event), type: event.type.rawValue,
        source: source(event), isDisputed: selection.disputed.contains(event.id)
      )
    }
    let dateWidth = min(24, rows.map { TextLayout.width($0.date) }.max() ?? 0)
    let typeWidth = rows.map { $0.type.count }.max() ?? 0
    let sourceWidth = rows.map { TextLayout.width($0.source) + ($0.isDisputed ? 12 : 0) }.max() ?? 0
    var titleWidth = rows.map { TextLayout.width($0.title) }.max() ?? 0
    if let width = terminal.width {
      titleWidth = min(titleWidth, max(20, width - dateWidth - typeWidth - sourceWidth - 6))
    }
    return rows.map { row in
      let date = TextLayout.padded(TextLayout.cut(row.date, dateWidth), dateWidth)
      let title = TextLayout.padded(TextLayout.cut(row.title, titleWidth), titleWidth)
      let type = TextLayout.padded(row.type, typeWidth)
      let conflict = row.isDisputed ? "  " + terminal.styled("⚠ conflict", .yellow) : ""
      return date + "  " + terminal.styled(title, .bold) + "  " + terminal.styled(type, .cyan)
        + "  " + terminal.styled(row.source, .dim) + conflict
    }
  }

  private func title(_ event: Event) -> String {
    let names = event.claimants.map { actors[$0] ?? $0.rawValue }.joined(separator: ", ")
    return switch event.status {
    case .asserted: event.title
    case .claimed: names.isEmpty ? "\(event.title) (claimed)" : "\(event.title) (says \(names))"
    case .denied: names.isEmpty ? "\(event.title) (denied)" : "\(event.title) (denied by \(names))"
    case .negated: "\(event.title) (did not happen)"
    case .planned: "\(event.title) (planned)"
    case .hypothetical: "\(event.title) (hypothetical)"
    }
  }

  private func source(_ event: Event) -> String {
    guard let mention = event.mentions.first else { return "" }
    let path = paths[mention.document] ?? mention.document.rawValue
    let others = event.mentions.count - 1
    return path + (mention.line.map { ":\($0)" } ?? "") + (others > 0 ? "  +\(others)" : "")
  }
}
