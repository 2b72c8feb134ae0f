import AnnalsText
import AnnalsTimex
import Testing

@Suite struct FalsePositiveTests {
  @Test(arguments: [
    "There were 180 dead and 1,932 wounded.", "See No. 2114 and No. 1914.", "It cost $1990.",
    "They may march in the sun.", "Mrs May spoke to June Carter.", "The fall of the city was near.",
    "The Daily Mail and the Evening Standard agreed.", "USA Today printed it.",
    "Some 1500 men were lost.", "He sat down for a second helping.", "The ratio was 3:15.",
    "He second the motion on page 1984.", "The B-1950 flew.",
  ])
  func leavesAlone(text: String) {
    for genre in [SourceDocument.Genre.news, .narrative] {
      let found = tagger.expressions(in: document(text, published: "1998-02-03", genre: genre))
      #expect(found.isEmpty, "\(found.map(\.value))")
    }
  }
}
