import AnnalsGraph
import AnnalsTime

/// The small axis beside an event: the stretch of its group, with what is certain filled, what is possible dashed,
/// and what is open fading to its side.
struct DateStrip {
  let group: PageScale.Group

  /// Wings below this share of the strip would be drawn larger than they are.
  private static let thinnest = 2.0

  func html(_ date: EventDate) -> String {
    "<i class=\"ax\" aria-hidden=\"true\">\(content(date))</i>"
  }

  private func content(_ date: EventDate) -> String {
    let points = FourPoints(date)
    var low = points.start.map(percent) ?? 0
    var high = points.end.map { percent($0 + 1) } ?? 100
    if high <= low { (low, high) = high <= 0 ? (0, 6) : (94, 100) }
    if date.kind == .instant, let start = points.start, start == points.end {
      return "<b class=\"dot\" style=\"left:\(text((low + high) / 2))%\"></b>"
    }
    let left = points.start.map { $0 < group.first } ?? true ? " open-l" : ""
    let right = points.end.map { $0 >= group.end } ?? true ? " open-r" : ""
    guard date.kind == .span else { return box("may" + left + right, low, high) }
    let coreLow = points.latestStart.map(percent) ?? low
    let coreHigh = points.earliestEnd.map { percent($0 + 1) } ?? high
    guard coreHigh > coreLow else { return box("may" + left + right, low, high) }
    var boxes = ""
    if coreLow - low > Self.thinnest { boxes += box("may", low, coreLow) }
    if high - coreHigh > Self.thinnest { boxes += box("may", coreHigh, high) }
    return boxes
      + box(
        "core" + (coreLow <= low ? left : "") + (coreHigh >= high ? right : ""), coreLow, coreHigh)
  }

  private func percent(_ day: Day) -> Double {
    let share = Double(day - group.first) / Double(group.end - group.first) * 100
    return min(100, max(0, share))
  }

  private func box(_ style: String, _ low: Double, _ high: Double) -> String {
    "<b class=\"\(style)\" style=\"left:\(text(low))%;width:\(text(high - low))%\"></b>"
  }

  /// A percentage with at most one digit after the point.
  private func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
