import AnnalsTime

/// Finds the pairs of tellings that are worth a comparison, without looking at all pairs.
///
/// Tellings meet under a key when they share a stretch of time and two other things: trigger, actor, place or a word of the title.
/// A key that too many share says nothing and is left out; those who belong together share a rarer one.
struct CandidateIndex {
  /// The greatest number of tellings that one key brings together.
  private static let greatestBucket = 40

  /// The pairs, each with the smaller index first, sorted.
  static func pairs(_ profiles: [EventProfile], _ vocabulary: Vocabulary) -> [(Int, Int)] {
    var entries: [(key: UInt64, index: UInt32)] = []
    for (index, profile) in profiles.enumerated() {
      for key in keys(profile, vocabulary) { entries.append((key, UInt32(index))) }
    }
    entries.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    var codes: [UInt64] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1, end - start <= greatestBucket {
        for i in start..<(end - 1) {
          for j in (i + 1)..<end where entries[i].index != entries[j].index {
            codes.append(UInt64(entries[i].index) << 32 | UInt64(entries[j].index))
          }
        }
      }
      start = end
    }
    entries = []
    codes.sort()
    var pairs: [(Int, Int)] = []
    var former: UInt64?
    for code in codes where code != former {
      former = code
      pairs.append((Int(code >> 32), Int(code & 0xFFFF_FFFF)))
    }
    return pairs
  }

  /// What a part of a key stands for, so that the fifth actor is not the fifth place.
  private enum Field: UInt64 {
    case year = 1, month, day, undated, trigger, actor, place, word, name, statement
  }

  private static func keys(_ profile: EventProfile, _ vocabulary: Vocabulary) -> [UInt64] {
    let words = profile.wording.sorted {
      let weights = (vocabulary.weight($0), vocabulary.weight($1))
      return weights.0 == weights.1 ? $0 < $1 : weights.0 > weights.1
    }.prefix(4).map { part(.word, Int($0)) }
    let actors = profile.actors.prefix(6).map { part(.actor, Int($0)) }
    let places = profile.places.prefix(4).map { part(.place, Int($0)) }
    let things = actors + places + words
    var keys: [UInt64] = []
    if let name = profile.name { keys.append(Digest(name).value) }
    let trigger = profile.trigger.flatMap {
      profile.hasLightTrigger ? nil : part(.trigger, Int($0))
    }
    let isStatement = profile.type == .statement

    let times = times(profile.date)
    for period in times.periods {
      if let trigger, !isStatement {
        for thing in things { keys.append(Digest(period, trigger, thing).value) }
      }
      for (index, thing) in things.enumerated() {
        for other in things.dropFirst(index + 1) where !isStatement || words.contains(other) {
          keys.append(Digest(period, thing, other).value)
        }
      }
    }
    for day in times.days where !isStatement {
      for thing in things { keys.append(Digest(day, thing).value) }
    }
    return keys
  }

  private static func part(_ field: Field, _ number: Int) -> UInt64 {
    field.rawValue << 56 | UInt64(truncatingIfNeeded: number) & 0xFF_FFFF_FFFF_FFFF
  }

  /// The years, months and days that a date covers, as far as they are few.
  private static func times(_ date: EventDate?) -> (periods: [UInt64], days: [UInt64]) {
    guard let bounds = date?.bounds, let first = bounds.earliest ?? bounds.latest,
      let last = bounds.latest ?? bounds.earliest
    else { return ([part(.undated, 0)], []) }
    let start = first.civil
    let end = last.civil
    var periods: [UInt64] = []
    if end.year - start.year <= 3 {
      periods += (start.year...end.year).map { part(.year, $0) }
    } else {
      periods += [start.year, end.year].map { part(.year, $0) }
    }
    let months = (end.year - start.year) * 12 + end.month - start.month
    if months <= 1 {
      periods += (0...months).map { part(.month, start.year * 12 + start.month + $0) }
    }
    let days = last - first <= 1 ? (0...(last - first)).map { part(.day, first.number + $0) } : []
    return (periods, days)
  }
}
