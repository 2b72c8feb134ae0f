/// The value of a DOT attribute, which says how it is escaped.
enum DOTValue {
  /// Text of the diagram's own: numbers, colours, names of styles and classes.
  case plain(String)
  /// An HTML-like label, well-formed.
  case html(String)
  /// A tooltip with text of the user's.
  case tooltip(String)
  /// A link.
  case url(String)
}

extension DOTValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .plain(value) }
}

/// Writes DOT text: one statement a line, every name and value quoted.
struct DOTWriter {
  /// Attributes in the order in which they are written.
  typealias Attributes = KeyValuePairs<String, DOTValue>

  private(set) var text = ""
  private var depth = 1

  /// Opens a directed graph.
  init(
    graph name: String, defaults: [(String, DOTValue)], node: Attributes, edge: Attributes
  ) {
    text = "digraph \(DOTText.name(name)) {\n"
    line("graph [" + defaults.compactMap(item).joined(separator: ", ") + "];")
    line("node \(list(node))")
    line("edge \(list(edge))")
  }

  /// Writes a node.
  mutating func node(
    _ name: String, _ attributes: Attributes, more: [(String, String)] = [],
    position: Point? = nil
  ) {
    line("\(DOTText.name(name)) \(list(attributes, more: more, position: position))")
  }

  /// Writes an edge; `ports` are compass points or ports of the two nodes.
  mutating func edge(
    _ source: String, _ target: String, ports: (String, String)? = nil, _ attributes: Attributes,
    more: [(String, String)] = [], spline: Spline? = nil
  ) {
    let (tail, head) = ports.map { (":" + $0.0, ":" + $0.1) } ?? ("", "")
    line(
      "\(DOTText.name(source))\(tail) -> \(DOTText.name(target))\(head) "
        + list(attributes, more: more, spline: spline))
  }

  /// Puts nodes on one rank.
  mutating func rank(_ names: [String]) {
    line("{ rank=same; " + names.map { DOTText.name($0) + ";" }.joined(separator: " ") + " }")
  }

  /// Puts nodes on one rank, in this order.
  mutating func sameRank(_ names: [String]) {
    rank(names)
    for (left, right) in zip(names, names.dropFirst()) {
      edge(left, right, ["style": "invis", "weight": "2"])
    }
  }

  /// Writes a cluster with what `body` writes into it.
  mutating func cluster(
    _ name: String, _ attributes: Attributes, _ body: (inout DOTWriter) -> Void
  ) {
    line("subgraph \(DOTText.name("cluster_" + name)) {")
    depth += 1
    line("graph \(list(attributes))")
    body(&self)
    depth -= 1
    line("}")
  }

  /// The text, closed.
  consuming func finished() -> String { text + "}\n" }

  private mutating func line(_ statement: String) {
    text += String(repeating: "  ", count: depth) + statement + "\n"
  }

  private func list(
    _ attributes: Attributes, more: [(String, String)] = [], position: Point? = nil,
    spline: Spline? = nil
  ) -> String {
    var items: [String] = []
    items += attributes.compactMap(item)
    items += more.map { "\($0)=\(DOTText.quote($1))" }
    if let position { items.append("pos=\"\(position)\"") }
    if let spline { items.append("pos=\"\(spline)\"") }
    return "[" + items.joined(separator: ", ") + "];"
  }

  private func item(_ key: String, _ value: DOTValue) -> String? {
    switch value {
    case .plain(let text): "\(key)=\(DOTText.quote(text))"
    case .html(let markup): "\(key)=<\(markup)>"
    case .tooltip(let text): "\(key)=\(DOTText.tooltip(text))"
    case .url(let text): DOTText.url(text).map { "\(key)=\($0)" }
    }
  }
}
