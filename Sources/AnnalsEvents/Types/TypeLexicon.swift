import AnnalsGraph
import AnnalsLanguage

/// The event types that a word can tell of, after the gazetteer.
struct TypeLexicon: Sendable {
  private let gazetteer = Gazetteer.embedded()

  /// True for a noun that tells of an event and does not only name what comes of one.
  func isEventNoun(_ lemma: String) -> Bool {
    !NounLists.results.contains(lemma) && !gazetteer.triggers(lemma: lemma, isVerb: false).isEmpty
  }

  /// The types of a verb, in the order of the gazetteer.
  func types(ofVerb lemma: String) -> [EventType] { types(lemma, isVerb: true) }

  /// The types of a noun, in the order of the gazetteer.
  func types(ofNoun lemma: String) -> [EventType] { types(lemma, isVerb: false) }

  private func types(_ lemma: String, isVerb: Bool) -> [EventType] {
    gazetteer.triggers(lemma: lemma, isVerb: isVerb).compactMap { EventType(rawValue: $0.type) }
  }
}
