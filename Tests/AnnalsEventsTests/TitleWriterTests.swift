import AnnalsGraph
import Testing

@testable import AnnalsEvents

@Suite("Titles")
struct TitleWriterTests {
  @Test(
    "Titles that a chronology prints",
    arguments: [
      (Sentences.relative, "Ella Brandt founds the school"),
      (Sentences.light, "Norland will hold talks with Sudria in Lund"),
      (Sentences.nominal, "Norland's invasion of Sudria"),
      (Sentences.aspectual, "Miners begin to dig a shaft in March"),
      (Sentences.negated, "Castle is not stormed"),
      (Sentences.participle, "Survey is published by Marten Bank in 2019"),
      (Sentences.story, "Garrison eats its horses"),
    ])
  func titles(tree: String, expected: String) throws {
    let document = try Treebank.document(tree)
    let titles = EventExtractor().record(of: document, timeExpressions: []).events.map(\.title)
    #expect(titles.contains(expected), "\(titles)")
  }

  @Test(
    "Third persons",
    arguments: [
      ("carry", "carries"), ("play", "plays"), ("reach", "reaches"), ("go", "goes"),
      ("have", "has"), ("lose", "loses"),
    ])
  func thirdPerson(lemma: String, expected: String) {
    #expect(VerbForm.thirdPerson(lemma) == expected)
  }
}
