import AnnalsTime
import Testing

@Suite struct EDTFMakingTests {
  @Test(arguments: [
    (EDTF(Day(year: 1950, month: 6, day: 25)), "1950-06-25"),
    (EDTF(year: 1950), "1950"), (EDTF(year: -43), "-0043"), (EDTF(year: -17_000), "Y-17000"),
    (EDTF(year: 1950, month: 6), "1950-06"), (EDTF(year: 1950, month: 13), nil),
    (EDTF(year: 1950, month: 6, day: 25), "1950-06-25"), (EDTF(year: 1950, month: 6, day: 31), nil),
    (EDTF(year: 12_000, month: 6), nil), (EDTF(year: 1952, .spring), "1952-21"),
    (EDTF(year: 1952, .secondHalf), "1952-41"),
    (EDTF.decade(1985), "198X"), (EDTF.decade(490, .bc), "-0498/-0489"),
    (EDTF.decade(0, .bc), "-0008/0000"),
    (EDTF.century(19), "18XX"), (EDTF.century(5, .bc), "-0499/-0400"), (EDTF.century(0), nil),
    (EDTF.century(1, .bc), "-0099/0000"), (EDTF.millennium(2), "1XXX"),
    (EDTF.millennium(1, .bc), "-0999/0000"),
    (EDTF.week(23, ofYear: 1998), "1998-06-01/1998-06-07"),
    (EDTF.weekend(23, ofYear: 1998), "1998-06-06/1998-06-07"), (EDTF.week(53, ofYear: 1999), nil),
    (EDTF.years(1914, 1918), "1914/1918"), (EDTF.years(1918, 1914), nil),
    (EDTF(DayBounds(Day(year: 1914, month: 7, day: 28), nil)), "1914-07-28/.."),
    (EDTF(DayBounds(Day(year: 1914, month: 7, day: 28))), "1914-07-28"),
    (EDTF(DayBounds(nil, nil)), nil),
  ])
  func makes(edtf: EDTF?, text: String?) throws {
    #expect(edtf?.description == text)
    if let edtf { #expect(edtf == (try EDTF(edtf.description))) }
  }

  @Test(arguments: [
    ("1989", "1989/..", "../1989", "[..1988]", "[1990..]", "[..1989]", "[1989..]"),
    (
      "1989-01", "1989-01/..", "../1989-01", "[..1988-12]", "[1989-02..]", "[..1989-01]",
      "[1989-01..]"
    ),
    (
      "1989-12-31", "1989-12-31/..", "../1989-12-31", "[..1989-12-30]", "[1990-01-01..]",
      "[..1989-12-31]", "[1989-12-31..]"
    ),
    ("198X", "198X/..", "../198X", "[..1979]", "[1990..]", "[..198X]", "[198X..]"),
    (
      "1952-24", "1952-24/..", "../1952-24", "[..1952-11]", "[1953-03..]", "[..1952-24]",
      "[1952-24..]"
    ),
    ("1989~", "1989~/..", "../1989~", "[..1988~]", "[1990~..]", "[..1989~]", "[1989~..]"),
    ("1914/1918", "1914/..", "../1918", "[..1913]", "[1919..]", "[..1918]", "[1914..]"),
    ("[1952,1953]", "1952/..", "../1953", "[..1951]", "[1954..]", "[..1953]", "[1952..]"),
    ("0000", "0000/..", "../0000", "[..-0001]", "[0001..]", "[..0000]", "[0000..]"),
  ])
  func bends(
    text: String, since: String, until: String, before: String, after: String, by: String,
    onOrAfter: String
  ) throws {
    let value = try EDTF(text)
    #expect(EDTF.since(value)?.description == since)
    #expect(EDTF.until(value)?.description == until)
    #expect(EDTF.before(value)?.description == before)
    #expect(EDTF.after(value)?.description == after)
    #expect(EDTF.by(value)?.description == by)
    #expect(EDTF.onOrAfter(value)?.description == onOrAfter)
    for made in [EDTF.since, EDTF.until, EDTF.before, EDTF.after, EDTF.by, EDTF.onOrAfter] {
      let result = try #require(made(value))
      #expect(result == (try EDTF(result.description)))
    }
  }

  @Test func leavesFourDigits() throws {
    #expect(EDTF.after(try EDTF("9999-12~"))?.description == "[Y10000~..]")
    #expect(EDTF.before(try EDTF("-9999-01-01"))?.description == "[..Y-10000]")
  }

  @Test(
    arguments: [
      ("1950-01-01", "1950-12-31", "1950"), ("1950-05-01", "1950-07-31", "[1950-05..1950-07]"),
      ("1950-05-01", "1950-05-31", "1950-05"), ("1950-05-02", "1950-05-02", "1950-05-02"),
      ("1950-06-25", "1950-12-31", "[1950-06-25..1950-12-31]"), (nil, "1952-12-31", "[..1952]"),
      (nil, "1952-02-29", "[..1952-02]"), ("1952-01-01", nil, "[1952..]"),
      ("1952-01-02", nil, "[1952-01-02..]"), (nil, nil, nil), ("1952-01-02", "1952-01-01", nil),
      ("1914-01-01", "1918-12-31", "[1914..1918]"),
    ] as [(String?, String?, String?)])
  func makesMoments(earliest: String?, latest: String?, text: String?) {
    let bounds = DayBounds(earliest.flatMap { Day($0) }, latest.flatMap { Day($0) })
    let moment = EDTF(momentWithin: bounds)
    #expect(moment?.description == text)
    if let moment { #expect(moment.bounds == bounds) }
  }

  @Test func knowsFourPoints() throws {
    let war = try EDTF("1914-07/1918")
    #expect(war.startBounds == DayBounds(Day("1914-07-01"), Day("1914-07-31")))
    #expect(war.endBounds == DayBounds(Day("1918-01-01"), Day("1918-12-31")))
    #expect(try EDTF("1914/..").endBounds == DayBounds(nil, nil))
    #expect(try EDTF("1914").endBounds == DayBounds(Day("1914-01-01"), Day("1914-12-31")))
  }

  @Test func joins() throws {
    let (a, b, c) = (try EDTF("1952"), try EDTF("1953-05"), try EDTF("1960/1962"))
    #expect(EDTF.interval(a, b)?.description == "1952/1953-05")
    #expect(EDTF.interval(b, a) == nil)
    #expect(EDTF.interval(a, c)?.description == "1952/1962")
    #expect(EDTF.between(a, b)?.description == "[1952..1953-05]")
    #expect(EDTF.oneOf([a, b, a, c])?.description == "[1952,1953-05,1960..1962]")
    #expect(EDTF.allOf([a])?.description == "1952")
    #expect(EDTF.allOf([]) == nil)
    #expect(EDTF.oneOf([try EDTF("1952/.."), a]) == nil)
    let timed = try EDTF("1952-05-01T10:00:00Z")
    #expect(EDTF.interval(timed, b)?.description == "1952-05-01/1953-05")
  }

  @Test(arguments: [
    ("1950", "1950~"), ("1950?", "1950%"), ("1950-06", "1950-06~"), ("1952-21", "1952-21~"),
    ("1950-06-25", "1950-06-25~"), ("1914/1918", "1914~/1918~"), ("[..1989]", "[..1989~]"),
    ("2004-~06-11", "2004-06-11~"), ("1950/..", "1950~/.."), ("Y-50000", "Y-50000~"),
  ])
  func approximates(text: String, approximate: String) throws {
    let value = try EDTF(text).approximate()
    #expect(value.description == approximate)
    #expect(value == (try EDTF(approximate)))
  }
}
