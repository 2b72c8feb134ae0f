/// Turns the SVG of Graphviz into one that is accessible, responsive, aware of the reader's theme, and the same on
/// every run.
///
/// The input is what Graphviz writes: attributes in double quotes, `>` escaped inside them.
struct SVGPostprocessor {
  private let id: String
  private let title: String
  private let description: String
  private let labels: [String: String]
  private let darkPairs: [(own: String, other: String)]

  /// Takes names for the events from the content.
  init(content: DiagramContent, options: DiagramOptions) {
    id = DOTText.token(options.idPrefix)
    title = options.title
    description = content.subtitle()
    labels = Dictionary(
      content.events.map { ($0.svgID, $0.tooltip) }, uniquingKeysWith: { first, _ in first })
    darkPairs = options.appearance == .auto ? Theme.light.pairs(with: .dark) : []
  }

  /// The finished SVG.
  /// - Complexity: O(n) in the length of the input.
  func process(_ svg: String) -> String {
    let bytes = Array(Self.withClustersInOrder(svg).utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    /// What the title of the group just opened becomes; `nil` keeps it.
    var groupTitle: String?
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let end = Self.end(ofMarkupAt: index, in: bytes)
      let markup = bytes[index..<end]
      index = end
      if markup.starts(with: Array("<!".utf8)) || markup.starts(with: Array("<?".utf8)) {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        continue
      }
      var tag = SVGTag(markup)
      if tag.name == "title", !tag.isClosing {
        guard let closing = Self.range(of: "</title>", in: bytes, from: index) else { break }
        if let text = groupTitle {
          if !text.isEmpty { output += Array("<title>\(XMLText.escape(text))</title>".utf8) }
        } else {
          output += Array("<title>".utf8) + bytes[index..<closing.upperBound]
        }
        groupTitle = nil
        index = closing.upperBound
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        continue
      }
      if tag.name == "svg", !tag.isClosing {
        output += Array(root(tag).utf8)
        continue
      }
      if tag.name == "g", !tag.isClosing { groupTitle = describe(&tag) }
      rewrite(&tag)
      output += Array(tag.description.utf8)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The SVG with its clusters sorted by what they hold: Graphviz orders them by addresses of memory.
  ///
  /// Clusters stand together before the first comment, which announces a node or an edge.
  private static func withClustersInOrder(_ svg: String) -> String {
    guard let cluster = svg.firstRange(of: "class=\"cluster"),
      let nodes = svg[cluster.upperBound...].firstRange(of: "\n<!-- "),
      let first = svg[..<cluster.lowerBound].lastIndex(of: "\n")
    else { return svg }
    let mark = "\n<g id=\""
    var clusters: [String] = []
    for part in svg[first..<nodes.lowerBound].split(separator: mark) {
      if part.hasPrefix("a_"), let last = clusters.indices.last {
        clusters[last] += mark + part
      } else {
        clusters.append(mark + part)
      }
    }
    clusters.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    return svg[..<first] + clusters.joined() + svg[nodes.lowerBound...]
  }

  /// Gives a group its accessible name or hides it; returns the text of its title.
  private func describe(_ tag: inout SVGTag) -> String? {
    let names = (tag["class"] ?? "").split(separator: " ").map(String.init)
    if names.first == "graph" {
      tag["role"] = "presentation"
      return ""
    }
    if let label = labels[SVGTag.decoded(tag["id"] ?? "")] {
      tag["role"] = "group"
      tag["aria-label"] = XMLText.escape(label)
      return label
    }
    let quiet: Set<String> = ["tick", "axis", "tie", "legend", "grid", "lane-label", "era-label"]
    if names.contains(where: quiet.contains) {
      tag["aria-hidden"] = "true"
      return ""
    }
    return names.contains("rel") || names.contains("actor") || names.contains("era")
      || names.contains("lane")
      ? nil : ""
  }

  private func rewrite(_ tag: inout SVGTag) {
    if let value = tag["id"] { tag["id"] = id + "-" + DOTText.token(SVGTag.decoded(value)) }
    if let value = tag["class"] { tag["class"] = XMLText.escape(SVGTag.decoded(value)) }
    if let value = tag["xlink:href"] {
      tag["xlink:href"] = nil
      tag["href"] = value
    }
    tag["xlink:title"] = nil
    tag["font-family"] = nil
    for name in ["stroke", "fill"] where tag[name] == "transparent" { tag[name] = "none" }
  }

  private func root(_ tag: SVGTag) -> String {
    let box = tag["viewBox"] ?? "0 0 100 100"
    let fields = box.split(separator: " ")
    let width = fields.count == 4 ? Double(fields[2]) ?? 100 : 100
    var style =
      "#\(id) text{font-family:Arial,Helvetica,'Liberation Sans','DejaVu Sans',sans-serif}"
    style += "#\(id){max-width:100%;height:auto}#\(id) a{text-decoration:none;cursor:pointer}"
    style += "#\(id) a:focus-visible{outline:3px solid #2563eb;outline-offset:2px}"
    if !darkPairs.isEmpty {
      style += "@media (prefers-color-scheme:dark){"
      for (light, dark) in darkPairs {
        let (light, dark) = (light.lowercased(), dark.lowercased())
        style +=
          "#\(id) [fill=\"\(light)\"]{fill:\(dark)}#\(id) [stroke=\"\(light)\"]{stroke:\(dark)}"
      }
      style += "}"
    }
    style += "@media print{#\(id){max-width:none}}"
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(id)\" class=\"annals\" viewBox=\"\(box)\" width=\"\(Int((width * 4 / 3).rounded()))\" preserveAspectRatio=\"xMinYMin meet\" role=\"graphics-document document\" aria-roledescription=\"timeline\" aria-labelledby=\"\(id)-title \(id)-desc\" xml:lang=\"en\">\n<title id=\"\(id)-title\">\(XMLText.escape(title))</title><desc id=\"\(id)-desc\">\(XMLText.escape(description))</desc>\n<style>\(style)</style>\n"
  }

  private static func end(ofMarkupAt start: Int, in bytes: [UInt8]) -> Int {
    if bytes[start...].starts(with: Array("<!--".utf8)) {
      return range(of: "-->", in: bytes, from: start)?.upperBound ?? bytes.count
    }
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return min(bytes.count, index + 1)
  }

  private static func range(of text: String, in bytes: [UInt8], from start: Int) -> Range<Int>? {
    let pattern = Array(text.utf8)
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) {
        return index..<(index + pattern.count)
      }
      index += 1
    }
    return nil
  }
}
