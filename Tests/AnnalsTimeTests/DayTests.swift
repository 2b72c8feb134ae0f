import AnnalsTime
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("0000-03-01", 0), ("0000-02-29", -1), ("-0043-03-15", nil), ("1582-10-10", nil),
    ("1970-01-01", 719_468),
  ])
  func readsAndPrints(text: String, number: Int?) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    if let number { #expect(day.number == number) }
  }

  @Test(arguments: ["1950", "1950-13-01", "1900-02-29", "1950-06-31", "x", "", "1950-6-1"])
  func refuses(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func countsWeekdays() {
    #expect(Day(year: 1950, month: 6, day: 25).weekday == 7)
    #expect(Day(year: 2000, month: 1, day: 1).weekday == 6)
    #expect(
      Day(year: -4999, month: 1, day: 1).weekday == ((Day(year: -4999, month: 1, day: 8)).weekday))
  }
}
