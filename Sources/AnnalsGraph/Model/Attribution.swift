/// Who says what in a text.
public struct Attribution: Hashable, Sendable, Codable {
  /// The document; absent in a record, whose attributions are all its own.
  public var document: ID<Document>?
  /// The words that name who says it.
  public var source: TextSpan?
  /// Who says it.
  public var actor: ID<Actor>?
  /// The word of saying.
  public var cue: TextSpan?
  /// What is said.
  public var content: TextSpan
  /// True for a quotation in quotation marks.
  public var direct: Bool?

  /// Makes an attribution.
  public init(
    document: ID<Document>? = nil, source: TextSpan? = nil, actor: ID<Actor>? = nil,
    cue: TextSpan? = nil, content: TextSpan, direct: Bool? = nil
  ) {
    self.document = document
    self.source = source
    self.actor = actor
    self.cue = cue
    self.content = content
    self.direct = direct
  }
}
