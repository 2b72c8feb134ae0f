import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import Testing

@testable import AnnalsEvents

struct PlaceIndexTests {
  private func places(_ text: String) throws -> [Place] {
    let document = try LanguageAnalyzer().analyze(
      SourceDocument(id: "p", path: "p", utf8: Array(text.utf8)))
    let syntax = Syntax(document)
    let actors = ActorIndex(syntax, gazetteer: .embedded())
    return PlaceIndex(syntax, actors: actors, gazetteer: .embedded()).places
  }

  @Test(arguments: [
    ("She died in Paris in 1911.", ["gn:2988507"]),
    ("The fair opened in Birmingham, Alabama.", ["gn:4049979", "us:AL"]),
    ("The fair opened in Birmingham.", ["gn:2655603"]),
    ("He fled from Peking to Hong Kong.", ["gn:1816670", "cc:HK"]),
    ("The talks were held in Washington.", ["gn:4140963"]),
    ("They sailed across the Pacific to Chile.", ["annals:pacific-ocean", "cc:CL"]),
  ])
  func aPlaceIsResolved(text: String, ids: [String]) throws {
    #expect(try places(text).map(\.id.rawValue) == ids)
  }

  @Test func aCityCarriesItsCountry() throws {
    let place = try #require(try places("The treaty was signed in Vienna.").first)
    #expect(place.name == "Vienna")
    #expect(place.kind == "capital")
    #expect(place.country == "Austria")
    #expect(place.latitude == 48.208)
  }

  @Test func aPlaceThatNoTableKnowsKeepsItsName() throws {
    let places = try places("The ferry left for Sellin Bay and sank near Sellin Bay.")
    #expect(places.map(\.name) == ["Sellin Bay"])
    #expect(places.first?.id.rawValue.hasPrefix("p") == true)
  }

  @Test(arguments: [
    "Paris Hilton, an heiress, married Jack London.", "General Washington crossed the river.",
    "The Bank of England raised its rate.", "The Soviets crossed the river.",
  ])
  func peopleAndBodiesAreNoPlaces(text: String) throws {
    #expect(try places(text).map(\.name) == [])
  }
}
