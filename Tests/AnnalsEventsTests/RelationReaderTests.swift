import AnnalsGraph
import Testing

@testable import AnnalsEvents

@Suite("Relations")
struct RelationReaderTests {
  @Test(
    "Cause, order and report",
    arguments: [
      (Sentences.nominal, ["causes invasion famine"]),
      (Sentences.after, ["before sign leave"]),
      (Sentences.reported, ["reports say burn"]),
      (Sentences.story, []),
    ])
  func relations(tree: String, expected: [String]) throws {
    let drafts = try Drafts.of(tree)
    let found = RelationReader(syntax: drafts.syntax, drafts: drafts.all).relations().map {
      "\($0.kind.rawValue) \(drafts.all[$0.source].mention.lemma) \(drafts.all[$0.target].mention.lemma)"
    }
    #expect(found == expected)
  }
}
