import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import Testing

@testable import AnnalsEvents

struct ActorIndexTests {
  private func actors(_ text: String) throws -> (Syntax, ActorIndex) {
    let document = try LanguageAnalyzer().analyze(
      SourceDocument(id: "a", path: "a", utf8: Array(text.utf8)))
    let syntax = Syntax(document)
    return (syntax, ActorIndex(syntax, gazetteer: .embedded()))
  }

  private func mentions(of name: String, in text: String) throws -> [String] {
    let (syntax, index) = try actors(text)
    let actor = try #require(
      index.actors.first { $0.name == name }, "\(index.actors.map(\.name))")
    return actor.mentions.map { syntax.document.text($0.tokens) }
  }

  @Test(arguments: [
    (
      "U.S. Secretary of State Michael Brandt met reporters. Brandt said little.", "Michael Brandt",
      ["Michael Brandt", "Brandt"]
    ),
    (
      "The Free Rowers Union (FRU) called a strike. The FRU won.", "Free Rowers Union",
      ["Free Rowers Union", "FRU", "FRU"]
    ),
    (
      "Harlow Mills Ltd. closed. The company had lost money.", "Harlow Mills Ltd.",
      ["Harlow Mills Ltd.", "The company"]
    ),
    (
      "Prime Minister Clara Voss resigned. The prime minister gave no reason.", "Clara Voss",
      ["Clara Voss", "The prime minister"]
    ),
    (
      "Opposition leader Katja Brun spoke. Paul Amsel, the mayor, left. The mayor was angry.",
      "Paul Amsel", ["Paul Amsel", "the mayor", "The mayor"]
    ),
    (
      "The United States sent ships. The U.S. withdrew them. America waited.", "United States",
      ["United States", "U.S.", "America"]
    ),
    ("The Soviets crossed the river.", "Soviet Union", ["Soviets"]),
    ("Kern's brother fled. Kern stayed.", "Kern", ["Kern", "Kern"]),
  ])
  func aDocumentsNamesJoin(text: String, name: String, expected: [String]) throws {
    #expect(try mentions(of: name, in: text) == expected)
  }

  @Test(arguments: [
    ("The diplomats left the city.", "diplomats", Actor.Kind.group),
    ("Prisoners of war built the road.", "prisoners of war", .group),
    ("Tessian troops crossed the border.", "Tessian troops", .group),
    ("A police officer was shot.", "police officer", .person),
    ("The defence ministry denied it.", "defence ministry", .organization),
    ("The ferry Aurora sank.", "Aurora", .vessel),
    ("France signed the treaty.", "France", .country),
    ("NATO sent ships.", "NATO", .organization),
    ("Doctor Peter Amsel wrote home.", "Peter Amsel", .person),
  ])
  func anActorHasAKind(text: String, name: String, kind: Actor.Kind) throws {
    let (_, index) = try actors(text)
    let actor = try #require(
      index.actors.first { $0.name == name }, "\(index.actors.map(\.name))")
    #expect(actor.kind == kind)
  }

  @Test(arguments: [
    "The Korean War began in 1950.", "In May the Battle of Verdun was at its height.",
  ])
  func aNamedEventIsNoActor(text: String) throws {
    let (_, index) = try actors(text)
    #expect(index.actors.filter(\.isNamed).map(\.name) == [])
  }

  @Test func anIndefiniteDescriptionIsSomebodyNew() throws {
    let (_, index) = try actors("A sailor drowned. A sailor was saved.")
    #expect(index.actors.filter { $0.name == "sailor" }.count == 2)
  }

  @Test func twoCompaniesLeaveTheCompanyAlone() throws {
    let (syntax, index) = try actors(
      "Harlow Mills Ltd. sued Brandt Steel Inc. over a patent. The company lost.")
    let company = try #require(
      syntax.document.tokens.indices.last { syntax.word($0) == "company" })
    let actor = index.actor(at: company).map { index.actors[$0] }
    #expect(actor?.isNamed != true)
  }

  @Test func theActorIsFoundAtTheHeadOfItsPhrase() throws {
    let (syntax, index) = try actors("About a third of the prisoners fled with Captain Rosa Lind.")
    func name(_ word: String) throws -> String? {
      let token = try #require(syntax.document.tokens.indices.first { syntax.word($0) == word })
      return index.actor(at: token).map { index.actors[$0].name }
    }
    #expect(try name("third") == "prisoners")
    #expect(try name("prisoners") == "prisoners")
    #expect(try name("Lind") == "Rosa Lind")
    #expect(try name("fled") == nil)
  }

  @Test func theSameTextGivesTheSameActors() throws {
    let text = PronounTests.paragraphs.joined(separator: "\n\n")
    let first = try actors(text).1.actors
    let second = try actors(text).1.actors
    #expect(first.map(\.name) == second.map(\.name))
    #expect(first.map { $0.mentions.map(\.tokens) } == second.map { $0.mentions.map(\.tokens) })
  }
}
