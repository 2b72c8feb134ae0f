public import AnnalsText

/// What is wrong in a corrections file, and where.
public struct CorrectionsError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, in lower case, without a full stop.
  public var message: String
  /// The path of the file.
  public var path: String
  /// The 1-based line.
  public var line: Int
  /// The 1-based column, in characters.
  public var column: Int
  /// The text of the line.
  public var excerpt: String
  /// The number of characters that are wrong.
  public var width: Int
  /// One thing to do about it.
  public var hint: String?

  /// The place and the message: `annals.corrections.yaml:12:5: …`.
  public var description: String { "\(path):\(line):\(column): \(message)" }

  /// The error as a diagnostic, with the excerpt.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .error, id: "corrections.invalid", message: message, path: path, line: line, column: column,
      excerpt: excerpt, width: width, hint: hint)
  }
}
