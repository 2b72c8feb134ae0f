public import FoundationEssentials

/// JSON with one form for one value: keys sorted, no spaces, slashes unescaped.
enum CanonicalJSON {
  static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

extension EventGraph {
  /// The graph as JSON: always the same bytes for the same graph, with each node and relation on a line of its own.
  ///
  /// Keys are sorted; a line-by-line comparison of two files shows the events that differ.
  /// - Throws: `EncodingError` when a number is not finite.
  public func canonicalJSON() throws -> Data {
    let encoder = CanonicalJSON.encoder()
    var data = Data("{\n".utf8)
    func append(_ key: String, _ values: [some Encodable]) throws {
      data.append(contentsOf: "\"\(key)\": [".utf8)
      for (index, value) in values.enumerated() {
        data.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
        data.append(try encoder.encode(value))
      }
      data.append(contentsOf: (values.isEmpty ? "],\n" : "\n],\n").utf8)
    }
    func append(_ key: String, _ value: String) throws {
      data.append(contentsOf: "\"\(key)\": ".utf8)
      data.append(try encoder.encode(value))
      data.append(contentsOf: ",\n".utf8)
    }
    try append("actors", actors)
    if let attributions { try append("attributions", attributions) }
    try append("documents", documents)
    try append("events", events)
    try append("format", format)
    if let generator { try append("generator", generator) }
    try append("places", places)
    try append("relations", relations)
    data.removeLast(2)
    data.append(contentsOf: "\n}\n".utf8)
    return data
  }

  /// Reads a graph from JSON.
  /// - Throws: ``GraphFormatError`` when the JSON is not a graph of this version.
  public init(json: Data) throws(GraphFormatError) {
    self = try GraphFormatError.decode(
      EventGraph.self, from: json, format: \.format, expected: EventGraph.format, line: nil)
  }
}
