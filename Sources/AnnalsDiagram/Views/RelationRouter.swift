import AnnalsGraph

/// Finds the course of relations around cards that stand in rows: straight between neighbours, else an arc at the right.
struct RelationRouter {
  /// Where a card stands.
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  var content: DiagramContent
  var positions: Positions
  var places: [ID<Event>: Place]
  /// True when rows are columns that run downwards: cards of one row then stand above one another.
  var isHorizontal = false

  private struct Routed {
    var link: DiagramContent.Link
    var source: DiagramEvent
    var target: DiagramEvent
    var from: Place
    var to: Place
    var span: Int { abs(from.row - to.row) * 100 + abs(from.column - to.column) }
  }

  /// Writes the relations.
  func draw(into dot: inout DOTWriter, theme: Theme) {
    let events = Dictionary(content.events.map { ($0.id, $0) }) { first, _ in first }
    let routed = content.links.compactMap { link -> Routed? in
      guard let source = events[link.source], let target = events[link.target],
        let from = places[link.source], let to = places[link.target]
      else { return nil }
      return Routed(link: link, source: source, target: target, from: from, to: to)
    }
    var arcs: [Routed] = []
    for item in routed {
      guard let a = positions[item.source.nodeName], let b = positions[item.target.nodeName],
        let spline = straight(item, a, b)
      else {
        arcs.append(item)
        continue
      }
      dot.link(item.link, from: item.source, to: item.target, theme: theme, spline: spline)
    }
    arcs.sort {
      ($0.span, $0.link.source, $0.link.target) < ($1.span, $1.link.source, $1.link.target)
    }
    for (index, item) in arcs.enumerated() {
      guard let a = positions[item.source.nodeName], let b = positions[item.target.nodeName] else {
        continue
      }
      let siblings = arcs.indices.filter {
        arcs[$0].link.target == item.link.target
          && (arcs[$0].from.row > arcs[$0].to.row) == (item.from.row > item.to.row)
      }
      let place = siblings.firstIndex(of: index) ?? 0
      let spread = (Double(place) - Double(siblings.count - 1) / 2) * 9
      dot.link(
        item.link, from: item.source, to: item.target, theme: theme,
        spline: arc(item, a, b, spread: spread))
    }
  }

  /// A straight line between cards that face each other with nothing between; `nil` when an arc is needed.
  private func straight(_ item: Routed, _ a: NodeBox, _ b: NodeBox) -> Spline? {
    let head = item.link.style.headLength
    let tail = item.link.style.hasTail ? head : 0
    let areBeside = item.from.row == item.to.row && abs(item.from.column - item.to.column) == 1
    let areStacked =
      abs(item.from.row - item.to.row) == 1 && item.from.column == 0 && item.to.column == 0
    if isHorizontal ? areStacked : areBeside {
      guard abs(a.center.y - b.center.y) < min(a.height, b.height) / 2 else { return nil }
      let isRightwards = b.center.x > a.center.x
      return Spline(
        from: Point(isRightwards ? a.right : a.left, a.center.y),
        to: Point(isRightwards ? b.left : b.right, a.center.y), headLength: head, tailLength: tail)
    }
    let isQuiet = item.link.style == .causes || item.link.style == .partOf
    guard isHorizontal ? areBeside : areStacked && isQuiet else { return nil }
    let x = a.center.x - a.width * 0.30
    guard x > b.left, x < b.right else { return nil }
    let isUpwards = b.center.y > a.center.y
    return Spline(
      from: Point(x, isUpwards ? a.top : a.bottom), to: Point(x, isUpwards ? b.bottom : b.top),
      headLength: head, tailLength: tail)
  }

  /// An arc from the right edge of one card to the right edge of another.
  private func arc(_ item: Routed, _ a: NodeBox, _ b: NodeBox, spread: Double) -> Spline {
    let isUpwards = b.center.y > a.center.y
    let head = item.link.style.headLength
    let start = Point(a.right, a.center.y + (isUpwards ? 6 : -6))
    let end = Point(b.right, b.center.y + (isUpwards ? spread : -spread))
    let bulge = min(isHorizontal ? 46 : .infinity, 26 + 0.34 * abs(start.y - end.y))
    let reach = max(start.x, end.x) + bulge
    let tail = item.link.style.hasTail ? head : 0
    return Spline(
      [
        Point(start.x + tail, start.y), Point(reach, start.y), Point(reach + head, end.y),
        Point(end.x + head, end.y),
      ], tail: tail > 0 ? start : nil, head: head > 0 ? end : nil)
  }
}
