import AnnalsGraph
import AnnalsTime

/// A dynamic network in GEXF 1.3, for Gephi.
struct GEXFExporter: Exporter {
  let id = "gexf"
  let fileExtension = "gexf"
  let summary = "a network with time in GEXF 1.3, for Gephi"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let network = NetworkGraph(graph)
    let time = TimeFormat(graph.events)
    var omissions = Omissions(["events": graph.events.count])
    omissions.add(
      "there at all times: without a date", count: graph.events.count { $0.date?.anchor == nil })
    omissions.add(
      "not among the times of their actors: open on a side",
      count: graph.events.count { $0.date.map { !$0.bounds.isClosed } ?? false })
    var xml = XMLText()
    xml.open("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")])
    xml.open("meta", [("lastmodifieddate", DateOfMaking(graph, options)?.day.description)])
    xml.add("creator", text: graph.generator ?? "annals")
    xml.add("description", text: options.title)
    xml.close()
    xml.open(
      "graph",
      [
        ("defaultedgetype", "directed"), ("idtype", "string"),
        ("mode", time == .none ? "static" : "dynamic"), ("timeformat", time.name),
        ("timerepresentation", time == .none ? nil : "interval"),
      ])
    attributes(&xml)
    xml.open("nodes", [("count", String(network.nodes.count))])
    for node in network.nodes { append(node, time, to: &xml) }
    xml.close()
    xml.open("edges", [("count", String(network.edges.count))])
    for (position, edge) in network.edges.enumerated() {
      let bounds = network.times[edge]
      xml.open(
        "edge",
        [
          ("id", "x\(position + 1)"), ("source", edge.source), ("target", edge.target),
          ("type", "directed"), ("kind", edge.role), ("label", edge.role), ("weight", "1.0"),
          ("start", time.text(bounds?.earliest)), ("end", time.text(bounds?.latest)),
        ])
      xml.open("attvalues")
      xml.add("attvalue", [("for", "role"), ("value", edge.role)])
      xml.close()
      xml.close()
    }
    xml.close()
    xml.close()
    xml.close()
    return Export(
      files: [Export.File(path: "timeline.gexf", bytes: xml.bytes)], omissions: omissions.list)
  }

  /// How the file writes time: readers disagree about years before 1, so such a file counts years as numbers.
  private enum TimeFormat {
    case none, date, double

    init(_ events: [Event]) {
      let years = events.compactMap(\.date?.bounds)
        .flatMap { [$0.earliest?.year, $0.latest?.year] }.compactMap(\.self)
      self = years.isEmpty ? .none : years.allSatisfy((1...9999).contains) ? .date : .double
    }

    var name: String? {
      switch self {
      case .none: nil
      case .date: "date"
      case .double: "double"
      }
    }

    func text(_ day: Day?) -> String? {
      guard let day else { return nil }
      return self == .date
        ? day.description : String((day.yearFraction * 10_000).rounded() / 10_000)
    }
  }

  private func attributes(_ xml: inout XMLText) {
    xml.open("attributes", [("class", "node"), ("mode", "static")])
    for (id, title, type) in [
      ("kind", "kind", "string"), ("type", "event_type", "string"),
      ("edtf", "date_edtf", "string"), ("date", "date", "string"), ("status", "status", "string"),
      ("quote", "quote", "string"), ("confidence", "confidence", "double"),
    ] {
      xml.add("attribute", [("id", id), ("title", title), ("type", type)])
    }
    xml.close()
    xml.open("attributes", [("class", "edge"), ("mode", "static")])
    xml.add("attribute", [("id", "role"), ("title", "role"), ("type", "string")])
    xml.close()
  }

  private func append(_ node: NetworkGraph.Node, _ time: TimeFormat, to xml: inout XMLText) {
    let isMoment = node.kind == "event"
    let bounds = isMoment ? node.times.first : nil
    xml.open(
      "node",
      [
        ("id", node.id), ("label", node.label), ("start", time.text(bounds?.earliest)),
        ("end", time.text(bounds?.latest)),
      ])
    xml.open("attvalues")
    func value(_ id: String, _ text: String?) {
      if let text { xml.add("attvalue", [("for", id), ("value", text)]) }
    }
    value("kind", node.kind)
    value("type", node.event?.type.rawValue)
    value("edtf", node.event?.date?.edtf)
    value("date", node.event?.date?.label)
    value("status", node.event?.status.rawValue)
    value("quote", node.event?.mentions.first?.sentence.text)
    value("confidence", node.event?.confidence.map { String($0) })
    xml.close()
    let spells = isMoment ? [] : node.times.filter(\.isClosed)
    if !spells.isEmpty {
      xml.open("spells")
      for bounds in spells {
        xml.add(
          "spell", [("start", time.text(bounds.earliest)), ("end", time.text(bounds.latest))])
      }
      xml.close()
    }
    xml.close()
  }
}

extension DayBounds {
  /// True when both the first and the last day are known.
  fileprivate var isClosed: Bool { earliest != nil && latest != nil }
}
