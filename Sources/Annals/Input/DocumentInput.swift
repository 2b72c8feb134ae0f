public import AnnalsText

/// Where a document comes from, before it is read.
public enum DocumentInput: Sendable {
  /// A file.
  case file(path: String, id: String, format: DocumentFormat)
  /// Bytes that have been read, from standard input.
  case bytes([UInt8], id: String, format: DocumentFormat)
  /// A line of JSON Lines with `id`, `text` and perhaps `published`, `title`, `source` and `genre`.
  case line([UInt8], number: Int, file: String)
  /// A file that could not be read on.
  case failed(FileFailure)

  /// The name for messages.
  public var name: String {
    switch self {
    case .file(let path, _, _): path
    case .bytes(_, let id, _): id
    case .line(_, let number, let file): "\(file):\(number)"
    case .failed(let failure): failure.path
    }
  }
}

/// Why a document could not be had.
public enum DocumentFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file could not be read.
  case unreadable(FileFailure)
  /// The file is no text.
  case notText(name: String, DocumentReader.Failure)
  /// A line of JSON Lines is no document.
  case badLine(name: String, problem: String)

  /// The message for people.
  public var description: String {
    switch self {
    case .unreadable(let failure): failure.description
    case .notText(let name, .empty): "\(name): no text in it; skipped"
    case .notText(let name, .binary): "\(name): not text, though it is named so; skipped"
    case .notText(let name, .utf16): "\(name): UTF-16, and annals reads UTF-8; skipped"
    case .badLine(let name, let problem): "\(name): \(problem)"
    }
  }

  /// The failure as something that the user should know.
  public var diagnostic: Diagnostic {
    switch self {
    case .unreadable:
      Diagnostic(.error, id: "input.unreadable", message: description)
    case .notText(let name, .utf16):
      Diagnostic(
        .warning, id: "input.not-text", message: description,
        hint: "convert it with `iconv -f UTF-16 -t UTF-8 \(name)`")
    case .notText:
      Diagnostic(.warning, id: "input.not-text", message: description)
    case .badLine:
      Diagnostic(
        .error, id: "input.bad-line", message: description,
        hint:
          "each line is one object: {\"id\": \"a\", \"text\": \"In 1914 …\", \"published\": \"2020-07-23\"}"
      )
    }
  }
}
