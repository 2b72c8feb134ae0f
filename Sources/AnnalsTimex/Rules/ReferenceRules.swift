/// The present, the past and the future without a date.
extension RuleBook {
  static let referenceRules: [TimexRule] = [
    TimexRule(
      "now",
      [
        "now", "right now", "currently", "at present", "at @this|the present time", "these days",
        "nowadays",
        "the present", "the present day", "present day", "present - day", "at the moment",
        "the time being",
        "modern times", "this day", "this moment", "by now", "the current time", "today ' s world",
      ],
      examples: [.init("The fort is ⟦now⟧ a museum.", "PRESENT_REF")],
      counterexamples: ["Nobody knows him."]
    ) { match in
      var draft = Draft([.date, .reference], .reference(.present))
      let first = match.source[match.atoms.lowerBound].entry
      if first == match.lexicon.index(of: "at") || first == match.lexicon.index(of: "by") {
        draft.atoms = (match.atoms.lowerBound + 1)..<match.atoms.upperBound
      }
      return draft
    },
    TimexRule(
      "current", ["current", "then - current"],
      examples: [.init("The ⟦current⟧ owner lives in Rome.", "PRESENT_REF")],
      counterexamples: ["The currents are strong."]
    ) { _ in Draft([.date, .reference, .weak, .adjective], .reference(.present)) },
    TimexRule(
      "recently",
      [
        "more? recently", "the @recent|distant|near|immediate past", "in the past", "the past",
        "in recent times",
        "lately", "formerly", "as recently as <date>",
      ],
      examples: [.init("The bridge was ⟦recently⟧ repaired.", "PAST_REF")],
      counterexamples: ["They walked past the mill."]
    ) { match in
      if let inner = match.captures.first ?? nil, let draft = inner.draft {
        return Draft(draft.kinds.union(.modified), draft.meaning, modifier: draft.modifier)
      }
      var draft = Draft([.date, .reference], .reference(.past))
      if match.source[match.atoms.lowerBound].entry == match.lexicon.index(of: "in") {
        draft.atoms = (match.atoms.lowerBound + 1)..<match.atoms.upperBound
      }
      return draft
    },
    TimexRule(
      "former", ["@former|recent|ex"],
      examples: [.init("The ⟦former⟧ mayor wept.", "PAST_REF")],
      counterexamples: ["The formers of the union met."]
    ) { match in
      match.word(0, is: "ex")
        ? nil : Draft([.date, .reference, .weak, .adjective], .reference(.past))
    },
    TimexRule(
      "the future",
      [
        "the @near|foreseeable|distant|immediate? future", "the future", "future",
        "as soon as possible",
        "the @near|short|long|medium term",
      ],
      examples: [.init("The bridge will open in ⟦the near future⟧.", "FUTURE_REF")],
      counterexamples: ["Futures fell on the exchange."]
    ) { match in
      let isAdjective = match.atoms.count == 1
      return Draft(
        isAdjective ? [.date, .reference, .weak, .adjective] : [.date, .reference],
        .reference(.future))
    },
  ]
}
