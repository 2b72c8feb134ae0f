/// The families that event types are drawn by: one colour and one glyph each.
public enum EventFamily: String, Sendable, CaseIterable {
  /// War, violence, movements of troops.
  case conflict
  /// States, elections, offices, organizations.
  case politics
  /// Laws, meetings, agreements, courts.
  case law
  /// Demonstrations, strikes, riots.
  case protest
  /// Migration, flight, journeys.
  case migration
  /// Things said.
  case statement
  /// Reports, books, broadcasts.
  case report
  /// Everything else.
  case other

  /// The sign that stands for the family where colour cannot be seen.
  public var glyph: Character {
    switch self {
    case .conflict: "\u{D7}"
    case .politics: "\u{2605}"
    case .law: "\u{A7}"
    case .protest: "!"
    case .migration: "\u{2192}"
    case .statement: "\u{201C}"
    case .report: "\u{B6}"
    case .other: "\u{25CF}"
    }
  }

  /// The word that stands for the family in keys, with a capital letter.
  public var word: String {
    switch self {
    case .other: "Event"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}

extension EventType {
  /// The family that events of this type are drawn by.
  public var family: EventFamily {
    switch self {
    case .armedConflict, .violence, .militaryMove: .conflict
    case .protest: .protest
    case .movement: .migration
    case .sovereigntyChange, .election, .positionChange, .pressure, .organization: .politics
    case .lawPolicy, .meeting, .agreement, .justice: .law
    case .statement: .statement
    case .publication: .report
    default: .other
    }
  }
}
