/// A tag of the SVG that Graphviz writes, with its attributes in order.
struct SVGTag: CustomStringConvertible {
  let name: String
  let isClosing: Bool
  private let isEmptyElement: Bool
  private var attributes: [(name: String, value: String)] = []

  /// Reads a tag from `<` to `>`; attribute values are kept as they are escaped.
  init(_ markup: ArraySlice<UInt8>) {
    var bytes = markup.dropFirst().dropLast()
    isClosing = bytes.first == UInt8(ascii: "/")
    if isClosing { bytes = bytes.dropFirst() }
    isEmptyElement = bytes.last == UInt8(ascii: "/")
    if isEmptyElement { bytes = bytes.dropLast() }
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    let nameEnd = bytes.firstIndex(where: isSpace) ?? bytes.endIndex
    name = String(decoding: bytes[bytes.startIndex..<nameEnd], as: UTF8.self)
    var rest = bytes[nameEnd...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let key = rest[rest.startIndex..<equals].filter { !isSpace($0) }
      let opening = rest.index(after: equals)
      guard opening < rest.endIndex else { return }
      let quote = rest[opening]
      let start = rest.index(after: opening)
      guard let end = rest[start...].firstIndex(of: quote) else { return }
      attributes.append(
        (String(decoding: key, as: UTF8.self), String(decoding: rest[start..<end], as: UTF8.self)))
      rest = rest[rest.index(after: end)...]
    }
  }

  /// The value of an attribute, escaped; setting `nil` removes it.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append((name, value))
      case (nil, nil): break
      }
    }
  }

  var description: String {
    "<" + (isClosing ? "/" : "") + name + attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
      + (isEmptyElement ? "/>" : ">")
  }

  /// The text of an attribute value, less the entities that Graphviz writes.
  static func decoded(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    var text = value
    let entities = [
      ("&#45;", "-"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"),
      ("&#160;", "\u{A0}"), ("&amp;", "&"),
    ]
    for (entity, character) in entities {
      text = text.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text
  }
}
