import AnnalsGraph

extension GraphIndex {
  /// The group that an event belongs to, for formats with rows; `nil` when it has none.
  func group(of event: Event, by grouping: ExportOptions.Grouping) -> String? {
    switch grouping {
    case .type: event.type.words
    case .actor: participants(of: event).first
    case .place: placeNames(of: event).first
    case .source: event.mentions.first.map { citation(of: $0.document) }
    }
  }
}

/// The most salient events of a list, in its order, where a format can hold only so many.
func mostSalient(_ events: [Event], _ limit: Int) -> [Event] {
  guard events.count > limit else { return events }
  let ranked = events.enumerated().sorted {
    ($1.element.salience ?? 0, $0.offset) < ($0.element.salience ?? 0, $1.offset)
  }
  let kept = Set(ranked.prefix(limit).map(\.offset))
  return events.enumerated().filter { kept.contains($0.offset) }.map(\.element)
}
