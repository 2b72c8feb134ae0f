import AnnalsText
import AnnalsTime
import Testing

@Suite struct HTMLDocumentTests {
  private func read(_ html: String) throws -> SourceDocument {
    try DocumentReader().document(Array(html.utf8), path: "page.html", format: .html).document
  }

  private func text(_ html: String) throws -> String {
    String(decoding: try read(html).utf8, as: UTF8.self)
  }

  @Test func readableTextOnly() throws {
    let html = """
      <!DOCTYPE html><html><head><title>The  Armistice
      &mdash; Gazette</title><style>p { color: red }</style>
      <script>var year = 1950;</script></head>
      <body><nav><a href="/">Home 1900</a></nav>
      <header role="banner">Gazette</header>
      <main><h1>The Armistice</h1>
      <p>It was <em>signed</em> at Panmunjom&nbsp;on
         27&nbsp;July 1953.</p><p hidden>Not seen in 1901.</p>
      <ul><li>One<li>Two</ul>
      <table><tr><td>1950</td><td>war</td></tr><tr><td>1953</td><td>truce</td></tr></table>
      Line<br>break<script>document.write("1902")</script>
      <form>Search 1903</form></main><footer>&copy; 1904</footer></body></html>
      """
    let document = try read(html)
    #expect(document.title == "The Armistice — Gazette")
    #expect(
      String(decoding: document.utf8, as: UTF8.self) == """
        The Armistice

        It was signed at Panmunjom\u{A0}on 27\u{A0}July 1953.

        One

        Two

        1950 war
        1953 truce

        Line
        break

        """)
  }

  @Test func brokenHTMLStillReads() throws {
    #expect(
      try text("<p>One <b>two<p>Three & four <x-y>five</p></div>")
        == "One two\n\nThree & four five\n")
    #expect(try text("no tags at all, 1 &lt; 2") == "no tags at all, 1 < 2\n")
  }

  @Test func anArticleIsPreferred() throws {
    #expect(try text("<div>Menu</div><article><p>Text.</p></article>") == "Text.\n")
    #expect(try text("<div>Top</div><article>A</article><article>B</article>") == "Top\n\nA\n\nB\n")
  }

  @Test(arguments: [
    ("<meta property='article:published_time' content='2020-07-23T18:00:00-07:00'>", "2020-07-23"),
    ("<meta name='DC.date' content='1 May 1989'>", "1989-05-01"),
    ("<meta itemprop=datePublished content=2019-04-30>", "2019-04-30"),
    ("<p>Seen <time datetime='2001-02-03'>then</time></p>", "2001-02-03"),
    ("<time datetime='2001-02-03'>x</time><meta name=date content='2002-02-03'>", "2002-02-03"),
    (
      "<script type='application/ld+json'>{\"datePublished\": \"2015-05-05T00:00\"}</script>",
      "2015-05-05"
    ),
    ("<meta name='viewport' content='2020-07-23'>", nil),
  ]) func publicationDates(html: String, edtf: String?) throws {
    let document = try read(html + "<p>Text.</p>")
    #expect(document.published?.edtf.description == edtf)
    #expect(document.published?.basis == edtf.map { _ in .metadata })
  }

  @Test func aDeclaredEncodingIsUsed() throws {
    let bytes =
      Array("<meta charset=\"iso-8859-1\"><p>Caf".utf8) + [0xE9] + Array(" 1914</p>".utf8)
    let reading = try DocumentReader().document(bytes, path: "a.html", format: .html)
    #expect(String(decoding: reading.document.utf8, as: UTF8.self) == "Café 1914\n")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func invalidUTF8WithoutADeclarationIsNamed() throws {
    let bytes = Array("<p>Caf".utf8) + [0xE9] + Array(" 1914</p>".utf8)
    let reading = try DocumentReader().document(bytes, path: "a.html", format: .html)
    #expect(reading.diagnostics.map(\.id) == ["text.invalid-utf8"])
    #expect(String(decoding: reading.document.utf8, as: UTF8.self) == "Caf\u{FFFD} 1914\n")
  }

  @Test func aPageWithoutTextIsEmpty() {
    #expect(throws: DocumentReader.Failure.empty) { try read("<html><script>1950</script></html>") }
  }

  @Test func deepNestingIsSurvived() throws {
    let html =
      String(repeating: "<div>", count: 5000) + "deep" + String(repeating: "</div>", count: 5000)
    #expect(throws: Never.self) { try? read(html) }
  }
}
