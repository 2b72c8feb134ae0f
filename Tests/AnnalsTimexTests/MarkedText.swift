import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// A sentence with the spans between ⟦ and ⟧ taken out of it: "signed on ⟦28 June 1919⟧".
struct MarkedText {
  var text: String
  var spans: [ByteSpan] = []

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧":
        if let start { spans.append(ByteSpan(start, bytes.count)) }
        start = nil
      default: bytes += Array(String(Character(scalar)).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }
}

/// A document that only has its text.
func document(
  _ text: String, published: String? = nil, genre: SourceDocument.Genre? = nil
) -> AnalyzedDocument {
  let source = SourceDocument(
    id: "test", path: "test.txt", utf8: Array(text.utf8),
    published: published.flatMap { try? EDTF($0) }.map { .init(edtf: $0, basis: .option) },
    genre: genre ?? (published == nil ? .narrative : .news))
  return AnalyzedDocument(
    source: source, sentences: [], tokens: [], tags: [], universalTags: [], lemmas: [], heads: [],
    relations: [], names: [])
}

/// The rules are compiled once for all tests.
let tagger = TimeTagger()

extension TimeExpression {
  /// The value and the modifier, as the tests write them.
  var summary: String { value + (modifier.map { " " + $0.rawValue } ?? "") }
}
