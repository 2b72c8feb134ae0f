import AnnalsGraph
import Testing

@testable import AnnalsEvents

@Suite("Arguments")
struct ArgumentReaderTests {
  /// The arguments of the mention with a lemma, as "role: word".
  private func arguments(_ tree: String, of lemma: String) throws -> [String] {
    let drafts = try Drafts.of(tree)
    let draft = try #require(drafts.all.first { $0.mention.lemma == lemma })
    return draft.arguments.items.map { "\($0.role.rawValue): \(drafts.syntax.word($0.token))" }
  }

  @Test(
    "Agents and patients",
    arguments: [
      (Sentences.participle, "publish", ["patient: survey", "agent: Bank"]),
      (Sentences.relative, "found", ["agent: Brandt", "patient: school"]),
      (Sentences.relative, "leave", ["agent: Brandt"]),
      (Sentences.light, "talk", ["agent: Norland", "participant: Sudria"]),
      (Sentences.nominal, "invasion", ["agent: Norland", "patient: Sudria"]),
      (Sentences.negated, "storm", ["patient: castle"]),
      (Sentences.aspectual, "dig", ["agent: miners", "patient: shaft"]),
    ])
  func roles(tree: String, lemma: String, expected: [String]) throws {
    #expect(try arguments(tree, of: lemma) == expected)
  }

  @Test("A place after the object counts as the event's")
  func places() throws {
    let drafts = try Drafts.of(Sentences.light)
    let draft = try #require(drafts.all.first)
    #expect(
      draft.arguments.prepositional.map { "\($0.preposition) \(drafts.syntax.word($0.token))" }
        .contains("in Lund"))
  }
}
