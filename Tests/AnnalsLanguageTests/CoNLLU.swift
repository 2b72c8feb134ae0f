import AnnalsText

@testable import AnnalsLanguage

/// Reads analysed documents from CoNLL-U, for tests: one sentence a line of text.
enum CoNLLU {
  struct Word {
    var form: String
    var lemma: String
    var universal: UniversalTag
    var tag: PennTag
    /// The index of the head; -1 for the root.
    var head: Int
    var relation: DependencyRelation
    var spaceAfter: Bool
  }

  /// The sentences of a text in CoNLL-U; columns may be set apart by several spaces.
  static func sentences(_ text: String) -> [[Word]] {
    text.split(separator: "\n\n").map { block in
      block.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(word)
    }.filter { !$0.isEmpty }
  }

  private static func word(_ line: Substring) -> Word? {
    let columns = line.split { $0 == "\t" || $0 == " " }.map(String.init)
    guard columns.count == 10, let universal = UniversalTag(named: columns[3]),
      let tag = PennTag(named: columns[4]), let head = Int(columns[6]),
      let relation = DependencyRelation(named: columns[7])
    else { return nil }
    return Word(
      form: columns[1], lemma: columns[2], universal: universal, tag: tag, head: head - 1,
      relation: relation,
      spaceAfter: !columns[9].contains("SpaceAfter=No"))
  }

  /// The sentences as a document, analysed as the columns say.
  static func document(_ sentences: [[Word]], names: [Name] = []) -> AnalyzedDocument {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var spans: [Sentence] = []
    var heads: [Int] = []
    for sentence in sentences {
      let first = tokens.count
      for word in sentence {
        let start = bytes.count
        bytes += word.form.utf8
        tokens.append(Token(span: ByteSpan(start, bytes.count)))
        heads.append(word.head < 0 ? -1 : first + word.head)
        if word.spaceAfter { bytes.append(UInt8(ascii: " ")) }
      }
      spans.append(
        Sentence(
          span: ByteSpan(tokens[first].span.start, tokens[tokens.count - 1].span.end),
          tokens: first..<tokens.count))
      bytes.append(UInt8(ascii: "\n"))
    }
    let words = sentences.flatMap { $0 }
    return AnalyzedDocument(
      source: SourceDocument(id: "t", path: "t", utf8: bytes), sentences: spans, tokens: tokens,
      tags: words.map(\.tag), universalTags: words.map(\.universal), lemmas: words.map(\.lemma),
      heads: heads,
      relations: words.map(\.relation), names: names)
  }

  /// A document of sentences in short form: a line is `form lemma UPOS XPOS head relation`.
  static func short(_ text: String, names: [Name] = []) -> AnalyzedDocument {
    let blocks = text.split(separator: "\n\n").map { block in
      block.split(separator: "\n").enumerated().map { index, line in
        let c = line.split(separator: " ").map(String.init)
        return ([String(index + 1)] + c[0..<4] + ["_"] + c[4..<6] + ["_", "_"]).joined(
          separator: "\t")
      }.joined(separator: "\n")
    }
    return document(sentences(blocks.joined(separator: "\n\n")), names: names)
  }
}
