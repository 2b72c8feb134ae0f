public import AnnalsGraph
public import AnnalsText
import FoundationEssentials

/// A file of corrections: YAML for people, to which commands append.
public struct CorrectionsFile: Hashable, Sendable {
  /// The usual name of the file.
  public static let name = "annals.corrections.yaml"

  /// The path, for messages.
  public let path: String
  /// The text as it is written, with its comments.
  public private(set) var text: String
  /// What it says.
  public private(set) var corrections: Corrections

  /// Reads the text of a file; an empty one has no corrections.
  /// - Throws: ``CorrectionsError`` with line and column of what is wrong.
  public init(text: String, path: String = CorrectionsFile.name) throws(CorrectionsError) {
    self.path = path
    self.text = text
    corrections = try CorrectionsParser(text: text, path: path).corrections()
  }

  /// Reads a file; one that is not there has no corrections.
  /// - Throws: ``CorrectionsError``, or the system's error when the file cannot be read.
  public init(path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      try self.init(text: "", path: path)
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ArchiveError.denied(path: path)
    }
    try self.init(text: String(decoding: data, as: UTF8.self), path: path)
  }

  /// The file with a correction after those it has; what is written before stays as it is.
  /// - Throws: ``CorrectionsError`` when the file is laid out so that nothing can be appended.
  public func appending(_ correction: Correction) throws(CorrectionsError) -> CorrectionsFile {
    var text = self.text
    if corrections.entries.isEmpty, !text.contains("corrections:") {
      if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      text += text.isEmpty ? Self.header : ""
      text += "corrections:\n"
    }
    if !text.hasSuffix("\n") { text += "\n" }
    let item = CorrectionWriter.lines(correction)
    let indentation = try CorrectionsParser(text: self.text, path: path).itemIndentation ?? 2
    let margin = String(repeating: " ", count: indentation)
    for line in item { text += margin + line + "\n" }
    let result = try? CorrectionsFile(text: text, path: path)
    guard let result, result.corrections.entries.count == corrections.entries.count + 1,
      result.corrections.entries.last?.action == correction.action
    else {
      let lines = self.text.split(separator: "\n", omittingEmptySubsequences: false)
      throw CorrectionsError(
        message: "nothing can be appended to this file", path: path, line: max(1, lines.count),
        column: 1, excerpt: lines.last.map(String.init) ?? "", width: 1,
        hint: "put `corrections:` last, with one item a line below it, or add by hand: "
          + item.joined(separator: " "))
    }
    return result
  }

  private static let header = """
    # What people corrected in this timeline. `annals build` applies it on every run;
    # `annals correct` appends to it; it may be edited by hand.

    """

  /// The warnings for corrections that a build could not attach.
  public func diagnostics(for orphans: [Correction]) -> [Diagnostic] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return orphans.map { orphan in
      let line = orphan.line.map { lines.indices.contains($0 - 1) ? lines[$0 - 1] : "" }
      let start = line?.prefix { $0 == " " || $0 == "-" }.count ?? 0
      return Diagnostic(
        .warning, id: "corrections.orphan",
        message: "\(CorrectionWriter.subject(orphan)) (nor its quote) in these documents",
        path: path,
        line: orphan.line, column: orphan.line.map { _ in start + 1 }, excerpt: line,
        width: max(1, (line?.count ?? 1) - start),
        hint: "`annals correct list --orphans` shows corrections that no longer attach")
    }
  }

  /// The errors for assertions that do not hold.
  public func diagnostics(for failures: [CorrectionReport.Failure]) -> [Diagnostic] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return failures.map { failure in
      let line = failure.correction.line.map { lines.indices.contains($0 - 1) ? lines[$0 - 1] : "" }
      let start = line?.prefix { $0 == " " || $0 == "-" }.count ?? 0
      return Diagnostic(
        .error, id: "corrections.assertion", message: failure.description, path: path,
        line: failure.correction.line, column: failure.correction.line.map { _ in start + 1 },
        excerpt: line, width: max(1, (line?.count ?? 1) - start),
        hint: "correct the event with `annals correct set`, or take the assertion out")
    }
  }
}
