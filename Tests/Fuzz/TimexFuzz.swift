// modules: AnnalsTime AnnalsText:Readers CAnnalsModels AnnalsLanguage AnnalsTimex
// longest: 256
import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

private let tagger = TimeTagger()

/// Tags the bytes as news and as a narrative: no expression may leave the text, be empty or overlap another, and what an
/// expression denotes must be EDTF that can be read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for genre in [SourceDocument.Genre.news, .narrative] {
    let source = SourceDocument(
      id: "fuzz", path: "fuzz", utf8: bytes,
      published: (try? EDTF("1998-02-03")).map { .init(edtf: $0, basis: .option) }, genre: genre)
    let document = AnalyzedDocument(
      source: source, sentences: [], tokens: [], tags: [], universalTags: [], lemmas: [], heads: [],
      relations: [], names: [])
    let found = tagger.tagged(document)
    var end = 0
    for expression in (found.expressions + found.named).sorted(by: { $0.span < $1.span }) {
      precondition(expression.span.start >= end, "expressions do not overlap")
      precondition(expression.span.end <= bytes.count, "expressions lie in the text")
      precondition(!expression.span.isEmpty, "expressions have words")
      end = expression.span.end
      if let edtf = expression.edtf {
        precondition((try? EDTF(edtf.description)) != nil, "what is written can be read")
      }
    }
  }
  return 0
}
