import AnnalsText
import AnnalsTime
import Testing

@Suite struct DocumentReaderTests {
  private func read(
    _ text: String, path: String = "note.txt", format: DocumentFormat? = nil,
    reader: DocumentReader = DocumentReader()
  ) throws -> DocumentReader.Reading {
    try reader.document(
      Array(text.utf8), path: path,
      format: try #require(format ?? DocumentFormat(path: path)))
  }

  @Test func formatsGoByTheExtension() {
    #expect(DocumentFormat(path: "a/b.TXT") == .plainText)
    #expect(DocumentFormat(path: "b.markdown") == .markdown)
    #expect(DocumentFormat(path: "b.HTM") == .html)
    #expect(DocumentFormat(path: "b.pdf") == nil)
    #expect(DocumentFormat(path: "notes.d/plain") == nil)
  }

  @Test func formatsOfStandardInputGoByTheFirstBytes() {
    #expect(DocumentFormat(sniffing: Array("\u{FEFF} <!DOCTYPE HTML>".utf8)) == .html)
    #expect(DocumentFormat(sniffing: Array("---\r\ntitle: A\r\n---\r\n".utf8)) == .markdown)
    #expect(DocumentFormat(sniffing: Array("In 1914".utf8)) == .plainText)
  }

  @Test func frontMatterIsReadAndIsNoProse() throws {
    let text = """
      ---
      title: The Camp
      date: 1953-08-02
      source: Harbour Gazette
      genre: news
      ---
      # A heading

      It closed.

      """
    let reading = try read(text, path: "camp.md")
    let document = reading.document
    #expect(reading.diagnostics.isEmpty)
    #expect(document.title == "The Camp")
    #expect(document.source == "Harbour Gazette")
    #expect(document.genre == .news)
    #expect(document.published?.edtf.description == "1953-08-02")
    #expect(document.published?.basis == .frontMatter)
    #expect(document.utf8 == Array(text.utf8))
    let prose = String(decoding: document.prose, as: UTF8.self)
    #expect(!prose.contains("title"))
    #expect(prose.contains("# A heading"))
  }

  @Test func theFirstHeadingIsTheTitleOfMarkdownWithoutFrontMatter() throws {
    #expect(
      try read("# The *long* march\n\nIt began.\n", path: "a.md").document.title == "The long march"
    )
  }

  @Test func crlfKeepsItsBytesAndItsLines() throws {
    let document = try read("---\r\ntitle: A\r\n---\r\nOne.\r\nTwo.\r\n", path: "a.md").document
    #expect(document.title == "A")
    #expect(document.lineStarts.count == 6)
    let two = try #require(document.utf8.firstIndex(of: UInt8(ascii: "w"))) - 1
    #expect(document.line(atByte: two) == 5)
  }

  @Test func aByteOrderMarkIsDropped() throws {
    let reading = try read("\u{FEFF}In 1914 it began.")
    #expect(reading.document.utf8.first == UInt8(ascii: "I"))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func invalidUTF8IsRepairedAndNamed() throws {
    let bytes =
      Array("Caf".utf8) + [0xE9] + Array(" in 1914, \u{FFFD} f".utf8) + [0xC3] + Array("te.".utf8)
    let reading = try DocumentReader().document(bytes, path: "old/cafe.txt", format: .plainText)
    #expect(
      String(decoding: reading.document.utf8, as: UTF8.self)
        == "Caf\u{FFFD} in 1914, \u{FFFD} f\u{FFFD}te.")
    #expect(
      reading.diagnostics.map(\.message) == [
        "byte 3 (0xE9) is not UTF-8, and 1 more place; read as U+FFFD"
      ])
    #expect(reading.document.sha256 == SHA256.hexadecimal(of: bytes))
  }

  /// The repair agrees with the standard library's on every two-byte and on many four-byte inputs.
  @Test func repairAgreesWithTheStandardLibrary() throws {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<20_000 {
      var bytes = [UInt8(ascii: "a")]
      for _ in 0..<5 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 40)
        bytes.append(byte < 0x20 ? 0x80 | byte : byte)
      }
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
      let document = try DocumentReader().document(bytes, path: "a.txt", format: .plainText)
        .document
      #expect(document.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
    }
  }

  @Test(arguments: [
    ([UInt8](), DocumentReader.Failure.empty),
    (Array(" \n\t\n".utf8), .empty),
    (Array("---\ntitle: Only this\n---\n".utf8), .empty),
    ([0x25, 0x50, 0x44, 0x46, 0x00, 0x01], .binary),
    ([0xFF, 0xFE, 0x49, 0x00], .utf16),
  ]) func whatIsNoTextIsRefused(bytes: [UInt8], failure: DocumentReader.Failure) {
    #expect(throws: failure) {
      try DocumentReader().document(bytes, path: "a.md", format: .markdown)
    }
  }

  @Test func brokenFrontMatterIsAWarning() throws {
    let reading = try read("---\ntitle: [A\ndate: 1914\n---\nText.\n", path: "a.md")
    #expect(reading.diagnostics.map(\.id) == ["text.front-matter"])
    #expect(!String(decoding: reading.document.prose, as: UTF8.self).contains("1914"))
    let other = try read("---\ndate: the day before\ngenre: poem\n---\nText.\n", path: "a.md")
    #expect(other.diagnostics.map(\.line) == [2, 3])
    #expect(
      other.diagnostics.map(\.message) == [
        "the front matter has a date that cannot be read: \"the day before\"",
        "the front matter has an unknown genre: \"poem\"",
      ])
  }

  @Test(arguments: [
    ("1953-07-27", "1953-07-27"), ("27 July 1953", "1953-07-27"),
    ("Monday, July 27th, 1953", "1953-07-27"), ("Mon, 27 Jul 1953 10:00:00 GMT", "1953-07-27"),
    ("1953-07-27T10:00:00Z", "1953-07-27"), ("1953/07/27", "1953-07-27"),
  ]) func datesOfFrontMatter(written: String, edtf: String) throws {
    let document = try read("---\ndate: \"\(written)\"\n---\nText.\n", path: "a.md").document
    #expect(document.published?.edtf.description == edtf)
  }

  @Test(arguments: [
    ("A title\n\nLONDON, March 3, 2021 — The bank fell.", "2021-03-03"),
    ("YORBA LINDA, 24 July 2020. On Thursday, he spoke.", "2020-07-24"),
    ("BEIJING, 24 July 2020 (Agency) - Lawmakers met.", "2020-07-24"),
    ("A title\nBy Jane Low\nPublished on 14 September 2021\n\nText.", "2021-09-14"),
    ("**Posted:** Sept. 14, 2021\n\nText.", "2021-09-14"),
    ("2021-09-14\n\nText.", "2021-09-14"),
    ("On 24 July 2020, Pompeo spoke — at length.", nil),
    ("London, March 3, 2021, was wet.", nil),
    ("July 2020\n\nText.", nil),
    ("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\n14 September 2021", nil),
  ]) func datelines(text: String, edtf: String?) throws {
    let document = try read(text).document
    #expect(document.published?.edtf.description == edtf)
    #expect(document.published?.basis == edtf.map { _ in .dateline })
  }

  @Test(arguments: [
    ("2021-09-14-name.txt", "2021-09-14"), ("old/name_2021-09-14.txt", "2021-09-14"),
    ("20210914-name.txt", "2021-09-14"), ("2021-09-14/name.txt", nil),
    ("report-2021-13-14.txt", nil), ("12021-09-145.txt", nil), ("name-2021.txt", nil),
  ]) func fileNameDates(path: String, edtf: String?) throws {
    let document = try read("Text.", path: path).document
    #expect(document.published?.edtf.description == edtf)
    #expect(document.published?.basis == edtf.map { _ in .fileName })
  }

  @Test func theUsersDateGoesFirst() throws {
    let reader = DocumentReader(published: try EDTF("2001-01-01"), genre: .narrative)
    let document = try read("14 September 2021\n\nText.", path: "2021-09-14.txt", reader: reader)
      .document
    #expect(document.published?.edtf.description == "2001-01-01")
    #expect(document.published?.basis == .option)
    #expect(document.genre == .narrative)
  }
}
