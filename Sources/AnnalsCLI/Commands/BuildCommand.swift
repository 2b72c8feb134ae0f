import Annals
import ArgumentParser

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read documents; write a timeline, a diagram, the graph and an archive to query.",
    discussion: """
      annals build notes/ -o output
      annals build --from jsonl documents.jsonl -o output
      """)

  @Argument(help: "Files, folders (with everything below them), or - for standard input.")
  var inputs: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output = "output"

  @Flag(help: "Replace files that annals did not make.")
  var force = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: ConsoleOptions

  func run() async throws {
    let console = common.console
    let pipeline = try reading.pipeline()
    var source = try DocumentSource(inputs, reading, console: console)
    let folder = OutputFolder(output, isForced: force)
    try folder.prepare(for: BuildOutput.names)
    let lock = try FolderLock(output) {
      console.note("Waiting   another annals build is writing to \(output)")
    }
    defer { withExtendedLifetime(lock) {} }
    folder.removeLeftovers()

    var builder = GraphBuilder(generator: Annals.generator)
    var documents = 0
    var progress = ProgressBar(console, total: source.count ?? 0)
    let extract: @Sendable (DocumentInput) -> Extraction = { pipeline.extraction(of: $0) }
    try await pipeline.extract(source.inputs, by: extract) { extraction in
      try source.note(extraction)
      guard case .success(let record) = extraction.result else { return }
      builder.add(record)
      documents += 1
      progress.update(documents, name: extraction.name)
    }
    progress.finish()
    try source.check(documents: documents)
    console.note("Reading   \(documents.counted("document"))")
    let build = builder.build()
    let written = try BuildOutput(build.graph).write(to: folder)
    console.note("Wrote     " + FileSystem.joined(output, written.joined(separator: "  ")))
    printSummary(GraphSummary(build.graph), console)
    try source.checkUnreadable()
  }

  private func printSummary(_ summary: GraphSummary, _ console: Console) {
    let rows: [(String, Int, String)] = [
      ("documents", summary.documents, ""),
      (
        "events", summary.events,
        "\(summary.dated) dated, \(summary.inferred) inherited or inferred, \(summary.undated) undated"
      ),
      (
        "claims", summary.claims,
        summary.claims == 0 ? "" : "by \(summary.claimants.counted("claimant"))"
      ),
      ("told twice", summary.toldTwice, summary.toldTwice == 0 ? "" : "merged across documents"),
      ("conflicts", summary.conflicts, summary.conflicts == 0 ? "" : "annals conflicts"),
      ("actors", summary.actors, "places \(summary.places)"),
    ]
    console.note("")
    for (name, count, remark) in rows {
      let padding = String(repeating: " ", count: max(1, 21 - name.count - String(count).count))
      let line = "  \(name)\(padding)\(count)" + (remark.isEmpty ? "" : "   \(remark)")
      console.note(line)
    }
  }
}
