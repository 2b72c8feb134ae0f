extension RuleBook {
  /// All rules, family by family.
  ///
  /// The order only decides between readings of the same length.
  package static let allRules: [TimexRule] =
    dayRules + countedRules + yearRules + eraRules + seasonRules + quarterRules + clockRules
    + deicticRules
    + offsetRules + anaphoricRules + durationRules + amountRules + setRules + referenceRules
    + holidayRules + modifierRules

  /// Words that the refiners look at and no pattern names.
  static let contextWords: [String] = [
    "no", "nos", "number", "flight", "page", "pages", "section", "article", "chapter", "percent",
    "%", "(",
    ")", "[", "]", ";", ":", "\"", "/", "#", "war", "anniversary", "to", "and", "or", "by", "until",
    "till",
    "since", "before", "after", "from", "between", "through", "throughout", "during", "dead",
    "miles",
    "people", "men", "troops", "soldiers", "killed", "not", "long", "i", "he", "she", "they", "we",
    "you", "ended", "ending", "amid", "under", "post", "pre", "eve", "aftermath", "wake", "end",
    "start", "beginning", "outbreak", "era",
    "administration", "presidency", "period", "reign", "later", "soon", "early", "apart", "matter",
    "followed", "than",
    "of", "is", "are", "would", "couple", "our", "your", "its", "my",
    "sometime", "not", "never", "ahead", "onward", "onwards", "as",
    "within", "over", "last",
    "it", "be", "his", "her", "their", "old", "have", "has", "had", "who", "which", "what", "when",
  ]

  static func calendar(_ fields: CalendarFields, _ kinds: DraftKind = []) -> Draft {
    Draft(kinds.union(.date), .calendar(fields))
  }
}
