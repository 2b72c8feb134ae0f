import Foundation
import Synchronization

/// Layout in a child process, which can be stopped and may crash.
///
/// The child is this same program with a hidden command that calls ``LayoutService``: DOT on its standard input, the
/// result on its standard output.
package struct LayoutProcess: Sendable {
  /// The path of the program.
  package var executable: String
  /// The arguments before engine and format.
  package var arguments: [String]
  /// The time after which the child is stopped, in seconds.
  package var limit: Double

  /// Names the program that serves.
  package init(executable: String, arguments: [String], limit: Double = 10) {
    self.executable = executable
    self.arguments = arguments
    self.limit = limit
  }

  /// Lays out a graph and writes it.
  package func run(
    _ dot: String, engine: LayoutEngine, format: LayoutFormat
  ) throws(LayoutError) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments =
      arguments + [engine.rawValue, format.rawValue, String(Int(limit.rounded(.up)))]
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { throw LayoutError(.spawn, ["\(error)"]) }
    // All three pipes are served at once, or a full one would block both processes.
    let group = DispatchGroup()
    let (result, complaint) = (Received(), Received())
    let queue = DispatchQueue.global()
    queue.async(group: group) {
      try? input.fileHandleForWriting.write(contentsOf: Data(dot.utf8))
      try? input.fileHandleForWriting.close()
    }
    queue.async(group: group) { result.read(output.fileHandleForReading) }
    queue.async(group: group) { complaint.read(errors.fileHandleForReading) }
    let isLate = group.wait(timeout: .now() + limit) == .timedOut
    if isLate {
      process.terminate()
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    let messages = String(decoding: complaint.bytes, as: UTF8.self).split(separator: "\n")
      .map(String.init)
    if isLate { throw LayoutError(.timeout, ["no layout after \(Int(limit)) s"]) }
    if process.terminationReason == .uncaughtSignal {
      throw LayoutError(
        process.terminationStatus == SIGXCPU ? .timeout : .crash,
        ["ended by signal \(process.terminationStatus)"] + messages)
    }
    guard process.terminationStatus == 0 else { throw LayoutError(.layout, messages) }
    return result.bytes
  }

  /// What a pipe delivered, filled by one thread and read by another after it ended.
  private final class Received: Sendable {
    private let content = Mutex<[UInt8]>([])
    var bytes: [UInt8] { content.withLock { $0 } }
    func read(_ handle: FileHandle) {
      let data = (try? handle.readToEnd()) ?? Data()
      content.withLock { $0 = Array(data) }
    }
  }
}
