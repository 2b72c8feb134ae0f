import Annals
import Testing

@Suite struct DateArgumentTests {
  @Test(arguments: [
    ("1950", "1950-01-01", "1950-12-31"), ("1950..1953", "1950-01-01", "1953-12-31"),
    ("1950-1953", "1950-01-01", "1953-12-31"), ("1950 – 1953", "1950-01-01", "1953-12-31"),
    ("44BC", "-0043-01-01", "-0043-12-31"), ("44 BCE", "-0043-01-01", "-0043-12-31"),
    ("1 B.C.", "0000-01-01", "0000-12-31"), ("AD 14", "0014-01-01", "0014-12-31"),
    ("100BC..44BC", "-0099-01-01", "-0043-12-31"), ("27BC..14AD", "-0026-01-01", "0014-12-31"),
    ("476", "0476-01-01", "0476-12-31"), ("195X", "1950-01-01", "1959-12-31"),
    ("1950-06", "1950-06-01", "1950-06-30"), ("1950-06..1950-07-10", "1950-06-01", "1950-07-10"),
    ("23 July 2020", "2020-07-23", "2020-07-23"),
  ]) func periods(text: String, first: String, last: String) throws {
    let period = try #require(DateArgument.period(text))
    #expect(period.earliest?.description == first)
    #expect(period.latest?.description == last)
  }

  @Test func anEmptySideIsOpen() {
    #expect(DateArgument.period("1989..")?.latest == nil)
    #expect(DateArgument.period("1989..")?.earliest?.year == 1989)
    #expect(DateArgument.period("..1989")?.earliest == nil)
  }

  @Test(arguments: ["", "..", "19x0", "0BC", "BC", "1953..1950", "1950..x", "the war", "7", "-"])
  func whatIsNoPeriod(text: String) {
    #expect(DateArgument.period(text) == nil)
  }
}
