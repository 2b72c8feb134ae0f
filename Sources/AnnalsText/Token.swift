/// A word, number or punctuation mark.
public struct Token: Hashable, Sendable {
  /// The bytes of the token.
  public var span: ByteSpan

  /// Makes a token.
  public init(span: ByteSpan) {
    self.span = span
  }
}

/// A sentence, heading or list item.
public struct Sentence: Hashable, Sendable {
  /// The bytes from the first token's first to the last token's last.
  public var span: ByteSpan
  /// The tokens, as a range of indices into the document's tokens.
  public var tokens: Range<Int>
  /// True for the first sentence of a paragraph.
  public var startsParagraph: Bool
  /// True for a heading: a line of Markdown that starts with `#`, an HTML heading, or a short line of its own
  /// without a closing full stop.
  public var isHeading: Bool

  /// Makes a sentence.
  public init(
    span: ByteSpan, tokens: Range<Int>, startsParagraph: Bool = false, isHeading: Bool = false
  ) {
    self.span = span
    self.tokens = tokens
    self.startsParagraph = startsParagraph
    self.isHeading = isHeading
  }
}
