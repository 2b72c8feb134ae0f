public import AnnalsTime

/// Reads the bytes of a file into a document: its text, its title and when it was published.
public struct DocumentReader: Sendable {
  /// The date of publication that the user gave; it goes before what the file says.
  public var published: EDTF?
  /// How incomplete dates resolve, when the file does not say.
  public var genre: SourceDocument.Genre

  /// Makes a reader.
  public init(published: EDTF? = nil, genre: SourceDocument.Genre = .auto) {
    self.published = published
    self.genre = genre
  }

  /// A document with what the user should know about its file.
  public struct Reading: Sendable {
    /// The document.
    public var document: SourceDocument
    /// Warnings, in the order of the file.
    public var diagnostics: [Diagnostic]

    /// Makes a reading.
    public init(document: SourceDocument, diagnostics: [Diagnostic]) {
      self.document = document
      self.diagnostics = diagnostics
    }
  }

  /// Why bytes are not a document.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing but white space.
    case empty
    /// Not text.
    case binary
    /// Text in UTF-16.
    case utf16
  }

  /// Reads a document.
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - id: the identity of the document; its path when `nil`.
  ///   - path: the name that messages and output use; never absolute.
  ///   - format: how the bytes are to be read.
  ///   - name: the file as the user named it, for messages; the path when `nil`.
  /// - Returns: the document, and what the user should know about its file.
  /// - Throws: ``Failure`` when the bytes are not text.
  /// - Complexity: O(n) in the number of bytes.
  public func document(
    _ bytes: [UInt8], id: String? = nil, path: String, format: DocumentFormat,
    name: String? = nil
  ) throws(Failure) -> Reading {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if UTF8Text.isBinary(bytes) { throw .binary }
    let name = name ?? path
    var diagnostics: [Diagnostic] = []
    var draft: Draft
    if format == .html {
      draft = Draft(HTMLDocument(bytes))
      if let invalid = draft.invalid { diagnostics.append(.invalidUTF8(invalid, path: name)) }
    } else {
      let text = UTF8Text(repairing: bytes)
      if let invalid = text.invalid { diagnostics.append(.invalidUTF8(invalid, path: name)) }
      draft = Draft(text.utf8)
      read(frontMatterOf: &draft, path: name, into: &diagnostics)
      if format == .markdown {
        draft.markup += MarkdownMarkup.spans(in: draft.utf8, from: draft.body)
        if draft.title == nil {
          draft.title = MarkdownMarkup.title(of: draft.utf8, from: draft.body)
        }
      }
    }
    if draft.utf8[draft.body...].allSatisfy({ $0 <= 0x20 }) { throw .empty }
    let document = SourceDocument(
      id: id ?? path, path: path, utf8: draft.utf8, title: draft.title, source: draft.source,
      published: publication(of: draft, path: path), genre: draft.genre ?? genre,
      sha256: SHA256.hexadecimal(of: bytes), markup: draft.markup)
    return Reading(document: document, diagnostics: diagnostics)
  }

  /// The date by which a text dates itself.
  package func dateline(of utf8: [UInt8]) -> SourceDocument.Publication? {
    Dateline.date(in: utf8, from: 0).map { .init(edtf: $0, basis: .dateline) }
  }

  /// What has been read of a document so far.
  private struct Draft {
    var utf8: [UInt8]
    var body = 0
    var markup: [ByteSpan] = []
    var title: String?
    var source: String?
    var genre: SourceDocument.Genre?
    var published: SourceDocument.Publication?
    var invalid: UTF8Text.Invalid?

    init(_ utf8: [UInt8]) {
      self.utf8 = utf8
    }

    init(_ html: HTMLDocument) {
      utf8 = html.text
      title = html.title
      source = html.siteName
      published = html.published.map { SourceDocument.Publication(edtf: $0, basis: .metadata) }
      invalid = html.invalid
    }
  }

  private func read(
    frontMatterOf draft: inout Draft, path: String, into diagnostics: inout [Diagnostic]
  ) {
    guard let matter = FrontMatter(draft.utf8, path: path) else { return }
    diagnostics += matter.diagnostics
    draft.body = matter.span.end
    draft.markup = [matter.span]
    draft.title = matter.title
    draft.source = matter.source
    draft.genre = matter.genre
    draft.published = matter.published.map {
      SourceDocument.Publication(edtf: $0, basis: .frontMatter)
    }
  }

  /// The date of publication, from the most to the least trusted place that names it.
  private func publication(of draft: Draft, path: String) -> SourceDocument.Publication? {
    if let published { return .init(edtf: published, basis: .option) }
    if let published = draft.published { return published }
    if let date = Dateline.date(in: draft.utf8, from: draft.body) {
      return .init(edtf: date, basis: .dateline)
    }
    return FileNameDate.date(in: path).map { .init(edtf: $0, basis: .fileName) }
  }
}

extension Diagnostic {
  /// Bytes of a file were not UTF-8 and were replaced.
  static func invalidUTF8(_ invalid: UTF8Text.Invalid, path: String) -> Diagnostic {
    let byte =
      "0x" + (invalid.byte < 16 ? "0" : "") + String(invalid.byte, radix: 16, uppercase: true)
    let more =
      invalid.count == 1
      ? "" : ", and \(invalid.count - 1) more place\(invalid.count == 2 ? "" : "s")"
    return Diagnostic(
      .warning, id: "text.invalid-utf8",
      message: "byte \(invalid.offset) (\(byte)) is not UTF-8\(more); read as U+FFFD", path: path,
      hint: "save the file as UTF-8; it may be Windows-1252 or ISO 8859-1 now")
  }
}
