import Annals
import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what an archive holds: by type, by decade, by actor, and where time is empty.",
    discussion: """
      annals stats
      annals stats --from 1950 --to 1989 --top 3
      """)

  @Option(help: ArgumentHelp("The most actors and empty stretches.", valueName: "number"))
  var top = 10

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var common: ConsoleOptions

  func validate() throws {
    if top < 1 { throw ValidationError("--top wants a number from 1, not \"\(top)\"") }
  }

  func run() throws {
    let query = try filters.query()
    let archive = try archive.open()
    let graph = try archive.selection(matching: query).graph
    if graph.events.isEmpty { try NothingFound.report(filters, archive, common.console) }
    let terminal = Terminal(STDOUT_FILENO, color: common.color)
    try StandardOutput.write(lines: Self.lines(GraphStatistics(graph, length: top), terminal))
  }

  private static func lines(_ statistics: GraphStatistics, _ terminal: Terminal) -> [String] {
    let share = Int((statistics.datedShare * 100).rounded())
    var lines = ["documents  \(statistics.documents)"]
    var span = ""
    if let first = statistics.span?.earliest, let last = statistics.span?.latest {
      span = ", \(EDTF(year: first.year).display()) – \(EDTF(year: last.year).display())"
    }
    lines.append("events     \(statistics.events)   \(share) % dated\(span)")
    let bases = statistics.bases.map { "\($0.value.rawValue) \($0.count)" }
    if !bases.isEmpty { lines.append("           " + bases.joined(separator: ", ")) }
    lines += [
      "claims     \(statistics.claims)", "told twice \(statistics.toldTwice)",
      "conflicts  \(statistics.conflicts)", "actors     \(statistics.actors)",
      "places     \(statistics.places)",
    ]
    lines += chart("Types", statistics.types.map { ($0.value.rawValue, $0.count) }, terminal)
    let decades = statistics.decades.map { decade -> (String, Int) in
      let years = EDTF.decade(decade.value) ?? EDTF.years(decade.value, decade.value + 9)
      return (years?.display() ?? "\(decade.value)", decade.count)
    }
    lines += chart("Decades", decades, terminal)
    lines += chart("Actors", statistics.topActors.map { ($0.value, $0.count) }, terminal)
    if !statistics.holes.isEmpty {
      lines += ["", terminal.styled("Nothing told", .bold)]
      lines += statistics.holes.map { "  " + DateCommand.bounds($0) }
    }
    return lines
  }

  private static func chart(_ title: String, _ rows: [(String, Int)], _ terminal: Terminal)
    -> [String]
  {
    guard let most = rows.map(\.1).max() else { return [] }
    let nameWidth = min(40, rows.map { TextLayout.width($0.0) }.max() ?? 0)
    let countWidth = String(most).count
    return ["", terminal.styled(title, .bold)]
      + rows.map { name, count in
        let bar = String(repeating: "█", count: max(1, count * 24 / most))
        let number = String(repeating: " ", count: countWidth - String(count).count) + "\(count)"
        return "  " + TextLayout.padded(TextLayout.cut(name, nameWidth), nameWidth)
          + "  \(number)  " + terminal.styled(bar, .cyan)
      }
  }
}
