import Testing

@testable import AnnalsDiagram

@Suite struct LineWrapTests {
  @Test(arguments: [
    ("one two three", 7, 3, ["one two", "three"]),
    ("", 10, 3, []),
    ("abcdefghijkl", 5, 3, ["abcde", "fghij", "kl"]),
    ("a b c d e f g h i j k l", 9, 2, ["a b c d e", "f g h i\u{2026}"]),
  ])
  func wraps(text: String, width: Int, maximum: Int, lines: [String]) {
    #expect(LineWrap.lines(text, width: width, maximum: maximum) == lines)
  }

  @Test func balances() {
    let lines = LineWrap.lines("United Nations calls on members to defend", width: 29, maximum: 3)
    #expect(lines == ["United Nations calls", "on members to defend"])
  }
}
