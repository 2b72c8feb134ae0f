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

  @Test(
    arguments: [
      ("1950", "in 1950", nil), ("1950-06-25", "25 June 1950", nil),
      ("1950-06-25", "June 25, 1950", nil), ("195X", "the 1950s", nil),
      ("1950", "that year", "that year"), ("1950-06-25", "25 June", "25 June"),
    ] as [(String, String, String?)])
  func wordsStandBesideADateTheySayDifferently(edtf: String, words: String, beside: String?) {
    let event = HarbourGraph.event("e", "T", edtf, "It [was] \(words).", evidence: words)
    #expect(event.date?.wordsBesideLabel == beside)
  }

  @Test func provenanceJoinsBasisAndWords() {
    let event = HarbourGraph.event(
      "e", "T", "1950", "It [was] that year.", basis: .inherited, evidence: "that year")
    #expect(event.date?.provenance == "from context, “that year”")
    #expect(HarbourGraph.event("e", "T", "1950").date?.provenance == nil)
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
