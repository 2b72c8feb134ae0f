import AnnalsLanguage
import AnnalsTime
import Testing

@testable import AnnalsEvents

@Suite("Which event a time belongs to")
struct TimeAttachmentTests {
  @Test("A bracket after the name of an event dates that event")
  func bracket() throws {
    let tree = """
      The the DT 3 det
      Senn Senn NNP 3 compound
      War War NNP 8 nsubj
      ( ( -LRB- 5 punct
      1375 1375 CD 3 appos
      ) ) -RRB- 5 punct
      nearly nearly RB 8 advmod
      ruined ruin VBD 0 root
      Lenz Lenz NNP 8 obj
      . . . 8 punct
      """
    let drafts = try Drafts.of(tree) { [try Treebank.time("1375", "1375", in: $0)] }
    #expect(drafts.draft("Senn War")?.date?.edtf.description == "1375")
  }

  @Test("A year that is part of a name dates nothing")
  func yearInName() throws {
    let tree = """
      Marten Marten NNP 2 nsubj
      opened open VBD 0 root
      Expo Expo NNP 2 obj
      1904 1904 CD 3 nummod
      . . . 2 punct
      """
    let drafts = try Drafts.of(tree) { [try Treebank.time("1904", "1904", in: $0)] }
    #expect(drafts.draft("open")?.date == nil)
  }
}
