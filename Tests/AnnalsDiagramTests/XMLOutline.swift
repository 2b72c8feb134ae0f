/// The elements, ids, links and texts of well-formed XML, read by a strict reader of the subset that SVG needs.
struct XMLOutline {
  struct Malformed: Error { var reason: String }

  private(set) var elements: [String] = []
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private(set) var texts: [String] = []

  /// Reads markup.
  /// - Throws: when tags do not match, an entity is unknown, or a character is not allowed in XML 1.0.
  init(_ markup: String) throws {
    var open: [String] = []
    var text: String?
    var rest = Substring(markup)
    for scalar in markup.unicodeScalars
    where scalar.value < 0x20 && !"\n\r\t".unicodeScalars.contains(scalar) {
      throw Malformed(reason: "control character \(scalar.value)")
    }
    while let start = rest.firstIndex(of: "<") {
      let before = try Self.decoded(rest[..<start])
      if text != nil { text? += before }
      rest = rest[start...]
      if rest.hasPrefix("<?") || rest.hasPrefix("<!") {
        let end = rest.hasPrefix("<!--") ? "-->" : ">"
        guard let range = rest.firstRange(of: end) else { throw Malformed(reason: "no \(end)") }
        rest = rest[range.upperBound...]
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { throw Malformed(reason: "no >") }
      var tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == String(tag.dropFirst()) else { throw Malformed(reason: "</\(tag)") }
        if tag == "/text", let content = text {
          texts.append(content)
          text = nil
        }
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      if isEmpty { tag = tag.dropLast() }
      let name = String(tag.prefix { !$0.isWhitespace })
      guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber }) else {
        throw Malformed(reason: "<\(tag)>")
      }
      elements.append(name)
      try readAttributes(tag.dropFirst(name.count))
      if !isEmpty { open.append(name) }
      if name == "text", !isEmpty { text = "" }
    }
    guard open.isEmpty else { throw Malformed(reason: "open: \(open)") }
  }

  private mutating func readAttributes(_ list: Substring) throws {
    var rest = list.drop(while: \.isWhitespace)
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals]
      rest = rest[rest.index(after: equals)...]
      guard let quote = rest.first, quote == "\"" || quote == "'",
        let end = rest.dropFirst().firstIndex(of: quote)
      else { throw Malformed(reason: "attribute \(name)") }
      let value = try Self.decoded(rest[rest.index(after: rest.startIndex)..<end])
      if name == "id" { ids.append(value) }
      if name == "href" || name == "xlink:href" { links.append(value) }
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    guard rest.isEmpty else { throw Malformed(reason: "attributes \(rest)") }
  }

  private static func decoded(_ text: Substring) throws -> String {
    var decoded = ""
    var rest = text
    while let ampersand = rest.firstIndex(of: "&") {
      decoded += rest[..<ampersand]
      guard let end = rest[ampersand...].firstIndex(of: ";") else {
        throw Malformed(reason: "bare &")
      }
      let name = rest[rest.index(after: ampersand)..<end]
      let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
      if let character = named[String(name)] {
        decoded += character
      } else if name.hasPrefix("#"),
        let value = name.hasPrefix("#x")
          ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst()),
        let scalar = Unicode.Scalar(value)
      {
        decoded.unicodeScalars.append(scalar)
      } else {
        throw Malformed(reason: "&\(name);")
      }
      rest = rest[rest.index(after: end)...]
    }
    return decoded + rest
  }
}
