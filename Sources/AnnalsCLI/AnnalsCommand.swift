import Annals
import ArgumentParser

@main
struct AnnalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals",
    abstract: "Turn documents into a sourced timeline and a graph of events.")
}
