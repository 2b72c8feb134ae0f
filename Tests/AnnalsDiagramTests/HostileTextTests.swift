import AnnalsGraph
import Testing

@testable import AnnalsDiagram

/// Every trap of Graphviz's escaping, fed through whole diagrams.
@Suite struct HostileTextTests {
  static let texts = [
    "A & B", "A &amp; B &lt;x&gt; &eacute; &#65;", "a < b > c", "say \"hi\"", "it's",
    "C:\\new\\long\\T", "ends with \\", "x\\\"y", "\\N \\G \\L \\E \\T \\H", "<b>bold</b>", "<",
    ">", "<>", "\"><script>alert(1)</script>", "🚀 żółw", "שלום עולם", "a\u{200D}b",
    "50%20 %3 %s%n", "a--b-->c", "a;b]}{//x /* y */", "# not a comment", "a]]>b",
    "\"a\" + \"b\"", "graph", "node", "subgraph", "strict", "-1.5e3", "a:b:c", "{a|b|<p>c}",
    "\\l\\r\\n", "${x} $(id) `id`", "e\u{301}clair", "", " ", "a\u{1}b\u{B}c", "x\u{FFFE}y",
    "a\u{202E}b\u{202C}", "\u{FEFF}bom", "a\0b", "line\nbreak\ttab",
  ]

  private func svg(_ graph: EventGraph, _ view: DiagramOptions.View, title: String = "T") throws
    -> String
  {
    let diagram = try DiagramRenderer().diagram(
      of: graph, as: .svg,
      options: DiagramOptions(view: view, appearance: .auto, title: title))
    #expect(diagram.notes.isEmpty)
    return String(decoding: diagram.bytes, as: UTF8.self)
  }

  @Test(arguments: DiagramOptions.View.allCases)
  func textStaysText(view: DiagramOptions.View) throws {
    let events = Self.texts.enumerated().map { index, text in
      DiagramFixture.event("e-\(index)", text, year: 1900 + index, actors: ["a-\(index)"])
    }
    let actors = Self.texts.enumerated().map { index, text in
      Actor(id: ID("a-\(index)"), name: text, kind: .person)
    }
    for title in ["T", "\"><script>alert(1)</script>\\N"] {
      let markup = try svg(
        DiagramFixture.graph(events, actors: actors), view, title: title)
      let document = try XMLOutline(markup)
      #expect(!document.elements.contains("script"))
      #expect(Set(document.ids).count == document.ids.count)
      #expect(document.links.allSatisfy { $0.hasPrefix("#e-") })
      #expect(!markup.contains("<!--") && !markup.contains("xlink"))
    }
  }

  @Test func htmlLabelsRoundTrip() throws {
    for text in Self.texts {
      let dot =
        "digraph g { n [shape=plain, label=<<TABLE BORDER=\"0\"><TR><TD><B>\(XMLText.htmlLabel(text))</B></TD></TR></TABLE>>] }"
      let markup = String(
        decoding: try Graphviz.run(dot, engine: .dot, format: .svg), as: UTF8.self)
      let shown = String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter(XMLText.isAllowed).map {
            $0 == "\n" || $0 == "\t" ? " " : $0
          }))
      let expected = shown.allSatisfy(\.isWhitespace) ? "\u{A0}" : shown
      #expect(try XMLOutline(markup).texts == [expected], "\(text)")
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
    " data:text/html,<script>", "file:///etc/passwd", "//other.example/x", "vbscript:x",
  ])
  func refusesLinks(text: String) {
    #expect(DOTText.url(text) == nil)
  }

  @Test(arguments: [
    ("#e-1", "\"#e-1\""), ("timeline.html#e-1", "\"timeline.html#e-1\""),
    ("https://a.example/x?y=1&z=2#f", "\"https://a.example/x?y=1&amp;z=2#f\""),
    ("#\"><script>", "\"#%22%3E%3Cscript%3E\""), ("#a b", "\"#ab\""),
  ])
  func writesLinks(text: String, quoted: String) {
    #expect(DOTText.url(text) == quoted)
  }

  @Test func longTextIsWrittenInPieces() throws {
    let text = String(repeating: "word ", count: 20_000)
    let dot = "digraph g { n [tooltip=\(DOTText.tooltip(text)), label=x] }"
    #expect(dot.contains("\" + \""))
    #expect(try !Graphviz.run(dot, engine: .dot, format: .svg).isEmpty)
  }

  @Test(arguments: [("9 lives/ñ", "x9-lives---"), ("", "x"), ("-a", "x-a"), ("e_1", "e_1")])
  func makesTokens(text: String, token: String) {
    #expect(DOTText.token(text) == token)
  }
}
