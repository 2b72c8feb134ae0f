import Annals
import ArgumentParser

struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Show what annals makes of a time expression.",
    discussion: """
      annals date "early 1950s"
      annals date "the spring of the following year" --reference 1952-11
      """)

  @Argument(help: "The words, or EDTF.")
  var words: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The date that relative words are counted from.", valueName: "date"))
  var reference: String?

  @Flag(help: "Name every rule that fired, one a line.")
  var explain = false

  @OptionGroup var common: ConsoleOptions

  func run() throws {
    let phrase = words.joined(separator: " ")
    let reference = try reference.map { text in
      guard let date = DateArgument.edtf(text) ?? TimeTagger().read(text)?.edtf else {
        throw Failure(
          .usage, "--reference wants a date, not \"\(text)\"", hint: "--reference 1952-11")
      }
      return date
    }
    if let edtf = try? EDTF(phrase) {
      return try StandardOutput.write(lines: [
        [edtf.description, Self.bounds(edtf.bounds), edtf.display()].joined(separator: "     ")
      ])
    }
    guard let expression = TimeTagger().read(phrase, reference: reference) else {
      common.console.write("annals: no time expression in \"\(phrase)\"")
      throw ExitCode(ExitStatus.nothingFound.rawValue)
    }
    var columns = [
      expression.edtf?.description ?? "no date",
      expression.bounds.map(Self.bounds) ?? "no place on the calendar",
      "TIMEX3 \(expression.kind.rawValue) \(expression.value)"
        + (expression.modifier.map { " \($0.rawValue)" } ?? ""),
    ]
    var lines: [String] = []
    if explain {
      lines = expression.rules.map { "  \"\($0)\"" }
    } else if let rule = expression.rules.first {
      columns.append("\"\(rule)\"")
    }
    lines.insert(columns.joined(separator: "     "), at: 0)
    try StandardOutput.write(lines: lines)
  }

  /// The first and the last day, with words for a side that is open.
  static func bounds(_ bounds: DayBounds) -> String {
    let first = bounds.earliest?.description ?? "open"
    let last = bounds.latest?.description ?? "open"
    return first == last ? first : "\(first) – \(last)"
  }
}
