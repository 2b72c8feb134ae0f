import AnnalsGraph
import AnnalsTime

/// What a diagram shows: events in the order of time, and the relations between them.
struct DiagramContent: Sendable {
  /// A relation between two events that are shown.
  struct Link: Hashable, Sendable {
    var style: RelationStyle
    var source: ID<Event>
    var target: ID<Event>
    var detail: String?
  }

  var events: [DiagramEvent]
  var links: [Link]
  var actors: [Actor]
  var documentCount: Int
  /// The number of events that the diagram leaves out.
  var omitted: Int
  var title: String
  var linkPrefix: String

  /// Selects from a graph whose events are in the order of time.
  ///
  /// When there are more events than the limit, those with the highest salience are kept, dated ones first.
  init(_ graph: EventGraph, options: DiagramOptions, limit: Int) {
    let actorNames = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
    let placeNames = Dictionary(graph.places.map { ($0.id, $0.name) }) { first, _ in first }
    let sources = Dictionary(
      graph.documents.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let all = graph.events.map {
      DiagramEvent($0, actorNames: actorNames, placeNames: placeNames, sources: sources)
    }
    if all.count > limit {
      let ranked = all.indices.sorted {
        let (a, b) = (all[$0], all[$1])
        return (a.bounds != nil ? 1 : 0, a.salience, $1) > (b.bounds != nil ? 1 : 0, b.salience, $0)
      }
      let kept = Set(ranked.prefix(limit))
      events = all.indices.filter(kept.contains).map { all[$0] }
    } else {
      events = all
    }
    omitted = all.count - events.count
    let shown = Set(events.map(\.id))
    var seen: Set<Link> = []
    links = graph.relations.compactMap { relation in
      guard let style = RelationStyle(relation.kind), relation.source != relation.target,
        shown.contains(relation.source), shown.contains(relation.target)
      else { return nil }
      let link = Link(
        style: style, source: relation.source, target: relation.target, detail: relation.detail)
      return seen.insert(link).inserted ? link : nil
    }
    let acting = Set(events.flatMap(\.actors))
    actors = graph.actors.filter { acting.contains($0.id) }
    documentCount = graph.documents.count
    title = options.title
    linkPrefix = options.linkPrefix
    settleOrder()
  }

  /// Puts causes before effects and wholes before parts where their times allow both orders.
  private mutating func settleOrder() {
    for _ in events.indices {
      var place = Dictionary(
        events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      var changed = false
      for link in links {
        let (first, second): (ID<Event>, ID<Event>)
        switch link.style {
        case .causes: (first, second) = (link.source, link.target)
        case .partOf: (first, second) = (link.target, link.source)
        default: continue
        }
        guard let a = place[first], let b = place[second], a > b,
          let earlier = events[b].bounds, let later = events[a].bounds,
          events[a].dateText == events[b].dateText || earlier.overlaps(later),
          earlier.earliest == later.earliest || events[b].dateText == events[a].dateText
        else { continue }
        events.insert(events.remove(at: a), at: b)
        place = Dictionary(
          events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        changed = true
      }
      guard changed else { return }
    }
  }

  /// The families that occur, in the order of the key.
  var families: [EventFamily] {
    let present = Set(events.map(\.family))
    return EventFamily.allCases.filter(present.contains)
  }

  /// The styles of relations that occur, in the order of the key.
  var relationStyles: [RelationStyle] {
    let present = Set(links.map(\.style))
    return RelationStyle.allCases.filter(present.contains)
  }

  /// The years from the first to the last event, in words; empty when all are undated.
  var yearsText: String {
    let first = events.compactMap { ($0.bounds?.earliest ?? $0.bounds?.latest)?.year }.min()
    let last = events.compactMap { ($0.bounds?.latest ?? $0.bounds?.earliest)?.year }.max()
    guard let first, let last else { return "" }
    guard first != last else { return DiagramEvent.yearText(first) }
    return DiagramEvent.yearText(first) + "\u{2013}" + DiagramEvent.yearText(last)
  }

  /// The line under the title: how many events, when, from how many sources, how many left out.
  func subtitle(_ remarks: String...) -> String {
    var parts = [
      "\(events.count) \(events.count == 1 ? "event" : "events")"
        + (yearsText.isEmpty ? "" : ", \(yearsText)"),
      "\(documentCount) \(documentCount == 1 ? "source" : "sources")",
    ]
    if omitted > 0 { parts.append("\(omitted) more left out") }
    return (parts + remarks).joined(separator: " \u{B7} ")
  }
}
