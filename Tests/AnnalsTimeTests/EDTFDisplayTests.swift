import AnnalsTime
import Testing

@Suite struct EDTFDisplayTests {
  @Test(arguments: [
    ("1950-06-25", "25 Jun 1950"), ("1950-06", "Jun 1950"), ("1950", "1950"),
    ("-0043-03-15", "15 Mar 44 BC"), ("-0043", "44 BC"), ("0000", "1 BC"), ("0043", "AD 43"),
    ("1950~", "c. 1950"), ("1950?", "1950?"), ("1950%", "c. 1950?"), ("-0449~", "c. 450 BC"),
    ("Y-49999~", "c. 50,000 BC"), ("1950-06~", "c. Jun 1950"), ("2004-~06-11", "c. 11 Jun 2004"),
    ("1952-21", "spring 1952"), ("1941-24", "winter 1941–42"), ("1999-24", "winter 1999–2000"),
    ("1952-30", "southern summer 1952–53"), ("-0049-24", "winter 50–49 BC"),
    ("0000-24", "winter 1 BC–AD 1"), ("1998-35", "Q3 1998"), ("1998-38", "May – Aug 1998"),
    ("1998-40", "first half of 1998"),
    ("195X", "1950s"), ("18XX", "19th century"), ("00XX", "1st century"),
    ("1XXX", "2nd millennium"),
    ("004X", "AD 40s"), ("-0499/-0400", "5th century BC"), ("-0498/-0489", "490s BC"),
    ("-0999/0000", "1st millennium BC"), ("-0008/0000", "0s BC"), ("-0099/0000", "1st century BC"),
    ("-00XX", "between 100 and 2 BC"), ("19X0", "between 1900 and 1990"),
    ("1950S2", "c. 1950 (1900 – 1999)"), ("1950S4", "1950"), ("-0043S3", "c. 44 BC (50 – 41 BC)"),
    ("2004-XX", "2004"), ("1985-04-XX", "Apr 1985"), ("1985-XX-XX", "1985"),
    ("1984-1X", "between 1 Oct and 31 Dec 1984"), ("1999-02-2X", "between 20 and 28 Feb 1999"),
    ("156X-12-25", "25 Dec 1560s"), ("15XX-12-25", "25 Dec in the 16th century"),
    ("XXXX-12-25", "25 Dec"), ("195X-06", "Jun 1950s"),
    ("1969-07-20T20:17:00Z", "20 Jul 1969, 20:17 UTC"),
    ("1985-04-12T23:20:30+04:30", "12 Apr 1985, 23:20:30 UTC+4:30"),
    ("1985-04-12T23:20:00-04", "12 Apr 1985, 23:20 UTC−4"),
    ("1950/1953", "1950 – 1953"), ("1241-05-03/1241-05-07", "3 – 7 May 1241"),
    ("1241-05-03/1241-06-07", "3 May – 7 Jun 1241"),
    ("1950-06-25/1953-07-27", "25 Jun 1950 – 27 Jul 1953"),
    ("1998-05/1998-07", "May – Jul 1998"), ("1998-05/1999-07", "May 1998 – Jul 1999"),
    ("1998/1998-07", "1998 – Jul 1998"), ("-0049/-0043", "50 – 44 BC"),
    ("-0043/0014", "44 BC – AD 14"),
    ("-0498/1950", "499 BC – AD 1950"), ("1984~/2004", "c. 1984 – 2004"),
    ("1980/1989", "1980 – 1989"), ("1989/..", "since 1989"), ("../1989", "until 1989"),
    ("1985/", "from 1985"), ("/1985", "until 1985"),
    ("[..1989]", "by 1989"), ("[1989..]", "1989 or later"),
    ("[1241-05-03..1241-05-07]", "between 3 and 7 May 1241"), ("[1952,1953]", "1952 or 1953"),
    ("{1667,1668,1670..1672}", "1667, 1668 and 1670 – 1672"),
    ("[1914..1918]", "between 1914 and 1918"),
  ])
  func writes(text: String, words: String) throws {
    #expect(try EDTF(text).display() == words)
  }

  @Test(arguments: [
    ("195X", DisplayModifier.part(.early), "early 1950s"),
    ("1950/1953", .part(.early), "early 1950s"), ("1954/1956", .part(.middle), "mid-1950s"),
    ("1957/1959", .part(.late), "late 1950s"), ("1900/1933~", .part(.early), "early 20th century"),
    ("1967~/1999", .part(.late), "late 20th century"),
    ("1998-01/1998-04", .part(.early), "early 1998"),
    ("1998-05-21/1998-05-31", .part(.late), "late May 1998"),
    ("1998-05", .part(.middle), "mid-May 1998"),
    ("-0432~/-0400", .part(.late), "late 5th century BC"),
    ("[..1988]", .before, "before 1989"), ("[..1989-06-03]", .before, "before 4 Jun 1989"),
    ("[1990..]", .after, "after 1989"), ("[1989-02..]", .after, "after Jan 1989"),
    ("1950", .before, "1950"), ("1914/1918", .part(.early), "1914 – 1918"),
    ("-0498/-0489", .part(.middle), "mid-490s BC"), ("[1952,1953]", .part(.late), "1952 or 1953"),
  ])
  func writesWithModifier(text: String, modifier: DisplayModifier, words: String) throws {
    #expect(try EDTF(text).display(modifier) == words)
  }

  @Test func writesLongNames() throws {
    #expect(try EDTF("1950-06-25").display(names: .long) == "25 June 1950")
    #expect(NameLength.long.weekday(7) == "Sunday")
    #expect(NameLength.short.weekday(1) == "Mon")
    #expect(NameLength.short.month(13) == nil)
  }

  @Test func writesEveryValidString() throws {
    for row in validEDTF {
      let words = try EDTF(row.text).display()
      #expect(!words.isEmpty && !words.contains("X"), "\(row.text): \(words)")
    }
  }

  @Test func sortsTimelines() throws {
    let sorted = [
      "[..1949]", "195X", "1950", "1950-01", "1950-01-01", "1950-01-02", "1950-02", "1951/..",
      "1951",
    ]
    let keys = try sorted.map { try #require(TimelineKey(EDTF($0).bounds)) }
    #expect(keys == keys.sorted())
    #expect(TimelineKey(DayBounds(nil, nil)) == nil)
  }
}

@Suite struct PeriodPartTests {
  @Test(arguments: [
    ("199X", "1990/1993", "1994/1996", "1997/1999"),
    ("19XX", "1900/1933~", "1934~/1966~", "1967~/1999"),
    ("1XXX", "1000/1333~", "1334~/1666~", "1667~/1999"),
    ("1998", "1998-01/1998-04", "1998-05/1998-08", "1998-09/1998-12"),
    ("1998-05", "1998-05-01/1998-05-10", "1998-05-11/1998-05-20", "1998-05-21/1998-05-31"),
    ("1999-02", "1999-02-01/1999-02-10", "1999-02-11/1999-02-20", "1999-02-21/1999-02-28"),
    ("1952-21", "1952-03", "1952-04", "1952-05"), ("1952-24", "1952-12", "1953-01", "1953-02"),
    ("1952-41", "1952-07/1952-08", "1952-09/1952-10", "1952-11/1952-12"),
    ("1952-37", "1952-01", "1952-02/1952-03", "1952-04"),
    ("-0498/-0489", "-0498/-0495", "-0494/-0492", "-0491/-0489"),
    ("-0499/-0400", "-0499/-0466~", "-0465~/-0433~", "-0432~/-0400"),
  ])
  func takesThirds(whole: String, early: String, middle: String, late: String) throws {
    let period = try EDTF(whole)
    #expect(PeriodPart.allCases.map { period.part($0)?.description } == [early, middle, late])
  }

  @Test(arguments: ["1998-05-03", "1950~", "1914/1918", "[1667,1668]", "1950/..", "198X-02-29"])
  func hasNoThirds(text: String) throws {
    #expect(try EDTF(text).part(.early) == nil)
  }
}
