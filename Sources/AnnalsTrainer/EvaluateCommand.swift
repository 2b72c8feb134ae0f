import AnnalsLanguage
import ArgumentParser
import Foundation

/// `annals-train evaluate`: measures the models against the test portions.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the models against the test portions.")

  @OptionGroup var options: DataOptions
  @Option(help: "The folder of the models; without it those inside this binary.") var models:
    String?
  @Flag(help: "Print what the tokenizer gets wrong.") var differences = false

  func run() throws {
    let models = try self.models.map { folder in
      try LanguageModels(
        Dictionary(
          uniqueKeysWithValues: ModelKind.allCases.map { kind in
            let file = URL(fileURLWithPath: folder).appendingPathComponent(kind.name + ".bin")
            return (kind, ModelBytes([UInt8](try Data(contentsOf: file))))
          }))
    }
    let evaluation = try Evaluation(
      options.load(), models: models ?? LanguageModels.embedded())
    print(evaluation.table, terminator: "")
    if differences { for difference in evaluation.differences { print(difference) } }
  }
}
