/// One of the thirteen ways in which two intervals can lie to each other.
///
/// Intervals are taken half-open: one that ends on a day *meets* one that begins on the next.
/// Source: James F. Allen, "Maintaining Knowledge about Temporal Intervals", CACM 26 (1983), figure 2.
public enum AllenRelation: Int, Hashable, Sendable, CaseIterable {
  /// The first ends before the second begins, with a gap.
  case before
  /// The second begins where the first ends.
  case meets
  /// The first begins earlier and ends inside the second.
  case overlaps
  /// Both begin together, the first ends earlier.
  case starts
  /// The first lies inside the second and touches neither end.
  case during
  /// Both end together, the first begins later.
  case finishes
  /// Both are the same.
  case equals
  /// The inverse of finishes.
  case finishedBy
  /// The inverse of during.
  case contains
  /// The inverse of starts.
  case startedBy
  /// The inverse of overlaps.
  case overlappedBy
  /// The inverse of meets.
  case metBy
  /// The inverse of before.
  case after

  /// The relation of the second interval to the first.
  public var converse: AllenRelation { AllenRelation(rawValue: 12 - rawValue) ?? self }

  /// The relation of two intervals of days, both ends included; `nil` when a side of one is open or it ends before it
  /// starts.
  public init?(of first: DayBounds, to second: DayBounds) {
    guard let start = first.earliest, let end = first.latest, start <= end,
      let otherStart = second.earliest, let otherEnd = second.latest, otherStart <= otherEnd
    else { return nil }
    let signs = EndpointOrder(
      startStart: .init(start.number, otherStart.number),
      startEnd: .init(start.number, otherEnd.number + 1),
      endStart: .init(end.number + 1, otherStart.number),
      endEnd: .init(end.number, otherEnd.number))
    guard let relation = Self.allCases.first(where: { $0.endpoints == signs }) else { return nil }
    self = relation
  }

  /// How the ends of two intervals in this relation lie to each other.
  var endpoints: EndpointOrder {
    switch self {
    case .before: EndpointOrder(.less, .less, .less, .less)
    case .meets: EndpointOrder(.less, .less, .equal, .less)
    case .overlaps: EndpointOrder(.less, .less, .greater, .less)
    case .starts: EndpointOrder(.equal, .less, .greater, .less)
    case .during: EndpointOrder(.greater, .less, .greater, .less)
    case .finishes: EndpointOrder(.greater, .less, .greater, .equal)
    case .equals: EndpointOrder(.equal, .less, .greater, .equal)
    case .finishedBy: EndpointOrder(.less, .less, .greater, .equal)
    case .contains: EndpointOrder(.less, .less, .greater, .greater)
    case .startedBy: EndpointOrder(.equal, .less, .greater, .greater)
    case .overlappedBy: EndpointOrder(.greater, .less, .greater, .greater)
    case .metBy: EndpointOrder(.greater, .equal, .greater, .greater)
    case .after: EndpointOrder(.greater, .greater, .greater, .greater)
    }
  }
}

/// The order of two points, or the orders that are possible.
struct PointOrder: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let less = PointOrder(rawValue: 1)
  static let equal = PointOrder(rawValue: 2)
  static let greater = PointOrder(rawValue: 4)
  static let any: PointOrder = [.less, .equal, .greater]

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The order of two numbers.
  init(_ a: Int, _ b: Int) {
    self = a < b ? .less : a == b ? .equal : .greater
  }

  /// The possible orders of x and z, when this is the order of x and y, and `next` that of y and z.
  func composed(with next: PointOrder) -> PointOrder {
    if self == .equal { return next }
    return next == .equal || next == self ? self : .any
  }
}

/// The order of both ends of one interval to both ends of another.
struct EndpointOrder: Hashable, Sendable {
  let startStart: PointOrder
  let startEnd: PointOrder
  let endStart: PointOrder
  let endEnd: PointOrder

  init(startStart: PointOrder, startEnd: PointOrder, endStart: PointOrder, endEnd: PointOrder) {
    self.startStart = startStart
    self.startEnd = startEnd
    self.endStart = endStart
    self.endEnd = endEnd
  }

  init(
    _ startStart: PointOrder, _ startEnd: PointOrder, _ endStart: PointOrder, _ endEnd: PointOrder
  ) {
    self.init(startStart: startStart, startEnd: startEnd, endStart: endStart, endEnd: endEnd)
  }

  /// What follows for the first and the third interval, when `next` is the order of the second to the third.
  func composed(with next: EndpointOrder) -> EndpointOrder {
    EndpointOrder(
      startStart.composed(with: next.startStart)
        .intersection(startEnd.composed(with: next.endStart)),
      startStart.composed(with: next.startEnd).intersection(startEnd.composed(with: next.endEnd)),
      endStart.composed(with: next.startStart).intersection(endEnd.composed(with: next.endStart)),
      endStart.composed(with: next.startEnd).intersection(endEnd.composed(with: next.endEnd)))
  }

  /// True when each order is among those of the other.
  func isSubset(of other: EndpointOrder) -> Bool {
    startStart.isSubset(of: other.startStart) && startEnd.isSubset(of: other.startEnd)
      && endStart.isSubset(of: other.endStart) && endEnd.isSubset(of: other.endEnd)
  }
}
