/// A point of a diagram, in points of 1/72 inch; y grows upwards.
struct Point: Hashable, Sendable, CustomStringConvertible {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  var description: String { "\(Point.text(x)),\(Point.text(y))" }

  /// A coordinate with at most two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let magnitude = hundredths.magnitude
    let (whole, rest) = (magnitude / 100, magnitude % 100)
    let digits =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + digits
  }
}

/// Where a node was placed: its centre and its size, in points.
struct NodeBox: Hashable, Sendable {
  var center: Point
  var width: Double
  var height: Double

  var left: Double { center.x - width / 2 }
  var right: Double { center.x + width / 2 }
  var bottom: Double { center.y - height / 2 }
  var top: Double { center.y + height / 2 }
}

/// The course of an edge: a cubic Bézier curve, with the tips of its arrow heads.
struct Spline: Hashable, Sendable, CustomStringConvertible {
  var points: [Point]
  var tail: Point?
  var head: Point?

  /// A curve through its control points.
  init(_ points: [Point], tail: Point? = nil, head: Point? = nil) {
    self.points = points
    self.tail = tail
    self.head = head
  }

  /// A straight line, less the room for the signs at its ends.
  init(from start: Point, to end: Point, headLength: Double = 0, tailLength: Double = 0) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let (ux, uy) = length > 0 ? (dx / length, dy / length) : (0, 0)
    let first = Point(start.x + ux * tailLength, start.y + uy * tailLength)
    let last = Point(end.x - ux * headLength, end.y - uy * headLength)
    func between(_ share: Double) -> Point {
      Point(first.x + (last.x - first.x) * share, first.y + (last.y - first.y) * share)
    }
    points = [first, between(1.0 / 3), between(2.0 / 3), last]
    head = headLength > 0 ? end : nil
    tail = tailLength > 0 ? start : nil
  }

  /// The `pos` attribute of an edge.
  var description: String {
    var parts: [String] = []
    if let tail { parts.append("s,\(tail)") }
    if let head { parts.append("e,\(head)") }
    return (parts + points.map(\.description)).joined(separator: " ")
  }
}
