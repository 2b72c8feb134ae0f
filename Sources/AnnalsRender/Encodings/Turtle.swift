/// Linked data as Turtle.
struct Turtle {
  private(set) var text = """
    @prefix schema: <\(LinkedVocabulary.schema)> .
    @prefix annals: <\(LinkedVocabulary.annals)> .

    """

  mutating func append(_ node: LinkedNode) {
    text += "\n<\(node.iri ?? "urn:annals:nothing")> a schema:\(node.type)"
    for property in node.properties {
      text += " ;\n  \(Self.name(property.name)) "
      text += property.values.map(Self.term).joined(separator: ", ")
    }
    text += " .\n"
  }

  private static func term(_ value: LinkedNode.Value) -> String {
    switch value {
    case .text(let text): return quoted(text)
    case .number(let number): return "\"\(number)\"^^<http://www.w3.org/2001/XMLSchema#double>"
    case .edtf(let date): return "\(quoted(date))^^<\(LinkedVocabulary.edtf)>"
    case .reference(let iri): return "<\(iri)>"
    case .node(let node):
      let properties = node.properties.map { property in
        " ; \(name(property.name)) "
          + property.values.map { term($0) }.joined(separator: ", ")
      }
      return "[ a schema:\(node.type)\(properties.joined()) ]"
    }
  }

  private static func name(_ property: String) -> String {
    property.contains(":") ? property : "schema:" + property
  }

  /// A string; Turtle takes the escapes that JSON has.
  private static func quoted(_ text: String) -> String { JSONValue.string(text).text }
}
