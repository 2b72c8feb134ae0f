/// Makes random EDTF strings from the grammar.
///
/// Dates that do not exist and reversed ranges are made too: the grammar alone does not exclude them.
struct EDTFGenerator {
  var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func padded(_ range: ClosedRange<Int>, _ width: Int) -> String {
    let digits = String(Int.random(in: range, using: &random))
    return String(repeating: "0", count: width - digits.count) + digits
  }

  private mutating func masked(_ digits: String) -> String {
    guard chance(15) else { return digits }
    return String(digits.map { chance(50) ? "X" : $0 })
  }

  private mutating func component(_ digits: String) -> String {
    guard chance(15) else { return digits }
    let sign = pick(["?", "~", "%"])
    return chance(50) ? sign + digits : digits + sign
  }

  private mutating func longYear() -> String {
    let sign = chance(50) ? "-" : ""
    let body =
      chance(50)
      ? String(Int.random(in: 10_000...999_999_999, using: &random))
      : "\(Int.random(in: 1...999, using: &random))E\(Int.random(in: 0...9, using: &random))"
    return "Y" + sign + body + (chance(20) ? "S\(Int.random(in: 1...4, using: &random))" : "")
  }

  private mutating func date() -> String {
    if chance(8) { return component(longYear()) }
    let year = (chance(15) ? "-" : "") + masked(padded(0...9999, 4))
    if chance(6), !year.contains("X") {
      return component(year + "S\(Int.random(in: 1...4, using: &random))")
    }
    var text = component(year)
    guard chance(75) else { return text }
    if chance(20) { return text + "-" + component(String(Int.random(in: 21...41, using: &random))) }
    text += "-" + component(masked(padded(1...12, 2)))
    guard chance(65) else { return text }
    return text + "-" + component(masked(padded(1...31, 2)))
  }

  private mutating func dateTime() -> String {
    let day = "\(padded(0...9999, 4))-\(padded(1...12, 2))-\(padded(1...28, 2))"
    let time = "\(padded(0...23, 2)):\(padded(0...59, 2)):\(padded(0...59, 2))"
    let sign = pick(["+", "-"])
    let zone = pick([
      "", "Z", sign + padded(0...14, 2), sign + padded(0...14, 2) + ":" + padded(0...59, 2),
    ])
    return day + "T" + time + zone
  }

  private mutating func list() -> String {
    var items: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      items.append(chance(25) ? date() + ".." + date() : date())
    }
    if chance(20) { items[0] = ".." + date() }
    if chance(20) { items[items.count - 1] = date() + ".." }
    return items.joined(separator: ",")
  }

  /// The next string.
  mutating func next() -> String {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<55: date()
    case ..<62: dateTime()
    case ..<80:
      switch Int.random(in: 0..<6, using: &random) {
      case 0: date() + "/.."
      case 1: "../" + date()
      case 2: date() + "/"
      case 3: "/" + date()
      default: date() + "/" + date()
      }
    case ..<90: "[" + list() + "]"
    default: "{" + list() + "}"
    }
  }
}
