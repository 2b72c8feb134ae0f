import AnnalsGraph

/// How a relation is drawn.
enum RelationStyle: String, Sendable, CaseIterable {
  case causes
  case partOf = "part-of"
  case claims
  case contradicts
  case corroborates

  /// The style of a kind of relation; `nil` for the kinds that the axis tells already.
  init?(_ kind: Relation.Kind) {
    switch kind {
    case .causes: self = .causes
    case .partOf: self = .partOf
    case .reports: self = .claims
    case .contradicts: self = .contradicts
    case .corroborates: self = .corroborates
    case .before, .simultaneous, .during: return nil
    }
  }

  /// The DOT attributes of the line and its ends, without the colour.
  var attributes: [(String, String)] {
    switch self {
    case .causes:
      [("style", "solid"), ("penwidth", "2"), ("arrowhead", "normal"), ("arrowsize", "0.8")]
    case .partOf:
      [("style", "solid"), ("penwidth", "1.2"), ("arrowhead", "odiamond"), ("arrowsize", "0.9")]
    case .claims:
      [("style", "dashed"), ("penwidth", "1.4"), ("arrowhead", "vee"), ("arrowsize", "0.8")]
    case .contradicts:
      [
        ("style", "dashed"), ("penwidth", "1.8"), ("dir", "both"), ("arrowhead", "tee"),
        ("arrowtail", "tee"), ("arrowsize", "0.9"),
      ]
    case .corroborates: [("style", "dashed"), ("penwidth", "1.2"), ("dir", "none")]
    }
  }

  /// The room that the head of the line takes, in points.
  var headLength: Double {
    switch self {
    case .causes, .claims: 8.3
    case .partOf: 11.3
    case .contradicts: 3
    case .corroborates: 0
    }
  }

  /// True when both ends of the line bear the same sign.
  var hasTail: Bool { self == .contradicts }
}
