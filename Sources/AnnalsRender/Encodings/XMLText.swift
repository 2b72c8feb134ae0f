/// XML that is written from top to bottom, an element a line.
struct XMLText {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []

  /// Opens an element.
  mutating func open(_ name: String, _ attributes: [(String, String?)] = []) {
    start(name, attributes)
    bytes += ">\n".utf8
    open.append(name)
  }

  /// Closes the element that was opened last.
  mutating func close() {
    guard let name = open.popLast() else { return }
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// Adds an element without content, or with text.
  mutating func add(_ name: String, _ attributes: [(String, String?)] = [], text: String? = nil) {
    start(name, attributes)
    guard let text else {
      bytes += "/>\n".utf8
      return
    }
    bytes.append(UInt8(ascii: ">"))
    appendEscaped(text, to: &bytes)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func start(_ name: String, _ attributes: [(String, String?)]) {
    indent()
    bytes += "<\(name)".utf8
    for case (let key, let value?) in attributes {
      bytes += " \(key)=\"".utf8
      appendEscaped(value.split(whereSeparator: \.isNewline).joined(separator: " "), to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes += repeatElement(UInt8(ascii: " "), count: open.count * 2)
  }
}
