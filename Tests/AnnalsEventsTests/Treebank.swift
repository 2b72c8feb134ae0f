import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Makes analysed documents from trees written by hand.
///
/// A line is a word: form, lemma, Penn tag, head (1-based, 0 for the root), relation; an empty line ends a sentence, a line
/// "¶" a paragraph and "#" marks the next sentence as a heading. Words are joined by blanks except before punctuation.
enum Treebank {
  static func document(
    _ text: String, published: String? = nil, genre: SourceDocument.Genre = .auto,
    id: String = "test"
  ) throws -> AnalyzedDocument {
    var utf8: [UInt8] = []
    var sentences: [Sentence] = []
    var tokens: [Token] = []
    var tags: [PennTag] = []
    var lemmas: [String] = []
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    var start = 0
    var startsParagraph = true
    var isHeading = false
    func close() {
      guard tokens.count > start else { return }
      sentences.append(
        Sentence(
          span: tokens[start].span.union(tokens[tokens.count - 1].span),
          tokens: start..<tokens.count,
          startsParagraph: startsParagraph, isHeading: isHeading))
      startsParagraph = false
      isHeading = false
      start = tokens.count
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if fields == ["¶"] {
        close()
        startsParagraph = true
        continue
      }
      if fields == ["#"] {
        isHeading = true
        continue
      }
      guard fields.count == 5 else {
        close()
        continue
      }
      let form = fields[0]
      if !utf8.isEmpty, ![",", ".", "'s", "?", "n't", ")"].contains(form) { utf8.append(0x20) }
      let at = utf8.count
      utf8 += Array(form.utf8)
      tokens.append(Token(span: ByteSpan(at, utf8.count)))
      lemmas.append(fields[1])
      tags.append(PennTag.allCases.first { $0.name == fields[2] } ?? .nn)
      let head = Int(fields[3]) ?? 0
      heads.append(head == 0 ? -1 : start + head - 1)
      relations.append(DependencyRelation.allCases.first { $0.name == fields[4] } ?? .dep)
    }
    close()
    let universal = zip(tags, relations).map { Self.universal($0, $1) }
    var names: [Name] = []
    var index = 0
    while index < tags.count {
      guard tags[index] == .nnp || tags[index] == .nnps else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tags.count, tags[end] == .nnp || tags[end] == .nnps { end += 1 }
      names.append(Name(tokens: index..<end, kind: .other))
      index = end
    }
    let source = SourceDocument(
      id: id, path: id, utf8: utf8,
      published: try published.map { .init(edtf: try EDTF($0), basis: .record) }, genre: genre)
    return AnalyzedDocument(
      source: source, sentences: sentences, tokens: tokens, tags: tags, universalTags: universal,
      lemmas: lemmas, heads: heads, relations: relations, names: names)
  }

  /// A time expression over the words that a phrase holds, at its first place.
  static func time(
    _ phrase: String, _ edtf: String, in document: AnalyzedDocument, isSpan: Bool = false,
    basis: TimeExpression.Basis = .stated
  ) throws -> TimeExpression {
    let words = phrase.split(separator: " ").map(String.init)
    let first = document.tokens.indices.first { at in
      words.enumerated().allSatisfy { offset, word in
        at + offset < document.tokens.count && document.word(at + offset) == word
      }
    }
    let range = (first ?? 0)..<((first ?? 0) + words.count)
    return TimeExpression(
      span: document.span(range), tokens: range, kind: .date, value: edtf, edtf: try EDTF(edtf),
      isSpan: isSpan,
      basis: basis)
  }

  private static func universal(_ tag: PennTag, _ relation: DependencyRelation) -> UniversalTag {
    switch tag {
    case .nn, .nns: .noun
    case .nnp, .nnps: .propn
    case .prp, .prps, .wp, .wps, .ex: .pron
    case .wdt: .pron
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz:
      relation == .aux || relation == .auxPass || relation == .cop ? .aux : .verb
    case .md: .aux
    case .in: relation == .mark ? .sconj : .adp
    case .to: .part
    case .jj, .jjr, .jjs: .adj
    case .rb, .rbr, .rbs, .wrb: .adv
    case .dt, .pdt: .det
    case .cd: .num
    case .cc: .cconj
    case .rp: .adp
    default: .punct
    }
  }
}
