import AnnalsTime
import Testing

@Suite struct AllenRelationTests {
  /// All intervals on a line of six points, as days between the points.
  static let intervals: [DayBounds] = (0..<6).flatMap { start in
    (start..<6).dropFirst().map { DayBounds(Day(number: start), Day(number: $0 - 1)) }
  }

  @Test(arguments: [
    ("1914-01-01", "1914-12-31", "1916-01-01", "1918-12-31", AllenRelation.before),
    ("1914-01-01", "1914-12-31", "1915-01-01", "1918-12-31", .meets),
    ("1914-01-01", "1915-01-01", "1915-01-01", "1918-12-31", .overlaps),
    ("1914-01-01", "1914-12-31", "1914-01-01", "1918-12-31", .starts),
    ("1915-01-01", "1915-12-31", "1914-01-01", "1918-12-31", .during),
    ("1918-01-01", "1918-12-31", "1914-01-01", "1918-12-31", .finishes),
    ("1914-01-01", "1918-12-31", "1914-01-01", "1918-12-31", .equals),
  ])
  func relates(
    start: String, end: String, otherStart: String, otherEnd: String, relation: AllenRelation
  ) {
    let (a, b) = (DayBounds(Day(start), Day(end)), DayBounds(Day(otherStart), Day(otherEnd)))
    #expect(AllenRelation(of: a, to: b) == relation)
    #expect(AllenRelation(of: b, to: a) == relation.converse)
    #expect(AllenRelation(of: DayBounds(nil, Day(end)), to: b) == nil)
  }

  @Test func coversEachPair() {
    let found = Self.intervals.flatMap { a in
      Self.intervals.compactMap { AllenRelation(of: a, to: $0) }
    }
    #expect(found.count == Self.intervals.count * Self.intervals.count)
    #expect(Set(found) == Set(AllenRelation.allCases))
  }

  @Test(arguments: AllenRelation.allCases)
  func conversesTwice(relation: AllenRelation) {
    #expect(relation.converse.converse == relation)
    #expect((relation.converse == relation) == (relation == .equals))
  }

  /// On six points all configurations of three intervals exist up to their order.
  @Test func composesAsOnALine() {
    var table: [AllenRelationSet] = Array(repeating: [], count: 169)
    for b in Self.intervals {
      for a in Self.intervals {
        for c in Self.intervals {
          guard let ab = AllenRelation(of: a, to: b), let bc = AllenRelation(of: b, to: c),
            let ac = AllenRelation(of: a, to: c)
          else { continue }
          table[ab.rawValue * 13 + bc.rawValue].formUnion(AllenRelationSet(ac))
        }
      }
    }
    for first in AllenRelation.allCases {
      for second in AllenRelation.allCases {
        let composed = AllenRelationSet(first).composed(with: AllenRelationSet(second))
        #expect(
          composed == table[first.rawValue * 13 + second.rawValue], "\(first) then \(second)")
      }
    }
  }

  @Test func worksOnSets() {
    let early: AllenRelationSet = [AllenRelationSet(.before), AllenRelationSet(.meets)]
    #expect(early.converse.relations == [.metBy, .after])
    #expect(early.composed(with: early).only == .before)
    #expect(early.only == nil)
    #expect(AllenRelationSet.all.relations == AllenRelation.allCases)
    #expect(AllenRelationSet.all.composed(with: early) == AllenRelationSet.all)
    #expect(AllenRelationSet(.before).composed(with: AllenRelationSet(.after)) == .all)
  }
}
