/// A half-open range of code point offsets into the text of a document.
public struct TextSpan: Hashable, Sendable, Codable {
  /// The offset of the first code point.
  public var start: Int
  /// The offset after the last code point.
  public var end: Int

  /// Makes a span.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// Words of a document that something was read from.
public struct Evidence: Hashable, Sendable, Codable {
  /// The document.
  public var document: ID<Document>
  /// The offset of the first code point.
  public var start: Int
  /// The offset after the last code point.
  public var end: Int
  /// The words.
  public var text: String

  /// Makes evidence.
  public init(document: ID<Document>, start: Int, end: Int, text: String) {
    self.document = document
    self.start = start
    self.end = end
    self.text = text
  }
}
