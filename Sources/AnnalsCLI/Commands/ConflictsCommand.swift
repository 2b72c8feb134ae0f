import Annals
import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Show what the sources disagree on, side by side.",
    discussion: """
      annals conflicts
      annals conflicts --year 1950..1953 --exit-code
      """)

  @Flag(help: "End with status 1 when there are conflicts.")
  var exitCode = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var common: ConsoleOptions

  func run() throws {
    let query = try filters.query()
    let archive = try archive.open()
    let graph = try archive.graph()
    let wanted = Set(graph.selection(matching: query).graph.events.map(\.id))
    let conflicts = ConflictReport(graph).conflicts.filter { conflict in
      conflict.sides.contains { wanted.contains($0.event) }
    }
    let terminal = Terminal(STDOUT_FILENO, color: common.color)
    var lines: [String] = []
    for (index, conflict) in conflicts.enumerated() {
      if index > 0 { lines.append("") }
      lines.append("\(index + 1)  " + terminal.styled(conflict.question, .bold))
      lines += Self.sides(conflict.sides, terminal)
    }
    try StandardOutput.write(lines: lines)
    common.console.note((lines.isEmpty ? "" : "\n") + conflicts.count.counted("conflict"))
    if exitCode, !conflicts.isEmpty { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  /// A line for each sentence that gives an answer.
  private static func sides(_ sides: [ConflictReport.Side], _ terminal: Terminal) -> [String] {
    let rows = sides.flatMap { side in
      side.sources.enumerated().map { index, source in
        (
          value: index == 0 ? side.value : "",
          place: source.path + (source.line.map { ":\($0)" } ?? ""),
          quote: (index == 0 ? speaker(side) : "") + "“" + folded(source.quote) + "”"
        )
      }
    }
    let valueWidth = min(32, rows.map { TextLayout.width($0.value) }.max() ?? 0)
    let placeWidth = rows.map { TextLayout.width($0.place) }.max() ?? 0
    let quoteWidth = terminal.width.map { max(20, $0 - valueWidth - placeWidth - 9) }
    return rows.flatMap { row -> [String] in
      let value = TextLayout.padded(TextLayout.cut(row.value, valueWidth), valueWidth)
      let place = TextLayout.padded(row.place, placeWidth)
      let quote = quoteWidth.map { TextLayout.cut(row.quote, $0) } ?? row.quote
      return ["     \(value)  " + terminal.styled(place, .dim) + "  \(quote)"]
    }
  }

  private static func speaker(_ side: ConflictReport.Side) -> String {
    guard !side.claimants.isEmpty else { return "" }
    let verb = side.status == .denied ? "denies" : "says"
    return "\(verb) \(side.claimants.joined(separator: ", ")): "
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
