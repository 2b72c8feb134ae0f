/// A length of time in the units of the words: "two and a half years", "several weeks", "1 hour 30 minutes".
///
/// Source: TimeML 1.2.1, 2.2.2; ISO 8601-1:2019, 5.5.2.
public struct CalendarDuration: Hashable, Sendable {
  /// How many of a unit.
  public enum Count: Hashable, Sendable {
    /// A number in thousandths, so that halves and quarters are exact.
    case exact(thousandths: Int)
    /// An unknown number: "several", written `X`.
    case vague

    /// A whole number.
    public static func number(_ number: Int) -> Count { .exact(thousandths: number * 1000) }
  }

  /// A number of one unit.
  public struct Component: Hashable, Sendable {
    /// How many.
    public let count: Count
    /// Of what.
    public let unit: CalendarUnit

    /// Makes a component.
    public init(_ count: Count, _ unit: CalendarUnit) {
      self.count = count
      self.unit = unit
    }
  }

  /// The components, coarse before fine; never empty.
  public let components: [Component]

  /// Makes a duration of one unit.
  public init(_ count: Count, _ unit: CalendarUnit) {
    components = [Component(count, unit)]
  }

  /// Makes a duration of a whole number of one unit.
  public init(_ number: Int, _ unit: CalendarUnit) {
    self.init(.number(number), unit)
  }

  /// Makes a duration of several components; `nil` when there are none.
  public init?(_ components: [Component]) {
    if components.isEmpty { return nil }
    self.components = components.enumerated().sorted {
      ($0.element.unit.rank, $1.offset) > ($1.element.unit.rank, $0.offset)
    }.map(\.element)
  }

  /// True when a number is not known.
  public var isVague: Bool { components.contains { $0.count == .vague } }

  /// The fewest and the most days that it can be; `nil` when a number is not known.
  ///
  /// A month has 28 to 31 days, a year 365 or 366; parts of a day are rounded down and up.
  public var days: ClosedRange<Int>? {
    var (low, high) = (0, 0)
    for component in components {
      guard case .exact(let thousandths) = component.count, thousandths >= 0 else { return nil }
      let (shortest, longest) = component.unit.secondRange
      low += thousandths * shortest
      high += thousandths * longest
    }
    let day = 86_400_000
    return low / day...(high + day - 1) / day
  }
}

extension CalendarDuration: CustomStringConvertible {
  /// The TIMEX3 value, such as `P2.5Y`, `PXW`, `PT1H30M`, `P1DE`.
  public var description: String {
    func text(_ component: Component) -> String { "\(component.count)" + component.unit.timex3 }
    let dates = components.filter { !$0.unit.isPartOfDay }.map(text).joined()
    let times = components.filter(\.unit.isPartOfDay).map(text).joined()
    return "P" + dates + (times.isEmpty ? "" : "T" + times)
  }
}

extension CalendarDuration.Count: CustomStringConvertible {
  /// The number as decimals without needless zeros, or `X`.
  public var description: String {
    guard case .exact(let thousandths) = self else { return "X" }
    let whole = String(abs(thousandths) / 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard thousandths % 1000 != 0 else { return sign + whole }
    var decimals = Digits(abs(thousandths) % 1000).text(width: 3)
    while decimals.last == "0" { decimals.removeLast() }
    return sign + whole + "." + decimals
  }
}

extension CalendarUnit {
  /// The position from fine to coarse.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The shortest and longest length in seconds.
  fileprivate var secondRange: (Int, Int) {
    let day = 86_400
    return switch self {
    case .second: (1, 1)
    case .minute: (60, 60)
    case .hour: (3600, 3600)
    case .day: (day, day)
    case .weekend: (2 * day, 2 * day)
    case .week: (7 * day, 7 * day)
    case .month: (28 * day, 31 * day)
    case .quarter: (90 * day, 92 * day)
    case .year: (365 * day, 366 * day)
    case .decade: (3652 * day, 3653 * day)
    case .century: (36_524 * day, 36_525 * day)
    case .millennium: (365_242 * day, 365_243 * day)
    }
  }
}
