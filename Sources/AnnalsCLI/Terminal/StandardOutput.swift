import Annals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Results on standard output, written in large pieces.
struct StandardOutput {
  private var buffer: [UInt8] = []

  /// Adds a line.
  mutating func write(line: String) throws {
    buffer.append(contentsOf: line.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Adds bytes.
  mutating func write(_ bytes: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what has been added; when nobody reads it any more, the program ends quietly.
  mutating func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    do {
      try FileSystem.write(buffer, to: STDOUT_FILENO, name: "standard output")
    } catch {
      if error.code == EPIPE { exit(0) }
      throw error
    }
  }

  /// Writes lines and is done.
  static func write(lines: [String]) throws {
    var output = StandardOutput()
    for line in lines { try output.write(line: line) }
    try output.flush()
  }

  /// Writes bytes and is done.
  static func write(bytes: some Sequence<UInt8>) throws {
    var output = StandardOutput()
    try output.write(bytes)
    try output.flush()
  }
}
