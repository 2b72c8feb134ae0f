import AnnalsGraph
import Testing

@testable import AnnalsEvents

@Suite("Identities of events")
struct EventIdentityTests {
  @Test("White space counts as one blank; document, trigger and occurrence tell apart")
  func folding() {
    var a = EventIdentity()
    var b = EventIdentity()
    let first = a.next(document: "d", sentence: "He left.\n He  left.".utf8, trigger: "left")
    let same = b.next(document: "d", sentence: "He left. He left.".utf8, trigger: "left")
    #expect(first == same)
    let second = a.next(document: "d", sentence: "He left. He left.".utf8, trigger: "left")
    #expect(second != first)
    var c = EventIdentity()
    #expect(c.next(document: "e", sentence: "He left. He left.".utf8, trigger: "left") != first)
  }
}
