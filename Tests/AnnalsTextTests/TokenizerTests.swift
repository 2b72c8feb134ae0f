import Testing

@testable import AnnalsText

@Suite struct TokenizerTests {
  /// The tokens of a text, separated by spaces, sentences by " ¶ ".
  private func segmented(_ text: String) -> String {
    let (sentences, tokens) = Tokenizer().tokenize(utf8: Array(text.utf8))
    let bytes = Array(text.utf8)
    return sentences.map { sentence in
      tokens[sentence.tokens].map {
        String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
      }.joined(separator: " ")
    }.joined(separator: " ¶ ")
  }

  @Test(arguments: [
    ("The army left on 18–19 August.", "The army left on 18 – 19 August ."),
    (
      "The war of 1914-1918 and the strike of 1973-74",
      "The war of 1914 - 1918 and the strike of 1973 - 74"
    ),
    ("The U.S.-led force, 3,000 strong, left.", "The U.S. - led force , 3,000 strong , left ."),
    ("Egypt's king didn't sign.", "Egypt 's king did n't sign ."),
    ("Egypt’s king didn’t sign.", "Egypt ’s king did n’t sign ."),
    ("They can't; we cannot.", "They ca n't ; we can not ."),
    (
      "The workers' council (founded in 1905) met.",
      "The workers ' council ( founded in 1905 ) met ."
    ),
    ("It opened at 10:30 and closed at 5pm.", "It opened at 10:30 and closed at 5 pm ."),
    ("It fell by 12.5% to $3.2 million.", "It fell by 12.5 % to $ 3.2 million ."),
    ("It cost £3,000-£5,000.", "It cost £ 3,000 - £ 5,000 ."),
    ("The strikes of the '90s and the 1950s…", "The strikes of the '90s and the 1950s …"),
    ("“We won,” she said. “Go home.”", "“ We won , ” she said . ¶ “ Go home . ”"),
    ("The treaty—signed in May—failed.", "The treaty — signed in May — failed ."),
    ("Signed on 2021-09-14.", "Signed on 2021-09-14 ."),
    ("Pre-war and anti-French moods", "Pre-war and anti-French moods"),
    (
      "See https://example.org/a?b=1, then write to a.b@example.org.",
      "See https://example.org/a?b=1 , then write to a.b@example.org ."
    ),
    ("``It is over,'' he said.", "`` It is over , '' he said ."),
    ("Moscow--then the capital--fell...", "Moscow -- then the capital -- fell ..."),
    ("and/or the Foreign/Home Office", "and / or the Foreign / Home Office"),
  ])
  func splitsWords(text: String, expected: String) {
    #expect(segmented(text) == expected)
  }

  @Test(arguments: [
    ("Gen. Smith met Mr. J. F. Brown. He left.", "Gen. Smith met Mr. J. F. Brown . ¶ He left ."),
    (
      "It happened in World War I. The town burned.",
      "It happened in World War I . ¶ The town burned ."
    ),
    ("I. M. Pei built it. It stands.", "I. M. Pei built it . ¶ It stands ."),
    ("He went to the U.S. The trip was long.", "He went to the U.S. ¶ The trip was long ."),
    ("The U.S. Army landed.", "The U.S. Army landed ."),
    (
      "They met at 9 p.m. Monday. They left at 11 p.m. Then it rained.",
      "They met at 9 p.m. Monday . ¶ They left at 11 p.m. ¶ Then it rained ."
    ),
    ("They left at 9 p.m. '", "They left at 9 p.m. '"),
    ("They sat. We stood on Sat. morning.", "They sat . ¶ We stood on Sat. morning ."),
    ("Did he say no. 5? No. He said nothing.", "Did he say no. 5 ? ¶ No . ¶ He said nothing ."),
    (
      "“Stop!” Anna Berg said. “Why?” she asked.",
      "“ Stop ! ” Anna Berg said . ¶ “ Why ? ” she asked ."
    ),
    ("It grew (see Fig. 3). It fell.", "It grew ( see Fig. 3 ) . ¶ It fell ."),
    ("It was over. [12] Others disagreed.", "It was over . [ 12 ] ¶ Others disagreed ."),
    ("Il parla. Était-il là? Łódź fell.", "Il parla . ¶ Était - il là ? ¶ Łódź fell ."),
    ("He wrote his Op. 46. It sold.", "He wrote his Op. 46 . ¶ It sold ."),
  ])
  func endsSentences(text: String, expected: String) {
    #expect(segmented(text) == expected)
  }

  @Test func linesWrappedAtOneWidthAreOneParagraph() {
    let text = """
      The strike began in March and spread within a week to every
      Polish shipyard on the coast. By April the government had
      given way.
      """
    #expect(
      segmented(text)
        == "The strike began in March and spread within a week to every Polish shipyard on the coast . ¶ "
        + "By April the government had given way .")
  }

  @Test func linesOfTheirOwnAreHeadings() {
    let text =
      "The long strike\n\nIt began in March. It ended\n\n- first item\n- second item\n\n## Aftermath\nNone."
    let (sentences, tokens) = Tokenizer().tokenize(utf8: Array(text.utf8))
    #expect(
      segmented(text)
        == "The long strike ¶ It began in March . ¶ It ended ¶ first item ¶ second item ¶ Aftermath ¶ None ."
    )
    #expect(sentences.map(\.isHeading) == [true, false, false, false, false, true, false])
    #expect(sentences.map(\.startsParagraph) == [true, true, false, true, true, true, true])
    #expect(tokens.first?.span == ByteSpan(0, 3))
  }

  @Test func markdownJoinsLinesAndHidesMarkup() {
    let text = "# *Title*\nOne\nTwo three\n"
    let document = SourceDocument(
      id: "a.md", path: "a.md", utf8: Array(text.utf8),
      markup: [ByteSpan(0, 3), ByteSpan(8, 9)])
    let (sentences, tokens) = Tokenizer().tokenize(document)
    #expect(sentences.count == 2)
    #expect(sentences.map(\.isHeading) == [true, false])
    #expect(tokens.map { document.text($0.span) } == ["Title", "One", "Two", "three"])
  }

  @Test func numberedItemsStartWithTheirNumber() {
    #expect(
      segmented("1. The army left.\n2. It came back.") == "1 . The army left . ¶ 2 . It came back ."
    )
  }

  /// Tokens rise, never overlap, and leave only white space and bullets between them, whatever the bytes.
  @Test(arguments: 0..<200)
  func tokensCoverTheText(seed: UInt64) {
    var generator = SplitMix(state: seed &+ 1)
    let pieces = [
      "a", "B", "é", "Ж", "中", "1", "9", " ", " ", "\n", "\r\n", "\u{A0}", ".", ",", "'", "’", "\"",
      "“", "”", "-", "–",
      "—", "…", "(", ")", "[", "]", "$", "%", "#", "*", "/", "@", "U.S.", "Mr.", "n't", "🙂", "👩‍👩‍👧",
      "\u{0}", "\u{2028}",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int(generator.next() % 60) {
      bytes += Array(pieces[Int(generator.next() % UInt64(pieces.count))].utf8)
      if generator.next() % 40 == 0 { bytes.append(UInt8(truncatingIfNeeded: generator.next())) }
    }
    let (sentences, tokens) = Tokenizer().tokenize(utf8: bytes)
    var covered = [Bool](repeating: false, count: bytes.count)
    var end = 0
    for token in tokens {
      #expect(
        token.span.start >= end && token.span.end > token.span.start
          && token.span.end <= bytes.count)
      end = token.span.end
      for offset in token.span.start..<token.span.end { covered[offset] = true }
    }
    #expect(sentences.flatMap { Array($0.tokens) } == Array(tokens.indices))
    for sentence in sentences {
      #expect(sentence.span.start == tokens[sentence.tokens.lowerBound].span.start)
      #expect(sentence.span.end == tokens[sentence.tokens.upperBound - 1].span.end)
    }
    // "#", "-" and "*" may mark headings and items, "=", "-", "*" and "_" rules; spaces may be of many bytes.
    for (offset, byte) in bytes.enumerated() where !covered[offset] {
      #expect(
        byte <= 0x20 || byte >= 0x80 || "#-*+=_~".utf8.contains(byte), "byte \(byte) at \(offset)")
    }
  }

  private struct SplitMix {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
