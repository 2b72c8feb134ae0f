/// Ten years that people name together: 1950–1959, 49–40 BC, or the nine years from AD 1 to 9.
struct Decade: Hashable, Sendable {
  /// Counts from 0 for AD 1–9 and from -1 for 9–1 BC.
  private let index: Int

  /// The decade of an astronomical year.
  init(year: Int) {
    index = year > 0 ? year / 10 : -(1 - year) / 10 - 1
  }

  /// The name, such as "1950s", "40s BC" or "AD 1–9".
  var name: String {
    switch index {
    case 0: "AD 1\u{2013}9"
    case 1...: "\(index * 10)s"
    case -1: "9\u{2013}1 BC"
    default: "\((-index - 1) * 10)s BC"
    }
  }
}
