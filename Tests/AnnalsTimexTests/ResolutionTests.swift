import AnnalsText
import AnnalsTimex
import Testing

@Suite struct ResolutionTests {
  /// The publication date of the news sentences is Tuesday, 3 February 1998.
  @Test(arguments: [
    ("The court ruled ⟦yesterday⟧.", "1998-02-02"),
    ("The court ruled ⟦Friday⟧.", "1998-01-30"),
    ("The court ruled on ⟦Tuesday⟧.", "1998-02-03"),
    ("The court will rule ⟦Friday⟧.", "1998-02-06"),
    ("The court is scheduled to meet ⟦Thursday⟧.", "1998-02-05"),
    ("The town was rebuilt ⟦last year⟧.", "1997"),
    ("Sales fell ⟦last month⟧.", "1998-01"),
    ("The fair opens ⟦next week⟧.", "1998-W07"),
    ("He resigned in ⟦November⟧.", "1997-11"),
    ("He resigned on ⟦Jan. 12⟧.", "1998-01-12"),
    ("The bridge will open in ⟦January⟧.", "1999-01"),
    ("Profit rose in ⟦the fourth quarter⟧.", "1997-Q4"),
    ("The mine closed ⟦three years ago⟧.", "1995"),
    ("Ships sailed ⟦last Christmas⟧.", "1997-12-25"),
    ("Ships sailed on ⟦Thanksgiving Day⟧.", "1997-11-27"),
    ("They met ⟦Monday night⟧.", "1998-02-02TNI"),
    ("They met ⟦this morning⟧.", "1998-02-03TMO"),
    ("Rents doubled in ⟦the past two years⟧.", "P2Y"),
    ("It closed ⟦early last year⟧.", "1997 START"),
    ("The vote was at ⟦2:30 p.m. EST Monday⟧.", "1998-02-02T14:30"),
  ])
  func resolvesNewsAgainstThePublication(marked: String, value: String) throws {
    try check(marked, value, published: "1998-02-03")
  }

  @Test(arguments: [
    ("In March 1640 the town rose. It fell in ⟦May⟧.", "1640-05"),
    ("In October 1640 the town rose. It fell in ⟦February⟧.", "1641-02"),
    ("On 3 May 1640 the town rose. ⟦Two days later⟧ it fell.", "1640-05-05"),
    ("On 31 December 1640 the town rose. ⟦The next day⟧ it fell.", "1641-01-01"),
    ("The town rose in 1640. ⟦The following year⟧ it fell.", "1641"),
    (
      "In March 1640 the town rose (a charter of 1212 had promised it). It fell in ⟦May⟧.",
      "1640-05"
    ),
    ("In March 1640 the town rose. The archive was opened in 1990. It fell in ⟦May⟧.", "1640-05"),
    ("In March 1640 the town rose. It had been founded in 1633. It fell in ⟦May⟧.", "1640-05"),
    ("From October 1640 to ⟦March⟧ the river was frozen.", "1641-03"),
    ("The league was founded in 478 BC. ⟦Ten years later⟧ it was rich.", "BC0468"),
    ("They fought from ⟦499⟧ to 493 BC.", "BC0499"),
    ("They met on ⟦17⟧ and 18 September 1900.", "1900-09-17"),
    ("In ⟦April⟧ and June 1955 they marched.", "1955-04"),
    ("The stage was set ⟦the previous year⟧ by a fire in 1640.", "XXXX"),
    ("The siege began on 3 May 1640. On ⟦the third day⟧ the wall fell.", "1640-05-05"),
    ("The fair of 1640 was full. By ⟦the end of June⟧ all was sold.", "1640-06 END"),
    ("The king fled on 3 May 1640. ⟦That night⟧ the palace burned.", "1640-05-03TNI"),
    ("They hoped to be home by ⟦Christmas 1914⟧.", "1914-12-25"),
    ("It was told in ⟦the 1920s⟧ and later.", "192"),
  ])
  func resolvesNarrativesAgainstTheStory(marked: String, value: String) throws {
    try check(marked, value, published: nil)
  }

  @Test(arguments: [
    ("The court ruled ⟦yesterday⟧.", "XXXX-XX-XX"), ("The court ruled ⟦last week⟧.", "XXXX-WXX"),
    ("The court ruled on ⟦Friday⟧.", "XXXX-WXX-5"), ("The court ruled in ⟦May⟧.", "XXXX-05"),
    ("The court ruled ⟦two years ago⟧.", "XXXX"),
  ])
  func inventsNothingWithoutAPublicationDate(marked: String, value: String) throws {
    let text = MarkedText(marked)
    let found = tagger.tagged(document(text.text, genre: .news))
    let expression = try #require(found.expressions.first { $0.span == text.spans.first })
    #expect(expression.value == value)
    #expect(expression.edtf == nil)
  }

  private func check(_ marked: String, _ value: String, published: String?) throws {
    let text = MarkedText(marked)
    let span = try #require(text.spans.first)
    let found = tagger.expressions(in: document(text.text, published: published))
    let expression = found.first { $0.span == span }
    #expect(expression?.summary == value, "\(marked)")
  }
}
