import AnnalsTime
import Testing

/// A string that is not EDTF, with the byte that is wrong and what should stand there.
struct InvalidEDTF: Sendable {
  var text: String
  var offset: Int
  var expected: EDTFError.Expectation

  init(_ text: String, _ offset: Int, _ expected: EDTFError.Expectation) {
    self.text = text
    self.offset = offset
    self.expected = expected
  }
}

@Suite struct EDTFInvalidTests {
  @Test(arguments: [
    InvalidEDTF("", 0, .date),
    InvalidEDTF("985", 3, .digitOrX),
    InvalidEDTF("19855", 4, .moreOrEnd),
    InvalidEDTF("1985-4", 6, .digitOrX),
    InvalidEDTF("1985-04-1", 9, .digitOrX),
    InvalidEDTF("1985-13", 5, .month),
    InvalidEDTF("1985-00", 5, .month),
    InvalidEDTF("1985-04-31", 8, .day(upTo: 30)),
    InvalidEDTF("1985-04-00", 8, .day(upTo: 30)),
    InvalidEDTF("2001-02-29", 8, .day(upTo: 28)),
    InvalidEDTF("1900-02-29", 8, .day(upTo: 28)),
    InvalidEDTF("-0000", 0, .nonzeroYear),
    InvalidEDTF("+1985", 0, .date),
    InvalidEDTF("1985/04/12", 7, .digitOrX),
    InvalidEDTF("12-04-1985", 2, .digitOrX),
    InvalidEDTF("1985-04-12T24:30:00", 14, .endOfDay),
    InvalidEDTF("1985-04-12T23:60:00", 14, .number(upTo: 59)),
    InvalidEDTF("1985-04-12T23:20", 16, .character(":")),
    InvalidEDTF("1985-04-12 23:20:30", 10, .end),
    InvalidEDTF("19850412", 4, .moreOrEnd),
    InvalidEDTF("Y1985", 5, .longYear),
    InvalidEDTF("Y012345", 1, .leadingDigit),
    InvalidEDTF("Y-", 2, .leadingDigit),
    InvalidEDTF("Y17E", 4, .digit),
    InvalidEDTF("1985-20", 5, .month),
    InvalidEDTF("1985-42", 5, .month),
    InvalidEDTF("1985-24-01", 7, .end),
    InvalidEDTF("1985-W12", 5, .digitOrX),
    InvalidEDTF("1985-102", 7, .moreOrEnd),
    InvalidEDTF("1985 ?", 4, .moreOrEnd),
    InvalidEDTF("1985??", 5, .moreOrEnd),
    InvalidEDTF("1985?~", 5, .moreOrEnd),
    InvalidEDTF("?1985?", 5, .moreOrEnd),
    InvalidEDTF("1985-04-12?~", 11, .end),
    InvalidEDTF("1X985", 4, .moreOrEnd),
    InvalidEDTF("198x", 3, .digitOrX),
    InvalidEDTF("198u", 3, .digitOrX),
    InvalidEDTF("unknown", 0, .date),
    InvalidEDTF("open", 0, .date),
    InvalidEDTF("../..", 3, .otherEnd),
    InvalidEDTF("/", 1, .otherEnd),
    InvalidEDTF("1985/1984", 5, .laterEnd),
    InvalidEDTF("1985//1986", 5, .date),
    InvalidEDTF("1985/1986/1987", 9, .end),
    InvalidEDTF("2004-06/2004-05", 8, .laterEnd),
    InvalidEDTF("[1667,1668", 10, .character("]")),
    InvalidEDTF("1667,1668]", 4, .end),
    InvalidEDTF("{1667;1668}", 5, .moreOrEnd),
    InvalidEDTF("[]", 1, .date),
    InvalidEDTF("[1670..1668]", 7, .laterEnd),
    InvalidEDTF("[1667..,1668]", 7, .date),
    InvalidEDTF("1950S0", 5, .significantDigits(upTo: 4)),
    InvalidEDTF("1950S5", 5, .significantDigits(upTo: 4)),
    InvalidEDTF("1984-2X-XX-X", 5, .month),
    InvalidEDTF("1985-04-3X-", 10, .end),
    InvalidEDTF("XXX", 3, .digitOrX),
    InvalidEDTF("X985-02-30", 8, .day(upTo: 29)),
    InvalidEDTF("1984-XX-31-", 10, .end),
    InvalidEDTF("19XX-13", 5, .month),
    InvalidEDTF("2001-02-3X", 8, .day(upTo: 28)),
    InvalidEDTF("circa 1985", 0, .date),
    InvalidEDTF("1985 BC", 4, .moreOrEnd),
    InvalidEDTF("1985-04-12Z", 10, .end),
  ])
  func refusesTableRow(row: InvalidEDTF) {
    expectFailure(of: row)
  }

  @Test(arguments: [
    InvalidEDTF("[1985", 5, .character("]")),
    InvalidEDTF("[..]", 3, .date),
    InvalidEDTF("[1985,..1990]", 6, .date),
    InvalidEDTF("[1985-04-12T10:00:00]", 11, .end),
    InvalidEDTF("1985/1986-04-12T10:00:00", 15, .end),
    InvalidEDTF("1985-04-12T10:00:00/1986", 19, .end),
    InvalidEDTF(".1985", 1, .character(".")),
    InvalidEDTF("Y1234567890123456", 1, .smallerYear),
    InvalidEDTF("Y1E99999999999999999999999", 3, .smallerYear),
    InvalidEDTF("198XS2", 4, .moreOrEnd),
    InvalidEDTF("Y12345-06", 6, .end),
    InvalidEDTF("1985-04-12T23:20:61", 17, .number(upTo: 59)),
    InvalidEDTF("1985-04-12T23:20:30+24", 20, .number(upTo: 23)),
    InvalidEDTF("1985-é", 5, .digitOrX),
    InvalidEDTF("1985]", 4, .end),
  ])
  func refusesMore(row: InvalidEDTF) {
    expectFailure(of: row)
  }

  private func expectFailure(of row: InvalidEDTF) {
    do {
      let edtf = try EDTF(row.text)
      Issue.record("\(row.text) was read as \(edtf)")
    } catch {
      #expect(error.offset == row.offset)
      #expect(error.expected == row.expected)
    }
  }

  @Test(arguments: [
    ("19x4", #""19x4" is not an EDTF date: found "x" at byte 2, expected a digit or X"#),
    ("1985-04", nil),
    (
      "1985-02-30",
      #""1985-02-30" is not an EDTF date: found "3" at byte 8, expected a day from 01 to 28"#
    ),
    ("985", #""985" is not an EDTF date: found the end at byte 3, expected a digit or X"#),
    (
      "1985/1984",
      #""1985/1984" is not an EDTF date: found "1" at byte 5, expected an end that is not before the start"#
    ),
  ])
  func saysWhatIsWrong(text: String, message: String?) {
    do {
      _ = try EDTF(text)
      #expect(message == nil)
    } catch {
      #expect(error.description == message)
    }
  }
}
