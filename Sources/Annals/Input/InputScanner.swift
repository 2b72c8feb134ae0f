import AnnalsStore
public import AnnalsText

/// Finds the documents that paths name: files, and folders with everything below them.
public struct InputScanner {
  /// The documents: in the order of the paths, those of a folder sorted by path.
  public private(set) var inputs: [DocumentInput] = []
  /// What was left out, and why.
  public private(set) var diagnostics: [Diagnostic] = []

  private struct Found {
    var path: String
    /// The parts of the path from which the id is made, the last `count` of which are the id.
    var parts: [Substring]
    var count: Int
    var format: DocumentFormat
    var id: String { parts.suffix(count).joined(separator: "/") }
  }
  private var found: [Found] = []
  private var skipped: [String] = []
  private var unopened: [String] = []
  private var seen: Set<[UInt64]> = []

  /// Looks for documents.
  /// - Throws: ``FileFailure`` when a path names nothing or a folder cannot be read.
  public init(_ paths: [String]) throws(FileFailure) {
    for path in paths {
      guard let kind = FileSystem.kind(path) else {
        throw FileFailure(.read, path)
      }
      if kind == .folder {
        try scan(path, relative: [])
      } else {
        add(path, parts: Self.parts(path), count: 1, isNamed: true)
      }
    }
    makeIDsUnique()
    inputs = found.map { .file(path: $0.path, id: $0.id, format: $0.format) }
    diagnostics = unopened.map { path in
      Diagnostic(
        .warning, id: "input.unopened", message: "it cannot be opened; skipped", path: path)
    }
    diagnostics += Self.diagnostics(skipped: skipped)
  }

  private mutating func scan(_ folder: String, relative: [Substring]) throws(FileFailure) {
    guard isNew(folder) else { return }
    let names = try FileSystem.names(folder)
    let ours =
      names.contains(Manifest.name)
      ? (try? FileSystem.bytes(FileSystem.joined(folder, Manifest.name))).map {
        Manifest($0).hashes
      } ?? [:]
      : [:]
    for name in names
    where !name.hasPrefix(".") && ours[name] == nil && name != CorrectionsFile.name {
      let path = FileSystem.joined(folder, name)
      switch FileSystem.kind(path) {
      case .folder: try scan(path, relative: relative + [Substring(name)])
      case .file:
        add(path, parts: Self.parts(path), count: relative.count + 1, isNamed: false)
      case .special: skipped.append(path)
      case nil: unopened.append(path)
      }
    }
  }

  private mutating func add(_ path: String, parts: [Substring], count: Int, isNamed: Bool) {
    var format = DocumentFormat(path: path)
    if format == nil, isNamed, parts.last?.contains(".") == false { format = .plainText }
    guard let format else {
      skipped.append(path)
      return
    }
    if isNew(path) { found.append(Found(path: path, parts: parts, count: count, format: format)) }
  }

  /// True the first time that a file or folder is met, whatever it is called.
  private mutating func isNew(_ path: String) -> Bool {
    guard let identity = FileSystem.identity(path) else { return true }
    return seen.insert([identity.device, identity.node]).inserted
  }

  /// Lengthens the ids of different files that would have the same one by the folders that they lie in.
  private mutating func makeIDsUnique() {
    while true {
      let groups = Dictionary(grouping: found.indices) { found[$0].id }
      let longer = groups.values.filter { $0.count > 1 }.joined()
        .filter { found[$0].count < found[$0].parts.count }
      if longer.isEmpty { return }
      for index in longer { found[index].count += 1 }
    }
  }

  private static func parts(_ path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." && $0 != ".." }
  }

  /// One warning a file, and one for the rest when there are many.
  private static func diagnostics(skipped: [String]) -> [Diagnostic] {
    let shown = skipped.count > 6 ? 5 : skipped.count
    var diagnostics = skipped.prefix(shown).map { path in
      Diagnostic(
        .warning, id: "input.unknown-type",
        message: "not a kind of document annals reads (txt, md, html); skipped", path: path)
    }
    if skipped.count > shown {
      diagnostics.append(
        Diagnostic(
          .warning, id: "input.unknown-type",
          message: "\(skipped.count - shown) more files are not of a kind annals reads; skipped"))
    }
    return diagnostics
  }
}
