import AnnalsGraph

/// A way to draw events as DOT.
protocol DiagramView: Sendable {
  /// The DOT that `dot` lays out to find where nodes go.
  ///
  /// `nil` when the view places its nodes itself.
  var plan: String? { get }
  /// The DOT that is drawn.
  ///
  /// `positions` says where the plan's nodes were placed; it is `nil` when there is no plan.
  func drawing(at positions: Positions?) -> String
  /// The engine that draws it.
  var engine: LayoutEngine { get }
}

extension DiagramView {
  /// The font that texts are measured with, on every machine.
  static var font: String { "DejaVu Sans" }
}

extension DOTWriter {
  /// Opens a diagram with the attributes that all of them share.
  static func diagram(
    _ name: String, theme: Theme, _ attributes: [(String, String)], label: String? = nil
  ) -> DOTWriter {
    DOTWriter(
      graph: name,
      defaults: [
        ("charset", .plain("UTF-8")), ("bgcolor", .plain(theme.background)),
        ("fontname", .plain(TimelineView.font)), ("fontcolor", .plain(theme.ink)),
        ("pad", "0.35"), ("outputorder", "edgesfirst"), ("tooltip", .tooltip("")),
      ] + attributes.map { ($0, .plain($1)) } + (label.map { [("label", .html($0))] } ?? []),
      node: [
        "shape": "plain", "fontname": .plain(TimelineView.font), "fontsize": "11",
        "fontcolor": .plain(theme.ink), "color": .plain(theme.cardLine), "tooltip": .tooltip(""),
      ],
      edge: [
        "fontname": .plain(TimelineView.font), "fontsize": "9", "color": .plain(theme.axis),
        "fontcolor": .plain(theme.muted), "tooltip": .tooltip(""),
      ])
  }

  /// Writes the card of an event.
  mutating func card(
    _ event: DiagramEvent, size: EventCard.Size, theme: Theme, linkPrefix: String,
    at position: Point? = nil
  ) {
    node(
      event.nodeName,
      [
        "label": .html(EventCard(event: event, theme: theme, size: size).label),
        "id": .plain(event.svgID), "class": "event type-\(event.family.rawValue)",
        "URL": .url(linkPrefix + event.id.rawValue), "tooltip": .tooltip(event.tooltip),
      ], position: position)
  }

  /// Writes a relation.
  mutating func link(
    _ link: DiagramContent.Link, from source: DiagramEvent, to target: DiagramEvent, theme: Theme,
    more: [(String, String)] = [], spline: Spline? = nil
  ) {
    let text =
      link.detail ?? "\(source.title) \u{2014} \(link.style.rawValue) \u{2014} \(target.title)"
    edge(
      source.nodeName, target.nodeName,
      [
        "id": "rel-\(source.nodeName)-\(link.style.rawValue)-\(target.nodeName)",
        "class": "rel rel-\(link.style.rawValue)", "color": .plain(theme.color(of: link.style)),
        "tooltip": .tooltip(text), "edgetooltip": .tooltip(text),
      ], more: link.style.attributes + more, spline: spline)
  }
}
