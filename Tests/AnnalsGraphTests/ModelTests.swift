import AnnalsGraph
import AnnalsTime
import FoundationEssentials
import Testing

@Suite struct ModelTests {
  @Test func eventSurvivesJSON() throws {
    let event = Event(
      id: ID("e-1"), title: "A title", type: .armedConflict,
      date: EventDate(
        edtf: "1950", bounds: DayBounds(Day("1950-01-01"), nil), kind: .instant, basis: .stated),
      mentions: [])
    let data = try JSONEncoder().encode(event)
    #expect(try JSONDecoder().decode(Event.self, from: data) == event)
  }
}
