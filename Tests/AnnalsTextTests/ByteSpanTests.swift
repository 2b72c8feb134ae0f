import AnnalsText
import Testing

@Suite struct ByteSpanTests {
  @Test func overlapsOnlyWhenAByteIsShared() {
    #expect(ByteSpan(0, 3).overlaps(ByteSpan(2, 4)))
    #expect(!ByteSpan(0, 3).overlaps(ByteSpan(3, 4)))
  }

  @Test func countsLines() {
    let document = SourceDocument(id: "a", path: "a", utf8: Array("one\ntwo\n".utf8))
    #expect(document.line(atByte: 0) == 1)
    #expect(document.line(atByte: 3) == 1)
    #expect(document.line(atByte: 4) == 2)
  }

  @Test func countsCodePoints() {
    let text = String(repeating: "é€𝄞a", count: 40)
    let offsets = ScalarOffsets(Array(text.utf8))
    #expect(offsets.scalar(atByte: 10) == 4)
    #expect(offsets.count == 160)
  }
}
