/// A kind of file that documents are read from.
public enum DocumentFormat: String, Sendable, CaseIterable {
  /// Text without markup.
  case plainText
  /// Markdown, with or without YAML front matter.
  case markdown
  /// HTML.
  case html

  /// The file name extensions, in lower case, without the dot.
  public var fileExtensions: [String] {
    switch self {
    case .plainText: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml"]
    }
  }

  /// The format of a file by the extension of its name; `nil` when it is none that Annals reads.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    let fileExtension = path[path.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(fileExtension) })
    else { return nil }
    self = format
  }

  /// The format of bytes that have no file name: HTML when they begin like it, else Markdown when they begin with
  /// front matter, else plain text.
  public init(sniffing bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(256), as: UTF8.self)
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") {
      self = .html
    } else if head.hasPrefix("---\n") || head.hasPrefix("---\r\n") {
      self = .markdown
    } else {
      self = .plainText
    }
  }
}
