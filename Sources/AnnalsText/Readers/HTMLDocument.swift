import AnnalsTime
import CLibXML2

/// The readable text of an HTML page with its title, its site and its date, by libxml2's HTML parser.
struct HTMLDocument {
  /// The text: paragraphs, headings and list items, each set off by an empty line.
  private(set) var text: [UInt8] = []
  private(set) var title: String?
  /// The name of the site, from `og:site_name`.
  private(set) var siteName: String?
  private(set) var published: EDTF?
  /// Where the file is not UTF-8, unless it declares another encoding.
  private(set) var invalid: UTF8Text.Invalid?

  /// Reads a page; broken HTML is mended as libxml2 does.
  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: [UInt8]) {
    var bytes = bytes
    var encoding = "UTF-8"
    let repaired = UTF8Text(repairing: bytes)
    if repaired.invalid != nil, let declared = Self.declaredEncoding(bytes) {
      encoding = declared
    } else {
      bytes = repaired.utf8
      invalid = repaired.invalid
    }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    let parsed = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil,
        encoding, Int32(bitPattern: options))
    }
    guard let parsed else { return }
    defer { xmlFreeDoc(parsed) }
    guard let root = xmlDocGetRootElement(parsed) else { return }
    var page = Page()
    page.survey(root)
    title = page.title
    siteName = page.siteName
    published = page.published
    var writer = ReadableText()
    writer.write(page.content ?? root)
    text = writer.finished()
  }

  /// The encoding that a page declares in its first kilobyte, when it is not UTF-8.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    let key = Array("charset=".utf8)
    let utf8 = Array(head.utf8)
    guard let start = utf8.indices.first(where: { utf8[$0...].starts(with: key) }) else {
      return nil
    }
    let name = utf8[(start + key.count)...].drop {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
    }
    .prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    let declared = String(decoding: name, as: UTF8.self)
    return declared.isEmpty || declared == "utf-8" || declared == "utf8" ? nil : declared
  }
}

/// A node of a page.
typealias HTMLNode = UnsafeMutablePointer<xmlNode>

extension HTMLNode {
  /// The name of an element in lower case; empty for other nodes.
  var elementName: String {
    guard pointee.type == XML_ELEMENT_NODE, let name = pointee.name else { return "" }
    return String(cString: name).lowercased()
  }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? {
    guard let value = xmlGetProp(self, name) else { return nil }
    defer { annals_xml_free(value) }
    return String(cString: value)
  }

  /// The child nodes, in order.
  var children: UnfoldSequence<HTMLNode, HTMLNode?> {
    sequence(state: pointee.children) { next in
      defer { next = next?.pointee.next }
      return next
    }
  }

  /// The text of a node with white space folded.
  var foldedText: String {
    guard let content = xmlNodeGetContent(self) else { return "" }
    defer { annals_xml_free(content) }
    return String(cString: content).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What a page says about itself.
private struct Page {
  var title: String?
  var siteName: String?
  /// The element that holds the article; `nil` when none is marked.
  var content: HTMLNode?
  private var articles = 0
  private var dates: [(rank: Int, date: EDTF)] = []

  /// The date from the most trusted element that holds one.
  var published: EDTF? {
    dates.min { $0.rank < $1.rank }?.date
  }

  /// Reads the metadata of an element and of what it contains.
  mutating func survey(_ node: HTMLNode) {
    switch node.elementName {
    case "title" where title == nil:
      let text = node.foldedText
      title = text.isEmpty ? nil : text
    case "meta":
      surveyMeta(node)
    case "time":
      let isPublication =
        node.attribute("pubdate") != nil || node.attribute("itemprop") == "datePublished"
      add(node.attribute("datetime") ?? node.foldedText, rank: isPublication ? 20 : 40)
    case "main":
      content = node
    case "article":
      articles += 1
      content = articles == 1 ? content ?? node : content?.elementName == "main" ? content : nil
    case "script" where node.attribute("type") == "application/ld+json":
      if let date = Self.datePublished(inJSON: node.foldedText) { add(date, rank: 15) }
    default: break
    }
    for child in node.children { survey(child) }
  }

  private mutating func surveyMeta(_ node: HTMLNode) {
    guard let value = node.attribute("content") else { return }
    let key =
      (node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop") ?? "")
      .lowercased()
    if key == "og:site_name" { siteName = value }
    if let rank = Self.dateKeys.firstIndex(of: key) { add(value, rank: rank) }
  }

  private mutating func add(_ text: String, rank: Int) {
    if let date = PublicationDate.edtf(text) { dates.append((rank, date)) }
  }

  /// The value of `"datePublished"` in JSON-LD.
  private static func datePublished(inJSON text: String) -> String? {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard let key = parts.firstIndex(of: "datePublished"), key + 2 < parts.count else { return nil }
    return String(parts[key + 2])
  }

  /// The `<meta>` names that give a date of publication, the most exact first.
  private static let dateKeys = [
    "article:published_time", "datepublished", "citation_publication_date", "dcterms.issued",
    "dcterms.date", "dc.date.issued", "dc.date", "dcterms.created", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "date",
  ]
}
