import AnnalsText
import AnnalsTime
import AnnalsTimex
import Testing

@Suite struct TimeExpressionDisplayTests {
  @Test(arguments: [
    ("1950/1953", TimeExpression.Modifier.start, "early 1950s"), ("1954/1956", .mid, "mid-1950s"),
    ("[..1988]", .before, "before 1989"), ("[1990..]", .after, "after 1989"),
    ("[..1989]", .onOrBefore, "by 1989"), ("1950~", .approx, "c. 1950"),
  ])
  func keepsTheModifier(edtf: String, modifier: TimeExpression.Modifier, words: String) throws {
    let expression = TimeExpression(
      span: ByteSpan(0, 4), tokens: 0..<1, kind: .date, value: "1950",
      modifier: modifier, edtf: try EDTF(edtf))
    #expect(expression.display == words)
  }

  @Test func hasNoWordsWithoutADate() {
    let expression = TimeExpression(
      span: ByteSpan(0, 4), tokens: 0..<1, kind: .duration, value: "P2W")
    #expect(expression.display == nil)
  }
}
