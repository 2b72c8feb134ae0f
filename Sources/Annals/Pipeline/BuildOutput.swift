package import AnnalsGraph
import FoundationEssentials

/// The files that a build writes from a graph.
package struct BuildOutput {
  /// The names of all files.
  package static let names = ["graph.json"]
  private let graph: EventGraph

  /// Prepares to write a graph.
  package init(_ graph: EventGraph) {
    self.graph = graph
  }

  /// Writes the files.
  /// - Returns: their names.
  package func write(to folder: OutputFolder) throws -> [String] {
    let files: [(name: String, bytes: [UInt8])] = [
      ("graph.json", Array(try graph.canonicalJSON()))
    ]
    try folder.write(files)
    return files.map(\.name)
  }
}
