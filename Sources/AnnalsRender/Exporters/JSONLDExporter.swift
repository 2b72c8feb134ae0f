import AnnalsGraph

/// Linked data in the terms of schema.org, as JSON-LD that needs no network to be read.
struct JSONLDExporter: Exporter {
  let id = "jsonld"
  let fileExtension = "jsonld"
  let summary = "linked data in terms of schema.org, as JSON-LD"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let nodes = LinkedDataGraph(index: GraphIndex(graph)).nodes
    let document = JSONValue.object([
      (
        "@context",
        .object([
          ("@vocab", .string(LinkedVocabulary.schema)),
          ("annals", .string(LinkedVocabulary.annals)),
          ("annals:edtf", .object([("@type", .string(LinkedVocabulary.edtf))])),
        ])
      ),
      ("@graph", .array(nodes.map(json))),
    ])
    return Export(files: [Export.File(path: "timeline.jsonld", bytes: document.document)])
  }

  private func json(_ node: LinkedNode) -> JSONValue {
    var members: [(key: String, value: JSONValue?)] = [("@type", .string(node.type))]
    if let iri = node.iri { members.append(("@id", .string(iri))) }
    for property in node.properties {
      let values = property.values.map(json)
      members.append((property.name, values.count == 1 ? values[0] : .array(values)))
    }
    return .object(members)
  }

  private func json(_ value: LinkedNode.Value) -> JSONValue {
    switch value {
    case .text(let text), .edtf(let text): .string(text)
    case .number(let number):
      .object([
        ("@value", .string(String(number))),
        ("@type", "http://www.w3.org/2001/XMLSchema#double"),
      ])
    case .reference(let iri): .object([("@id", .string(iri))])
    case .node(let node): json(node)
    }
  }
}
