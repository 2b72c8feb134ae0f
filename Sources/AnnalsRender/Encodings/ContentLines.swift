/// The content lines of iCalendar: CRLF at the end, folded at 75 octets.
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// Adds a property whose value is text.
  mutating func add(_ name: String, _ text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\u{0}"..."\u{1F}", "\u{7F}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    add(name, raw: escaped)
  }

  /// Adds a property whose value is written as it is.
  mutating func add(_ name: String, raw value: String) {
    var width = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        bytes += "\r\n ".utf8
        width = 1
      }
      bytes += String(scalar).utf8
      width += octets
    }
    bytes += "\r\n".utf8
  }
}
