import Foundation

/// A command session in a file: commands with what they print and how they end.
///
///     $ annals date "early 1950s"
///     > 1950/1953     1950-01-01 – 1953-12-31
///     2> a line on standard error
///     ? 64
///
/// `> ` is standard output, `2> ` standard error, `? ` the exit status when it is not 0. A line `...` stands for any
/// lines, and `…` at the end of an expected line for the rest of it. Everything else is a remark.
struct Session {
  struct Step {
    var command: String
    var line: Int
    var output: [String] = []
    var errors: [String] = []
    var status: Int32 = 0
  }

  /// What a command did.
  struct Result: Equatable {
    var output: [String]
    var errors: [String]
    var status: Int32
  }

  let path: String
  private(set) var lines: [String]
  private(set) var steps: [Step] = []

  init(path: String) throws {
    self.path = path
    lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), line: index + 1))
      } else if !steps.isEmpty {
        let last = steps.count - 1
        if line == ">" || line.hasPrefix("> ") {
          steps[last].output.append(String(line.dropFirst(2)))
        }
        if line == "2>" || line.hasPrefix("2> ") {
          steps[last].errors.append(String(line.dropFirst(3)))
        }
        if line.hasPrefix("? ") { steps[last].status = Int32(line.dropFirst(2)) ?? -1 }
      }
    }
  }

  /// True when lines are as expected.
  static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    let rest = expected.dropFirst()
    if first == "..." {
      return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], rest) }
    }
    guard let line = lines.first else { return false }
    let isAlike =
      first.hasSuffix("…") && !line.hasSuffix("…")
      ? line.hasPrefix(first.dropLast()) : line == first
    return isAlike && matches(lines.dropFirst(), rest)
  }

  /// The session with what the commands really did.
  func recorded(_ results: [Result]) -> String {
    var text = lines.prefix((steps.first?.line ?? 1) - 1)
    for (step, result) in zip(steps, results) {
      text.append("$ " + step.command)
      text += result.output.map { $0.isEmpty ? ">" : "> " + $0 }
      text += result.errors.map { $0.isEmpty ? "2>" : "2> " + $0 }
      if result.status != 0 { text.append("? \(result.status)") }
      text.append("")
    }
    return text.joined(separator: "\n")
  }
}

/// The program under test.
enum Program {
  /// The folder of this file.
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  /// The top of the project.
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that the program was built into: `ANNALS_BIN`, else the one that the tests were built into.
  static var folder: URL {
    if let named = ProcessInfo.processInfo.environment["ANNALS_BIN"] {
      return URL(fileURLWithPath: named)
    }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      if FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("annals").path)
      {
        return folder
      }
      folder.deleteLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug")
  }

  /// Runs a command of the shell in a folder.
  static func run(
    _ command: String, in directory: URL, environment extra: [String: String] = [:]
  ) throws -> Session.Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = directory
    var environment = ProcessInfo.processInfo.environment
    for name in ["ANNALS_ARCHIVE", "NO_COLOR", "COLUMNS", "SOURCE_DATE_EPOCH"] {
      environment[name] = nil
    }
    environment["PATH"] = "\(folder.path):\(environment["PATH"] ?? "/usr/bin:/bin")"
    environment["FIXTURES"] = tests.appendingPathComponent("Fixtures").path
    environment["ROOT"] = root.path
    environment["LC_ALL"] = "C"
    environment["SWIFT_BACKTRACE"] = "enable=no"
    for (name, value) in extra { environment[name] = value }
    process.environment = environment
    let temporary = FileManager.default.temporaryDirectory
    let output = temporary.appendingPathComponent("annals-stdout-\(UUID())")
    let errors = temporary.appendingPathComponent("annals-stderr-\(UUID())")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    defer {
      for file in [output, errors] { try? FileManager.default.removeItem(at: file) }
    }
    return Session.Result(
      output: try lines(of: output), errors: try lines(of: errors),
      status: process.terminationStatus)
  }

  private static func lines(of file: URL) throws -> [String] {
    var lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Calls a body with an empty folder, which is removed afterwards.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("annals-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
