import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Who and what a document speaks of, as the event stages ask for it.
struct Discourse: Sendable {
  let actors: ActorIndex
  let speeches: [ReportedSpeech]
  let places: PlaceIndex
  let quantities: [CountedQuantity]
  /// For each sentence, the indices of its quantities.
  private let quantitiesOfSentence: [Int: [Int]]

  /// Reads the actors, speeches, places and quantities of a document.
  init(_ syntax: Syntax, gazetteer: Gazetteer, timeOfToken: [Int]) {
    var actors = ActorIndex(syntax, gazetteer: gazetteer, timeOfToken: timeOfToken)
    speeches = AttributionIndex(syntax, actors: &actors).speeches
    self.actors = actors
    places = PlaceIndex(syntax, actors: actors, gazetteer: gazetteer)
    quantities = QuantityReader(syntax: syntax, timeOfToken: timeOfToken).quantities()
    quantitiesOfSentence = Dictionary(
      grouping: quantities.indices, by: { [quantities] in syntax.sentence(quantities[$0].head) })
  }

  /// The quantities in a sentence, in the order of the text.
  func quantities(inSentence sentence: Int) -> [CountedQuantity] {
    (quantitiesOfSentence[sentence] ?? []).map { quantities[$0] }
  }

  /// The words to quote for an actor at a word.
  func tokens(ofActorAt token: Int) -> Range<Int> {
    if let mention = actors.mention(at: token) { return mention.tokens }
    return token..<(token + 1)
  }
}
