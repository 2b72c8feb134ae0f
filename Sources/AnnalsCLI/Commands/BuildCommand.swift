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

  @Option(help: ArgumentHelp("The title of timeline and diagram.", valueName: "title"))
  var title = "Timeline"

  @Flag(help: "Read every document again, also those that have not changed.")
  var fresh = false

  @Flag(help: "Replace files that annals did not make.")
  var force = false

  @OptionGroup var corrections: CorrectionsOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: ConsoleOptions

  func run() async throws {
    let console = common.console
    let pipeline = try reading.pipeline()
    var source = try DocumentSource(inputs, reading, console: console)
    let folder = OutputFolder(output, isForced: force)
    try folder.check(for: BuildOutput.names)
    let archivePath = FileSystem.joined(output, BuildOutput.archiveName)
    let former = try formerArchive(archivePath)

    let corrections = try corrections.file(for: output)
    var records: [ExtractionRecord] = []
    var byteCount = 0
    var progress = ProgressBar(console, total: source.count ?? 0)
    let version = pipeline.version
    let reusesRecords = !fresh
    try await pipeline.extract(
      source.inputs,
      by: { input in
        pipeline.extraction(of: input) { document in
          guard reusesRecords, let former else { return nil }
          return try? former.record(
            document: ID(document.id), sha256: document.sha256, version: version)
        }
      },
      each: { extraction in
        try source.note(extraction)
        guard case .success(let record) = extraction.result else { return }
        records.append(record)
        byteCount += extraction.byteCount
        progress.update(records.count, name: extraction.name)
      })
    progress.finish()
    try source.checkCount(records.count)
    let size = byteCount > 0 ? ", \(Self.size(byteCount))" : ""
    console.note("Reading   \(records.count.counted("document"))\(size)")

    var builder = GraphBuilder(
      generator: Annals.generator, corrections: corrections.corrections)
    for record in records { builder.add(record) }
    let build = builder.build()
    try report(build.corrections, of: corrections, &source)
    let written = try BuildOutput(build.graph, title: title, renderer: LayoutChild.renderer())
    try folder.make()
    let lock = try BuildLock(folder: output) {
      console.note("Waiting   another annals build is writing to \(output)")
    }
    folder.removeLeftovers()
    try folder.check(for: BuildOutput.names)
    try Archive.write(build, records: records, version: version, to: archivePath, under: lock)
    try folder.write(written.files)
    let names = written.files.map(\.name) + [BuildOutput.archiveName]
    console.note("Wrote     " + FileSystem.joined(output, names.joined(separator: "  ")))
    printSummary(build.graph, console)
    for note in written.notes { console.note("\nannals: \(note)") }
    try source.checkUnreadable()
  }

  /// Shows what became of the corrections.
  /// - Throws: ``Failure`` when an assertion does not hold, or for any warning under `--strict`.
  private func report(
    _ report: CorrectionReport, of file: CorrectionsFile, _ source: inout DocumentSource
  ) throws {
    for diagnostic in file.diagnostics(for: report.orphans) { source.report(diagnostic) }
    for diagnostic in file.diagnostics(for: report.failures) { source.report(diagnostic) }
    if !report.failures.isEmpty {
      throw Failure(
        .badData, "\(report.failures.count.counted("assertion")) of \(file.path) not met")
    }
    try source.checkWarnings()
    if report.applied > 0 {
      common.console.note("Applied   \(report.applied.counted("correction")) of \(file.path)")
    }
  }

  /// The archive of an earlier build, to take the records of unchanged documents from.
  /// - Throws: when a file is there that is no archive of ours and may not be replaced.
  private func formerArchive(_ path: String) throws -> Archive? {
    guard FileSystem.kind(path) != nil else { return nil }
    do {
      return try Archive(path: path)
    } catch .foreign where !force {
      throw OutputFolder.ForeignFile(path: path, wasChanged: false)
    } catch {
      return nil
    }
  }

  /// A number of bytes for people: "812 bytes", "11.2 KB", "3.4 MB".
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1000 else { return bytes.counted("byte") }
    let (unit, name) = bytes < 1_000_000 ? (1000, "KB") : (1_000_000, "MB")
    let tenths = bytes * 10 / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }

  private func printSummary(_ graph: EventGraph, _ console: Console) {
    let statistics = GraphStatistics(graph)
    let stated = statistics.bases.filter { [.stated, .relative, .corrected].contains($0.value) }
      .reduce(0) { $0 + $1.count }
    let dates =
      "\(stated) dated, \(statistics.dated - stated) inherited or inferred, "
      + "\(statistics.events - statistics.dated) undated"
    let claimants = Set(graph.events.filter { $0.status == .claimed }.flatMap(\.claimants)).count
    func remark(_ count: Int, _ text: String) -> String { count == 0 ? "" : text }
    let rows: [(String, Int, String)] = [
      ("documents", statistics.documents, ""), ("events", statistics.events, dates),
      (
        "claims", statistics.claims,
        remark(statistics.claims, "by \(claimants.counted("claimant"))")
      ),
      (
        "told twice", statistics.toldTwice,
        remark(statistics.toldTwice, "merged across documents")
      ),
      ("conflicts", statistics.conflicts, remark(statistics.conflicts, "annals conflicts")),
      ("actors", statistics.actors, "places \(statistics.places)"),
    ]
    console.note("")
    for (name, count, remark) in rows {
      let padding = String(repeating: " ", count: max(1, 21 - name.count - String(count).count))
      let line = "  \(name)\(padding)\(count)" + (remark.isEmpty ? "" : "   \(remark)")
      console.note(line)
    }
  }
}
