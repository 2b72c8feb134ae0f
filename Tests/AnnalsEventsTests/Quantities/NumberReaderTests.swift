import AnnalsLanguage
import Testing

@testable import AnnalsEvents

struct NumberReaderTests {
  private func number(_ text: String) -> NumberReader.Found? {
    let syntax = PlainWords.syntax(text)
    return NumberReader(syntax: syntax).number(at: 0, before: syntax.document.tokens.count)
  }

  @Test(arguments: [
    ("14,000 men", 14_000.0, 1), ("6670 men", 6670, 1), ("1.4 billion people", 1.4e9, 2),
    ("384 million people", 384e6, 2), ("62m euros", 62e6, 1), ("nine ships", 9, 1),
    ("twenty - one ships", 21, 3), ("twenty-one ships", 21, 1), ("forty two ships", 42, 2),
    ("two hundred and fifty men", 250, 4), ("three thousand four hundred men", 3400, 4),
    ("a hundred men", 100, 2), ("a dozen men", 12, 2), ("two dozen men", 24, 2),
    ("one hundred thousand men", 100_000, 3), ("six million men", 6e6, 2),
  ])
  func aNumberIsRead(text: String, value: Double, words: Int) {
    let found = number(text)
    #expect(found?.value == value)
    #expect(found?.end == words)
    #expect(found?.isShare == false)
    #expect(found?.isFloor == false)
  }

  @Test(arguments: [
    ("a third of the men", 1.0 / 3, 2), ("two-thirds of them", 2.0 / 3, 1),
    ("three quarters of them", 0.75, 2), ("half the men", 0.5, 1), ("45 percent of men", 0.45, 2),
    ("45 per cent of men", 0.45, 3), ("4.5 % of men", 0.045, 2), ("a quarter of them", 0.25, 2),
    ("the remaining third of them", 1.0 / 3, 3),
  ])
  func aShareLiesBetweenZeroAndOne(text: String, value: Double, words: Int) throws {
    let found = try #require(number(text))
    #expect(abs(found.value - value) < 1e-12)
    #expect(found.end == words)
    #expect(found.isShare)
  }

  @Test(arguments: [
    ("dozens of men", 24.0), ("hundreds of men", 200), ("tens of thousands of men", 20_000),
    ("hundreds of thousands of men", 200_000), ("thousands fled", 2000),
  ])
  func anIndefiniteNumberIsAFloor(text: String, value: Double) {
    #expect(number(text)?.value == value)
    #expect(number(text)?.isFloor == true)
  }

  @Test(arguments: [
    "the men", "a ship", "third place", "a third ship", "2nd army", "12:30 today", "1990s music",
    "and nine", "hundred", "half-hearted try", "a quarter past",
  ])
  func otherWordsAreNoNumbers(text: String) {
    #expect(number(text) == nil)
  }
}
