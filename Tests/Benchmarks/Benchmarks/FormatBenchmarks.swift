import AnnalsGraph
import AnnalsRender
import AnnalsTime

/// Benchmarks of AnnalsRender: every format for synthetic graphs; the sum is the bytes that it writes.
let formatBenchmarks: [Benchmark] = [20, 100, 500, 1000, 5000, 20_000].flatMap { count in
  let graph = syntheticGraph(events: count)
  return ExporterRegistry.standard.exporters.map { exporter in
    Benchmark(name: "format \(exporter.id) of \(count)", items: "events") {
      let options = ExportOptions(isComplete: exporter.id != "mermaid")
      let export = try? exporter.export(graph, options: options)
      return (count, export?.files.reduce(0) { $0 + $1.bytes.count } ?? 0)
    }
  }
}

/// A graph of invented events between 1900 and 2027, a tenth of them undated, with a conflict for every fiftieth.
func syntheticGraph(events count: Int) -> EventGraph {
  var random = SeededGenerator(seed: 1)
  let people = (0..<max(5, count / 12)).map {
    Actor(id: ID("a-\($0)"), name: "Envoy \($0) of the Coast", kind: .person)
  }
  let towns = (0..<max(3, count / 40)).map { Place(id: ID("p-\($0)"), name: "Town \($0)") }
  let documents = (0..<max(1, count / 25)).map {
    Document(
      id: ID("d\($0).md"), path: "d\($0).md", title: "Report \($0)",
      published: .init(edtf: "2001-02-03", basis: "frontMatter"), length: 9000,
      sha256: String(repeating: "0", count: 64))
  }
  let events = (0..<count).map { number -> Event in
    let document = documents[number % documents.count].id
    let text = "In that year the envoy of the coast met the council and spoke of \(number) ships."
    let mention = EventMention(
      document: document, start: number * 100 + 38, end: number * 100 + 41, text: "met",
      lemma: "meet", line: number % 80 + 1,
      sentence: .init(start: number * 100, end: number * 100 + text.utf8.count, text: text),
      context: .init(
        before: "The winter had been long and the harbour shut.",
        after: "Nobody wrote down what was answered."))
    return Event(
      id: ID("e-\(number)"), title: "Envoy of the Coast speaks of \(number) ships",
      type: EventType.allCases[Int.random(in: 0..<EventType.allCases.count, using: &random)],
      date: number % 10 == 9 ? nil : date(&random),
      participants: [
        .init(role: .agent, actor: people[Int.random(in: 0..<people.count, using: &random)].id)
      ], places: [towns[Int.random(in: 0..<towns.count, using: &random)].id],
      mentions: [mention], confidence: 0.8, salience: Double.random(in: 0...1, using: &random))
  }
  let conflicts = stride(from: 0, to: count - 1, by: 50).map {
    Relation(
      .contradicts, events[$0].id, events[$0 + 1].id, basis: .comparison, detail: "how many ships")
  }
  return EventGraph(
    generator: "annals", documents: documents, actors: people, places: towns,
    events: events.sortedForTimeline(), relations: conflicts)
}

private func date(_ random: inout SeededGenerator) -> EventDate? {
  let year = Int.random(in: 1900...2027, using: &random)
  let edtf =
    switch Int.random(in: 0..<10, using: &random) {
    case 0: "\(year)"
    case 1: "\(year)-05"
    case 2: "\(year / 10)X"
    case 3: "[..\(year)]"
    default:
      "\(year)-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
    }
  return (try? EDTF(edtf)).map {
    EventDate(edtf: edtf, bounds: $0.bounds, kind: .instant, display: $0.display(), basis: .stated)
  }
}

/// Numbers that are the same on every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
