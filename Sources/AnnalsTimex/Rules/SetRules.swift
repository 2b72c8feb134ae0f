/// What repeats.
extension RuleBook {
  static let setRules: [TimexRule] = [
    TimexRule(
      "daily",
      [
        "@daily|weekly|monthly|quarterly|yearly|annually|hourly|nightly|fortnightly",
        "@annual|biweekly|everyday",
      ],
      examples: [.init("The paper appears ⟦daily⟧.", "P1D", published: "1998-02-03")],
      counterexamples: ["The Daily Mail printed it."]
    ) { match in
      let value: String
      if match.word(0, is: "daily", "everyday") {
        value = "P1D"
      } else if match.word(0, is: "nightly") {
        value = "XXXX-XX-XXTNI"
      } else if match.word(0, is: "weekly") {
        value = "P1W"
      } else if match.word(0, is: "fortnightly", "biweekly") {
        value = "P2W"
      } else if match.word(0, is: "monthly") {
        value = "P1M"
      } else if match.word(0, is: "quarterly") {
        value = "P1Q"
      } else if match.word(0, is: "hourly") {
        value = "PT1H"
      } else {
        value = "P1Y"
      }
      var kinds: DraftKind = [.set]
      if match.word(0, is: "annual", "everyday") { kinds.insert(.weak) }
      return Draft(kinds, .set(.init(value, quantifier: "EVERY")))
    },
    TimexRule(
      "every <unit>",
      [
        "@every|each <unit1>", "@every|each <n> <units>", "every other <unit1>", "per <unit1>",
        "every few <units>",
        "@every|each single <unit1>", "@once|twice a|an|per|every|each <unit1>",
        "<n> times a|an|per|every|each <unit1>",
        "each of the @past|last|next <n> <units>", "every <ord> <unit1>",
      ],
      examples: [
        .init("They meet ⟦every year⟧.", "P1Y"), .init("They meet ⟦every two weeks⟧.", "P2W"),
        .init("They meet ⟦twice a month⟧.", "P1M"),
      ],
      counterexamples: ["Every man left that year."]
    ) { match in
      let last = match.captures.count - 1
      let unit = match.unit(last)
      let first = match.source[match.atoms.lowerBound]
      if unit.isClock, match.atom(first, is: "per") { return nil }
      var count: Int32 = 1
      var frequency: String?
      if first.entry == match.lexicon.index(of: "once") { frequency = "1X" }
      if first.entry == match.lexicon.index(of: "twice") { frequency = "2X" }
      if match.captures.count == 2, match.word(0, is: "every", "each") == false, frequency == nil,
        let times = match.number(0)
      {
        if match.source[match.atoms].contains(where: {
          $0.entry == match.lexicon.index(of: "times")
        }) {
          frequency = String(times) + "X"
        } else {
          count = times
        }
      }
      if match.captures.count == 3, match.word(0, is: "every", "each"), let number = match.number(1)
      {
        count = number
      }
      if match.source[match.atoms].contains(where: { $0.entry == match.lexicon.index(of: "other") })
      {
        count = 2
      }
      let isVague = match.source[match.atoms].contains {
        $0.entry == match.lexicon.index(of: "few")
      }
      let length = isVague ? TimeLength(vague: unit) : TimeLength(count, unit)
      return Draft(
        .set,
        .set(
          .init(length.value, quantifier: frequency == nil ? "EVERY" : nil, frequency: frequency)))
    },
    TimexRule(
      "every <weekday>",
      [
        "@every|each <weekday> <partname>?", "@every|each <month>", "@every|each <seasonname>",
        "@every|each <partname>",
        "the @past|last|next <n> <seasons>",
      ],
      examples: [.init("They meet ⟦every Monday⟧.", "XXXX-WXX-1")],
      counterexamples: ["Every man of May left."]
    ) { match in
      let last = match.captures.count - 1
      let value: String
      if let capture = match.captures[1] {
        let classes = match.source[capture.atoms.lowerBound].classes
        if classes.contains(.weekday) {
          value =
            "XXXX-WXX-" + String(match.value(1))
            + (match.has(last) && last == 2
              ? "T" + (DayPart(rawValue: match.value(2))?.code ?? "NI") : "")
        } else if classes.contains(.month) {
          value = "XXXX-" + TIMEX3Value.padded(match.value(1), 2)
        } else if classes.contains(.season) {
          value = "XXXX-" + (Season(rawValue: match.value(1))?.code ?? "SU")
        } else if last == 2 {
          value = "XXXX-" + (Season(rawValue: match.value(2))?.code ?? "SU")
        } else {
          value = "XXXX-XX-XXT" + (DayPart(rawValue: match.value(1))?.code ?? "NI")
        }
        return Draft(.set, .set(.init(value, quantifier: "EVERY")))
      }
      return nil
    },
    TimexRule(
      "<weekdays>",
      [
        "@mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays",
        "<weekday> <parts>",
      ],
      examples: [.init("The market opens on ⟦Tuesdays⟧.", "XXXX-WXX-2")],
      counterexamples: ["Tuesday's market opens."]
    ) { match in
      let names = [
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
      ]
      if match.captures.count == 1 {
        guard let day = names.firstIndex(where: { match.word(0, is: $0) }) else { return nil }
        return Draft(.set, .set(.init("XXXX-WXX-" + String(day + 1), quantifier: "EVERY")))
      }
      let code = DayPart(rawValue: match.value(1))?.code ?? "NI"
      return Draft(
        .set, .set(.init("XXXX-WXX-" + String(match.value(0)) + "T" + code, quantifier: "EVERY")))
    },
    TimexRule(
      "<parts of the day>", ["the? <parts>", "@weekends"],
      examples: [.init("He writes in ⟦the evenings⟧.", "XXXX-XX-XXTEV")],
      counterexamples: ["The evening was cold."]
    ) { match in
      if match.word(0, is: "weekends") {
        return Draft([.set, .weak], .set(.init("XXXX-WXX-WE", quantifier: "EVERY")))
      }
      return Draft(
        [.set, .weak],
        .set(
          .init(
            "XXXX-XX-XXT" + (DayPart(rawValue: match.value(0))?.code ?? "NI"), quantifier: "EVERY"))
      )
    },
  ]
}
