import Annals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The documents that a command was given, and what was wrong with them so far.
struct DocumentSource {
  /// The documents.
  let inputs: AnySequence<DocumentInput>
  /// How many there are, when that is known before they are read.
  let count: Int?
  private let isStrict: Bool
  private let console: Console
  private(set) var warnings = 0
  private var unreadable = false
  private var withoutText = 0

  /// Looks for the documents that paths name.
  /// - Throws: ``Failure`` when a path names nothing, or no document is found.
  init(_ paths: [String], _ options: ReadingOptions, console: Console) throws {
    self.console = console
    isStrict = options.strict
    switch options.form {
    case .jsonl, .records:
      for path in paths where path != "-" && FileSystem.kind(path) == nil {
        throw Failure(FileFailure.missing(path))
      }
      inputs = AnySequence(
        JSONLinesInputs(paths, holdsRecords: options.form == .records))
      count = nil
    case .text:
      var found: [DocumentInput] = []
      for path in paths where path == "-" {
        let bytes = try FileSystem.bytes(STDIN_FILENO, name: "standard input")
        found.append(.bytes(bytes, id: "standard input", format: DocumentFormat(sniffing: bytes)))
        break
      }
      let scanner = try InputScanner(paths.filter { $0 != "-" })
      found += scanner.inputs
      inputs = AnySequence(found)
      count = found.count
      for diagnostic in scanner.diagnostics { report(diagnostic) }
      if found.isEmpty {
        let place = paths.count == 1 ? paths[0] : "\(paths.count) paths"
        throw Failure(
          .noInput, "no documents in \(place)",
          hint: "annals reads .txt, .md and .html files; for JSON Lines say --from jsonl")
      }
    }
  }

  /// Takes note of what became of a document.
  /// - Throws: ``Failure`` when it makes the whole input bad.
  mutating func note(_ extraction: Extraction) throws {
    if case .failure(let failure) = extraction.result {
      switch failure {
      case .badLine, .badRecord: throw Failure(failure)
      case .unreadable: unreadable = true
      case .notText: withoutText += 1
      }
    }
    for diagnostic in extraction.diagnostics { report(diagnostic) }
  }

  /// Shows a warning or an error.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .warning { warnings += 1 }
    console.report(diagnostic)
  }

  /// Throws when nothing was read.
  func checkCount(_ documents: Int) throws {
    guard documents == 0 else { return }
    if unreadable { throw Failure(.inputOutput, "no document could be read") }
    if withoutText > 0 { throw Failure(.badData, "no document has text in it") }
    throw Failure(.noInput, "the input has no documents")
  }

  /// Throws when there are warnings and none are wanted.
  func checkWarnings() throws {
    if isStrict, warnings > 0 {
      throw Failure(.badData, "\(warnings.counted("warning")), and --strict stops at them")
    }
  }

  /// Ends with the status of a failed read when a file could not be read, now that the rest is done.
  func checkUnreadable() throws {
    if unreadable {
      throw Failure(.inputOutput, "some files could not be read; the result is without them")
    }
  }
}

extension Int {
  /// The number with a noun: "1 warning", "2 warnings".
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
