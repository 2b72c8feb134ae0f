/// Verbs that mean one thing together with another word.
enum VerbPhrases {
  /// Verb and object: "open fire".
  static let objects: [String: WordSet] = [
    "take": "place part office power command hostage prisoner refuge shape effect charge",
    "open": "fire",
    "give": "birth",
    "declare": "independence war bankruptcy",
    "win": "independence",
    "lose": "power",
    "come": "power",
    "seek": "refuge asylum",
    "lay": "siege",
    "set": "foot fire",
    "cast": "ballot",
  ]
  /// Verb and the preposition right after it: "call on".
  static let prepositions: [String: WordSet] = [
    "call": "on for upon",
    "apply": "for",
    "set": "out",
    "ask": "for",
    "look": "into",
    "break": "into",
    "file": "for",
    "bow": "to",
    "turn": "against",
    "resort": "to",
    "vote": "for against",
  ]
}
