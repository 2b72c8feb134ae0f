import Annals
import ArgumentParser

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write what is found in each document, as JSON Lines: a pure filter.",
    discussion: """
      annals extract notes/ > records.jsonl
      annals extract --from jsonl - < documents.jsonl | annals build --from records - -o output
      """)

  @Argument(help: "Files, folders, or - for standard input.")
  var inputs: [String] = ["-"]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: ConsoleOptions

  func validate() throws {
    if reading.form == .records {
      throw ValidationError("extract writes records; it reads --from text or --from jsonl")
    }
  }

  func run() async throws {
    let pipeline = try reading.pipeline()
    var source = try DocumentSource(inputs, reading, console: common.console)
    var output = StandardOutput()
    var count = 0
    try await pipeline.extract(source.inputs, by: { pipeline.extraction(of: $0) }) { extraction in
      try source.note(extraction)
      guard case .success(let record) = extraction.result else { return }
      try output.write(try record.jsonLine())
      count += 1
    }
    try output.flush()
    try source.checkCount(count)
    try source.checkWarnings()
    try source.checkUnreadable()
  }
}
