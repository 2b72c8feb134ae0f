import AnnalsGraph
import AnnalsTime
import Testing

@testable import AnnalsRender

@Suite struct DateTests {
  @Test(arguments: [
    ("1950", "1950", "1950"), ("1950-06", "1950-06", "1950-06"),
    ("1950-06-25", "1950-06-25", "1950-06-25"), ("195X", "1950", "1959"),
    ("1952-21", "1952-03", "1952-05"), ("1950-06/1952", "1950-06", "1952-12"),
    ("1950-06-02/1952", "1950-06-02", "1952-12-31"), ("-0043", "-0043", "-0043"),
    ("1952-02", "1952-02", "1952-02"),
  ])
  func aStretchIsSaidInTheCoarsestExactUnit(edtf: String, start: String, end: String) throws {
    let period = try #require(WholePeriod(try EDTF(edtf).bounds))
    #expect(period.start == start && period.end == end)
    #expect(period.isSingle == (start == end))
  }

  @Test func yearsArePrintedWithTheirEra() {
    let words = EventWords(index: GraphIndex(EventGraph()))
    func years(_ dates: String...) -> String? {
      words.years(of: dates.map { HarbourGraph.event($0, "T", $0) })
    }
    #expect(years("1950") == "1950")
    #expect(years("1950", "1989-06-04") == "1950–1989")
    #expect(years("-0051", "-0043") == "52–44 BC")
    #expect(years("-0026", "0014") == "27 BC–AD 14")
    #expect(years() == nil)
  }

  @Test func aDayIsAFractionOfItsYear() throws {
    #expect(try #require(Day("1950-01-01")).yearFraction == 1950)
    #expect(abs(try #require(Day("-0043-07-02")).yearFraction + 42.5) < 0.01)
  }

  @Test func wordsStandBesideADateTheySayDifferently() {
    let same = HarbourGraph.event("a", "T", "1950", "It [was] 1950.", evidence: "1950")
    let other = HarbourGraph.event("b", "T", "1950", "It [was] that year.", evidence: "that year")
    #expect(same.date?.wordsBesideLabel == nil)
    #expect(other.date?.wordsBesideLabel == "that year")
  }

  @Test func numbersAreGroupedByThree() {
    #expect(
      [7, 1204, 6670, 1_000_000, -12_345].map(\.grouped) == [
        "7", "1,204", "6,670", "1,000,000", "-12,345",
      ])
    #expect(
      Quantity(value: 14_000, unit: "men", modifier: .moreThan).words == "more than 14,000 men")
    #expect(Quantity(value: 0.5).words == "0.5")
  }
}
