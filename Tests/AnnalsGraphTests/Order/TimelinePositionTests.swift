import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct TimelinePositionTests {
  @Test func orderIsDayThenCoarsenessThenTextThenUndated() {
    func event(_ id: String, _ earliest: String?, _ latest: String?, _ document: String, _ at: Int)
      -> Event
    {
      let bounds = DayBounds(earliest.flatMap { Day($0) }, latest.flatMap { Day($0) })
      let mention = EventMention(
        document: ID(document), start: at, end: at + 1, text: "x", lemma: "x",
        sentence: .init(start: 0, end: 1, text: "x"))
      return Event(
        id: ID(id), title: id, type: .other,
        date: EventDate(edtf: "", bounds: bounds, kind: .instant, basis: .stated),
        mentions: [mention])
    }
    let sorted = [
      event("before 1950", nil, "1949-12-31", "b", 0),
      event("the 1950s", "1950-01-01", "1959-12-31", "b", 9),
      event("1950", "1950-01-01", "1950-12-31", "b", 0),
      event("first day, first document", "1950-01-01", "1950-01-01", "a", 7),
      event("first day, early", "1950-01-01", "1950-01-01", "b", 1),
      event("first day, late", "1950-01-01", "1950-01-01", "b", 20),
      event("undated", nil, nil, "a", 0),
    ]
    #expect(sorted.reversed().sortedForTimeline().map(\.title) == sorted.map(\.title))
  }
}
