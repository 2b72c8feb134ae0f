import AnnalsTime

/// Where an event stands on a timeline.
///
/// By the earliest day, or by the latest when the earliest is open; coarser dates first, so that a decade reads as a heading above its days;
/// then by document and offset. Undated events come last.
public struct TimelinePosition: Hashable, Sendable, Comparable {
  private let isUndated: Bool
  private let day: Int
  private let width: Int
  private let document: ID<Document>
  private let offset: Int
  private let id: ID<Event>

  /// The place of an event.
  public init(_ event: Event) {
    let bounds = event.date?.bounds
    let day = bounds?.earliest ?? bounds?.latest
    isUndated = day == nil
    self.day = day?.number ?? 0
    if let earliest = bounds?.earliest, let latest = bounds?.latest {
      width = latest - earliest
    } else {
      width = .max
    }
    document = event.mentions.first?.document ?? ID("")
    offset = event.mentions.first?.start ?? 0
    id = event.id
  }

  /// Orders as a timeline is read.
  public static func < (a: TimelinePosition, b: TimelinePosition) -> Bool {
    if a.isUndated != b.isUndated { return b.isUndated }
    if a.day != b.day { return a.day < b.day }
    if a.width != b.width { return a.width > b.width }
    if a.document != b.document { return a.document < b.document }
    if a.offset != b.offset { return a.offset < b.offset }
    return a.id < b.id
  }
}

extension Sequence<Event> {
  /// The events in the order of a timeline; undated ones last.
  public func sortedForTimeline() -> [Event] {
    map { (TimelinePosition($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
