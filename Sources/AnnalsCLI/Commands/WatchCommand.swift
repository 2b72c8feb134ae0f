import Annals
import ArgumentParser

struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Build, and build again whenever a document changes, until it is stopped.",
    discussion: """
      annals watch notes/ -o output
      annals watch notes/ -o output --every 10
      """)

  @OptionGroup var build: BuildCommand

  @Option(
    help: ArgumentHelp(
      "How many seconds to wait between two looks at the documents.", valueName: "seconds"))
  var every = 1

  func validate() throws {
    if every < 1 { throw ValidationError("--every wants a number from 1, not \"\(every)\"") }
    if build.inputs.contains("-") { throw ValidationError("standard input cannot be watched") }
  }

  func run() async throws {
    let console = build.common.console
    var seen: [String]?
    while true {
      let now = Self.state(of: build.inputs)
      if now != seen {
        if seen != nil { console.note("\nChanged   building again") }
        seen = now
        do {
          try await build.run()
        } catch {
          let failure = Failure(error)
          console.error(failure.message, hint: failure.hint)
        }
      }
      try await Task.sleep(for: .seconds(every))
    }
  }

  /// Names, sizes and times of change of the documents.
  private static func state(of inputs: [String]) -> [String] {
    guard let scanner = try? InputScanner(inputs) else { return [] }
    return scanner.inputs.map { input in
      "\(input.name) \(FileSystem.stamp(input.name))"
    }
  }
}
