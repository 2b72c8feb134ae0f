/// In what two tellings of one event disagree.
public enum Contradiction: String, Hashable, Sendable, CaseIterable, Codable {
  /// When it happened.
  case date
  /// How many or how much.
  case quantity
  /// Who did it.
  case actor
  /// Whether it happened.
  case reality
  /// Who says so.
  case claimant
}

extension Quantity {
  /// True when both count the same thing.
  func counts(theSameAs other: Quantity) -> Bool {
    let stems = unitStems
    let others = other.unitStems
    if stems.isEmpty || others.isEmpty { return stems.isEmpty && others.isEmpty }
    return !stems.isDisjoint(with: others)
  }

  /// True when both numbers can be right.
  func agrees(with other: Quantity) -> Bool {
    let a = range
    let b = other.range
    return a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
  }

  /// The numbers that are meant; "about" reaches a twentieth to either side.
  private var range: ClosedRange<Double> {
    let size = abs(value)
    return switch modifier {
    case .exactly, nil: value...value
    case .about: (value - size / 20)...(value + size / 20)
    case .atLeast: value...(.infinity)
    case .atMost: (-.infinity)...value
    case .moreThan: value.nextUp...(.infinity)
    case .lessThan: (-.infinity)...value.nextDown
    }
  }

  private var unitStems: Set<String> {
    Set(
      SearchText.words(unit ?? "").filter { !WordStem.empty.contains($0) }.map(WordStem.stem))
  }

  /// The number in words: "about 14,000 prisoners of war".
  public var phrase: String {
    let sign =
      switch modifier {
      case .about: "about "
      case .atLeast: "at least "
      case .atMost: "at most "
      case .moreThan: "more than "
      case .lessThan: "fewer than "
      case .exactly, nil: ""
      }
    return sign + Self.grouped(value) + (unit.map { " " + $0 } ?? "")
  }

  private static func grouped(_ value: Double) -> String {
    guard value == value.rounded(), let whole = Int(exactly: value), abs(value) < 1e15 else {
      return "\(value)"
    }
    var text = ""
    for (index, digit) in String(abs(whole)).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (whole < 0 ? "-" : "") + String(text.reversed())
  }
}
