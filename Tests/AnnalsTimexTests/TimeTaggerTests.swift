import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex
import Testing

@Suite struct TimeTaggerTests {
  @Test func readsOnePhrase() throws {
    let spring = try #require(
      tagger.read("the spring of the following year", reference: try EDTF("1952-11")))
    #expect(spring.value == "1953-SP")
    #expect(spring.edtf?.description == "1953-21")
    #expect(tagger.read("nothing of the kind") == nil)
  }

  @Test func ordersDayAndMonthAsAsked() throws {
    let text = document("It is dated 3/4/1998.", published: "1999-01-01")
    #expect(TimeTagger(dateOrder: .dayFirst).expressions(in: text).first?.value == "1998-04-03")
    #expect(TimeTagger(dateOrder: .monthFirst).expressions(in: text).first?.value == "1998-03-04")
    let open = tagger.tagged(text)
    #expect(open.ambiguous == [0])
    #expect(open.diagnostics(for: text.source).map(\.id) == ["timex.ambiguous-order"])
  }

  @Test func saysWhatStaysUnresolved() {
    let text = document("He left yesterday and came back last month.", genre: .news)
    let diagnostics = tagger.tagged(text).diagnostics(for: text.source)
    #expect(diagnostics.count == 1)
    #expect(
      diagnostics.first?.message
        == "no publication date, so \"yesterday\" and 1 other expression stay unresolved")
  }

  @Test(arguments: [
    ("He left during ⟦the Korean War⟧.", "1950-06-25/1953-07-27"),
    ("He left before ⟦the Korean War⟧.", "[..1950-06-24]"),
  ])
  func datesNamedEvents(marked: String, edtf: String) throws {
    let text = MarkedText(marked)
    let found = tagger.tagged(document(text.text)).named
    let expression = try #require(found.first { $0.span == text.spans.first })
    #expect(expression.edtf?.description == edtf)
    #expect(expression.basis == .namedEvent)
  }

  @Test func namesAloneAreNoTimes() {
    #expect(tagger.tagged(document("The Korean War killed many.")).named.isEmpty)
  }

  @Test func whatFillsALengthIsNoTokenOfIt() throws {
    let source = SourceDocument(
      id: "test", path: "test", utf8: Array("After three weeks of fighting, they left.".utf8),
      genre: .narrative)
    let (sentences, tokens) = Tokenizer().tokenize(source)
    let text = AnalyzedDocument(
      source: source, sentences: sentences, tokens: tokens, tags: [], universalTags: [],
      lemmas: [], heads: [], relations: [], names: [])
    let expression = try #require(tagger.expressions(in: text).first)
    #expect(source.text(expression.span) == "three weeks of fighting")
    #expect(text.text(expression.tokens) == "three weeks")
    #expect(expression.value == "P3W")
  }

  @Test func tellsNewsFromNarratives() {
    let news = "Officials said Tuesday that the ferry sank on Monday. Last week it was repaired."
    let story = "On 3 May 1640 the king fled. In June 1640 he was caught, and in 1641 he died."
    #expect(tagger.tagged(document(news, published: "1998-02-03", genre: .auto)).isNews)
    #expect(!tagger.tagged(document(story, published: "1998-02-03", genre: .auto)).isNews)
  }

  /// Random bytes and random sequences of the words of the rules never crash, and expressions never overlap.
  @Test(arguments: 0..<60)
  func neverOverlaps(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = [
      "the", "first", "of", "May", "1945", "12", "3", "-", "/", ":", "to", "and", "two", "years",
      "ago",
      "Monday", "night", "BC", "'", "(", ")", ",", ".", "\n\n", "last", "week", "30", "Christmas",
      "quarter",
      "–", "half", "a", "in", "until", "1990s", "century", "later", "before", "p.m.", "é", "99th",
      "Day",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      if seed % 3 == 0 {
        bytes.append(UInt8(next(256)))
      } else {
        bytes += Array(words[next(words.count)].utf8)
        if next(4) > 0 { bytes.append(0x20) }
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let found = tagger.tagged(document(text, published: "1998-02-03", genre: .auto))
    let spans = (found.expressions + found.named).map(\.span).sorted()
    for (first, second) in zip(spans, spans.dropFirst()) { #expect(!first.overlaps(second)) }
    #expect(found.expressions.map(\.span) == found.expressions.map(\.span).sorted())
    for span in spans { #expect(span.end <= text.utf8.count && !span.isEmpty) }
  }
}
