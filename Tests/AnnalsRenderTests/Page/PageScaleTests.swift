import AnnalsGraph
import AnnalsTime
import Testing

@testable import AnnalsRender

@Suite struct PageScaleTests {
  private func scale(_ dates: [String]) -> PageScale {
    PageScale(dates.enumerated().map { HarbourGraph.event("e\($0)", "T", $1) })
  }

  @Test func followsTheStretchThatMostEventsCover() {
    let weeks = (1...20).map { "1989-05-\($0 < 10 ? "0" : "")\($0)" }
    #expect(scale(weeks) == .days)
    #expect(scale(weeks + ["1919", "1950", "195X", "2001"]) == .days)
    #expect(scale((1...9).map { "1989-0\($0)" }) == .months)
    #expect(scale((1900...1960).map { "\($0)" }) == .years)
    #expect(
      scale((1...12).map { "\(800 + $0 * 90)" }.map { $0.count < 4 ? "0" + $0 : $0 }) == .centuries)
    #expect(scale(["1950"]) == .years)
  }

  @Test(arguments: [
    (PageScale.years, "1950-06-25", "1950s", "1950-01-01", "1960-01-01"),
    (.years, "-0043-03-15", "40s BC", "-0048-01-01", "-0038-01-01"),
    (.years, "-0003-01-01", "9–1 BC", "-0008-01-01", "0001-01-01"),
    (.years, "0005-01-01", "AD 1–9", "0000-01-01", "0010-01-01"),
    (.years, "1904-02-10", "1900–1909", "1900-01-01", "1910-01-01"),
    (.years, "-0299-01-01", "309–300 BC", "-0308-01-01", "-0298-01-01"),
    (.centuries, "1850-01-01", "19th century", "1800-01-01", "1900-01-01"),
    (.centuries, "-0299-01-01", "3rd century BC", "-0299-01-01", "-0199-01-01"),
    (.centuries, "-0043-03-15", "1st century BC", "-0099-01-01", "0001-01-01"),
    (.months, "1989-05-04", "1989", "1989-01-01", "1990-01-01"),
    (.days, "1989-12-04", "December 1989", "1989-12-01", "1990-01-01"),
  ])
  func groupsHaveHeadingsAndEnds(
    scale: PageScale, day: String, label: String, first: String, end: String
  ) throws {
    let group = scale.group(of: try #require(Day(day)))
    #expect(group.label == label)
    #expect(group.first.description == first && group.end.description == end)
  }

  @Test func emptyStretchesAreSaidInTheUnitOfTheScale() throws {
    func gap(_ scale: PageScale, _ last: String, _ next: String) throws -> String? {
      scale.gap(after: try #require(Day(last)), before: try #require(Day(next)))
    }
    #expect(try gap(.years, "1950-12-31", "1956-01-01") == "5 years without an event")
    #expect(try gap(.years, "1950-12-31", "1955-01-01") == nil)
    #expect(try gap(.days, "1989-05-01", "1989-06-01") == "30 days without an event")
    #expect(try gap(.days, "1989-05-01", "1989-05-10") == nil)
    #expect(try gap(.days, "1989-05-01", "1995-05-10") == "5 years without an event")
    #expect(try gap(.months, "1989-01-31", "1989-12-01") == "10 months without an event")
  }
}
