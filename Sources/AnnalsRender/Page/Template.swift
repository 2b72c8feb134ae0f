/// A template of the five forms of Mustache that the page uses: `{{name}}` escaped text, `{{{name}}}` ready HTML,
/// `{{#x}}…{{/x}}` list or test, `{{^x}}…{{/x}}` if not, `{{>part}}`; and `{{! … }}` for comments.
///
/// A name is looked up from the innermost scope outwards; a name that is present without a value stops the search.
/// A section tag or comment alone on its line takes the line with it.
struct Template {
  /// What a name stands for.
  enum Value {
    case none
    case text(String)
    case flag(Bool)
    case scopes([Scope])
  }

  /// Names and what they stand for.
  typealias Scope = [String: Value]

  private indirect enum Node {
    case literal([UInt8])
    case escaped(String)
    case raw(String)
    case section(String, [Node])
    case inverted(String, [Node])
    case part(String)
  }

  private let nodes: [Node]
  private let parts: [String: [Node]]

  /// Reads a template and the parts that it names.
  /// - Throws: ``TemplateError`` for an unknown form, and for sections that are not closed in turn.
  init(_ source: String, parts: [String: String] = [:]) throws(TemplateError) {
    nodes = try Self.parse(source)
    var parsed: [String: [Node]] = [:]
    for (name, source) in parts { parsed[name] = try Self.parse(source) }
    self.parts = parsed
  }

  func render(_ scope: Scope) -> [UInt8] {
    var bytes: [UInt8] = []
    var scopes = [scope]
    write(nodes, &scopes, to: &bytes)
    return bytes
  }

  private func write(_ nodes: [Node], _ scopes: inout [Scope], to bytes: inout [UInt8]) {
    for node in nodes {
      switch node {
      case .literal(let text): bytes += text
      case .escaped(let name):
        if case .text(let text) = value(name, scopes) { appendEscaped(text, to: &bytes) }
      case .raw(let name):
        if case .text(let text) = value(name, scopes) { bytes += text.utf8 }
      case .part(let name): write(parts[name] ?? [], &scopes, to: &bytes)
      case .inverted(let name, let body):
        if Self.isAbsent(value(name, scopes)) { write(body, &scopes, to: &bytes) }
      case .section(let name, let body):
        let value = value(name, scopes)
        if case .scopes(let items) = value {
          for item in items {
            scopes.append(item)
            write(body, &scopes, to: &bytes)
            scopes.removeLast()
          }
        } else if !Self.isAbsent(value) {
          write(body, &scopes, to: &bytes)
        }
      }
    }
  }

  private func value(_ name: String, _ scopes: [Scope]) -> Value {
    for scope in scopes.reversed() {
      if let value = scope[name] { return value }
    }
    return .none
  }

  private static func isAbsent(_ value: Value) -> Bool {
    switch value {
    case .none: true
    case .text(let text): text.isEmpty
    case .flag(let flag): !flag
    case .scopes(let scopes): scopes.isEmpty
    }
  }
}

/// Why a template cannot be used.
enum TemplateError: Error, Hashable {
  /// A tag that is not one of the five forms.
  case unknownTag(String)
  /// A section that ends where another one, or none, is open.
  case unbalanced(String)
}

extension Template {
  private static func parse(_ source: String) throws(TemplateError) -> [Node] {
    var open: [(name: String, isInverted: Bool, nodes: [Node])] = [("", false, [])]
    var rest = Array(source.utf8)[...]
    func add(_ node: Node) { open[open.count - 1].nodes.append(node) }
    while let start = rest.firstRange(of: "{{".utf8) {
      let isRaw = rest[start.upperBound...].first == UInt8(ascii: "{")
      let content = rest[(isRaw ? start.upperBound + 1 : start.upperBound)...]
      guard let end = content.firstRange(of: (isRaw ? "}}}" : "}}").utf8) else {
        throw .unbalanced("{{")
      }
      let tag = String(decoding: content[..<end.lowerBound], as: UTF8.self)
      var before = rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
      let sigil = isRaw ? "{" : tag.first ?? " "
      if "#^/!".contains(sigil), let line = line(before: before, after: rest) {
        before = line.before
        rest = line.after
      }
      add(.literal(Array(before)))
      let name = String(isRaw || !"#^/!>".contains(sigil) ? tag[...] : tag.dropFirst())
      switch sigil {
      case "!": break
      case "{": add(.raw(name))
      case "#": open.append((name, false, []))
      case "^": open.append((name, true, []))
      case ">": add(.part(name))
      case "/":
        guard let section = open.popLast(), section.name == name, !open.isEmpty else {
          throw .unbalanced(name)
        }
        add(section.isInverted ? .inverted(name, section.nodes) : .section(name, section.nodes))
      default:
        guard name.utf8.allSatisfy(isNameByte) else { throw .unknownTag(tag) }
        add(.escaped(name))
      }
    }
    guard open.count == 1 else { throw .unbalanced(open[open.count - 1].name) }
    add(.literal(Array(rest)))
    return open[0].nodes
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  /// The text without the line of a tag, when nothing but blanks stands on that line.
  private static func line(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)
    -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)?
  {
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? before.startIndex
    let lineEnd = after.firstIndex(of: newline) ?? after.endIndex
    func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
      bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
    guard isBlank(before[lineStart...]), isBlank(after[..<lineEnd]), lineEnd < after.endIndex,
      lineStart > before.startIndex || before.isEmpty
    else { return nil }
    return (before[..<lineStart], after[(lineEnd + 1)...])
  }
}
