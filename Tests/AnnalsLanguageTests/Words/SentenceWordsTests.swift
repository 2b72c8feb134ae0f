import AnnalsText
import Testing

@testable import AnnalsLanguage

@Suite struct SentenceWordsTests {
  private func words(_ forms: [String]) throws -> [SentenceWords.Word] {
    let lexicon = try LanguageModels.embedded().lexicon
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    for form in forms {
      tokens.append(Token(span: ByteSpan(bytes.count, bytes.count + form.utf8.count)))
      bytes += form.utf8
    }
    var words = SentenceWords()
    words.read(tokens[...], of: bytes, lexicon: lexicon)
    return words.words
  }

  @Test func foldsCaseDigitsAndQuotationMarks() throws {
    let words = try words(["War", "war", "1914", "1999", "’s", "'s", "–", "-"])
    #expect(words[0].lower == words[1].lower && words[0].exact != words[1].exact)
    #expect(words[2].lower == words[3].lower && words[2].exact != words[3].exact)
    #expect(words[4].lower == words[5].lower)
    #expect(words[6].lower == words[7].lower)
    #expect(SentenceWords.lowerHash("war".utf8) == words[0].lower)
  }

  @Test func knowsShapes() throws {
    let words = try words([
      "NATO", "Nato", "nato", "Éire", "R2", "a-b", "Brandenburg", "Wittenberge",
    ])
    #expect(words.map(\.isCapitalized) == [true, true, false, true, true, false, true, true])
    #expect(words[0].flags & 8 != 0 && words[1].flags & 8 == 0)
    #expect(words[4].flags & 1 != 0 && words[5].flags & 2 != 0)
    #expect(words[6].shape == words[7].shape && words[0].shape != words[1].shape)
  }

  @Test func longerEndingsAreMissingFromShortWords() throws {
    let words = try words(["to", "going"])
    #expect(words[0].suffixes[1] != 0 && words[0].suffixes[2] == 0)
    #expect(words[1].suffixes[3] != 0 && words[1].prefixes[2] != 0)
  }

  @Test(arguments: [
    ("battle", true, true), ("battles", true, true), ("attacked", false, true),
    ("occupying", false, true),
    ("stopped", false, true), ("xqzt", false, false), ("went", false, true),
  ])
  func dictionaryFindsBaseForms(word: String, noun: Bool, verb: Bool) throws {
    let entry = try LanguageModels.embedded().lexicon.entry(Array(word.utf8)[...])
    #expect((entry.noun > 0) == noun && (entry.verb > 0) == verb)
  }
}
