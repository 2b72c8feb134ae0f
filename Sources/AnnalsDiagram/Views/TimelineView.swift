import AnnalsGraph

/// Cards along an axis: a row for each date downwards, or a column for each year to the right.
struct TimelineView: DiagramView {
  /// The events that stand at one place of the axis.
  private struct Row {
    var year: Int?
    /// True for the first row of its year, which bears the year's number.
    var startsYear: Bool
    var events: [DiagramEvent]
    /// True for what goes on under the same date because the row before is full.
    var continues: Bool
  }

  private let content: DiagramContent
  private let theme: Theme
  private let isHorizontal: Bool
  private let rows: [Row]
  private static let gapInYears = 5

  let engine = LayoutEngine.nop2

  /// Arranges events by date.
  init(_ content: DiagramContent, direction: DiagramOptions.Direction, theme: Theme) {
    self.content = content
    self.theme = theme
    isHorizontal = direction == .horizontal
    let longest = isHorizontal ? 12 : 3
    var rows: [Row] = []
    for event in content.events {
      let isSamePlace =
        rows.last.map { row in
          row.year == event.year
            && (direction == .horizontal || row.events.last?.dateText == event.dateText)
        } ?? false
      if isSamePlace, let last = rows.indices.last, rows[last].events.count < longest {
        rows[last].events.append(event)
      } else {
        rows.append(
          Row(
            year: event.year, startsYear: rows.isEmpty || rows[rows.count - 1].year != event.year,
            events: [event], continues: isSamePlace))
      }
    }
    self.rows = rows
  }

  private var size: EventCard.Size { isHorizontal ? .narrow : .vertical }

  private var titleLabel: String {
    TitleBlock(
      title: content.title,
      subtitle: isHorizontal ? content.subtitle("read left to right") : content.subtitle(),
      families: content.families, relations: content.relationStyles, theme: theme
    ).label
  }

  var plan: String? {
    var dot = DOTWriter.diagram(
      "timeline", theme: theme,
      [
        ("rankdir", isHorizontal ? "LR" : "TB"), ("newrank", "true"),
        ("nodesep", isHorizontal ? "0.26" : "0.5"), ("ranksep", isHorizontal ? "0.8" : "0.30"),
        ("splines", "false"),
      ])
    for (index, row) in rows.enumerated() {
      dot.node("t\(index)", ["group": "axis", "label": .html(tick(row))])
      for event in row.events {
        dot.card(event, size: size, theme: theme, linkPrefix: content.linkPrefix)
      }
      dot.sameRank(["t\(index)"] + row.events.map(\.nodeName))
      guard index > 0 else { continue }
      let gap = gapText(before: index).map { "   \($0)   " }
      dot.edge(
        "t\(index - 1)", "t\(index)", ["weight": "100"], more: gap.map { [("label", $0)] } ?? [])
    }
    dot.node("title", ["label": .html(titleLabel)])
    if !rows.isEmpty { dot.edge("t\(rows.count - 1)", "title", ["style": "invis", "weight": "0"]) }
    return dot.finished()
  }

  func drawing(at positions: Positions?) -> String {
    var dot = DOTWriter.diagram(
      "timeline", theme: theme, [("layout", "nop2"), ("splines", "true")])
    guard let positions else { return dot.finished() }
    if let title = positions["title"] {
      let corner = rows.isEmpty ? Point(0, 0) : Point(positions.left, topOfRows(positions) + 18)
      dot.node(
        "title", ["class": "legend", "label": .html(titleLabel)],
        position: Point(corner.x + title.width / 2, corner.y + title.height / 2))
    }
    for (index, row) in rows.enumerated() {
      guard let box = positions["t\(index)"] else { continue }
      dot.node(
        "t\(index)", ["class": "tick", "id": "tick-\(index)", "label": .html(tick(row))],
        position: box.center)
      for event in row.events {
        guard let card = positions[event.nodeName] else { continue }
        dot.card(
          event, size: size, theme: theme, linkPrefix: content.linkPrefix, at: card.center)
      }
      if let first = row.events.first, let card = positions[first.nodeName] {
        dot.edge(
          "t\(index)", first.nodeName,
          ["class": "tie", "dir": "none", "penwidth": "1", "color": .plain(theme.cardLine)],
          spline: tie(from: box, to: card))
      }
      if index > 0, let before = positions["t\(index - 1)"] {
        axis(from: index - 1, to: index, before, box, into: &dot)
      }
    }
    RelationRouter(
      content: content, positions: positions, places: places, isHorizontal: isHorizontal
    )
    .draw(into: &dot, theme: theme)
    return dot.finished()
  }

  /// Where each event stands: its row and its place in the row.
  private var places: [ID<Event>: RelationRouter.Place] {
    var places: [ID<Event>: RelationRouter.Place] = [:]
    for (row, content) in rows.enumerated() {
      for (column, event) in content.events.enumerated() {
        places[event.id] = RelationRouter.Place(row: row, column: column)
      }
    }
    return places
  }

  private func topOfRows(_ positions: Positions) -> Double {
    let boxes =
      rows.indices.compactMap { positions["t\($0)"] }
      + content.events.compactMap { positions[$0.nodeName] }
    return boxes.map(\.top).max() ?? 0
  }

  // MARK: The axis

  private func tick(_ row: Row) -> String {
    let text = row.startsYear ? row.year.map(DiagramEvent.yearText) ?? "undated" : ""
    let isUndated = row.year == nil
    let size = isUndated ? 12 : text.utf8.count > 6 ? 14 : 17
    let label =
      text.isEmpty
      ? ""
      : "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(isUndated ? theme.faint : theme.ink)\"><B>\(XMLText.htmlLabel(text))</B></FONT>"
    let dot =
      row.continues
      ? ""
      : "<FONT POINT-SIZE=\"\(row.startsYear ? 16 : 11)\" COLOR=\"\(theme.tick)\">\u{25CF}</FONT>"
    let open = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>"
    guard isHorizontal else {
      return open
        + "<TD WIDTH=\"82\" HEIGHT=\"24\" FIXEDSIZE=\"TRUE\" ALIGN=\"RIGHT\">\(label)</TD><TD PORT=\"p\" WIDTH=\"22\" HEIGHT=\"24\" FIXEDSIZE=\"TRUE\">\(dot)</TD></TR></TABLE>"
    }
    return open
      + "<TD WIDTH=\"90\" HEIGHT=\"26\" FIXEDSIZE=\"TRUE\">\(label)</TD></TR><TR><TD PORT=\"p\" WIDTH=\"90\" HEIGHT=\"18\" FIXEDSIZE=\"TRUE\">\(dot)</TD></TR></TABLE>"
  }

  /// The centre of the dot of a tick.
  private func dot(of box: NodeBox) -> Point {
    isHorizontal
      ? Point(box.center.x, box.bottom + 9) : Point(box.right - 11, box.center.y)
  }

  private func tie(from tick: NodeBox, to card: NodeBox) -> Spline {
    isHorizontal
      ? Spline(
        from: Point(tick.center.x, min(tick.bottom, tick.top)), to: Point(tick.center.x, card.top))
      : Spline(from: Point(tick.right, tick.center.y), to: Point(card.left, tick.center.y))
  }

  /// The length of a gap of years before a row, in words; `nil` when there is none worth a word.
  private func gapText(before index: Int) -> String? {
    guard let year = rows[index].year, let before = rows[index - 1].year,
      year - before >= Self.gapInYears
    else { return nil }
    return "\(year - before) years"
  }

  private func axis(
    from first: Int, to second: Int, _ before: NodeBox, _ after: NodeBox,
    into writer: inout DOTWriter
  ) {
    let (start, end) = (dot(of: before), dot(of: after))
    let isUndated = rows[second].year == nil
    let gap = gapText(before: second)
    let style = isUndated ? "dotted" : gap != nil ? "dashed" : "solid"
    writer.edge(
      "t\(first)", "t\(second)",
      [
        "class": "axis", "arrowhead": "none", "color": .plain(theme.axis),
        "penwidth": style == "solid" ? "3" : "2", "style": .plain(style),
      ], spline: Spline(from: start, to: end))
    guard let gap else { return }
    let middle = Point((start.x + end.x) / 2, (start.y + end.y) / 2)
    let label =
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD WIDTH=\"90\" HEIGHT=\"14\" FIXEDSIZE=\"TRUE\" ALIGN=\"\(isHorizontal ? "CENTER" : "LEFT")\"><FONT POINT-SIZE=\"10\" COLOR=\"\(theme.faint)\">\(gap)</FONT></TD></TR></TABLE>"
    writer.node(
      "gap\(second)", ["class": "axis", "label": .html(label)],
      position: isHorizontal ? Point(middle.x, middle.y + 12) : Point(middle.x + 57, middle.y))
  }
}
