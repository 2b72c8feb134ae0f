import AnnalsGraph
import AnnalsTimex
import Testing

@testable import AnnalsEvents

/// The army seized the harbour on 3 May 1241 and burned it.
private let harbour = """
  The the DT 2 det
  army army NN 3 nsubj
  seized seize VBD 0 root
  the the DT 5 det
  harbour harbour NN 3 obj
  on on IN 7 case
  3 3 CD 3 obl
  May May NNP 7 flat
  1241 1241 CD 7 flat
  and and CC 11 cc
  burned burn VBD 3 conj
  it it PRP 11 obj
  . . . 3 punct
  """

@Suite("Records from trees")
struct EndToEndTests {
  @Test("An attached date dates the verb and what is coordinated with it")
  func coordination() throws {
    let document = try Treebank.document(harbour)
    let time = try Treebank.time("3 May 1241", "1241-05-03", in: document)
    let record = EventExtractor().record(of: document, timeExpressions: [time])
    #expect(record.events.map(\.mentions[0].lemma) == ["seize", "burn"])
    #expect(record.events.map { $0.date?.edtf } == ["1241-05-03", "1241-05-03"])
    #expect(record.events[0].date?.evidence?.text == "3 May 1241")
    #expect(record.events[0].title == "Army seizes the harbour")
  }

  @Test("The same text gives the same identities, another document others")
  func identities() throws {
    let first = EventExtractor().record(of: try Treebank.document(harbour), timeExpressions: [])
    let second = EventExtractor().record(of: try Treebank.document(harbour), timeExpressions: [])
    let other = EventExtractor().record(
      of: try Treebank.document(harbour, id: "b"), timeExpressions: [])
    #expect(first.events.map(\.id) == second.events.map(\.id))
    #expect(Set(first.events.map(\.id)).isDisjoint(with: other.events.map(\.id)))
  }
}
