import AnnalsGraph

/// The events that a timeline document shows, and what it says about those it leaves out.
struct SalientEvents {
  let events: [Event]
  let hidden: Int
  private let ids: Set<ID<Event>>
  private let total: Int

  init(_ graph: EventGraph, _ options: ExportOptions) {
    events = graph.events.filter { ($0.salience ?? 1) >= options.minimumSalience }
      .sortedForTimeline()
    total = graph.events.count
    hidden = total - events.count
    ids = Set(events.map(\.id))
  }

  func contains(_ event: Event) -> Bool { ids.contains(event.id) }

  /// `230 events`, `12 documents`, `1949–1991`, and how many events are left out.
  func summary(_ index: GraphIndex) -> [String] {
    let words = EventWords(index: index)
    var parts = [
      words.count(events.count, "event"), words.count(index.graph.documents.count, "document"),
    ]
    if let years = words.years(of: events) { parts.append(years) }
    let conflicts = index.conflicts.count
    if conflicts > 0 { parts.append(words.count(conflicts, "conflict")) }
    if hidden > 0 { parts.append("\(words.count(hidden, "minor event")) left out") }
    return parts
  }

  var omissions: [Export.Omission] {
    hidden == 0
      ? [] : [Export.Omission(count: hidden, of: total, reason: "left out: of lower salience")]
  }
}
