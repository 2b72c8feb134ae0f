import AnnalsGraph
import AnnalsLanguage
import AnnalsTimex
import Testing

@testable import AnnalsEvents

@Suite("Dates")
struct DaterTests {
  private func dates(
    _ tree: String, _ times: [(String, String)], published: String? = nil
  ) throws -> [String: String] {
    let drafts = try Drafts.of(tree, published: published) { document in
      try times.map { try Treebank.time($0.0, $0.1, in: document) }
    }
    return Dictionary(
      drafts.all.map {
        ($0.mention.lemma, $0.date.map { "\($0.edtf) \($0.basis.rawValue)" } ?? "-")
      },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("A date goes to the word it hangs on, and no further than the syntax lets it")
  func attached() throws {
    let participle = try dates(Sentences.participle, [("2019", "2019")])
    #expect(participle == ["publish": "2019 stated", "praise": "-"])
    let relative = try dates(Sentences.relative, [("1911", "1911")])
    #expect(relative == ["found": "1911 stated", "refuse": "-", "leave": "-"])
  }

  @Test("What a statement claims happened before it")
  func claims() throws {
    let found = try dates(Sentences.reported, [("Tuesday", "2021-06-01")], published: "2021-06-03")
    #expect(found == ["say": "2021-06-01 stated", "burn": "[..2021-06-01] inferred"])
  }

  @Test("A clause with \"after\" bounds the main clause")
  func order() throws {
    let found = try dates(Sentences.after, [("1648", "1648")])
    #expect(found["sign"] == "1648 stated")
    #expect(found["leave"] == "[1648-01-01..] inferred")
  }

  @Test("The story goes on from the last date")
  func story() throws {
    let found = try dates(Sentences.story, [("4 June 1402", "1402-06-04")])
    #expect(found["begin"] == "1402-06-04 stated")
    #expect(found["eat"] == "1402-06-04 inherited")
  }

  @Test("The date of an aspectual verb is that of its action")
  func aspectual() throws {
    #expect(try dates(Sentences.aspectual, [("March", "1873-03")])["dig"] == "1873-03 stated")
  }

  @Test("News without a date of its own has that of the document, said so")
  func documentDate() throws {
    let found = try dates(Sentences.strike("army", "army"), [], published: "2021-06-03")
    #expect(found["strike"] == "2021-06-03 documentDate")
    #expect(try dates(Sentences.strike("army", "army"), [])["strike"] == "-")
    #expect(try dates(Sentences.light, [], published: "2021-06-03")["talk"] == "-")
  }
}
