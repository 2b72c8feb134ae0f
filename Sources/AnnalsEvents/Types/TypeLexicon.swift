import AnnalsGraph
import AnnalsLanguage

/// The event types that a word can tell of, after the gazetteer.
struct TypeLexicon: Sendable {
  let gazetteer: Gazetteer

  /// True for a noun that tells of an event and does not only name what comes of one.
  func isEventNoun(_ lemma: String) -> Bool {
    !NounLists.results.contains(lemma) && !gazetteer.triggers(lemma: lemma, isVerb: false).isEmpty
  }

  /// The types of a verb, in the order of the gazetteer.
  func types(ofVerb lemma: String) -> [EventType] { types(lemma, isVerb: true) }

  /// The types of a noun, in the order of the gazetteer.
  func types(ofNoun lemma: String) -> [EventType] { types(lemma, isVerb: false) }

  private func types(_ lemma: String, isVerb: Bool) -> [EventType] {
    let types = gazetteer.triggers(lemma: lemma, isVerb: isVerb).compactMap {
      EventType(rawValue: $0.type)
    }
    // Some nouns stand in the plural in the table: "talks".
    guard types.isEmpty, !isVerb, !lemma.hasSuffix("s") else { return types }
    return gazetteer.triggers(lemma: lemma + "s", isVerb: false).compactMap {
      EventType(rawValue: $0.type)
    }
  }
}
