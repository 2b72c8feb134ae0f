extension EDTF {
  /// Several dates of which one is meant, or all.
  public struct DateSet: Hashable, Sendable {
    /// Whether one or all are meant.
    public enum Kind: Hashable, Sendable {
      /// One of them, which one is not known: `[…]`.
      case oneOf
      /// All of them: `{…}`.
      case allOf
    }

    /// A member of a set.
    public enum Member: Hashable, Sendable {
      /// A date.
      case date(Date)
      /// All dates from one to another.
      case range(Date, Date)
      /// All dates up to one and itself: `..1984`.
      case until(Date)
      /// All dates from one on: `1984..`.
      case from(Date)

      /// The dates that are written.
      var dates: [Date] {
        switch self {
        case .date(let date), .until(let date), .from(let date): [date]
        case .range(let first, let last): [first, last]
        }
      }

      /// The days of the member; `nil` when a range ends before it starts.
      func bounds(in calendar: CalendarSystem) -> DayBounds? {
        let bounds = dates.compactMap { $0.bounds(in: calendar) }
        guard bounds.count == dates.count, let first = bounds.first, let last = bounds.last else {
          return nil
        }
        switch self {
        case .date: return first
        case .until: return DayBounds(nil, first.latest)
        case .from: return DayBounds(first.earliest, nil)
        case .range:
          guard let start = first.earliest, let end = last.latest, start <= end else { return nil }
          return DayBounds(start, end)
        }
      }
    }

    /// Whether one or all are meant.
    public let kind: Kind
    /// The members in the order of the text; never empty.
    public let members: [Member]

    /// The days from the earliest of all members to the latest.
    func bounds(in calendar: CalendarSystem) -> DayBounds? {
      let bounds = members.compactMap { $0.bounds(in: calendar) }
      guard bounds.count == members.count, let first = bounds.first else { return nil }
      return bounds.dropFirst().reduce(first) { $0.hull($1) }
    }
  }
}

extension EDTF.DateSet: CustomStringConvertible {
  /// The set as EDTF.
  public var description: String {
    let list = members.map(\.description).joined(separator: ",")
    return kind == .oneOf ? "[\(list)]" : "{\(list)}"
  }
}

extension EDTF.DateSet.Member: CustomStringConvertible {
  /// The member as EDTF.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): "\(first)..\(last)"
    case .until(let date): "..\(date)"
    case .from(let date): "\(date).."
    }
  }
}
