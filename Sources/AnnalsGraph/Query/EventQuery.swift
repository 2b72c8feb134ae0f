public import AnnalsTime

/// What to look for among events, and how many to return.
public struct EventQuery: Hashable, Sendable {
  /// The condition.
  public var predicate: EventPredicate
  /// The greatest number of events, the first on the timeline; `nil` for all.
  public var limit: Int?

  /// Makes a query; without a condition it finds every event.
  public init(_ predicate: EventPredicate = .all([]), limit: Int? = nil) {
    self.predicate = predicate
    self.limit = limit
  }
}

/// The filters of the command line: repeated ones are joined by OR, different ones by AND.
public struct EventFilters: Hashable, Sendable {
  /// The periods of `--year`.
  public var periods: [DayBounds] = []
  /// The period between `--from` and `--to`.
  public var range: DayBounds?
  /// How dates are held against the periods.
  public var match = PeriodMatch.overlapping
  /// Names or ids of actors who take part.
  public var actors: [String] = []
  /// Names or ids of places.
  public var places: [String] = []
  /// Types.
  public var types: [EventType] = []
  /// Statuses.
  public var statuses: [Event.Status] = []
  /// Names or ids of actors who claim it.
  public var claimants: [String] = []
  /// Ids or paths of documents.
  public var documents: [String] = []
  /// Words to find in title, quotes and names.
  public var texts: [String] = []
  /// True to find undated events alone.
  public var undated = false
  /// True to find events on which sources disagree.
  public var inConflict = false
  /// The least salience.
  public var minimumSalience: Double?
  /// The greatest number of events.
  public var limit: Int?

  /// Makes filters that let every event pass.
  public init() {}

  /// The query that the filters ask for.
  public var query: EventQuery {
    var conditions: [EventPredicate] = []
    func add(_ alternatives: [EventPredicate]) {
      if let first = alternatives.first {
        conditions.append(alternatives.count == 1 ? first : .any(alternatives))
      }
    }
    add(periods.map { .period($0, match) })
    if let range { add([.period(range, match)]) }
    add(actors.map { .actor($0) })
    add(places.map { .place($0) })
    add(types.map { .type($0) })
    add(statuses.map { .status($0) })
    add(claimants.map { .claimedBy($0) })
    add(documents.map { .document($0) })
    add(texts.map { .text($0) })
    if undated { add([.undated]) }
    if inConflict { add([.inConflict]) }
    if let minimumSalience { add([.minimumSalience(minimumSalience)]) }
    return EventQuery(
      conditions.count == 1 ? conditions[0] : .all(conditions), limit: limit)
  }
}
