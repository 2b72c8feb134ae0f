import AnnalsLanguage
import Testing

@testable import AnnalsTrainer

@Suite struct TreebankTests {
  private static let text = """
    # newpar
    # text = They don't stop.
    1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
    2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tstop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    4.1\tstop\tstop\tVERB\tVB\t_\t_\t_\t4:conj\t_
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    1\tGo\tgo\tVERB\tVB\t_\t0\troot:x\t_\t_

    """

  @Test func readsWordsAndLeavesTheRest() throws {
    let treebank = try Treebank(Self.text, file: "t")
    #expect(treebank.sentences.count == 2)
    let first = treebank.sentences[0]
    #expect(first.forms == ["They", "do", "n't", "stop", "."])
    #expect(first.heads == [3, 3, 3, -1, 3])
    #expect(first.spaceAfter == [true, false, true, false, true])
    #expect(first.startsParagraph && !treebank.sentences[1].startsParagraph)
    #expect(treebank.sentences[1].relations == [.root])
  }

  @Test func namesTheLineThatIsWrong() {
    #expect(
      throws: TrainingDataError.badLine(file: "t", line: 1, reason: "2 fields; CoNLL-U has 10")
    ) { try Treebank("1\tGo\n", file: "t") }
    #expect(throws: TrainingDataError.self) {
      try Treebank("1\tGo\tgo\tVERB\tXX\t_\t0\troot\t_\t_\n", file: "t")
    }
  }

  @Test func subtypesThatDoNotMatterFallBack() {
    #expect(DependencyRelation(named: "obl:tmod") == .obl)
    #expect(DependencyRelation(named: "nsubj:pass") == .nsubjPass)
    #expect(DependencyRelation(named: "nonsense") == nil)
    for relation in DependencyRelation.allCases {
      #expect(DependencyRelation(named: relation.name) == relation)
    }
    for tag in PennTag.allCases { #expect(PennTag(named: tag.name) == tag) }
    for tag in UniversalTag.allCases { #expect(UniversalTag(named: tag.name) == tag) }
  }
}
