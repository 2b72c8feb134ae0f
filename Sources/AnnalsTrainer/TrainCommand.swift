import AnnalsLanguage
import ArgumentParser
import Foundation

@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals-train", abstract: "Train the language models of Annals.",
    subcommands: [ModelsCommand.self, EvaluateCommand.self, TablesCommand.self])
}

/// Where training data lies; shared by the commands that read it.
struct DataOptions: ParsableArguments {
  @Argument(help: "The folder with treebanks/ and names/.") var data: String
  @Option(help: "The folder with the index, data and exception files of WordNet 3.0.")
  var wordnet = "/usr/share/wordnet"
  @Option(help: "The folder with the project's tables.") var gazetteer = "data/gazetteer"

  func load() throws -> TrainingData {
    try TrainingData(
      TrainingData.Folders(
        data: URL(fileURLWithPath: data, isDirectory: true),
        wordNet: URL(fileURLWithPath: wordnet, isDirectory: true),
        gazetteer: URL(fileURLWithPath: gazetteer, isDirectory: true)))
  }
}

/// `annals-train models`: trains all models and writes them.
struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "Train all models; two runs write the same bytes.")

  @OptionGroup var options: DataOptions
  @Option(name: .shortAndLong, help: "The folder to write to.") var output = "data/models"
  @Option(help: "How many parsers to train and sum.") var seeds = 2
  @Option(help: "How often the parser sees each sentence.") var epochs = 10

  func run() throws {
    var trainer = ModelTrainer()
    trainer.seeds = seeds
    trainer.parserEpochs = epochs
    trainer.progress = { message in
      FileHandle.standardError.write(Data((message + "\n").utf8))
    }
    let data = try options.load()
    let files = try trainer.train(data)
    let folder = URL(fileURLWithPath: output, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for kind in ModelKind.allCases {
      guard let bytes = files[kind] else { continue }
      try Data(bytes).write(
        to: folder.appendingPathComponent(kind.name + ".bin"), options: .atomic)
      print("\(kind.name).bin: \(bytes.count) bytes")
    }
    let evaluation = try Evaluation(
      data, models: LanguageModels(files.mapValues { ModelBytes($0) }))
    let card = ModelCard.text(
      files: ModelKind.allCases.map { ("\($0.name).bin", files[$0]?.count ?? 0) },
      settings: [("parsers summed", seeds), ("epochs of the parser", epochs)],
      table: evaluation.table)
    try Data(card.utf8).write(
      to: folder.appendingPathComponent("MODEL_CARD.md"), options: .atomic)
  }
}
