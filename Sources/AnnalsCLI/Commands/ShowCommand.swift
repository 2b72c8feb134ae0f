import Annals
import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one event: its sentences, who took part, who says so, why it is dated so.",
    discussion: """
      annals show e3f9a2c41
      annals show e3f9a2c41 --explain
      """)

  @Argument(help: "The id of an event, or its beginning.")
  var event: String

  @Flag(help: "Say also by which rules the date was read, and why tellings were joined.")
  var explain = false

  @Flag(help: "Write the event as JSON.")
  var json = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var common: ConsoleOptions

  func run() throws {
    let archive = try archive.open()
    let graph = try archive.graph()
    let event = try found(in: graph)
    if json {
      var part = graph
      part.events = [event]
      let export = try ExporterRegistry.standard["jsonl"]?.export(part, options: ExportOptions())
      return try StandardOutput.write(bytes: export?.bytes ?? [])
    }
    let terminal = Terminal(STDOUT_FILENO, color: common.color)
    var lines = EventDetails(event, in: graph, terminal).lines
    if explain { lines += try explanation(of: event, archive) }
    try StandardOutput.write(lines: lines)
  }

  private func found(in graph: EventGraph) throws -> Event {
    let exact = graph.events.first { event in
      event.id.rawValue == self.event
        || (event.aliases ?? []).contains { $0.rawValue == self.event }
    }
    if let exact { return exact }
    let begun = graph.events.filter { $0.id.rawValue.hasPrefix(event) }
    if begun.count == 1 { return begun[0] }
    if begun.count > 1, !event.isEmpty {
      throw Failure(
        .usage, "\(begun.count) events begin with \"\(event)\"",
        hint: begun.prefix(3).map(\.id.rawValue).joined(separator: " · "))
    }
    common.console.write("annals: no event \"\(event)\" in the archive")
    throw ExitCode(ExitStatus.nothingFound.rawValue)
  }

  private func explanation(of event: Event, _ archive: Archive) throws -> [String] {
    var lines = ["", "  Why"]
    if let date = event.date, !event.isUndated {
      lines.append("    date      \(date.basis.rawValue)" + (date.reason.map { ": \($0)" } ?? ""))
      if let evidence = date.evidence {
        lines.append(
          "              read from \"\(evidence.text)\", characters \(evidence.start)–\(evidence.end) of \(evidence.document)"
        )
        for rule in TimeTagger().read(evidence.text)?.rules ?? [] {
          lines.append("              rule \"\(rule)\"")
        }
      }
    } else {
      lines.append("    date      no words of the text date it")
    }
    for mention in event.mentions {
      var facts = ["trigger \"\(mention.text)\" (\(mention.lemma))"]
      facts += [
        mention.eventClass?.rawValue, mention.tense, mention.aspect, mention.polarity?.rawValue,
      ]
      .compactMap(\.self)
      if let modality = mention.modality { facts.append("modality \"\(modality)\"") }
      lines.append(
        "    mention   \(mention.document):\(mention.line ?? 0)  " + facts.joined(separator: ", "))
    }
    for join in try archive.joins(of: event.id) {
      lines.append(
        "    joined    \(join.first) and \(join.second), score \(EventDetails.rounded(join.score))")
      for feature in join.features {
        let weight = (feature.weight < 0 ? "-" : "+") + EventDetails.rounded(abs(feature.weight))
        lines.append("              \(weight)  \(feature.name): \(feature.detail)")
      }
    }
    return lines
  }
}
