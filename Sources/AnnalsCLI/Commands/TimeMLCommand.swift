import Annals
import ArgumentParser

struct TimeMLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeml",
    abstract: "Write a document with its time expressions as inline TIMEX3 tags.",
    discussion: """
      annals timeml data/documents/korean-war.md
      annals timeml --published 1998-03-02 - < story.txt
      """)

  @Argument(help: "A file, or - for standard input.")
  var input = "-"

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: ConsoleOptions

  func run() throws {
    let pipeline = try reading.pipeline()
    let source = try DocumentSource([input], reading, console: common.console)
    for input in source.inputs.prefix(1) {
      let reading = try pipeline.reading(of: input)
      let tagged = pipeline.times(in: pipeline.analysis(of: reading.document))
      for diagnostic in reading.diagnostics { common.console.report(diagnostic) }
      let text = TimeMLWriter.text(of: reading.document, expressions: tagged.expressions)
      try StandardOutput.write(bytes: text.utf8)
    }
  }
}
