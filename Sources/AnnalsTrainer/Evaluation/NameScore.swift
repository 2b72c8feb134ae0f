import AnnalsLanguage
import AnnalsText

/// How well names are found in sentences whose tokens are given.
///
/// The test data marks persons, organizations and places alone, so that other names are left out on both sides.
struct NameScore {
  var typed = FScore()
  var spans = FScore()
  var kinds: [Name.Kind: FScore] = [:]

  private struct Found: Hashable {
    var tokens: Range<Int>
    var kind: Name.Kind?
  }

  init(_ sentences: [NameSentence], models: LanguageModels) {
    let document = Self.analyzed(sentences, models: models)
    var gold: [Name] = []
    var offset = 0
    for sentence in sentences {
      gold += Self.names(sentence.classes, offset: offset)
      offset += sentence.forms.count
    }
    let counted = { (names: [Name]) in names.filter { $0.kind != .other } }
    typed = FScore(
      gold: Set(counted(gold).map { Found(tokens: $0.tokens, kind: $0.kind) }),
      found: Set(counted(document.names).map { Found(tokens: $0.tokens, kind: $0.kind) }))
    spans = FScore(
      gold: Set(counted(gold).map { Found(tokens: $0.tokens) }),
      found: Set(counted(document.names).map { Found(tokens: $0.tokens) }))
    for kind in [Name.Kind.person, .organization, .place] {
      kinds[kind] = FScore(
        gold: Set(gold.filter { $0.kind == kind }),
        found: Set(document.names.filter { $0.kind == kind }))
    }
  }

  /// The names that some classes mark.
  static func names(_ classes: [Int], offset: Int) -> [Name] {
    var names: [Name] = []
    for (index, nameClass) in classes.enumerated() where nameClass % 2 == 1 {
      guard let kind = Name.Kind(rawValue: UInt8((nameClass - 1) / 2)) else { continue }
      var end = index + 1
      while end < classes.count, classes[end] == nameClass + 1 { end += 1 }
      names.append(Name(tokens: (offset + index)..<(offset + end), kind: kind))
    }
    return names
  }

  /// The sentences as one document, each a sentence of its own.
  private static func analyzed(_ sentences: [NameSentence], models: LanguageModels)
    -> AnalyzedDocument
  {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var spans: [Sentence] = []
    for sentence in sentences {
      let first = tokens.count
      let start = bytes.count
      for form in sentence.forms {
        tokens.append(Token(span: ByteSpan(bytes.count, bytes.count + form.utf8.count)))
        bytes += form.utf8
        bytes.append(UInt8(ascii: " "))
      }
      bytes[bytes.count - 1] = UInt8(ascii: "\n")
      spans.append(Sentence(span: ByteSpan(start, bytes.count - 1), tokens: first..<tokens.count))
    }
    let document = SourceDocument(id: "names", path: "names", utf8: bytes)
    return LanguageAnalyzer(models: models).analyze(document, sentences: spans, tokens: tokens)
  }
}
