/// The layout programs of Graphviz that diagrams use.
package enum LayoutEngine: String, Sendable {
  /// Hierarchical layout.
  case dot
  /// Draws positions that are given.
  case nop2
}

/// What Graphviz is asked to write.
package enum LayoutFormat: String, Sendable {
  /// Scalable Vector Graphics.
  case svg
  /// Portable Network Graphics.
  case png
  /// Portable Document Format.
  case pdf
  /// Where the nodes were placed: a line a node with name, centre, width and height, separated by tabs.
  case positions
}

/// Why no diagram could be drawn.
package struct LayoutError: Error, Hashable, CustomStringConvertible {
  /// Where it went wrong.
  package enum Stage: String, Sendable {
    case parse, layout, render, timeout, crash, spawn
  }

  /// Where it went wrong.
  package var stage: Stage
  /// What Graphviz said.
  package var messages: [String]

  /// Makes an error.
  package init(_ stage: Stage, _ messages: [String] = []) {
    self.stage = stage
    self.messages = messages
  }

  /// The message for people.
  package var description: String {
    let reason = messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
    return switch stage {
    case .parse: "the diagram's text is not well-formed\(reason)"
    case .layout: "the diagram could not be laid out\(reason)"
    case .render: "the diagram could not be drawn\(reason)"
    case .timeout: "the layout took too long and was stopped\(reason)"
    case .crash: "the layout process crashed\(reason)"
    case .spawn: "the layout process could not be started\(reason)"
    }
  }
}
