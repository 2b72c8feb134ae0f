/// A document as the graph knows it; its text stays with its file.
public struct Document: Hashable, Sendable, Codable {
  /// The identity: the path, or the id given with the document.
  public var id: ID<Document>
  /// Relative to the folder that was given, or the base name; never absolute.
  public var path: String
  /// The title.
  public var title: String?
  /// The publisher or author.
  public var source: String?
  /// The date of publication.
  public var published: Publication?
  /// The number of code points in the text.
  public var length: Int
  /// The SHA-256 of the bytes that were read, in lower-case hexadecimal.
  public var sha256: String

  /// Makes a document.
  public init(
    id: ID<Document>, path: String, title: String? = nil, source: String? = nil,
    published: Publication? = nil, length: Int, sha256: String
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.source = source
    self.published = published
    self.length = length
    self.sha256 = sha256
  }

  /// A date of publication.
  public struct Publication: Hashable, Sendable, Codable {
    /// The date as EDTF.
    public var edtf: String
    /// How it is known: `option`, `frontMatter`, `metadata`, `dateline`, `fileName` or `record`.
    public var basis: String

    /// Makes a date of publication.
    public init(edtf: String, basis: String) {
      self.edtf = edtf
      self.basis = basis
    }
  }
}
