import AnnalsGraph

/// Who took part in what: actors at the left, events in the order of time at the right.
struct ActorsView: DiagramView {
  private struct Part {
    var actor: Actor
    var events: [DiagramEvent]
    var nodeName: String { "actor-" + DOTText.token(actor.id.rawValue) }
  }

  private let content: DiagramContent
  private let theme: Theme
  private let parts: [Part]
  private let omittedActors: Int
  private static let longestList = 30

  let engine = LayoutEngine.dot

  /// Joins actors to their events; when there are many actors, those with the most events are kept.
  init(_ content: DiagramContent, theme: Theme) {
    self.theme = theme
    var parts = content.actors.map { actor in
      Part(actor: actor, events: content.events.filter { $0.actors.contains(actor.id) })
    }
    let count = parts.count
    parts.sort { ($1.events.count, $0.actor.id) < ($0.events.count, $1.actor.id) }
    parts = Array(parts.prefix(Self.longestList))
    omittedActors = count - parts.count
    let shown = Set(parts.flatMap { $0.events.map(\.id) })
    var content = content
    content.events = content.events.filter { shown.contains($0.id) }
    self.content = content
    let place = Dictionary(
      content.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.parts = parts.sorted {
      let (a, b) = (
        $0.events.first.flatMap { place[$0.id] } ?? 0, $1.events.first.flatMap { place[$0.id] } ?? 0
      )
      return (a, $0.actor.id) < (b, $1.actor.id)
    }
  }

  var plan: String? { nil }

  func drawing(at positions: Positions?) -> String {
    let remark =
      omittedActors > 0
      ? "the \(parts.count) actors with the most events, \(omittedActors) left out"
      : "\(parts.count) \(parts.count == 1 ? "actor" : "actors")"
    let title = TitleBlock(
      title: content.title, subtitle: content.subtitle(remark), families: content.families,
      relations: [], theme: theme)
    var dot = DOTWriter.diagram(
      "actors", theme: theme,
      [
        ("rankdir", "LR"), ("newrank", "true"), ("nodesep", "0.10"), ("ranksep", "1.9"),
        ("splines", "spline"), ("labelloc", "t"), ("labeljust", "l"),
      ], label: title.label)
    for part in parts {
      let count = part.events.count
      let size = 10 + min(6, 8 * (count - 1) / 5)
      dot.node(
        part.nodeName,
        [
          "id": .plain(part.nodeName), "class": "actor kind-\(part.actor.kind.rawValue)",
          "tooltip": .tooltip("\(part.actor.name): \(count) \(count == 1 ? "event" : "events")"),
          "shape": "box", "style": "rounded,filled", "fillcolor": .plain(theme.actorFill),
          "color": .plain(theme.axis), "penwidth": "1", "margin": "0.12,0.05", "height": "0.3",
          "label": .html(
            "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(theme.ink)\"><FONT COLOR=\"\(theme.faint)\">\(glyph(part.actor.kind))</FONT> <B>\(XMLText.htmlLabel(LineWrap.lines(part.actor.name, width: 34, maximum: 1).first ?? ""))</B></FONT><FONT POINT-SIZE=\"9\" COLOR=\"\(theme.faint)\">&#160;&#160;&#160;\(count)</FONT>"
          ),
        ])
    }
    for event in content.events {
      dot.card(event, size: .compact, theme: theme, linkPrefix: content.linkPrefix)
    }
    if !parts.isEmpty {
      dot.rank(content.events.map(\.nodeName))
      dot.rank(parts.map(\.nodeName))
    }
    for (above, below) in zip(content.events, content.events.dropFirst()) {
      dot.edge(above.nodeName, below.nodeName, ["style": "invis", "weight": "10"])
    }
    for part in parts {
      for event in part.events {
        dot.edge(
          part.nodeName, event.nodeName, ports: ("e", "w"),
          [
            "arrowhead": "none", "penwidth": "1.6", "class": "rel rel-actor",
            "color": .plain(theme.colors(of: event.family).bar + "B0"),
            "id": "rel-\(part.nodeName)-\(event.nodeName)",
            "tooltip": .tooltip("\(part.actor.name) took part in: \(event.title)"),
          ])
      }
    }
    return dot.finished()
  }

  private func glyph(_ kind: Actor.Kind) -> String {
    switch kind {
    case .person: "\u{25CF}"
    case .organization: "\u{25A0}"
    case .country: "\u{2605}"
    case .group: "\u{25B2}"
    case .product, .vessel: "\u{25C6}"
    case .other: "\u{25CB}"
    }
  }
}
