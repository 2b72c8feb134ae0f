import Annals
import ArgumentParser
import FoundationEssentials

/// Which file of corrections a command reads or writes.
struct CorrectionsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of corrections; else annals.corrections.yaml in the output folder or beside it.",
      valueName: "file"))
  var corrections: String?

  /// The file for an output folder.
  func file(for output: String) throws -> CorrectionsFile {
    if let corrections {
      let isThere = FileSystem.kind(corrections) != nil
      if isThere { _ = try FileSystem.bytes(corrections) }
      return try CorrectionsFile(path: corrections)
    }
    let inside = FileSystem.joined(output, CorrectionsFile.name)
    return try CorrectionsFile(
      path: FileSystem.kind(inside) != nil ? inside : Self.pathBeside(output))
  }

  private static func pathBeside(_ output: String) -> String {
    let folder = output == "." ? "." : FileSystem.split(output).folder
    return folder == "." ? CorrectionsFile.name : FileSystem.joined(folder, CorrectionsFile.name)
  }
}
