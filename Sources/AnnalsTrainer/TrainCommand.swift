import ArgumentParser
import FoundationEssentials

@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals-train", abstract: "Train the language models of Annals.",
    subcommands: [TablesCommand.self, EvaluateCommand.self])
}

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the models against treebanks.")

  @Argument(help: "The folder with the treebanks and names.") var data: String
  @Flag(help: "Print what was missed.") var differences = false

  func run() throws {
    let folder = URL(filePath: data, directoryHint: .isDirectory)
    for name in ["gumfree-test", "ewt-test", "pud"] {
      let treebank = try Treebank(
        contentsOf: folder.appending(path: "treebanks/\(name).conllu"))
      let score = SegmentationScore(treebank)
      print(name, "tokens", score.tokens.f1, "sentences", score.sentences.f1)
      if differences { for difference in score.differences { print(name, difference) } }
    }
  }
}
