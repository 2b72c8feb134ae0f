import AnnalsGraph
import Testing

@testable import AnnalsEvents

@Suite("Status")
struct StatusReaderTests {
  @Test(
    "What a clause says of its event",
    arguments: [
      (Sentences.relative, "found", Event.Status.asserted),
      (Sentences.relative, "leave", .negated),
      (Sentences.light, "talk", .planned),
      (Sentences.aspectual, "dig", .asserted),
      (Sentences.conditional, "flood", .hypothetical),
      (Sentences.conditional, "close", .hypothetical),
      (Sentences.negated, "storm", .negated),
      (Sentences.reported, "burn", .claimed),
      (Sentences.reported, "say", .asserted),
    ])
  func status(tree: String, lemma: String, expected: Event.Status) throws {
    let draft = try #require(try Drafts.of(tree).draft(lemma))
    #expect(draft.status == expected)
  }
}
