import Annals
import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the result of an export goes: standard output, a file, or a folder.
struct ExportTarget: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file, or the folder for formats of several files; else standard output.",
      valueName: "path"))
  var output: String?

  @Flag(help: "Replace files that annals did not make.")
  var force = false

  /// Writes one file.
  func write(_ bytes: [UInt8], isBinary: Bool = false) throws {
    guard let output, output != "-" else {
      if isBinary, isatty(STDOUT_FILENO) == 1 {
        throw Failure(.usage, "a picture is nothing for a terminal", hint: "name a file with -o")
      }
      return try StandardOutput.write(bytes: bytes)
    }
    switch FileSystem.kind(output) {
    case .special: try FileSystem.write(bytes, toFile: output)
    case .folder: throw Failure(.inputOutput, "cannot write to \(output): it is a folder")
    case .file, nil:
      let (folder, name) = FileSystem.split(output)
      try OutputFolder(folder, isForced: force).write([(name, bytes)])
    }
  }

  /// Writes the files of a format that is a folder.
  func write(_ files: [(name: String, bytes: [UInt8])], format: String) throws {
    guard let output, output != "-" else {
      throw Failure(.usage, "\(format) is a folder of files", hint: "name a folder with -o")
    }
    try OutputFolder(output, isForced: force).write(files)
  }
}
