public import AnnalsTime

/// What a graph holds, in numbers.
public struct GraphStatistics: Hashable, Sendable {
  /// The number of documents.
  public var documents = 0
  /// The number of events.
  public var events = 0
  /// The number of events with a date.
  public var dated = 0
  /// The number of events for each basis of their date, in the order of trust.
  public var bases: [Count<EventDate.Basis>] = []
  /// The number of events that somebody claims and the documents do not assert.
  public var claims = 0
  /// The number of events that two documents or more tell.
  public var toldTwice = 0
  /// The number of conflicts between sources.
  public var conflicts = 0
  /// The number of actors.
  public var actors = 0
  /// The number of places.
  public var places = 0
  /// The number of events of each type, the most frequent first.
  public var types: [Count<EventType>] = []
  /// The number of events that begin in each decade, named by its first year, in order.
  public var decades: [Count<Int>] = []
  /// Those who take part in most events, by name, the most frequent first.
  public var topActors: [Count<String>] = []
  /// From the first day to the last; `nil` when nothing is dated.
  public var span: DayBounds?
  /// The longest stretches between the first and the last day in which nothing happens, the longest first.
  public var holes: [DayBounds] = []

  /// How often something occurs.
  public struct Count<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is counted.
    public var value: Value
    /// How often it occurs.
    public var count: Int
  }

  /// The share of events with a date, 0…1.
  public var datedShare: Double { events == 0 ? 0 : Double(dated) / Double(events) }

  /// Counts a graph.
  /// - Parameters:
  ///   - graph: the graph.
  ///   - length: the greatest number of actors and of holes.
  public init(_ graph: EventGraph, length: Int = 10) {
    documents = graph.documents.count
    events = graph.events.count
    actors = graph.actors.count
    places = graph.places.count
    conflicts = ConflictReport(graph).conflicts.count
    var bases: [EventDate.Basis: Int] = [:]
    var types: [EventType: Int] = [:]
    var decades: [Int: Int] = [:]
    var participations: [ID<Actor>: Int] = [:]
    for event in graph.events {
      types[event.type, default: 0] += 1
      if event.status == .claimed { claims += 1 }
      if Set(event.mentions.map(\.document)).count > 1 { toldTwice += 1 }
      for actor in Set(event.participants.map(\.actor)) { participations[actor, default: 0] += 1 }
      guard let date = event.date, !event.isUndated else { continue }
      dated += 1
      bases[date.basis, default: 0] += 1
      if let day = date.bounds.earliest ?? date.bounds.latest {
        decades[Self.decade(day.year), default: 0] += 1
      }
    }
    self.bases = EventDate.Basis.allCases.compactMap { basis in
      bases[basis].map { Count(value: basis, count: $0) }
    }
    self.types = EventType.allCases.enumerated()
      .compactMap { place, type in types[type].map { (place, Count(value: type, count: $0)) } }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }.map(\.1)
    self.decades = decades.map { Count(value: $0.key, count: $0.value) }
      .sorted { $0.value < $1.value }
    topActors = graph.actors
      .compactMap { actor in participations[actor.id].map { (actor, $0) } }
      .sorted { $0.1 == $1.1 ? $0.0.id < $1.0.id : $0.1 > $1.1 }
      .prefix(length).map { Count(value: $0.0.name, count: $0.1) }
    measureTime(graph.events, length)
  }

  /// The first year of the decade of a year; floors before year 0 too.
  private static func decade(_ year: Int) -> Int {
    (year >= 0 ? year / 10 : (year - 9) / 10) * 10
  }

  private mutating func measureTime(_ events: [Event], _ length: Int) {
    let stretches = events.compactMap { event -> (Day, Day)? in
      guard let bounds = event.date?.bounds, let first = bounds.earliest ?? bounds.latest,
        let last = bounds.latest ?? bounds.earliest
      else { return nil }
      return (first, last)
    }.sorted { $0 < $1 }
    guard var (first, reached) = stretches.first else { return }
    var holes: [DayBounds] = []
    for (start, end) in stretches {
      if start - reached > 1 { holes.append(DayBounds(reached + 1, start - 1)) }
      reached = max(reached, end)
      first = min(first, start)
    }
    span = DayBounds(first, reached)
    func days(_ hole: DayBounds) -> Int {
      guard let first = hole.earliest, let last = hole.latest else { return 0 }
      return last - first
    }
    self.holes = Array(
      holes.sorted {
        days($0) == days($1)
          ? ($0.earliest?.number ?? 0) < ($1.earliest?.number ?? 0) : days($0) > days($1)
      }
      .prefix(length))
  }
}
