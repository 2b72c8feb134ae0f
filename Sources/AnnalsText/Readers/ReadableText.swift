import CLibXML2

/// Writes what a reader of a page reads: no scripts, styles, navigation, forms or hidden parts.
struct ReadableText {
  private var utf8: [UInt8] = []
  /// White space that is written when more text follows.
  private var pending = Space.none

  private enum Space: Int, Comparable {
    case none, space, line, paragraph
    static func < (a: Space, b: Space) -> Bool { a.rawValue < b.rawValue }
    var text: String {
      switch self {
      case .none: ""
      case .space: " "
      case .line: "\n"
      case .paragraph: "\n\n"
      }
    }
  }

  /// Writes a node and what it contains.
  mutating func write(_ node: HTMLNode) {
    if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
      if let content = node.pointee.content {
        writeFolded(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
      }
      return
    }
    let name = node.elementName
    if Self.skipped.contains(name) || Self.isHidden(node) { return }
    let space: Space =
      Self.blocks.contains(name)
      ? .paragraph
      : name == "br" || name == "tr" ? .line : name == "td" || name == "th" ? .space : .none
    pending = max(pending, space)
    for child in node.children { write(child) }
    pending = max(pending, space)
  }

  /// The text, with one line end at its end.
  consuming func finished() -> [UInt8] {
    utf8.isEmpty ? [] : utf8 + [UInt8(ascii: "\n")]
  }

  private mutating func writeFolded(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pending = max(pending, .space)
        continue
      }
      if pending != .none {
        if !utf8.isEmpty { utf8.append(contentsOf: pending.text.utf8) }
        pending = .none
      }
      utf8.append(byte)
    }
  }

  private static func isHidden(_ node: HTMLNode) -> Bool {
    guard node.pointee.properties != nil else { return false }
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    if node.elementName == "sup", node.attribute("class")?.contains("reference") == true {
      return true
    }
    return node.attribute("role").map { hiddenRoles.contains($0) } ?? false
  }

  private static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "head", "nav", "footer", "aside", "form", "button",
    "select", "textarea", "iframe", "object", "svg", "math", "canvas", "audio", "video", "dialog",
    "menu",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "ul",
  ]

  private static let hiddenRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "dialog",
  ]
}
