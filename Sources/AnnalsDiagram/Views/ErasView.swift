import AnnalsGraph

/// Cards in boxes: one for each named event that has parts, one for each decade of the rest, one for the undated.
struct ErasView: DiagramView {
  private struct Era {
    var id: String
    var title: String
    var span: String
    var family: EventFamily
    var event: DiagramEvent?
    var rows: [[DiagramEvent]]
  }

  private let content: DiagramContent
  private let theme: Theme
  private let eras: [Era]
  private static let cardsInRow = 4
  private static let margin = 16.0
  private static let labelHeight = 30.0

  let engine = LayoutEngine.nop2

  /// Groups events.
  init(_ content: DiagramContent, theme: Theme) {
    self.content = content
    self.theme = theme
    eras = Self.eras(of: content)
  }

  private static func eras(of content: DiagramContent) -> [Era] {
    let events = Dictionary(content.events.map { ($0.id, $0) }) { first, _ in first }
    var whole: [ID<Event>: ID<Event>] = [:]
    for link in content.links where link.style == .partOf && whole[link.source] == nil {
      whole[link.source] = link.target
    }
    func outermost(_ id: ID<Event>) -> ID<Event>? {
      var (current, steps) = (id, 0)
      while let next = whole[current], steps < 16 { (current, steps) = (next, steps + 1) }
      return current == id ? nil : current
    }
    let wholes = Set(content.events.compactMap { outermost($0.id) })
    var order: [String] = []
    var members: [String: [DiagramEvent]] = [:]
    var heads: [String: DiagramEvent] = [:]
    for event in content.events {
      let key: String
      if let id = wholes.contains(event.id) ? event.id : outermost(event.id), let head = events[id]
      {
        key = "part-" + head.nodeName
        heads[key] = head
      } else if let year = event.year {
        key = "decade-" + Decade(year: year).name
      } else {
        key = "undated"
      }
      if members[key] == nil {
        order.append(key)
        members[key] = []
      }
      if event.id != heads[key]?.id { members[key]?.append(event) }
    }
    order = order.filter { $0 != "undated" } + order.filter { $0 == "undated" }
    return order.compactMap { key in
      guard let events = members[key], !events.isEmpty else { return nil }
      let rows = stride(from: 0, to: events.count, by: cardsInRow).map {
        Array(events[$0..<min($0 + cardsInRow, events.count)])
      }
      if let head = heads[key] {
        return Era(
          id: key, title: head.title, span: head.dateText, family: head.family, event: head,
          rows: rows)
      }
      guard let year = events.first?.year else {
        return Era(
          id: key, title: "Without a date", span: "", family: .other, event: nil, rows: rows)
      }
      return Era(
        id: key, title: Decade(year: year).name, span: "", family: .other, event: nil,
        rows: rows)
    }
  }

  private func labelName(_ era: Era) -> String { "label-" + DOTText.token(era.id) }

  private func label(_ era: Era, padding: Int = 0) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(padding / 3)\" CELLPADDING=\"3\"><TR><TD WIDTH=\"6\" BGCOLOR=\"\(theme.colors(of: era.family).bar)\"></TD><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"14\" COLOR=\"\(theme.ink)\"><B>\(XMLText.htmlLabel(String(era.title.prefix(70))))</B></FONT></TD><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"11\" COLOR=\"\(theme.faint)\">\(XMLText.htmlLabel(era.span))</FONT></TD></TR></TABLE>"
  }

  private var titleLabel: String {
    TitleBlock(
      title: content.title, subtitle: content.subtitle("in a box, read left to right, then down"),
      families: content.families, relations: content.relationStyles, theme: theme
    ).label
  }

  var plan: String? {
    var dot = DOTWriter.diagram(
      "eras", theme: theme,
      [
        ("rankdir", "TB"), ("newrank", "true"), ("nodesep", "0.45"), ("ranksep", "0.42"),
        ("splines", "false"),
      ])
    // No clusters here: their order inside Graphviz depends on addresses of memory, and so would the layout.
    var heads: [String] = []
    for era in eras {
      dot.node(labelName(era), ["label": .html(label(era, padding: 18))])
      heads.append(labelName(era))
      for row in era.rows {
        for event in row {
          dot.card(event, size: .narrow, theme: theme, linkPrefix: content.linkPrefix)
        }
        dot.sameRank(row.map(\.nodeName))
        heads += row.prefix(1).map(\.nodeName)
      }
    }
    for (above, below) in zip(heads, heads.dropFirst()) {
      dot.edge(above, below, ["style": "invis", "weight": "100"])
    }
    dot.node("title", ["label": .html(titleLabel)])
    if let last = heads.last { dot.edge(last, "title", ["style": "invis", "weight": "0"]) }
    return dot.finished()
  }

  func drawing(at positions: Positions?) -> String {
    var dot = DOTWriter.diagram("eras", theme: theme, [("layout", "nop2"), ("splines", "true")])
    guard let positions else { return dot.finished() }
    var places: [ID<Event>: RelationRouter.Place] = [:]
    var row = 0
    var (left, top) = (Double.infinity, -Double.infinity)
    for era in eras {
      let boxes = era.rows.joined().compactMap { positions[$0.nodeName] }
      guard let low = boxes.map(\.bottom).min(), let high = boxes.map(\.top).max(),
        let near = boxes.map(\.left).min(), let far = boxes.map(\.right).max()
      else { continue }
      let head = positions[labelName(era)]
      let right = max(far + Self.margin, near + (head?.width ?? 0))
      let frame = (
        near - Self.margin, low - Self.margin, right, high + Self.margin + Self.labelHeight
      )
      (left, top) = (min(left, frame.0), max(top, frame.3))
      dot.cluster(
        DOTText.token(era.id),
        [
          "id": "era-\(DOTText.token(era.id))", "class": "era", "style": "rounded,filled",
          "fillcolor": .plain(theme.eraFill), "color": .plain(theme.eraLine), "penwidth": "1.2",
          "tooltip": .tooltip(era.title + " " + era.span),
          "bb": .plain("\(Point(frame.0, frame.1)),\(Point(frame.2, frame.3))"),
        ]
      ) { dot in
        if let head {
          dot.node(
            labelName(era), ["class": "era-label", "label": .html(label(era))],
            position: Point(frame.0 + 8 + head.width / 2, frame.3 - 6 - head.height / 2))
        }
        for events in era.rows {
          for (column, event) in events.enumerated() {
            places[event.id] = RelationRouter.Place(row: row, column: column)
            guard let box = positions[event.nodeName] else { continue }
            dot.card(
              event, size: .narrow, theme: theme, linkPrefix: content.linkPrefix, at: box.center)
          }
          row += 1
        }
      }
      row += 1
    }
    if let title = positions["title"], left.isFinite {
      dot.node(
        "title", ["class": "legend", "label": .html(titleLabel)],
        position: Point(left + title.width / 2, top + 18 + title.height / 2))
    }
    RelationRouter(content: content, positions: positions, places: places)
      .draw(into: &dot, theme: theme)
    return dot.finished()
  }
}
