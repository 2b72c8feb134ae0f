/// Something about the user's text or files that the user should know; it is collected, never thrown.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// The result is as asked, but something is worth knowing.
    case warning
    /// Something that was asked for could not be done.
    case error
  }

  /// How much it matters.
  public var severity: Severity
  /// A stable name of the form `area.kebab-case`.
  public var id: String
  /// What is wrong, in lower case, without a full stop.
  public var message: String
  /// The file.
  public var path: String?
  /// The 1-based line.
  public var line: Int?
  /// The 1-based column, in characters.
  public var column: Int?
  /// The text of the line.
  public var excerpt: String?
  /// The number of characters under which the caret marks stand.
  public var width: Int
  /// One thing to do about it.
  public var hint: String?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, id: String, message: String, path: String? = nil, line: Int? = nil,
    column: Int? = nil, excerpt: String? = nil, width: Int = 1, hint: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.path = path
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.width = width
    self.hint = hint
  }
}
