import AnnalsText
import Testing

@testable import AnnalsLanguage

@Suite struct LanguageAnalyzerTests {
  private func analyze(_ text: String) throws -> AnalyzedDocument {
    try LanguageAnalyzer().analyze(SourceDocument(id: "t", path: "t", utf8: Array(text.utf8)))
  }

  @Test(arguments: [
    "", " \n\n", ".", "-", "“", "#", "\u{FEFF}", "🙂🙂", "!!!", "A", "中文 文本。", "é", "\u{0}\u{0}",
    String(repeating: "word ", count: 400), String(repeating: "(", count: 300),
  ])
  func anyTextIsAnalysed(text: String) throws {
    let document = try analyze(text)
    let count = document.tokens.count
    #expect(document.tags.count == count && document.universalTags.count == count)
    #expect(document.lemmas.count == count && document.heads.count == count)
    #expect(document.relations.count == count)
    #expect(
      document.sentences.allSatisfy { sentence in
        sentence.tokens.count { document.heads[$0] < 0 } == 1
      })
  }

  @Test func namesAreFoundAndTyped() throws {
    let document = try analyze(
      """
      President Maria Lopez met the German chancellor in Berlin on Monday. Lopez said that the United Nations \
      would send observers to Kenya. The Bank of England and the Labour Party protested in London.
      """)
    let names = document.names.map { "\(document.text($0.tokens)): \($0.kind)" }
    for expected in [
      "Maria Lopez: person", "Berlin: place", "Lopez: person", "United Nations: organization",
      "Kenya: place",
      "Bank of England: organization", "Labour Party: organization", "London: place",
    ] {
      #expect(names.contains(expected), "\(names)")
    }
    for (earlier, later) in zip(document.names, document.names.dropFirst()) {
      #expect(earlier.tokens.upperBound <= later.tokens.lowerBound)
    }
  }

  @Test func markupIsNotRead() throws {
    let text = "He **left** Rome."
    let document = try LanguageAnalyzer().analyze(
      SourceDocument(
        id: "a.md", path: "a.md", utf8: Array(text.utf8), markup: [ByteSpan(3, 5), ByteSpan(9, 11)])
    )
    #expect(document.tokens.indices.map(document.word) == ["He", "left", "Rome", "."])
    #expect(document.lemmas == ["he", "leave", "Rome", "."])
  }

  @Test func writesCoNLLU() throws {
    let text = CoNLLUWriter.text(try analyze("Rebels took Lisbon."))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[0] == "# newpar" && lines[1] == "# sent_id = 1"
        && lines[2] == "# text = Rebels took Lisbon.")
    #expect(lines[3] == "1\tRebels\trebel\tNOUN\tNNS\t_\t2\tnsubj\t_\tSpan=0:6")
    #expect(lines[4] == "2\ttook\ttake\tVERB\tVBD\t_\t0\troot\t_\tSpan=7:11")
    #expect(
      lines[5]
        == "3\tLisbon\tLisbon\tPROPN\tNNP\t_\t2\tobj\t_\tName=B-place|SpaceAfter=No|Span=12:18")
    #expect(CoNLLU.sentences(text).count == 1)
  }
}
