import AnnalsGraph
import AnnalsTime

/// The words that timeline documents say about an event beside its title.
struct EventWords {
  let index: GraphIndex

  /// Why an event is not simply told as a fact: `claimed by the envoy`, `did not happen`; `nil` for an asserted one.
  func status(of event: Event) -> String? {
    let names = list(index.claimants(of: event))
    return switch event.status {
    case .asserted: nil
    case .claimed: names.isEmpty ? "claimed" : "claimed by \(names)"
    case .denied: names.isEmpty ? "denied" : "denied by \(names)"
    case .negated: names.isEmpty ? "did not happen" : "did not happen, says \(names)"
    case .planned: "planned"
    case .hypothetical: "hypothetical"
    }
  }

  /// The range of years that dated events cover: `1948–2020`, `52–44 BC`, `27 BC–AD 14`; `nil` when none is dated.
  func years(of events: [Event]) -> String? {
    let days = events.compactMap(\.date?.bounds).flatMap { [$0.earliest, $0.latest] }
      .compactMap(\.self)
    guard let first = days.min()?.year, let last = days.max()?.year else { return nil }
    guard first != last else { return yearName(first) }
    if first <= 0, last <= 0 { return "\(1 - first)–\(yearName(last))" }
    return "\(yearName(first))–\(first <= 0 ? "AD " : "")\(last)"
  }

  /// `1 event`, `1,204 events`.
  func count(_ number: Int, _ noun: String) -> String {
    "\(number.grouped) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `A`, `A and B`, `A, B and C`.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Int {
  /// The number with a comma before each group of three digits.
  var grouped: String {
    var groups: [Substring] = []
    var digits = Substring(String(magnitude))
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    groups.insert(digits, at: 0)
    return (self < 0 ? "-" : "") + groups.joined(separator: ",")
  }
}

extension Quantity {
  /// The quantity for people: `about 14,000 prisoners of war`, `a third` stays `0.33`.
  var words: String {
    let prefix =
      switch modifier {
      case nil, .exactly: ""
      case .about: "about "
      case .atLeast: "at least "
      case .atMost: "at most "
      case .moreThan: "more than "
      case .lessThan: "fewer than "
      }
    let number = Int(exactly: value).map(\.grouped) ?? String(value)
    return prefix + number + (unit.map { " " + $0 } ?? "")
  }
}

extension EventType {
  /// The type for people: `armed conflict`.
  var words: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}
