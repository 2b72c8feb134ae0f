import Annals
import ArgumentParser

/// The options of commands that append a correction.
struct CorrectionTarget: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var file: CorrectionsOptions

  @Option(help: ArgumentHelp("Why, for people who read the file.", valueName: "words"))
  var note: String?

  @Flag(help: "Show what the correction would change, and write nothing.")
  var dryRun = false

  @OptionGroup var common: ConsoleOptions

  /// The file of corrections that belongs to the archive.
  func correctionsFile() throws -> CorrectionsFile {
    try file.file(for: FileSystem.split(archive.path).folder)
  }

  /// Names an event of the archive so that it is found again after its document changed.
  func reference(_ id: String, in graph: EventGraph) throws -> EventReference {
    let exact = graph.events.first { event in
      event.id.rawValue == id || (event.aliases ?? []).contains { $0.rawValue == id }
    }
    let begun = graph.events.filter { $0.id.rawValue.hasPrefix(id) }
    guard let event = exact ?? (begun.count == 1 && !id.isEmpty ? begun.first : nil) else {
      throw Failure(
        .usage,
        begun.isEmpty ? "no event \"\(id)\" in the archive" : "several events begin with \"\(id)\"",
        hint: "`annals query -f csv | cut -d, -f1,9` lists ids and titles")
    }
    return EventReference(event)
  }

  /// Appends a correction to the file, or shows its effect.
  func append(_ action: Correction.Action) throws {
    let file = try correctionsFile()
    let correction = Correction(action, note: note)
    let appended = try file.appending(correction)
    let lines = appended.text.dropFirst(file.text.count).split(separator: "\n").map(String.init)
    guard dryRun else {
      try FileSystem.replace(file.path, with: Array(appended.text.utf8))
      try StandardOutput.write(lines: lines)
      common.console.note("\nAppended to \(file.path); the next `annals build` applies it")
      return
    }
    let difference = try difference(file.corrections, appended.corrections)
    try StandardOutput.write(lines: lines + [""] + Self.lines(difference))
  }

  private func difference(_ before: Corrections, _ after: Corrections) throws -> GraphDifference {
    let records = try archive.open().records()
    func graph(_ corrections: Corrections) -> EventGraph {
      var builder = GraphBuilder(generator: Annals.generator, corrections: corrections)
      for record in records { builder.add(record) }
      return builder.build().graph
    }
    return GraphDifference(from: graph(before), to: graph(after))
  }

  private static func lines(_ difference: GraphDifference) -> [String] {
    guard !difference.isEmpty else { return ["changes nothing"] }
    return difference.removed.map { "- \($0.id)  \($0.title)" }
      + difference.added.map { "+ \($0.id)  \($0.title)" }
      + difference.changed.map { "~ \($0.event)  \($0.field): \($0.before) → \($0.after)" }
  }
}
