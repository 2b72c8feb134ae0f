import AnnalsText
import Testing

@Suite struct SourceDocumentTests {
  @Test func proseKeepsOffsetsAndLines() {
    let text = "---\ntitle: é\n---\nOne *two*\n"
    let start = "---\ntitle: é\n---\n".utf8.count
    let document = SourceDocument(
      id: "a", path: "a", utf8: Array(text.utf8),
      markup: [ByteSpan(0, start), ByteSpan(start + 4, start + 5), ByteSpan(start + 8, start + 9)])
    let prose = document.prose
    #expect(prose.count == document.utf8.count)
    #expect(String(decoding: prose[start...], as: UTF8.self) == "One  two \n")
    #expect(prose[..<start].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
    #expect(prose.count { $0 == UInt8(ascii: "\n") } == 4)
  }
}
