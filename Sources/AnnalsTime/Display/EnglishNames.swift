/// The length of month and weekday names.
public enum NameLength: Hashable, Sendable {
  /// Three letters: "Jun", "Mon".
  case short
  /// The whole word: "June", "Monday".
  case long

  /// The English name of a month; `nil` outside of 1…12.
  public func month(_ number: Int) -> String? {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return name(number, names)
  }

  /// The English name of a weekday, 1 for Monday; `nil` outside of 1…7.
  public func weekday(_ number: Int) -> String? {
    let names = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    return name(number, names)
  }

  private func name(_ number: Int, _ names: [String]) -> String? {
    guard names.indices.contains(number - 1) else { return nil }
    return self == .short ? String(names[number - 1].prefix(3)) : names[number - 1]
  }
}

/// The number with its English ordinal ending: "1st", "12th", "22nd".
package func ordinal(_ number: Int) -> String {
  let ending =
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  return "\(number)\(ending)"
}

/// The digits in groups of three from five digits on: "1950", "17,000".
func grouped(_ number: Int) -> String {
  let digits = String(number)
  guard digits.utf8.count > 4 else { return digits }
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text
}
