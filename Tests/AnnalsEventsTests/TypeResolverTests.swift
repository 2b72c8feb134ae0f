import AnnalsGraph
import Testing

@testable import AnnalsEvents

@Suite("Types")
struct TypeResolverTests {
  @Test(
    "Who strikes decides what a strike is",
    arguments: [
      ("army", "army", EventType.armedConflict), ("storm", "storm", .disaster),
      ("miners", "miner", .protest),
    ])
  func strike(subject: String, lemma: String, expected: EventType) throws {
    let draft = try #require(try Drafts.of(Sentences.strike(subject, lemma)).draft("strike"))
    #expect(draft.type == expected)
  }

  @Test("The light verb leaves the type to its noun")
  func light() throws {
    #expect(try Drafts.of(Sentences.light).draft("talk")?.type == .meeting)
  }
}
