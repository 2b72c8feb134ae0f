import AnnalsGraph

/// Dots by family and time, for hundreds to thousands of events; the most salient are numbered and listed.
struct OverviewView: DiagramView {
  private struct Dot {
    var event: DiagramEvent
    var bin: Int
    var level: Int
    var number: Int?
    /// The number of events that the dot stands for.
    var count: Int
  }

  private let content: DiagramContent
  private let theme: Theme
  private let dots: [Dot]
  /// The number of years in a bin.
  private let yearsInBin: Int
  private let firstBin: Int
  private let binCount: Int
  private let eventsInDot: Int
  private let undatedCount: Int
  private static let left = 118.0
  private static let pitch = 12.2
  private static let numbered = 12
  private static let tallest = 24

  let engine = LayoutEngine.nop2

  /// Bins events by year, or by more years when they cover centuries.
  init(_ content: DiagramContent, theme: Theme) {
    self.content = content
    self.theme = theme
    let dated = content.events.compactMap { event in event.year.map { (event, $0) } }
    undatedCount = content.events.count - dated.count
    let (first, last) = (dated.map(\.1).min() ?? 1, dated.map(\.1).max() ?? 1)
    let steps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 10_000, 100_000, 1_000_000]
    let step = steps.first { (last - first) / $0 < 90 } ?? 10_000_000
    yearsInBin = step
    func bin(_ year: Int) -> Int { Int((Double(year) / Double(step)).rounded(.down)) }
    firstBin = bin(first)
    binCount = bin(last) - bin(first) + 1
    var stacks: [EventFamily: [Int: [DiagramEvent]]] = [:]
    for (event, year) in dated {
      stacks[event.family, default: [:]][bin(year), default: []].append(event)
    }
    let tallest = stacks.values.flatMap(\.values).map(\.count).max() ?? 1
    let share = max(1, (tallest + Self.tallest - 1) / Self.tallest)
    eventsInDot = share
    let ranked = dated.map(\.0).sorted { ($1.salience, $0.id) < ($0.salience, $1.id) }
    let top = Set(ranked.prefix(Self.numbered).map(\.id))
    var dots: [Dot] = []
    for family in EventFamily.allCases {
      for (bin, events) in (stacks[family] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let ordered = events.filter { top.contains($0.id) } + events.filter { !top.contains($0.id) }
        for (level, start) in stride(from: 0, to: ordered.count, by: share).enumerated() {
          dots.append(
            Dot(
              event: ordered[start], bin: bin, level: level, number: nil,
              count: min(share, ordered.count - start)))
        }
      }
    }
    let numbers = Dictionary(
      content.events.filter { top.contains($0.id) }.enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    self.dots = dots.map { dot in
      var dot = dot
      dot.number = numbers[dot.event.id]
      return dot
    }
  }

  var plan: String? { nil }

  private var binWidth: Double { max(14.4, min(40, 900 / Double(max(1, binCount)))) }
  private var width: Double { max(680, Self.left + Double(binCount) * binWidth + 12) }
  private func x(_ bin: Int) -> Double { Self.left + (Double(bin - firstBin) + 0.5) * binWidth }

  func drawing(at positions: Positions?) -> String {
    var dot = DOTWriter.diagram(
      "overview", theme: theme, [("layout", "nop2"), ("splines", "true"), ("notranslate", "true")])
    var bases: [EventFamily: Double] = [:]
    var y = 0.0
    for family in content.families.reversed() {
      let levels = dots.filter { $0.event.family == family }.map(\.level).max()
      guard let levels else { continue }
      let height = max(28, Double(levels + 1) * Self.pitch + 14)
      bases[family] = y + 7 + Self.pitch / 2
      lane(family, from: y, to: y + height, into: &dot)
      y += height + 5
    }
    grid(top: y, into: &dot)
    for mark in dots {
      guard let base = bases[mark.event.family] else { continue }
      write(mark, at: Point(x(mark.bin), base + Double(mark.level) * Self.pitch), into: &dot)
    }
    key(into: &dot)
    title(top: y, into: &dot)
    return dot.finished()
  }

  private func lane(
    _ family: EventFamily, from low: Double, to high: Double, into dot: inout DOTWriter
  ) {
    let colors = theme.colors(of: family)
    let fill = colors.tint == theme.card ? theme.eraFill : colors.tint
    dot.cluster(
      "lane-\(family.rawValue)",
      [
        "id": "lane-\(family.rawValue)", "class": "lane type-\(family.rawValue)",
        "bb": .plain("\(Point(0, low)),\(Point(width, high))"), "style": "filled,rounded",
        "fillcolor": .plain(fill), "color": .plain(fill), "tooltip": .tooltip(family.word),
      ]
    ) { dot in
      dot.node(
        "lane-label-\(family.rawValue)",
        [
          "class": "lane-label",
          "label": .html(
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"18\" HEIGHT=\"18\" BGCOLOR=\"\(colors.bar)\"><FONT POINT-SIZE=\"11\" COLOR=\"\(theme.ink(on: family))\"><B>\(family.glyph)</B></FONT></TD><TD FIXEDSIZE=\"TRUE\" WIDTH=\"76\" HEIGHT=\"18\" ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\" COLOR=\"\(colors.text)\">  <B>\(family.word)</B></FONT></TD></TR></TABLE>"
          ),
        ], position: Point(52, (low + high) / 2))
    }
  }

  private func grid(top: Double, into dot: inout DOTWriter) {
    let every = [1, 2, 5, 10, 20, 50, 100].first { binCount / $0 <= 10 } ?? 100
    for bin in firstBin..<(firstBin + binCount) where bin % every == 0 {
      let (name, x) = ("grid\(bin < 0 ? "m" : "")\(abs(bin))", x(bin))
      dot.node(
        name,
        [
          "class": "tick",
          "label": .html(
            "<FONT POINT-SIZE=\"13\" COLOR=\"\(theme.ink)\"><B>\(DiagramEvent.yearText(bin * yearsInBin))</B></FONT>"
          ),
        ], position: Point(x, -14))
      dot.node(
        name + "top", ["shape": "point", "style": "invis", "width": "0.01"],
        position: Point(x, top))
      dot.edge(
        name, name + "top",
        [
          "arrowhead": "none", "color": .plain(theme.cardLine), "penwidth": "1", "class": "grid",
        ], spline: Spline(from: Point(x, -4), to: Point(x, top)))
    }
  }

  private func write(_ mark: Dot, at position: Point, into dot: inout DOTWriter) {
    let family = mark.event.family
    let others = mark.count > 1 ? " (and \(mark.count - 1) more)" : ""
    var attributes: [(String, String)] = []
    let label: DOTValue
    if let number = mark.number {
      label = .html(
        "<FONT POINT-SIZE=\"8\" COLOR=\"\(theme.ink(on: family))\"><B>\(number)</B></FONT>")
      attributes += [
        ("width", "0.185"), ("height", "0.185"), ("penwidth", "1.6"), ("color", theme.ink),
      ]
    } else {
      label = .plain("")
      attributes += [
        ("width", "0.14"), ("height", "0.14"), ("penwidth", "0.8"), ("color", theme.background),
      ]
    }
    dot.node(
      mark.event.nodeName,
      [
        "shape": "circle", "fixedsize": "true", "style": "filled",
        "fillcolor": .plain(theme.colors(of: family).bar), "label": label,
        "id": .plain(mark.event.svgID), "class": "event type-\(family.rawValue)",
        "URL": .url(content.linkPrefix + mark.event.id.rawValue),
        "tooltip": .tooltip(mark.event.tooltip + others),
      ], more: attributes, position: position)
  }

  private func key(into dot: inout DOTWriter) {
    let tops = dots.compactMap { mark in mark.number.map { ($0, mark.event) } }
      .sorted { $0.0 < $1.0 }
    guard !tops.isEmpty else { return }
    let half = (tops.count + 1) / 2
    let rows = (0..<half).map { index -> String in
      let cells = [index, index + half].filter { $0 < tops.count }.map {
        cell(tops[$0].0, tops[$0].1)
      }
      return "<TR>\(cells.joined())</TR>"
    }
    let height = Double(half) * 20 + 8
    dot.node(
      "key",
      [
        "class": "key",
        "label": .html(
          "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"0\">\(rows.joined())</TABLE>"
        ),
      ], position: Point(width / 2, -36 - height / 2))
  }

  private func cell(_ number: Int, _ event: DiagramEvent) -> String {
    let characters = Int((width - 190) / 2 / 6.2)
    let title = LineWrap.lines(event.title, width: characters, maximum: 1).first ?? ""
    return
      "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"18\" HEIGHT=\"16\" BGCOLOR=\"\(theme.colors(of: event.family).bar)\"><FONT POINT-SIZE=\"9\" COLOR=\"\(theme.ink(on: event.family))\"><B>\(number)</B></FONT></TD>"
      + "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"58\" HEIGHT=\"16\"><FONT POINT-SIZE=\"10\" COLOR=\"\(theme.faint)\">\(event.year.map(DiagramEvent.yearText) ?? "")</FONT></TD>"
      + "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(Int((width - 190) / 2))\" HEIGHT=\"16\" ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\" COLOR=\"\(theme.ink)\">\(XMLText.htmlLabel(title))</FONT></TD>"
  }

  private func title(top: Double, into dot: inout DOTWriter) {
    var remarks = [
      eventsInDot == 1 ? "one dot is one event" : "one dot is up to \(eventsInDot) events"
    ]
    if yearsInBin > 1 { remarks.append("one column is \(yearsInBin) years") }
    if undatedCount > 0 { remarks.append("\(undatedCount) undated not drawn") }
    let subtitle = content.subtitle(remarks.joined(separator: " \u{B7} "))
    dot.node(
      "title",
      [
        "class": "legend",
        "label": .html(
          "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\"><TR><TD ALIGN=\"LEFT\" WIDTH=\"\(Int(width))\"><FONT POINT-SIZE=\"20\" COLOR=\"\(theme.ink)\"><B>\(XMLText.htmlLabel(content.title))</B></FONT></TD></TR><TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"11\" COLOR=\"\(theme.faint)\">\(XMLText.htmlLabel(subtitle))</FONT></TD></TR></TABLE>"
        ),
      ], position: Point(width / 2, top + 34))
  }
}
