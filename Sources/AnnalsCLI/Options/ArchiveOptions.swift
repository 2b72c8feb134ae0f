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

  /// The path of the archive.
  var path: String {
    let named = archive ?? ProcessInfo.processInfo.environment["ANNALS_ARCHIVE"] ?? "output"
    let isDefault = archive == nil && named == "output"
    return isDefault || FileSystem.kind(named) == .folder
      ? FileSystem.joined(named, BuildOutput.archiveName) : named
  }

  /// Opens the archive.
  func open() throws -> Archive {
    try Archive(path: path)
  }
}
