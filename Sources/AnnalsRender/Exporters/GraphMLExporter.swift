import AnnalsGraph
import AnnalsTime

/// A network in GraphML, for yEd, Cytoscape, NetworkX, igraph.
struct GraphMLExporter: Exporter {
  let id = "graphml"
  let fileExtension = "graphml"
  let summary = "a network in GraphML, for yEd, Cytoscape, NetworkX, igraph"

  private static let keys = [
    ("label", "string"), ("kind", "string"), ("type", "string"), ("status", "string"),
    ("date", "string"), ("date_edtf", "string"), ("start", "string"), ("end", "string"),
    ("year", "int"), ("quote", "string"), ("confidence", "double"),
  ]

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let network = NetworkGraph(graph)
    var xml = XMLText()
    xml.open("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")])
    for (name, type) in Self.keys {
      xml.add(
        "key", [("id", "n_\(name)"), ("for", "node"), ("attr.name", name), ("attr.type", type)])
    }
    for name in ["role", "label"] {
      xml.add(
        "key", [("id", "e_\(name)"), ("for", "edge"), ("attr.name", name), ("attr.type", "string")])
    }
    xml.open("graph", [("id", "annals"), ("edgedefault", "directed")])
    for node in network.nodes {
      xml.open("node", [("id", node.id)])
      for (name, value) in values(node) { xml.add("data", [("key", "n_\(name)")], text: value) }
      xml.close()
    }
    for (position, edge) in network.edges.enumerated() {
      xml.open(
        "edge", [("id", "x\(position + 1)"), ("source", edge.source), ("target", edge.target)])
      xml.add("data", [("key", "e_role")], text: edge.role)
      xml.add("data", [("key", "e_label")], text: edge.role)
      xml.close()
    }
    xml.close()
    xml.close()
    return Export(files: [Export.File(path: "timeline.graphml", bytes: xml.bytes)])
  }

  private func values(_ node: NetworkGraph.Node) -> [(String, String)] {
    let event = node.event
    let date = event?.date
    let all: [(String, String?)] = [
      ("label", node.label), ("kind", node.kind), ("type", event?.type.rawValue),
      ("status", event?.status.rawValue), ("date", date?.label), ("date_edtf", date?.edtf),
      ("start", date?.bounds.earliest?.description), ("end", date?.bounds.latest?.description),
      ("year", date?.anchor.map { String($0.year) }),
      ("quote", event?.mentions.first?.sentence.text),
      ("confidence", event?.confidence.map { String($0) }),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }
}
