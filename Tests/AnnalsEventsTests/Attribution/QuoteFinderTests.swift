import AnnalsLanguage
import Testing

@testable import AnnalsEvents

struct QuoteFinderTests {
  private func quotes(_ text: String) -> [String] {
    let syntax = PlainWords.syntax(text)
    return QuoteFinder(syntax: syntax).quotes().map { syntax.document.text($0) }
  }

  @Test(arguments: [
    ("He said : “ We go . ”", ["We go ."]),
    ("\" We go , \" he said , \" today . \"", ["We go ,", "today ."]),
    ("`` We go , '' he said .", ["We go ,"]),
    ("« Nous partons » , he said .", ["Nous partons"]),
    ("“ One . Two . ” she said .", ["One . Two ."]),
    ("‘ We go , ’ he said .", []),
    ("the captain ’s log and the crew ’s log", []),
    ("“ Open to the end . ¶ “ And on . ” ¶ She left .", ["Open to the end .", "And on ."]),
    ("No marks at all .", []),
    ("“ ”", []),
  ])
  func whatStandsBetweenMarks(text: String, expected: [String]) {
    #expect(quotes(text) == expected)
  }

  @Test func aSingleMarkOpensBeforeAWord() {
    #expect(quotes("he said ‘we go ’ and left .") == [])
  }

  @Test func quotationsNeverOverlap() {
    let syntax = PlainWords.syntax("“ a “ b ” c ” d \" e “ f \" g ”")
    let found = QuoteFinder(syntax: syntax).quotes()
    for (first, second) in zip(found, found.dropFirst()) {
      #expect(first.upperBound <= second.lowerBound)
    }
  }
}
