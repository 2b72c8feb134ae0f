import AnnalsTime

/// Where an event stands on a timeline.
///
/// By the earliest day, or by the latest when the earliest is open; coarser dates first, so that a decade reads as a heading above its days;
/// then by document and offset. Undated events come last.
public struct TimelinePosition: Hashable, Sendable, Comparable {
  private let key: TimelineKey?
  private let document: ID<Document>
  private let offset: Int
  private let id: ID<Event>

  /// The place of an event.
  public init(_ event: Event) {
    key = event.date.flatMap { TimelineKey($0.bounds) }
    document = event.mentions.first?.document ?? ID("")
    offset = event.mentions.first?.start ?? 0
    id = event.id
  }

  /// Orders as a timeline is read.
  public static func < (a: TimelinePosition, b: TimelinePosition) -> Bool {
    if a.key != b.key {
      guard let first = a.key else { return false }
      guard let second = b.key else { return true }
      return first < second
    }
    return (a.document, a.offset, a.id) < (b.document, b.offset, b.id)
  }
}

extension Sequence<Event> {
  /// The events in the order of a timeline; undated ones last.
  public func sortedForTimeline() -> [Event] {
    map { (TimelinePosition($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
