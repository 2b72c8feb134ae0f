import AnnalsTime
import Testing

@Suite struct CalendarDurationTests {
  @Test(arguments: [
    "P2W", "P2.5Y", "PXW", "PT1H30M", "P1DE", "P1CE", "P2ML", "P3Q", "P1WE", "PT45S", "P1Y6M",
    "PTXM",
    "P10Y", "P1DT12H", "P0.25Y", "P12M",
  ])
  func readsAndPrints(text: String) throws {
    #expect(try #require(CalendarDuration(timex3: text)).description == text)
  }

  @Test(arguments: [
    "", "P", "PT", "2W", "P2", "PW", "P2.Y", "P.5Y", "P1HT", "PT1D", "P2.1234Y", "p2w",
  ])
  func refuses(text: String) {
    #expect(CalendarDuration(timex3: text) == nil)
  }

  @Test func sortsComponents() {
    let duration = CalendarDuration([
      .init(.number(30), .minute), .init(.number(2), .day), .init(.vague, .year),
    ])
    #expect(duration?.description == "PXY2DT30M")
    #expect(duration?.isVague == true)
    #expect(CalendarDuration([]) == nil)
  }

  @Test(
    arguments: [
      ("P2W", 14...14), ("P1M", 28...31), ("P1Y", 365...366), ("PT36H", 1...2), ("PT1H", 0...1),
      ("PXD", nil), ("P0.5Y", 182...183), ("P1Y1M", 393...397),
    ] as [(String, ClosedRange<Int>?)])
  func countsDays(text: String, days: ClosedRange<Int>?) throws {
    #expect(try #require(CalendarDuration(timex3: text)).days == days)
  }

  @Test(arguments: [
    ("1950-01-31", "P1M", "1950-02-28", "1949-12-31"),
    ("1950-06-25", "P2W", "1950-07-09", "1950-06-11"),
    ("1950-06-25", "P2.5Y", "1952-12-25", "1947-12-25"),
    ("1950-06-25", "P1DE", "1960-06-25", "1940-06-25"),
    ("1950-06-25", "PT48H", "1950-06-27", "1950-06-23"),
    ("1950-06-25", "P0.5M", "1950-07-10", "1950-06-10"),
  ])
  func adds(start: String, duration: String, later: String, earlier: String) throws {
    let (day, length) = (try #require(Day(start)), try #require(CalendarDuration(timex3: duration)))
    #expect(day.adding(length)?.description == later)
    #expect(day.adding(length, isBackwards: true)?.description == earlier)
  }

  @Test func addsNothingVague() throws {
    #expect(try #require(Day("1950-06-25")).adding(CalendarDuration(.vague, .week)) == nil)
  }
}

@Suite struct EDTFShiftingTests {
  @Test(
    arguments: [
      ("1950-06-25", 2, .day, "1950-06-27"), ("1950-06-25", -1, .week, "1950-06-18"),
      ("1950-01-31", 1, .month, "1950-02-28"), ("1950-06-25", -50, .year, "1900-06-25"),
      ("1950-06", 7, .month, "1951-01"), ("1950-06", 2, .year, "1952-06"),
      ("1950", 1, .decade, "1960"),
      ("1950", 3, .month, nil), ("1950", 2, .day, nil), ("1950-06", 1, .week, nil),
      ("195X", 1, .decade, "196X"), ("195X", 1, .century, "205X"), ("195X", 1, .year, nil),
      ("18XX", -1, .century, "17XX"), ("1998-35", 1, .quarter, "1998-36"),
      ("1998-35", 2, .quarter, "1999-33"), ("1952-21", -1, .year, "1951-21"),
      ("1952-21", -1, .quarter, "1951-24"), ("1914/1918", 1, .year, "1915/1919"),
      ("1989/..", -1, .year, "1988/.."), ("1950~", 1, .year, "1951~"),
      ("[1950,1951]", 1, .year, nil),
      ("0000", -1, .year, "-0001"), ("9999-12", 1, .month, nil), ("9999-26", 1, .year, nil),
      ("9999-28", 1, .quarter, nil), ("1998-40", 1, .month, nil),
    ] as [(String, Int, CalendarUnit, String?)])
  func shifts(text: String, count: Int, unit: CalendarUnit, result: String?) throws {
    #expect(try EDTF(text).shifted(by: count, unit)?.description == result)
  }

  @Test(
    arguments: [
      ("1950-06-25", .week, "1950-06-19/1950-06-25"), ("1950-06-25", .month, "1950-06"),
      ("1950-06-25", .quarter, "1950-34"), ("1950-06-25", .quadrimester, "1950-38"),
      ("1950-06-25", .half, "1950-40"), ("1950-06-25", .year, "1950"),
      ("1950-06-25", .decade, "195X"),
      ("1950-06-25", .century, "19XX"), ("1950-06-25", .millennium, "1XXX"),
      ("1950-06-25T10:00:00", .day, "1950-06-25"), ("1950", .month, nil), ("1950~", .year, "1950"),
      ("-0489-09", .century, "-0499/-0400"), ("-0489", .decade, "-0498/-0489"),
      ("1914/1918", .year, nil),
      ("-0499", .century, "-0499/-0400"), ("1952-21", .year, "1952"),
    ] as [(String, Granularity, String?)])
  func truncates(text: String, granularity: Granularity, result: String?) throws {
    #expect(try EDTF(text).truncated(to: granularity)?.description == result)
  }
}
