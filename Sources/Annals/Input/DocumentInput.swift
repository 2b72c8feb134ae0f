public import AnnalsText

/// Where a document comes from, before it is read.
public enum DocumentInput: Sendable {
  /// A file.
  case file(path: String, id: String, format: DocumentFormat)
  /// Bytes that have been read, from standard input.
  case bytes([UInt8], id: String, format: DocumentFormat)
  /// A line of JSON Lines with `id`, `text` and perhaps `published`, `title`, `source` and `genre`.
  case line([UInt8], number: Int, file: String)
  /// A line of JSON Lines that `annals extract` wrote.
  case record([UInt8], number: Int, file: String)
  /// A file that could not be read on.
  case failed(FileFailure)

  /// The name for messages.
  public var name: String {
    switch self {
    case .file(let path, _, _): path
    case .bytes(_, let id, _): id
    case .line(_, let number, let file), .record(_, let number, let file): "\(file):\(number)"
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
  /// A line is no record.
  case badRecord(name: String, problem: String)

  /// The document, as the user named it.
  public var name: String {
    switch self {
    case .unreadable(let failure): failure.path
    case .notText(let name, _), .badLine(let name, _), .badRecord(let name, _): name
    }
  }

  /// The message for people.
  public var description: String {
    switch self {
    case .unreadable(let failure): failure.description
    case .notText(let name, _), .badLine(let name, _), .badRecord(let name, _):
      "\(name): \(problem)"
    }
  }

  private var problem: String {
    switch self {
    case .unreadable(let failure): failure.description
    case .notText(_, .empty): "no text in it; skipped"
    case .notText(_, .binary): "not text, though it is named so; skipped"
    case .notText(_, .utf16): "UTF-16, and annals reads UTF-8; skipped"
    case .badLine(_, let problem), .badRecord(_, let problem): problem
    }
  }

  /// The failure as something that the user should know.
  public var diagnostic: Diagnostic {
    switch self {
    case .unreadable:
      Diagnostic(.error, id: "input.unreadable", message: problem)
    case .notText(let name, let failure):
      Diagnostic(
        .warning, id: "input.not-text", message: problem, path: name,
        hint: failure == .utf16 ? "convert it with `iconv -f UTF-16 -t UTF-8 \(name)`" : nil)
    case .badLine(let name, let problem):
      Diagnostic(
        .error, id: "input.bad-line", message: problem, path: name,
        hint:
          "each line is one document: {\"id\": \"a\", \"text\": \"In 1914 …\", \"published\": \"2020-07-23\"}"
      )
    case .badRecord(let name, let problem):
      Diagnostic(
        .error, id: "input.bad-record", message: problem, path: name,
        hint: "--from records reads what `annals extract` of this version wrote")
    }
  }
}
