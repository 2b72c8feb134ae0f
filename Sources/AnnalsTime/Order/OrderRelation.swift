/// What a text says about the order of two things, the first and the second.
///
/// Ends may coincide unless the words exclude it: what happens "during" the war may last as long as the war.
package enum OrderRelation: Hashable, Sendable {
  /// The first ends before the second begins, though perhaps on the same day.
  case before
  /// The first begins after the second ends, though perhaps on the same day.
  case after
  /// The second begins when the first ends, on the same day or the next.
  case meets
  /// The first begins before the second and ends while it goes on.
  case overlaps
  /// Both begin together and the first ends no later.
  case starts
  /// Both end together and the first begins no earlier.
  case finishes
  /// The first lies within the second.
  case during
  /// The second lies within the first.
  case contains
  /// Both begin and end together.
  case simultaneous
  /// Both share some time.
  case intersects
  /// The second begins so many days after the first ends: "three days after".
  case precedesBy(days: ClosedRange<Int>)
}

/// An end of a thing in an order.
enum OrderEnd: Int, Sendable {
  case start
  case end
}

/// A minimal distance between two points of time.
struct OrderEdge: Hashable, Sendable {
  /// How the distance is measured.
  enum Distance: Hashable, Sendable {
    /// Not earlier.
    case notBefore
    /// Later, be it by a moment.
    case after
    /// So many days later by the calendar, or earlier when negative.
    case days(Int)
  }

  let from: Int
  let to: Int
  let distance: Distance
}

extension OrderRelation {
  /// The distances that the relation demands of the points of two things.
  func edges(first: Int, second: Int) -> [OrderEdge] {
    func edge(
      _ from: Int, _ fromEnd: OrderEnd, _ distance: OrderEdge.Distance, _ to: Int,
      _ toEnd: OrderEnd
    ) -> OrderEdge {
      OrderEdge(
        from: 2 * from + fromEnd.rawValue, to: 2 * to + toEnd.rawValue, distance: distance)
    }
    func equal(_ end: OrderEnd) -> [OrderEdge] {
      [
        edge(first, end, .notBefore, second, end), edge(second, end, .notBefore, first, end),
      ]
    }
    switch self {
    case .before: return [edge(first, .end, .after, second, .start)]
    case .after: return OrderRelation.before.edges(first: second, second: first)
    case .meets:
      return [
        edge(first, .end, .after, second, .start),
        edge(second, .start, .days(-1), first, .end),
      ]
    case .overlaps:
      return [
        edge(first, .start, .after, second, .start), edge(second, .start, .notBefore, first, .end),
        edge(first, .end, .after, second, .end),
      ]
    case .starts: return equal(.start) + [edge(first, .end, .notBefore, second, .end)]
    case .finishes: return equal(.end) + [edge(second, .start, .notBefore, first, .start)]
    case .during:
      return [
        edge(second, .start, .notBefore, first, .start),
        edge(first, .end, .notBefore, second, .end),
      ]
    case .contains: return OrderRelation.during.edges(first: second, second: first)
    case .simultaneous: return equal(.start) + equal(.end)
    case .intersects:
      return [
        edge(first, .start, .notBefore, second, .end),
        edge(second, .start, .notBefore, first, .end),
      ]
    case .precedesBy(let days):
      return [
        edge(first, .end, .days(days.lowerBound), second, .start),
        edge(second, .start, .days(-days.upperBound), first, .end),
      ]
    }
  }
}
