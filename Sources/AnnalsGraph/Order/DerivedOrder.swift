import AnnalsTime

/// The order of events that follows from their dates, without what follows from it in turn.
///
/// Events with the same bounds stand in one class, and the order joins classes by their first events; of the pairs of
/// classes, only those are told between which no other class lies.
enum DerivedOrder {
  /// The relations; none between two events of which one is told already.
  static func relations(_ events: [Event], besides known: [Relation]) -> [Relation] {
    let classes = classes(events)
    var related: Set<Pair> = []
    for relation in known where relation.kind != .contradicts && relation.kind != .corroborates {
      related.insert(Pair(relation.source, relation.target))
      related.insert(Pair(relation.target, relation.source))
    }
    let found =
      classes.flatMap(simultaneous) + before(classes).map { classRelation(.before, $0) }
      + during(classes).map { classRelation(.during, $0) }
    return found.filter { !related.contains(Pair($0.source, $0.target)) }
  }

  private struct Pair: Hashable {
    var first: ID<Event>
    var second: ID<Event>

    init(_ first: ID<Event>, _ second: ID<Event>) {
      self.first = first
      self.second = second
    }
  }

  /// Events with the same bounds, in the order of the timeline.
  private struct Class {
    var earliest: Day?
    var latest: Day?
    var kind: EventDate.Kind
    var events: [ID<Event>]
  }

  private static func classes(_ events: [Event]) -> [Class] {
    struct Key: Hashable {
      var bounds: DayBounds
      var kind: EventDate.Kind
    }
    var places: [Key: Int] = [:]
    var classes: [Class] = []
    for event in events where isReal(event) {
      guard let date = event.date, !event.isUndated else { continue }
      let key = Key(bounds: date.bounds, kind: date.kind)
      if let place = places[key] {
        classes[place].events.append(event.id)
      } else {
        places[key] = classes.count
        classes.append(
          Class(
            earliest: date.bounds.earliest, latest: date.bounds.latest, kind: date.kind,
            events: [event.id]))
      }
    }
    return classes
  }

  /// What may happen or did not happen has no place in the order of what did.
  private static func isReal(_ event: Event) -> Bool {
    event.status == .asserted || event.status == .claimed
  }

  private static func classRelation(_ kind: Relation.Kind, _ pair: (Class, Class)) -> Relation {
    Relation(kind, pair.0.events[0], pair.1.events[0], basis: .dates)
  }

  /// Events of one day, and stretches with the same ends, happen together; events of one year need not.
  private static func simultaneous(_ group: Class) -> [Relation] {
    guard let first = group.events.first, let earliest = group.earliest,
      let latest = group.latest, group.kind == .span || earliest == latest
    else { return [] }
    return group.events.dropFirst().map { Relation(.simultaneous, first, $0, basis: .dates) }
  }

  /// The pairs of classes of which one ends before the other begins, with none between them.
  private static func before(_ classes: [Class]) -> [(Class, Class)] {
    let beginning = classes.filter { $0.earliest != nil }
      .sorted {
        ($0.earliest?.number ?? 0, $0.events[0]) < ($1.earliest?.number ?? 0, $1.events[0])
      }
    // The earliest end among those that begin at a place or later: what begins after it has one of them before it.
    var firstEnd = Array(repeating: Int.max, count: beginning.count + 1)
    for index in beginning.indices.reversed() {
      firstEnd[index] = min(firstEnd[index + 1], beginning[index].latest?.number ?? .max)
    }
    var pairs: [(Class, Class)] = []
    for group in classes {
      guard let end = group.latest?.number else { continue }
      var index = beginning.partitioningIndex { ($0.earliest?.number ?? .max) > end }
      let limit = firstEnd[index]
      while index < beginning.count, let start = beginning[index].earliest?.number, start <= limit {
        pairs.append((group, beginning[index]))
        index += 1
      }
    }
    return pairs
  }

  /// The pairs of a class and the narrowest stretches that it lies in.
  private static func during(_ classes: [Class]) -> [(Class, Class)] {
    let stretches = classes.filter { $0.kind == .span && $0.earliest != nil && $0.latest != nil }
      .sorted { length($0) == length($1) ? $0.events[0] < $1.events[0] : length($0) < length($1) }
    guard !stretches.isEmpty else { return [] }
    var pairs: [(Class, Class)] = []
    for group in classes {
      guard let earliest = group.earliest, let latest = group.latest else { continue }
      var around: [Class] = []
      for stretch in stretches {
        guard let start = stretch.earliest, let end = stretch.latest, start <= earliest,
          latest <= end, start < earliest || latest < end
        else { continue }
        let isNarrowest = !around.contains { inner in
          guard let innerStart = inner.earliest, let innerEnd = inner.latest else { return false }
          return start <= innerStart && innerEnd <= end
        }
        if isNarrowest { around.append(stretch) }
      }
      pairs += around.map { (group, $0) }
    }
    return pairs
  }

  private static func length(_ group: Class) -> Int {
    guard let earliest = group.earliest, let latest = group.latest else { return .max }
    return latest - earliest
  }
}

extension Array {
  /// The first index from which on a condition holds, when it holds for no element before one for which it does not.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
