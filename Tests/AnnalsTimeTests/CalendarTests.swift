import AnnalsTime
import Testing

@Suite struct CalendarTests {
  /// Walks every month of ten thousand years and counts as a child would.
  @Test(arguments: CalendarSystem.allCases)
  func agreesWithCounting(calendar: CalendarSystem) throws {
    var day = try #require(calendar.day(year: -5000, month: 1, day: 1))
    var weekday = day.weekday
    var mismatches = 0
    for year in -5000...5000 {
      let isLeap =
        calendar == .julian
        ? year % 4 == 0 : (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for month in 1...12 {
        if calendar.day(year: year, month: month, day: 1) != day { mismatches += 1 }
        if calendar.dayCount(year: year, month: month) != lengths[month - 1] { mismatches += 1 }
        for dayOfMonth in [1, 28, lengths[month - 1]] {
          let here = day + (dayOfMonth - 1)
          if calendar.civil(of: here) != (year, month, dayOfMonth) { mismatches += 1 }
          if here.weekday != (weekday + dayOfMonth - 2) % 7 + 1 { mismatches += 1 }
        }
        weekday = (weekday + lengths[month - 1] - 1) % 7 + 1
        day = day + lengths[month - 1]
      }
    }
    #expect(mismatches == 0)
  }

  @Test(arguments: [
    ("1066-10-14", "1066-10-20"), ("1582-10-05", "1582-10-15"), ("1752-09-03", "1752-09-14"),
    ("1917-10-25", "1917-11-07"), ("-0043-03-15", "-0043-03-13"), ("1500-02-29", "1500-03-10"),
    ("0200-03-01", "0200-03-01"),
  ])
  func convertsJulianDates(julian: String, gregorian: String) throws {
    let date = try EDTF(julian, calendar: .julian)
    #expect(date.bounds.singleDay?.description == gregorian)
    #expect(date.converted(to: .gregorian)?.description == gregorian)
    #expect(try EDTF(gregorian).converted(to: .julian)?.description == julian)
    #expect(date.description == julian)
  }

  @Test func boundsJulianMonths() throws {
    let month = try EDTF("1917-10", calendar: .julian)
    #expect(month.bounds == DayBounds(Day("1917-10-14"), Day("1917-11-13")))
    #expect(month.converted(to: .gregorian)?.description == "1917-10-14/1917-11-13")
    #expect(month.display() == "Oct 1917 (Julian)")
    #expect(throws: EDTFError.self) { try EDTF("1500-02-29") }
  }

  @Test func numbersJulianDays() throws {
    #expect(try #require(Day("2000-01-01")).julianDayNumber == 2_451_545)
    #expect(CalendarSystem.julian.day(year: -4712, month: 1, day: 1)?.julianDayNumber == 0)
  }

  @Test(arguments: [
    ("1950-01-31", 1, "1950-02-28"), ("1952-01-31", 1, "1952-02-29"),
    ("1950-06-25", -6, "1949-12-25"),
    ("1952-02-29", 12, "1953-02-28"), ("0000-01-15", -1, "-0001-12-15"),
    ("1950-06-25", 0, "1950-06-25"),
  ])
  func addsMonths(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(start)).adding(months: months).description == end)
  }

  @Test(arguments: [
    (4, 4, 1950, 11, "1950-11-23"), (1, 1, 1950, 9, "1950-09-04"), (-1, 1, 1971, 5, "1971-05-31"),
    (5, 7, 2026, 2, nil), (5, 7, 2026, 3, "2026-03-29"), (1, 8, 2026, 3, nil),
    (1, 1, 2026, 13, nil),
  ])
  func findsWeekdays(occurrence: Int, weekday: Int, year: Int, month: Int, day: String?) {
    #expect(
      Day.nth(occurrence, weekday: weekday, year: year, month: month)?.description == day)
  }

  @Test func steps() throws {
    let sunday = try #require(Day("1950-06-25"))
    #expect(sunday.nextOrSame(weekday: 7) == sunday)
    #expect(sunday.nextOrSame(weekday: 1) == sunday + 1)
    #expect(sunday.previousOrSame(weekday: 1) == sunday - 6)
    #expect(sunday.dayOfYear == 176)
  }

  @Test(arguments: [
    (1950, "1950-04-09"), (1818, "1818-03-22"), (1943, "1943-04-25"), (2000, "2000-04-23"),
    (1954, "1954-04-18"), (1981, "1981-04-19"), (2024, "2024-03-31"), (1961, "1961-04-02"),
    (2038, "2038-04-25"),
  ])
  func findsEaster(year: Int, day: String) {
    #expect(Day.easter(year: year).description == day)
  }

  @Test(arguments: [
    (1950, "1950-04-09"), (2000, "2000-04-30"), (2024, "2024-05-05"), (1917, "1917-04-15"),
    (2008, "2008-04-27"),
  ])
  func findsOrthodoxEaster(year: Int, day: String) {
    #expect(Day.orthodoxEaster(year: year).description == day)
  }

  /// The table-free rule of Butcher, written out as published, gives the same days.
  @Test func agreesWithButcher() {
    for year in 1583...4099 {
      let (a, b, c) = (year % 19, year / 100, year % 100)
      let (d, e) = (b / 4, b % 4)
      let g = (b - (b + 8) / 25 + 1) / 3
      let h = (19 * a + b - d - g + 15) % 30
      let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
      let m = (a + 11 * h + 22 * l) / 451
      let n = h + l - 7 * m + 114
      #expect(Day.easter(year: year) == Day(year: year, month: n / 31, day: n % 31 + 1))
    }
  }
}

@Suite struct WeekDateTests {
  @Test(arguments: [
    ("1998-06-01", "1998-W23-1"), ("2005-01-01", "2004-W53-6"), ("2007-12-31", "2008-W01-1"),
    ("1976-12-31", "1976-W53-5"), ("-0043-03-15", "-0043-W11-5"), ("2026-11-28", "2026-W48-6"),
  ])
  func converts(day: String, week: String) throws {
    let day = try #require(Day(day))
    #expect(WeekDate(day).description == week)
    #expect(WeekDate(day).day == day)
  }

  @Test func goesThereAndBack() {
    let start = Day(year: -200, month: 1, day: 1)
    var last = WeekDate(start - 1)
    var mismatches = 0
    for offset in 0..<150_000 {
      let date = WeekDate(start + offset)
      if date.day != start + offset { mismatches += 1 }
      let follows =
        (date.year, date.week, date.weekday) == (last.year, last.week, last.weekday + 1)
        || (date.year, date.week, date.weekday) == (last.year, last.week + 1, 1)
        || (date.year, date.week, date.weekday) == (last.year + 1, 1, 1)
      if !follows { mismatches += 1 }
      last = date
    }
    #expect(mismatches == 0)
  }

  @Test func refuses() {
    #expect(WeekDate(year: 1999, week: 53, weekday: 1) == nil)
    #expect(WeekDate(year: 1998, week: 0, weekday: 1) == nil)
    #expect(WeekDate(year: 1998, week: 1, weekday: 8) == nil)
    #expect(WeekDate.weekCount(ofYear: 1998) == 53)
  }
}
