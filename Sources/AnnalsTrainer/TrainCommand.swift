import ArgumentParser

@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals-train", abstract: "Train the language models of Annals.")
}
