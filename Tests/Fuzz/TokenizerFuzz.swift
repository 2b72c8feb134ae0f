// modules: AnnalsTime AnnalsText:Readers
// longest: 512
import AnnalsText

/// Tokenizes the bytes as plain text and as Markdown: tokens must rise, stay in the text and belong to one sentence each.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for path in ["fuzz.txt", "fuzz.md"] {
    let document = SourceDocument(id: path, path: path, utf8: bytes)
    let (sentences, tokens) = Tokenizer().tokenize(document)
    var end = 0
    for token in tokens {
      precondition(token.span.start >= end, "tokens do not overlap")
      precondition(!token.span.isEmpty, "tokens have bytes")
      end = token.span.end
    }
    precondition(end <= bytes.count, "tokens lie in the text")
    var next = 0
    for sentence in sentences {
      precondition(sentence.tokens.lowerBound == next, "sentences follow each other")
      precondition(!sentence.tokens.isEmpty, "sentences have tokens")
      precondition(
        sentence.span.start == tokens[next].span.start
          && sentence.span.end == tokens[sentence.tokens.upperBound - 1].span.end,
        "a sentence spans its tokens")
      next = sentence.tokens.upperBound
    }
    precondition(next == tokens.count, "every token has a sentence")
  }
  return 0
}
