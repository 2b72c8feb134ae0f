import AnnalsText
import Testing

@testable import AnnalsLanguage

@Suite struct AnalyzedDocumentQueryTests {
  // "The council , which met in May , refused to sign and was dissolved ."
  private let council = CoNLLU.short(
    """
    The the DET DT 2 det
    council council NOUN NN 9 nsubj
    , , PUNCT , 2 punct
    which which PRON WDT 5 nsubj
    met meet VERB VBD 2 acl:relcl
    in in ADP IN 7 case
    May May PROPN NNP 5 obl
    , , PUNCT , 2 punct
    refused refuse VERB VBD 0 root
    to to PART TO 11 mark
    sign sign VERB VB 9 xcomp
    and and CCONJ CC 14 cc
    was be AUX VBD 14 aux:pass
    dissolved dissolve VERB VBN 9 conj
    . . PUNCT . 9 punct
    """)

  @Test func climbsAndDescends() {
    #expect(council.head(of: 1) == 8)
    #expect(council.head(of: 8) == nil)
    #expect(council.root(ofSentence: 0) == 8)
    #expect(council.children(of: 4) == [3, 6])
    #expect(council.child(of: 4, .obl) == 6)
    #expect(council.ancestors(of: 5) == [6, 4, 1, 8])
    #expect(council.isInSubtree(6, of: 1))
    #expect(!council.isInSubtree(8, of: 1))
    #expect(council.subtree(of: 4) == [3, 4, 5, 6])
    #expect(council.source.text(council.subtreeSpan(of: 4)) == "which met in May")
    #expect(council.sentence(of: 9).tokens == 0..<15)
  }

  @Test func knowsClauses() {
    #expect(council.clauseHead(of: 6) == 4)
    #expect(council.clauseHead(of: 0) == 8)
    #expect(council.clause(of: 6) == [3, 4, 5, 6])
    #expect(council.clause(of: 8) == [0, 1, 2, 7, 8, 14])
    #expect(council.governingVerb(of: 6) == 4)
    #expect(council.governingVerb(of: 4) == 8)
  }

  @Test func findsSubjects() {
    #expect(council.subject(of: 8) == Subject(token: 1, basis: .direct))
    #expect(council.subject(of: 4) == Subject(token: 1, basis: .relative))
    #expect(council.subject(of: 10) == Subject(token: 1, basis: .control))
    #expect(council.subject(of: 13) == Subject(token: 1, basis: .coordination))
  }

  @Test func findsObliquesAndVoice() {
    #expect(council.obliques(of: 4) == [Oblique(token: 6, preposition: 5)])
    #expect(council.isPassive(13))
    #expect(!council.isPassive(8))
    #expect(council.phrase(of: 1) == 0..<2)
    #expect(council.conjuncts(of: 8) == [8, 13])
  }

  // "Ho , a clerk arrested by guards , gave Li the keys ."
  private let clerk = CoNLLU.short(
    """
    Ho Ho PROPN NNP 9 nsubj
    , , PUNCT , 4 punct
    a a DET DT 4 det
    clerk clerk NOUN NN 1 appos
    arrested arrest VERB VBN 4 acl
    by by ADP IN 7 case
    guards guard NOUN NNS 5 obl:agent
    , , PUNCT , 4 punct
    gave give VERB VBD 0 root
    Li Li PROPN NNP 9 iobj
    the the DET DT 12 det
    keys key NOUN NNS 9 obj
    . . PUNCT . 9 punct
    """, names: [Name(tokens: 0..<1, kind: .person), Name(tokens: 9..<10, kind: .person)])

  @Test func findsObjectsAgentsAndAppositions() {
    #expect(clerk.objects(of: 8) == [11])
    #expect(clerk.indirectObject(of: 8) == 9)
    #expect(clerk.agent(of: 4) == 6)
    #expect(clerk.isPassive(4))
    #expect(clerk.subject(of: 4) == Subject(token: 3, basis: .participle))
    #expect(clerk.appositions(of: 0) == [3])
  }

  @Test func findsNames() {
    #expect(clerk.nameIndex(at: 9) == 1)
    #expect(clerk.name(at: 8) == nil)
    #expect(clerk.name(at: 0)?.kind == .person)
    #expect(clerk.phrase(of: clerk.names[0]) == 0..<1)
  }

  @Test func brokenTreesDoNoHarm() {
    var broken = clerk
    broken.heads = [3, 3, 3, 0, 4, 5, 6, 7, 8, 9, -1, 10, 10]
    for token in broken.tokens.indices {
      _ = broken.ancestors(of: token)
      _ = broken.subtree(of: token)
      _ = broken.subject(of: token)
      _ = broken.verbGroup(of: token)
      _ = broken.clause(of: token)
    }
    #expect(broken.children(of: 10) == [11, 12])
  }
}
