import AnnalsTime
import Yams

/// The YAML between two lines of `---` at the start of a file.
struct FrontMatter {
  /// From the first byte of the file to the end of the closing line.
  let span: ByteSpan
  private(set) var title: String?
  private(set) var source: String?
  private(set) var published: EDTF?
  private(set) var genre: SourceDocument.Genre?
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads front matter; `nil` when the file does not begin with it.
  init?(_ utf8: [UInt8], path: String) {
    guard let (span, content) = Self.spans(in: utf8) else { return nil }
    self.span = span
    do {
      let yaml = String(decoding: utf8[content.start..<content.end], as: UTF8.self)
      guard let node = try Yams.compose(yaml: yaml) else { return }
      guard let mapping = node.mapping else {
        diagnostics.append(.frontMatter("is not a list of `key: value`", path: path, line: 2))
        return
      }
      for (key, value) in mapping {
        read(key.scalar?.string.lowercased() ?? "", value, path: path)
      }
    } catch {
      let line = (error as? YamlError).flatMap(Self.line) ?? 1
      diagnostics.append(.frontMatter("is not YAML", path: path, line: line + 1))
    }
  }

  private mutating func read(_ key: String, _ value: Node, path: String) {
    let text = value.scalar?.string
    let line = value.mark.map { $0.line + 1 } ?? 1
    switch key {
    case "title": title = text
    case "source", "publisher": source = text
    case "author":
      source =
        source ?? text
        ?? value.sequence?.compactMap(\.scalar?.string)
        .joined(separator: ", ")
    case "date", "published":
      published = text.flatMap { PublicationDate.edtf($0) }
      if published == nil {
        diagnostics.append(
          .frontMatter(
            "has a date that cannot be read: \"\(text ?? "")\"", path: path, line: line,
            hint: "write it as 2020-07-23, 2020-07 or 2020"))
      }
    case "genre":
      genre = text.flatMap { SourceDocument.Genre(rawValue: $0.lowercased()) }
      if genre == nil {
        diagnostics.append(
          .frontMatter(
            "has an unknown genre: \"\(text ?? "")\"", path: path, line: line,
            hint: "genre is news, narrative or auto"))
      }
    default: break
    }
  }

  /// The whole front matter, and the YAML inside it.
  private static func spans(in utf8: [UInt8]) -> (whole: ByteSpan, content: ByteSpan)? {
    var lines = LineSpans(utf8)
    guard let first = lines.next(), isFence(utf8[first.start..<first.end], closing: false) else {
      return nil
    }
    let contentStart = lines.offset
    while let line = lines.next() {
      guard isFence(utf8[line.start..<line.end], closing: true) else { continue }
      return (ByteSpan(0, lines.offset), ByteSpan(contentStart, line.start))
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
    var line = line
    while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      line.removeLast()
    }
    return line.elementsEqual("---".utf8) || (closing && line.elementsEqual("...".utf8))
  }

  private static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}

extension Diagnostic {
  /// Something is wrong with the front matter of a file.
  fileprivate static func frontMatter(
    _ problem: String, path: String, line: Int, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .warning, id: "text.front-matter", message: "the front matter \(problem)", path: path,
      line: line,
      hint: hint)
  }
}

/// The lines of a text without their ends (LF, CRLF), one after another.
struct LineSpans: Sequence, IteratorProtocol {
  private let utf8: [UInt8]
  /// The offset of the next line.
  private(set) var offset: Int

  init(_ utf8: [UInt8], from offset: Int = 0) {
    self.utf8 = utf8
    self.offset = offset
  }

  mutating func next() -> ByteSpan? {
    guard offset < utf8.count else { return nil }
    let start = offset
    var end = start
    while end < utf8.count, utf8[end] != UInt8(ascii: "\n") { end += 1 }
    offset = Swift.min(end + 1, utf8.count)
    if end > start, utf8[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return ByteSpan(start, end)
  }
}
