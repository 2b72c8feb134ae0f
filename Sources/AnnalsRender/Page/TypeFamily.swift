import AnnalsGraph

/// The groups of event types that share a colour and a glyph, on the page as in the diagrams.
enum TypeFamily: String, CaseIterable {
  case conflict, politics, law, protest, migration, statement, report, other

  init(_ type: EventType) {
    self =
      switch type {
      case .armedConflict, .violence, .militaryMove: .conflict
      case .sovereigntyChange, .election, .positionChange, .pressure, .organization: .politics
      case .lawPolicy, .meeting, .agreement, .justice: .law
      case .protest: .protest
      case .movement: .migration
      case .statement: .statement
      case .publication: .report
      case .aidSupport, .economy, .life, .disaster, .health, .scienceTechnology, .construction,
        .competitionAward, .other:
        .other
      }
  }

  var glyph: String {
    switch self {
    case .conflict: "×"
    case .politics: "★"
    case .law: "§"
    case .protest: "!"
    case .migration: "→"
    case .statement: "“"
    case .report: "¶"
    case .other: "●"
    }
  }
}

extension EventType {
  /// The type for people: `armed conflict`.
  var words: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}
