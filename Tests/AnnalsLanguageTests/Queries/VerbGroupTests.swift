import Testing

@testable import AnnalsLanguage

@Suite struct VerbGroupTests {
  private func group(_ text: String, of verb: Int) -> VerbGroup {
    CoNLLU.short(text).verbGroup(of: verb)
  }

  @Test func pastPerfectPassiveNegated() {
    let group = group(
      """
      They they PRON PRP 5 nsubj:pass
      had have AUX VBD 5 aux
      not not PART RB 5 advmod
      been be AUX VBN 5 aux:pass
      arrested arrest VERB VBN 0 root
      """, of: 4)
    #expect(group.tokens == [1, 3, 4])
    #expect(group.tense == .past)
    #expect(group.aspect == .perfect)
    #expect(group.isPassive && group.isNegated && group.isFinite)
    #expect(group.modal == nil)
  }

  @Test func futureAndModals() {
    let future = group(
      """
      They they PRON PRP 3 nsubj
      'll will AUX MD 3 aux
      leave leave VERB VB 0 root
      """, of: 2)
    #expect(future.tense == .future && future.modal == "will")
    let modal = group(
      """
      They they PRON PRP 4 nsubj
      may may AUX MD 4 aux
      have have AUX VB 4 aux
      left leave VERB VBN 0 root
      """, of: 3)
    #expect(modal.tense == .present && modal.modal == "may" && modal.aspect == .perfect)
    let going = group(
      """
      They they PRON PRP 3 nsubj
      were be AUX VBD 3 aux
      going go VERB VBG 0 root
      to to PART TO 5 mark
      leave leave VERB VB 3 xcomp
      """, of: 4)
    #expect(going.tense == .future && going.isInfinitive)
  }

  @Test func progressiveAndInfinitive() {
    let progressive = group(
      """
      They they PRON PRP 4 nsubj
      have have AUX VBP 4 aux
      been be AUX VBN 4 aux
      marching march VERB VBG 0 root
      """, of: 3)
    #expect(progressive.aspect == .perfectProgressive && progressive.tense == .present)
    let infinitive = group(
      """
      They they PRON PRP 2 nsubj
      refused refuse VERB VBD 0 root
      to to PART TO 4 mark
      leave leave VERB VB 2 xcomp
      """, of: 3)
    #expect(infinitive.tense == .none && infinitive.isInfinitive && !infinitive.isFinite)
  }

  @Test func participlesShareTheAuxiliariesOfTheFirst() {
    let group = group(
      """
      He he PRON PRP 3 nsubj:pass
      was be AUX VBD 3 aux:pass
      arrested arrest VERB VBN 0 root
      and and CCONJ CC 5 cc
      shot shoot VERB VBN 3 conj
      """, of: 4)
    #expect(group.tense == .past && group.isPassive && group.isFinite)
  }
}
