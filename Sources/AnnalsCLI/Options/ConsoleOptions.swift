import Annals
import ArgumentParser

/// The options about what is printed for people.
struct ConsoleOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Print nothing but warnings and errors beside the result.")
  var quiet = false

  @Option(
    help: ArgumentHelp("When to use colour: auto, always or never.", valueName: "when"))
  var color = ColorMode.auto

  /// Where notes for people go.
  var console: Console { Console(isQuiet: quiet, color: color) }
}
