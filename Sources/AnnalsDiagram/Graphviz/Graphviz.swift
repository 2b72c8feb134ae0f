import CGraphviz
import Synchronization

/// Layout and drawing by libgvc, in this process.
///
/// libgvc and libcgraph keep process-global state, so one lock is held from reading the graph to closing it. A layout
/// cannot be stopped once it runs and some graphs make it abort: see ``LayoutProcess``.
package enum Graphviz {
  /// What Graphviz said while a call was under way.
  private static let captured = Mutex<String>("")
  private static let gate = Mutex<Void>(())

  /// Lays out a graph and writes it.
  /// - Throws: ``LayoutError``; also for the messages that Graphviz itself takes lightly although edges get lost.
  package static func run(
    _ dot: String, engine: LayoutEngine, format: LayoutFormat
  ) throws(LayoutError) -> [UInt8] {
    guard !dot.utf8.contains(0) else { throw LayoutError(.parse, ["a NUL byte"]) }
    let result = gate.withLock { _ in
      Result { () throws(LayoutError) in try locked(dot, engine, format) }
    }
    return try result.get()
  }

  private static func locked(
    _ dot: String, _ engine: LayoutEngine, _ format: LayoutFormat
  ) throws(LayoutError) -> [UInt8] {
    captured.withLock { $0 = "" }
    agseterrf { message in
      guard let message else { return 0 }
      let text = String(cString: message)
      Graphviz.captured.withLock { $0 += text }
      return 0
    }
    _ = agreseterrors()
    agreadline(1)
    // The scanner keeps what stands behind the last brace for the next graph, whose lines would be counted wrong.
    guard let end = dot.lastIndex(where: { !$0.isWhitespace }) else {
      throw LayoutError(.parse, ["no text"])
    }
    guard let graph = agmemread(String(dot[...end])) else { throw LayoutError(.parse, messages) }
    defer { agclose(graph) }
    guard agerrors() == 0 else { throw LayoutError(.parse, messages) }
    guard let context = gvContext() else { throw LayoutError(.layout, ["no context"]) }
    defer { gvFreeContext(context) }
    guard gvLayout(context, graph, engine.rawValue) == 0 else {
      gvFreeLayout(context, graph)
      throw LayoutError(.layout, messages)
    }
    defer { gvFreeLayout(context, graph) }
    let losses = [
      "trouble in init_rank", "lost ", "triangulation failed", "illegal values of prev",
    ]
    let fatal = messages.filter { message in losses.contains { message.contains($0) } }
    guard fatal.isEmpty else { throw LayoutError(.layout, fatal) }
    guard format != .positions else { return positions(graph) }

    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = gvx_render(context, graph, format.rawValue, &data, &length)
    defer { if let data { gvFreeRenderData(data) } }
    guard status == 0, let data else { throw LayoutError(.render, messages) }
    return Array(UnsafeRawBufferPointer(start: data, count: length))
  }

  private static var messages: [String] {
    captured.withLock { $0 }.split(separator: "\n").map(String.init)
  }

  private static func positions(_ graph: UnsafeMutablePointer<Agraph_t>) -> [UInt8] {
    var text = ""
    var node = agfstnode(graph)
    while let current = node {
      let name = String(cString: agnameof(current))
      let values = [
        gvx_node_x(current), gvx_node_y(current), gvx_node_width(current),
        gvx_node_height(current),
      ]
      text += name + "\t" + values.map { String($0) }.joined(separator: "\t") + "\n"
      node = agnxtnode(graph, current)
    }
    return Array(text.utf8)
  }
}

/// Where nodes were placed, as ``LayoutFormat/positions`` writes it.
struct Positions {
  private var boxes: [String: NodeBox] = [:]

  /// Reads the lines; what is not such a line is left out.
  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      let numbers = fields.dropFirst().compactMap { Double($0) }
      guard fields.count == 5, numbers.count == 4 else { continue }
      boxes[String(fields[0])] = NodeBox(
        center: Point(numbers[0], numbers[1]), width: numbers[2], height: numbers[3])
    }
  }

  /// The place of a node; `nil` when the layout did not place it.
  subscript(name: String) -> NodeBox? { boxes[name] }

  /// The greatest y of any node.
  var top: Double { boxes.values.map(\.top).max() ?? 0 }
  /// The least y of any node.
  var bottom: Double { boxes.values.map(\.bottom).min() ?? 0 }
  /// The least x of any node.
  var left: Double { boxes.values.map(\.left).min() ?? 0 }
  /// The greatest x of any node.
  var right: Double { boxes.values.map(\.right).max() ?? 0 }
}
