import Annals
import ArgumentParser
import Foundation

/// Diagrams whose layout runs in a child process of this program, which may take too long or crash.
enum LayoutChild {
  /// The hidden command that the child runs.
  static let commandName = "__layout"

  /// A renderer that starts children.
  static func renderer() -> DiagramRenderer {
    guard let executable = Bundle.main.executablePath else { return DiagramRenderer() }
    return DiagramRenderer(
      process: LayoutProcess(executable: executable, arguments: [commandName]))
  }
}

struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: LayoutChild.commandName, abstract: "Lay out a diagram for the parent process.",
    shouldDisplay: false)

  @Argument var engine: String
  @Argument var format: String
  @Argument var seconds: Int

  func run() throws {
    do {
      try LayoutService.serve(engine: engine, format: format, seconds: seconds)
    } catch let error as LayoutError {
      Console().write("\(error)")
      throw ExitCode(ExitStatus.fault.rawValue)
    }
  }
}
