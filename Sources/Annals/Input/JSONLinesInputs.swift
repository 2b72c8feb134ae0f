#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of files of JSON Lines as documents or records, read as they are asked for; empty lines are passed over.
public struct JSONLinesInputs: Sequence, IteratorProtocol {
  private var paths: ArraySlice<String>
  private let holdsRecords: Bool
  private var file: OpenFile?

  /// Names the files; `-` is standard input.
  /// - Parameters:
  ///   - paths: the files.
  ///   - holdsRecords: true for what `annals extract` wrote, false for documents.
  public init(_ paths: [String], holdsRecords: Bool = false) {
    self.paths = paths[...]
    self.holdsRecords = holdsRecords
  }

  /// The next line.
  public mutating func next() -> DocumentInput? {
    while true {
      if var current = file {
        do {
          let line = try current.nextLine()
          file = line == nil ? nil : current
          if let line, line.contains(where: { $0 > 0x20 }) {
            return holdsRecords
              ? .record(line, number: current.number, file: current.name)
              : .line(line, number: current.number, file: current.name)
          }
        } catch {
          file = nil
          return .failed(error)
        }
      } else {
        guard let path = paths.popFirst() else { return nil }
        do { file = try OpenFile(path) } catch { return .failed(error) }
      }
    }
  }

  private struct OpenFile {
    let name: String
    private(set) var number = 0
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0

    init(_ path: String) throws(FileFailure) {
      name = path == "-" ? "standard input" : path
      descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
      guard descriptor >= 0 else { throw FileFailure(.read, path) }
    }

    mutating func nextLine() throws(FileFailure) -> [UInt8]? {
      var searched = start
      while true {
        if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
          defer { start = end + 1 }
          number += 1
          return Array(buffer[start..<end])
        }
        searched = buffer.count - start
        buffer.removeSubrange(..<start)
        start = 0
        let chunk = try FileSystem.chunk(descriptor, name: name)
        buffer.append(contentsOf: chunk)
        guard chunk.isEmpty else { continue }
        if descriptor != STDIN_FILENO { close(descriptor) }
        number += 1
        defer { buffer = [] }
        return buffer.isEmpty ? nil : buffer
      }
    }
  }
}
