import AnnalsText
import AnnalsTime
import AnnalsTimex
import Testing

@Suite struct EDTFOfExpressionTests {
  @Test(arguments: [
    ("By ⟦1989⟧ it was gone.", "[..1989]", false), ("Before ⟦1989⟧ it stood.", "[..1988]", false),
    ("After ⟦1989⟧ it was gone.", "[1990..]", false), ("Since ⟦1989⟧ it is gone.", "1989/..", true),
    ("Until ⟦May 1989⟧ it stood.", "../1989-05", true),
    ("Not until ⟦May 1989⟧ did it fall.", "1989-05", false),
    ("From ⟦1914⟧ to 1918 they fought.", "1914/1918", true),
    ("Between ⟦3 May 1241⟧ and 7 May 1241 he died.", "[1241-05-03..1241-05-07]", false),
    ("Throughout ⟦May 1989⟧ it rained.", "1989-05", true),
    ("It grew in ⟦the early 1950s⟧.", "1950/1953", false),
    ("It grew in ⟦late May 1950⟧.", "1950-05-21/1950-05-31", false),
    ("He was born ⟦about 1640⟧.", "1640~", false), ("He died in ⟦44 BC⟧.", "-0043", false),
    ("It grew in ⟦the 470s BC⟧.", "-0478/-0469", false),
    ("It grew in ⟦the 4th century BC⟧.", "-0399/-0300", false),
    ("It grew in ⟦the 18th century⟧.", "17XX", false), ("It grew in ⟦the 1920s⟧.", "192X", false),
    ("He left in ⟦the winter of 1941⟧.", "1941-24", false),
    ("He left in ⟦the third quarter of 1984⟧.", "1984-35", false),
    ("They fought ⟦1914⟧–1918.", "1914/1918", true),
  ])
  func keepsTheSenseOfTheWords(marked: String, edtf: String, isSpan: Bool) throws {
    let expression = try expression(marked, published: nil)
    #expect(expression.edtf?.description == edtf)
    #expect(expression.isSpan == isSpan)
  }

  @Test func boundsWhatIsVague() throws {
    let later = try expression(
      "On 3 May 1640 he fled. ⟦A few months later⟧ he died.", published: nil)
    #expect(later.bounds == DayBounds(Day("1640-05-04"), nil))
    let past = try expression("Rents rose over ⟦the past two months⟧.", published: "1998-02-03")
    #expect(past.bounds == DayBounds(Day("1997-12-01"), Day("1998-02-03")))
    #expect(past.isSpan)
  }

  @Test func keepsTheJulianCalendar() throws {
    let old = try expression("It began on ⟦25 October 1917 (O.S.)⟧.", published: nil)
    #expect(old.edtf?.calendar == .julian)
    #expect(old.bounds == Day("1917-11-07").map { DayBounds($0) })
  }

  @Test func namesItsAnchorAndRules() throws {
    let text = MarkedText("On 3 May 1640 he fled. ⟦Two days later⟧ he died.")
    let found = tagger.expressions(in: document(text.text))
    #expect(found.map(\.anchor) == [nil, 0])
    #expect(found.map(\.basis) == [.stated, .relative])
    #expect(found[1].rules == ["<duration> later", "<number> <unit>"])
  }

  private func expression(_ marked: String, published: String?) throws -> TimeExpression {
    let text = MarkedText(marked)
    let found = tagger.expressions(in: document(text.text, published: published))
    return try #require(found.first { $0.span == text.spans.first }, "\(marked)")
  }
}
