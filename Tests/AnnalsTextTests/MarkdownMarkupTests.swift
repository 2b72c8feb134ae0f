import AnnalsText
import Testing

@Suite struct MarkdownMarkupTests {
  private func prose(_ markdown: String) throws -> String {
    let document = try DocumentReader().document(
      Array(markdown.utf8), path: "a.md", format: .markdown
    ).document
    #expect(document.utf8 == Array(markdown.utf8))
    for (span, next) in zip(document.markup, document.markup.dropFirst()) {
      #expect(span.end <= next.start)
    }
    return String(decoding: document.prose, as: UTF8.self)
  }

  @Test(arguments: [
    ("He *said* so.", "He said so."), ("a **bold** word", "a bold word"),
    ("an _open_ door and snake_case", "an open door and snake_case"),
    ("see [the treaty](https://example.org/1953) now", "see the treaty now"),
    ("see [the *treaty*][t] now", "see the treaty now"), ("a note[^1] here", "a note here"),
    ("an ![old map](map.png) here", "an here"), ("> He left.", "He left."),
    ("* 3 * 4 is twelve", "* 3 * 4 is twelve"), ("## In 1914", "## In 1914"),
    ("a<br>b <!-- 1950 --> c", "a b c"), ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ("| 1950 | war |\n|------|-----|", "1950 war"), ("the \\*star\\*", "the *star *"),
    ("[1]: https://example.org/1914\n\nText", "Text"),
    ("```\nin 1950\n```\nin 1951", "in 1951"), ("~~~~ c\n1950\n~~~\n1951\n~~~~\nx", "x"),
    ("[sic] he wrote", "[sic] he wrote"),
  ]) func markupBecomesSpaces(markdown: String, expected: String) throws {
    let folded = try prose(markdown).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(folded == expected)
  }
}
