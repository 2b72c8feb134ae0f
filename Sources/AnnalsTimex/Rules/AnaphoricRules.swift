/// Dates that refer to the date told last.
extension RuleBook {
  static let anaphoricRules: [TimexRule] = [
    TimexRule(
      "the following <unit>",
      [
        "the @following|next|previous|preceding|same|ensuing|succeeding|subsequent|intervening|prior <unit1>",
        "the very? @next|same <unit1>", "the <unit1> @following|after|before|earlier|later",
      ],
      examples: [
        .init("The king died in 1640. ⟦The following year⟧ war broke out.", "1641"),
        .init("The king died on 3 May 1640. ⟦The next day⟧ he was buried.", "1640-05-04"),
      ],
      counterexamples: ["The following men left."]
    ) { match in
      let isAfter =
        match.value(0) > 0
        || match.source[match.captures[0]?.atoms.lowerBound ?? 0].classes.contains(.unit)
      let unit = match.unit(isAfter ? 0 : 1)
      let word = isAfter ? 1 : 0
      guard !unit.isClock, unit != .quarter, unit != .half else { return nil }
      if isAfter, let after = match.after, match.word(word, is: "before", "after", "following"),
        !(after.classes.contains(.sign) && after.entry != 0)
      {
        return nil
      }
      let direction: Int32 =
        match.word(word, is: "previous", "preceding", "prior", "before", "earlier")
        ? -1
        : match.word(word, is: "same") ? 0 : 1
      if direction > 0, !isAfter, unit != .day,
        match.atom(match.before, is: "for", "over", "within")
      {
        return Draft([.duration], .duration(TimeLength(1, unit)))
      }
      var kinds: DraftKind = [.date, .relative]
      if unit == .day { kinds.insert(.day) }
      return Draft(
        kinds,
        .shift(
          .init(
            TimeLength(abs(direction), unit), direction, from: .narrative, isWholeUnit: true)))
    },
    TimexRule(
      "that <unit>", ["that same? <unit1>", "this same <unit1>"],
      examples: [
        .init("The king died in 1640. ⟦That year⟧ war broke out.", "1640")
      ],
      counterexamples: ["He knew that years pass."]
    ) { match in
      let unit = match.unit(0)
      guard !unit.isClock else { return nil }
      var kinds: DraftKind = [.date, .relative]
      if unit == .day { kinds.insert(.day) }
      return Draft(
        kinds, .shift(.init(TimeLength(0, unit), 0, from: .narrative, isWholeUnit: true)))
    },
    TimexRule(
      "the <unit>",
      ["the @year|month|week|weekend|day|quarter", "the full year", "the entire @year|month|week"],
      examples: [
        .init("Trade grew in 1640. During ⟦the year⟧ the port was full.", "1640")
      ],
      counterexamples: ["The day centre opened."]
    ) { match in
      let unit = match.captures.isEmpty ? TimeUnit.year : match.unit(0)
      if let after = match.after {
        if match.atom(after, is: "ended", "ending"), unit == .year {
          return Draft([.duration], .duration(TimeLength(1, unit)))
        }
        if after.classes.contains(.dash), after.marks.contains(.glued) { return nil }
      }
      return Draft(
        [.date, .relative, .weak, .bareUnit],
        .shift(.init(TimeLength(0, unit), 0, from: .narrative, isWholeUnit: true)))
    },
    TimexRule(
      "that time",
      [
        "@this|that time", "the same time", "the time",
        "@this|that period",
        "@this|that same period", "the same period", "@this|that date", "@this|that moment",
      ],
      examples: [.init("The king died in 1640. During ⟦the same period⟧ trade grew.", "1640")],
      counterexamples: ["Each time he fell."]
    ) { match in
      let isSame = match.source[match.atoms].contains {
        $0.entry == match.lexicon.index(of: "same")
      }
      let isTime = match.atom(match.source[match.atoms.upperBound - 1], is: "time")
      return Draft(
        isTime && !isSame
          ? [.date, .relative, .weak, .anaphor, .timeNoun] : [.date, .relative, .weak, .anaphor],
        .shift(.init(TimeLength(0, .day), 0, from: .narrative)))
    },
    TimexRule(
      "the rest of <date>",
      [
        "the @rest|remainder|whole|entirety|course of <date>", "@most|much|part of <date>",
        "a good part of <date>",
      ],
      examples: [.init("He spent ⟦the rest of 1640⟧ in Rome.", "1640")],
      counterexamples: ["The rest of them fled."]
    ) { match in
      match.draft(match.captures.count - 1).flatMap { draft in
        guard !draft.kinds.contains(.modified) else { return nil }
        return Draft(
          draft.kinds.subtracting(.weak).union(.modified), draft.meaning, modifier: draft.modifier)
      }
    },
    TimexRule(
      "the <nth> day",
      [
        "the <ord> @day|night|morning|evening|afternoon|week|month|year",
        "the @final|last @day|night|week",
      ],
      examples: [
        .init("The siege began on 3 May 1640. On ⟦the third day⟧ the wall fell.", "1640-05-05")
      ],
      counterexamples: ["The first daily paper appeared."]
    ) { match in
      guard let number = match.number(0), number > 0, number < 1000 else { return nil }
      if let part = match.source[match.atoms.upperBound - 1].classes.contains(.dayPart)
        ? DayPart(rawValue: match.value(1)) : nil
      {
        var fields = CalendarFields()
        fields.part = part
        return Draft(
          [.time, .weak, .countedUnit],
          .within(
            fields, .nth(number, .day, of: .shift(.init(TimeLength(0, .day), 0, from: .narrative))))
        )
      }
      return Draft(
        [.date, .weak, .countedUnit],
        .nth(number, match.unit(1), of: .shift(.init(TimeLength(0, .day), 0, from: .narrative))))
    },
  ]
}
