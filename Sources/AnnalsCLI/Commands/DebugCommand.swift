import Annals
import ArgumentParser

struct DebugCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debug", abstract: "Show the inside of a stage, for people who work on it.",
    shouldDisplay: false, subcommands: [LanguageCommand.self])

  struct LanguageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "language",
      abstract: "Write sentences, tokens, tags, lemmas and dependencies as CoNLL-U.")

    @Argument(help: "A file, or - for standard input.")
    var input = "-"

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var common: ConsoleOptions

    func run() throws {
      let pipeline = try reading.pipeline()
      let source = try DocumentSource([input], reading, console: common.console)
      var output = StandardOutput()
      for input in source.inputs {
        let document = try pipeline.reading(of: input).document
        try output.write(CoNLLU.text(of: pipeline.analysis(of: document)).utf8)
      }
      try output.flush()
    }
  }
}

/// Writes analysed text as CoNLL-U, the format of Universal Dependencies.
enum CoNLLU {
  /// The sentences of a document.
  static func text(of document: AnalyzedDocument) -> String {
    var text = ""
    for (number, sentence) in document.sentences.enumerated() {
      text += "# sent_id = \(number + 1)\n# text = "
      text += folded(document.source.text(sentence.span)) + "\n"
      for token in sentence.tokens {
        let head = document.heads[token]
        let name = document.names.first { $0.tokens.contains(token) }
        let fields = [
          String(token - sentence.tokens.lowerBound + 1), folded(document.word(token)),
          folded(document.lemmas[token]), document.universalTags[token].name,
          document.tags[token].name, "_",
          head < 0 ? "0" : String(head - sentence.tokens.lowerBound + 1),
          document.relations[token].name, "_",
          name.map { name in
            (name.tokens.lowerBound == token ? "Name=B-" : "Name=I-") + "\(name.kind)"
          } ?? "_",
        ]
        text += fields.joined(separator: "\t") + "\n"
      }
      text += "\n"
    }
    return text
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
