/// The identity of a node of the graph, distinct for each kind of node.
public struct ID<Node>: Hashable, Sendable {
  /// The text of the identity.
  public let rawValue: String

  /// Makes an identity from its text.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

extension ID: Comparable {
  /// Orders by the Unicode scalars of the text.
  public static func < (a: ID, b: ID) -> Bool {
    a.rawValue.unicodeScalars.lexicographicallyPrecedes(b.rawValue.unicodeScalars)
  }
}

extension ID: Codable {
  /// Reads the text of the identity.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text of the identity.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension ID: CustomStringConvertible {
  /// The text of the identity.
  public var description: String { rawValue }
}
