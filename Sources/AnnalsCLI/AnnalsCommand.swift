import Annals
import ArgumentParser

@main
struct AnnalsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals",
    abstract: "Turn documents into a sourced timeline and a graph of events.",
    discussion: """
      annals build data/documents -o output
      annals query --year 1950..1953

      Exit status: 0 done; 1 nothing matched, or conflicts with --exit-code; 64 usage; 65 bad data; 66 no input; \
      70 a fault of annals; 74 reading or writing failed.
      """,
    version: Annals.version,
    subcommands: [
      BuildCommand.self, QueryCommand.self, ShowCommand.self, ConflictsCommand.self,
      CorrectCommand.self, TimelineCommand.self, GraphCommand.self, ExportCommand.self,
      ExtractCommand.self,
      DateCommand.self, TimeMLCommand.self, FormatsCommand.self, StatsCommand.self,
      WatchCommand.self,
      DebugCommand.self, ManualCommand.self, LayoutCommand.self,
    ])

  /// The commands that are listed for users.
  static var visibleCommands: [any ParsableCommand.Type] {
    var commands: [any ParsableCommand.Type] = []
    for command in configuration.subcommands where command.configuration.shouldDisplay {
      commands.append(command)
    }
    return commands
  }

  @Flag(help: "Print the notices of the data and the software inside.")
  var licenses = false

  func run() throws {
    guard licenses else { throw CleanExit.helpRequest(self) }
    try StandardOutput.write(bytes: Notice.text.utf8)
  }

  static func main() async {
    Signals.ignoreBrokenPipes()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(reporting: error)
    }
  }
}
