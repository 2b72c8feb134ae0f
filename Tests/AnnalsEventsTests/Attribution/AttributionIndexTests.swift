import AnnalsLanguage
import AnnalsText
import Testing

@testable import AnnalsEvents

struct AttributionIndexTests {
  /// What is expected of one speech: who, how, and what is said; "…" before and after words that are not said.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var speaker: String?
    var kind: ReportingVerbs.Kind
    var isDirect = false
    var said: [String]
    var notSaid: [String] = []
    var isNegated = false
    var testDescription: String { text }
  }

  private func speeches(_ text: String) throws -> (Syntax, ActorIndex, AttributionIndex) {
    let document = try LanguageAnalyzer().analyze(
      SourceDocument(id: "a", path: "a", utf8: Array(text.utf8)))
    let syntax = Syntax(document)
    var actors = ActorIndex(syntax, gazetteer: .embedded())
    let index = AttributionIndex(syntax, actors: &actors)
    return (syntax, actors, index)
  }

  private func token(_ word: String, _ syntax: Syntax) throws -> Int {
    try #require(syntax.document.tokens.indices.first { syntax.word($0) == word }, "\(word)")
  }

  @Test(arguments: [
    Case(
      text: "The minister claimed that rebels had burned the mill, and the army closed the road.",
      speaker: "minister", kind: .claim, said: ["burned", "mill"], notSaid: ["closed", "road"]),
    Case(
      text:
        "The minister said that rebels had burned the mill and that the army had closed the road.",
      speaker: "minister", kind: .say, said: ["burned", "closed", "road"], notSaid: ["minister"]),
    Case(
      text: "Troops crossed the border on Sunday, the ministry said.", speaker: "ministry",
      kind: .say,
      said: ["crossed", "Sunday"], notSaid: ["ministry"]),
    Case(
      text: "\"We lost two ships,\" Admiral Otto Lenz told the court.", speaker: "Otto Lenz",
      kind: .say,
      isDirect: true, said: ["lost", "ships"], notSaid: ["court"]),
    Case(
      text: "“The bridge,” said engineer Paul Amsel, “will open in March.”", speaker: "Paul Amsel",
      kind: .say, isDirect: true, said: ["bridge", "open"], notSaid: ["engineer"]),
    Case(
      text: "According to the harbour master, Ida Fell, the ferry carried forty passengers.",
      speaker: "Ida Fell", kind: .say, said: ["ferry", "carried"], notSaid: ["master"]),
    Case(
      text: "The ferry, according to police, had no radio.", speaker: "police", kind: .say,
      said: ["ferry", "radio"], notSaid: ["police"]),
    Case(
      text: "The company denied that it had sold weapons.", speaker: "company", kind: .deny,
      said: ["sold"]),
    Case(
      text: "The colonel denied the bombing.", speaker: "colonel", kind: .deny, said: ["bombing"]),
    Case(
      text: "The mayor promised to rebuild the school.", speaker: "mayor", kind: .promise,
      said: ["rebuild"]),
    Case(
      text: "The king ordered his troops to retreat.", speaker: "king", kind: .order,
      said: ["retreat"]),
    Case(
      text: "Vera Moll never claimed that the painting was stolen.", speaker: "Vera Moll",
      kind: .claim,
      said: ["stolen"], isNegated: true),
    Case(
      text: "The bank's claim that it had repaid the loan was false.", speaker: "bank",
      kind: .claim,
      said: ["repaid"], notSaid: ["false"]),
    Case(
      text: "A report by the Harlow Institute said prices had doubled.",
      speaker: "Harlow Institute",
      kind: .say, said: ["doubled"]),
    Case(
      text: "The police accused Victor Lang of stealing the jewels.", speaker: "police",
      kind: .claim,
      said: ["stealing"], notSaid: ["Victor"]),
    Case(
      text: "Lang wrote: “I sold the house in 1988 and left the country.”", speaker: "Lang",
      kind: .say, isDirect: true, said: ["sold", "left"]),
    Case(
      text: "The doctor believes that the patient died at noon.", speaker: "doctor", kind: .believe,
      said: ["died"]),
    Case(
      text: "Asked about the strike, Rosa Lind said the workers had walked out.",
      speaker: "Rosa Lind",
      kind: .say, said: ["walked"], notSaid: ["strike"]),
    Case(
      text: "Union leaders warned that the mine would close, but the owners kept silent.",
      speaker: "union leaders", kind: .say, said: ["close"], notSaid: ["kept"]),
  ])
  func theSpeakerAndWhatIsSaid(of example: Case) throws {
    let (syntax, actors, index) = try speeches(example.text)
    let first = try token(example.said[0], syntax)
    let speech = try #require(index.speeches(covering: first).first.map { index.speeches[$0] })
    let speaker = speech.speaker.map { actors.actors[$0].name.lowercased() }
    #expect(speaker == example.speaker?.lowercased())
    #expect(speech.kind == example.kind)
    #expect(speech.isDirect == example.isDirect)
    #expect(speech.isNegated == example.isNegated)
    for word in example.said { #expect(speech.covers(try token(word, syntax)), "\(word)") }
    for word in example.notSaid { #expect(!speech.covers(try token(word, syntax)), "\(word)") }
  }

  @Test(arguments: [
    "The army closed the road and burned the mill.",
    "Data show that exports fell.",
    "The “iron duke” opened the bridge.",
    "By submitting this form, you agree to the terms.",
    "The state of the road was bad.",
    "They knew that the river had risen.",
    "The clock showed noon when the bell rang.",
  ])
  func theTextItselfSaysTheRest(text: String) throws {
    #expect(try speeches(text).2.speeches.isEmpty)
  }

  @Test func aNestedSpeechKnowsItsHolder() throws {
    let (syntax, actors, index) = try speeches(
      "The minister said that the priest had told reporters that the gunmen fled north.")
    let fled = index.speeches(covering: try token("fled", syntax)).map { index.speeches[$0] }
    #expect(
      fled.compactMap { $0.speaker.map { actors.actors[$0].name } } == ["priest", "minister"])
    #expect(fled.first?.parent.map { index.speeches[$0].speaker } == fled.last?.speaker)
  }

  @Test func severalQuotationsOfAParagraphAreOneSpeakers() throws {
    let (syntax, actors, index) = try speeches(
      "\"We lost two ships,\" Admiral Otto Lenz said. \"The third escaped.\" He said the storm sank it."
    )
    for word in ["lost", "escaped", "sank"] {
      let speech = try #require(index.speeches(covering: try token(word, syntax)).first)
      #expect(
        index.speeches[speech].speaker.map { actors.actors[$0].name } == "Otto Lenz", "\(word)")
    }
  }

  @Test func theFirstPersonOfAQuotationIsItsSpeaker() throws {
    let (syntax, actors, _) = try speeches("“I sold my house,” said Victor Lang.")
    for word in ["I", "my"] {
      let actor = actors.actor(at: try token(word, syntax))
      #expect(actor.map { actors.actors[$0].name } == "Victor Lang")
    }
  }
}
