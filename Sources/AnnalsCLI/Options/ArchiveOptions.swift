import Annals
import ArgumentParser
import FoundationEssentials

/// Which archive a command reads.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The archive to read, or the folder it lies in; else $ANNALS_ARCHIVE, else output/annals.sqlite.",
      valueName: "path"))
  var archive: String?

  /// Opens the archive.
  func open() throws -> Archive {
    let named =
      archive ?? ProcessInfo.processInfo.environment["ANNALS_ARCHIVE"] ?? "output"
    let path =
      FileSystem.kind(named) == .folder || (archive == nil && named == "output")
      ? FileSystem.joined(named, BuildOutput.archiveName) : named
    return try Archive(path: path)
  }
}
