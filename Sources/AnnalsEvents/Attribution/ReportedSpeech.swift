/// Who says what, and how.
struct ReportedSpeech: Sendable, Equatable {
  /// The head of the words that name the speaker; `nil` when nobody is named.
  var source: Int?
  /// The words that name the speaker.
  var sourceTokens: Range<Int>?
  /// The index of the speaker among the actors; `nil` for one that is not certain.
  var speaker: Int?
  /// The verb or noun of saying; `nil` for a quotation that goes on without one.
  var cue: Int?
  /// The words of saying: "said", "according to".
  var cueTokens: Range<Int>?
  /// The stretches of what is said, in the order of the text.
  var contents: [Range<Int>]
  /// True for a quotation in quotation marks.
  var isDirect: Bool
  var kind: ReportingVerbs.Kind
  /// True when the text says that it was not said: "never claimed that".
  var isNegated = false
  /// The index of the speech that this one is told in: "the minister said that witnesses told her …".
  var parent: Int?

  /// True when a word is part of what is said.
  func covers(_ token: Int) -> Bool { contents.contains { $0.contains(token) } }
  /// The number of words said.
  var length: Int { contents.reduce(0) { $0 + $1.count } }
}
