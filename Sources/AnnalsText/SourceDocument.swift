public import AnnalsTime

/// One document as it was read: its text in UTF-8 and what is known about it.
///
/// Every span elsewhere indexes `utf8`. For HTML, and after invalid bytes were repaired, `utf8` is the
/// readable text and not the file's own bytes.
public struct SourceDocument: Sendable {
  /// The identity of the document: its path, or the id given with it.
  public var id: String
  /// Relative to the folder that was given, or the base name; never absolute.
  public var path: String
  /// The text.
  public var utf8: [UInt8]
  /// The title, from metadata.
  public var title: String?
  /// The publisher or author.
  public var source: String?
  /// When it was published, and how that is known.
  public var published: Publication?
  /// How incomplete dates resolve.
  public var genre: Genre
  /// The SHA-256 of the bytes that were read, in lower-case hexadecimal.
  public var sha256: String
  /// Bytes that are no prose, such as front matter, code, link targets and emphasis marks; sorted, none overlap.
  public var markup: [ByteSpan]
  /// The byte offset at which each line starts; the first is 0.
  public let lineStarts: [Int]

  /// Makes a document from its text.
  /// - Complexity: O(n) in the length of the text.
  public init(
    id: String, path: String, utf8: [UInt8], title: String? = nil, source: String? = nil,
    published: Publication? = nil, genre: Genre = .auto, sha256: String = "",
    markup: [ByteSpan] = []
  ) {
    self.id = id
    self.path = path
    self.utf8 = utf8
    self.title = title
    self.source = source
    self.published = published
    self.genre = genre
    self.sha256 = sha256
    self.markup = markup
    var starts = [0]
    for (offset, byte) in utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// How incomplete dates resolve.
  public enum Genre: String, Sendable, Codable {
    /// Against the date of publication.
    case news
    /// Against the dates told so far.
    case narrative
    /// Read off the text.
    case auto
  }

  /// The date of publication.
  public struct Publication: Hashable, Sendable {
    /// The date, as exact as it is known.
    public var edtf: EDTF
    /// How the date is known.
    public var basis: Basis

    /// Makes a date of publication.
    public init(edtf: EDTF, basis: Basis) {
      self.edtf = edtf
      self.basis = basis
    }

    /// How the date of publication is known.
    public enum Basis: String, Sendable, Codable {
      /// `--published`.
      case option
      /// `date:` in the front matter.
      case frontMatter
      /// `<meta>` or `<time>` in HTML.
      case metadata
      /// A dateline in the text.
      case dateline
      /// The file's name.
      case fileName
      /// The field `published` of a line of JSON Lines.
      case record
    }
  }

  /// The text with spaces for the bytes of `markup`, so that every offset stays what it is.
  ///
  /// Tokens are looked for here; what is quoted comes from `utf8`.
  /// - Complexity: O(n) in the length of the markup.
  public var prose: [UInt8] {
    guard !markup.isEmpty else { return utf8 }
    var prose = utf8
    for span in markup {
      for offset in span.start..<span.end where prose[offset] != UInt8(ascii: "\n") {
        prose[offset] = UInt8(ascii: " ")
      }
    }
    return prose
  }

  /// The text of a span; bytes that are not UTF-8 become U+FFFD.
  public func text(_ span: ByteSpan) -> String {
    String(decoding: utf8[span.start..<span.end], as: UTF8.self)
  }

  /// The 1-based line that a byte lies in.
  /// - Complexity: O(log n) in the number of lines.
  public func line(atByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
