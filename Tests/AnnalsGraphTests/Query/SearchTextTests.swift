import Testing

@testable import AnnalsGraph

@Suite struct SearchTextTests {
  @Test(arguments: [
    ("Müller's 3 houses", ["muller", "s", "3", "houses"]),
    ("e\u{301}te\u{301} ÉTÉ", ["ete", "ete"]), ("Straße", ["strasse"]), ("Đorđe", ["dorde"]),
    ("U.N.", ["u", "n"]), ("Москва", ["москва"]), ("— … “”", []),
  ]) func folding(_ text: String, _ words: [String]) {
    #expect(SearchText.words(text) == words)
  }

  @Test func searchWords() {
    #expect(
      SearchText.queryWords("prison* of-war")
        == [
          .init(text: "prison", isPrefix: true), .init(text: "of", isPrefix: false),
          .init(text: "war", isPrefix: false),
        ])
  }
}
