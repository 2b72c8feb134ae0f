/// Linked data as Turtle.
struct Turtle {
  private(set) var text = """
    @prefix schema: <\(LinkedVocabulary.schema)> .
    @prefix annals: <\(LinkedVocabulary.annals)> .

    """

  mutating func append(_ node: LinkedNode) {
    text += "\n<\(node.iri ?? "urn:annals:nothing")> a schema:\(node.type)"
    for property in node.properties {
      text += " ;\n  \(name(property.name)) "
      text += property.values.map(Self.value).joined(separator: ", ")
    }
    text += " .\n"
  }

  private static func value(_ value: LinkedNode.Value) -> String {
    switch value {
    case .text(let text): return quoted(text)
    case .number(let number): return "\"\(number)\"^^<http://www.w3.org/2001/XMLSchema#double>"
    case .edtf(let date): return "\(quoted(date))^^<\(LinkedVocabulary.edtf)>"
    case .reference(let iri): return "<\(iri)>"
    case .node(let node):
      let properties = node.properties.map { property in
        " ; \(Turtle.name(property.name)) "
          + property.values.map { Turtle.value($0) }.joined(separator: ", ")
      }
      return "[ a schema:\(node.type)\(properties.joined()) ]"
    }
  }

  private func name(_ property: String) -> String { Self.name(property) }

  private static func name(_ property: String) -> String {
    property.contains(":") ? property : "schema:" + property
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
