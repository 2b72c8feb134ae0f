import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import Testing

@testable import AnnalsEvents

struct QuantityReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// "value unit modifier" of each quantity; "-" for what is absent.
    var found: [String]
    var testDescription: String { text }
  }

  private func quantities(_ text: String) throws -> [CountedQuantity] {
    let document = try LanguageAnalyzer().analyze(
      SourceDocument(id: "q", path: "q", utf8: Array(text.utf8)))
    return QuantityReader(syntax: Syntax(document), timeOfToken: []).quantities()
  }

  private func text(_ quantity: CountedQuantity) -> String {
    let value =
      quantity.value == quantity.value.rounded()
      ? String(Int(quantity.value)) : String((quantity.value * 1000).rounded() / 1000)
    return "\(value) \(quantity.unit ?? "-") \(quantity.modifier?.rawValue ?? "-")"
  }

  @Test(arguments: [
    Case(text: "More than 14,000 men stayed on the island.", found: ["14000 men moreThan"]),
    Case(
      text: "About a third of the prisoners of war went home.",
      found: ["0.333 prisoners of war about"]),
    Case(text: "The firm paid €62 million for the mill.", found: ["62000000 EUR -"]),
    Case(text: "It sold the bank for $1.5 billion.", found: ["1500000000 USD -"]),
    Case(text: "The club owed 40 million dollars.", found: ["40000000 USD -"]),
    Case(text: "Some 21,000 workers walked out.", found: ["21000 workers about"]),
    Case(text: "Nine children drowned.", found: ["9 children -"]),
    Case(text: "Dozens of houses burned down.", found: ["24 houses atLeast"]),
    Case(text: "Two-thirds of the voters stayed at home.", found: ["0.667 voters -"]),
    Case(
      text: "At least 23 people were killed and 40 were wounded.",
      found: ["23 people atLeast", "40 - -"]),
    Case(text: "Between 20 and 30 ships sank.", found: ["20 ships atLeast", "30 ships atMost"]),
    Case(text: "Up to 300 soldiers deserted.", found: ["300 soldiers atMost"]),
    Case(text: "No fewer than 60 villages were flooded.", found: ["60 villages atLeast"]),
    Case(text: "Fewer than a hundred men held the fort.", found: ["100 men lessThan"]),
    Case(text: "The strike cost 500 jobs or more.", found: ["500 jobs -"]),
    Case(text: "Nearly half of the crew fell ill.", found: ["0.5 crew about"]),
    Case(text: "Prices rose by 12 percent.", found: ["0.12 % -"]),
    Case(
      text: "The fire destroyed 1,200 hectares of forest.", found: ["1200 hectares of forest -"]),
    Case(
      text: "Tens of thousands of refugees crossed the border.", found: ["20000 refugees atLeast"]),
    Case(text: "Almost two hundred and fifty sailors mutinied.", found: ["250 sailors about"]),
  ])
  func aQuantityIsTiedToItsNoun(example: Case) throws {
    #expect(try quantities(example.text).map(text) == example.found)
  }

  @Test(arguments: [
    "He read chapter 3 on page 12.", "Flight 370 vanished.", "The third army won.",
    "The score was 3:2.", "She lived in room 101.", "No one came.",
    "Article 5 was invoked.", "One of them left.",
  ])
  func otherNumbersAreNoQuantities(text: String) throws {
    #expect(try quantities(text).map(self.text) == [])
  }

  @Test func timesAreNoQuantities() throws {
    let document = try LanguageAnalyzer().analyze(
      SourceDocument(id: "q", path: "q", utf8: Array("In 1989 he sold 12 ships.".utf8)))
    var times = [Int](repeating: -1, count: document.tokens.count)
    times[1] = 0
    let found = QuantityReader(syntax: Syntax(document), timeOfToken: times).quantities()
    #expect(found.map(\.value) == [12])
  }
}
