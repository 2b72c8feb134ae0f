/// Days that are counted from a beginning, dates in two calendars, and other rarer ways of dating.
extension RuleBook {
  static let countedRules: [TimexRule] = [
    TimexRule(
      "day <number>", ["@mission|flight day <n>", "day <n> of the <word>", "day <n>"],
      examples: [
        .init("The crew left on 3 May 1993. ⟦Mission day 5⟧ was quiet.", "1993-05-07")
      ],
      counterexamples: ["They rested one day, 5 in all."]
    ) { match in
      let slot = match.captures.count == 2 && match.draft(0) == nil ? 1 : 0
      let word = match.source[match.atoms.lowerBound + slot]
      guard let number = match.number(slot), (1...999).contains(number),
        slot == 1 || word.marks.contains(.capital)
      else { return nil }
      var draft = Draft(
        [.date, .day, .countedUnit],
        .nth(number, .day, of: .shift(.init(TimeLength(0, .day), 0, from: .narrative))))
      let end = match.captures[slot]?.atoms.upperBound ?? match.atoms.upperBound
      draft.atoms = match.atoms.lowerBound..<end
      return draft
    },
    TimexRule(
      "the <ordinal> anniversary",
      ["the? <ord> anniversary of the|his|her|its|their|a <word>", "the? <ord> anniversary"],
      examples: [
        .init("On 3 May 1990, ⟦the tenth anniversary of the landing⟧, flags flew.", "1990-05-03")
      ],
      counterexamples: ["The first anniversaries were quiet."]
    ) { _ in
      Draft(
        [.date, .relative, .countedUnit],
        .shift(.init(TimeLength(0, .day), 0, from: .narrative, isWholeUnit: true)))
    },
    TimexRule(
      "the eve of <date>",
      [
        "the? eve of <day>", "the? eve of <holiday>", "the @day|night before <day>",
        "the day after <day>",
      ],
      examples: [.init("They met on ⟦the eve of 1 May 1945⟧.", "1945-04-30")],
      counterexamples: ["The eve of the storm was calm."]
    ) { match in
      guard let day = match.draft(match.captures.count - 1), day.kinds.isDisjoint(with: [.time])
      else {
        return nil
      }
      let isAfter = match.source[match.atoms].contains {
        $0.entry == match.lexicon.index(of: "after")
      }
      return Draft(
        [.date, .day, .relative],
        .shift(.init(TimeLength(1, .day), isAfter ? 1 : -1, from: .date(day.meaning))))
    },
    TimexRule(
      "<date> (Old Style)",
      ["<day> (? o . ~s . )?", "<day> (? os )?", "<day> ,? (? old style )?"],
      examples: [.init("The rising began on ⟦25 October 1917 (O.S.)⟧.", "1917-10-25")],
      counterexamples: ["On 25 October 1917 the old style died."]
    ) { match in
      guard let draft = match.draft(0), case .calendar(var fields) = draft.meaning,
        fields.day != nil,
        fields.year != nil,
        match.atoms.count > (match.captures[0]?.atoms.count ?? 0) + 1
          || match.source[match.atoms.upperBound - 1].marks.contains(.allCapitals)
      else { return nil }
      fields.isJulian = true
      return Draft(draft.kinds, .calendar(fields))
    },
    TimexRule(
      "<old date> (<new date>) <year>", ["<yearless> ( <yearless> ) ,? <year>"],
      examples: [
        .init("The rising began on ⟦25 October (7 November) 1917⟧.", "1917-11-07")
      ],
      counterexamples: ["In October (a wet month) 1917 men came."]
    ) { match in
      guard var fields = match.fields(1), fields.day != nil, match.fields(0)?.day != nil,
        let year = match.fields(2)?.year
      else { return nil }
      fields.year = year
      return calendar(fields, .day)
    },
    TimexRule(
      "<date> <year>/<digit>", ["<day> ~/ ~<int>"],
      examples: [.init("He was born on ⟦11 February 1731/2⟧.", "1732-02-11")],
      counterexamples: ["He owns 3/8 of the mill."]
    ) { match in
      guard case .calendar(var fields)? = match.draft(0)?.meaning, fields.day != nil,
        let year = fields.year,
        let digits = match.number(1)
      else { return nil }
      let unit: Int32 = match.width(1) == 1 ? 10 : match.width(1) == 2 ? 100 : 10_000
      guard (year + 1) % unit == digits else { return nil }
      fields.year = year + 1
      return calendar(fields, .day)
    },
    TimexRule(
      "<ordinal> and <ordinal> centuries",
      ["the? <ord> @and|to|or <ord> -? centuries", "the? <ord> @and|to|or <ord> -? century"],
      examples: [.init("Silver flowed in ⟦the 17th⟧ and 18th centuries.", "16")],
      counterexamples: ["The first and second men left."]
    ) { match in
      guard let number = match.number(0), (1...30).contains(number), let last = match.captures[0]
      else {
        return nil
      }
      var fields = CalendarFields(year: (number - 1) * 100)
      fields.scope = .century
      var draft = calendar(fields, .era)
      draft.atoms = match.atoms.lowerBound..<last.atoms.upperBound
      return draft
    },
    TimexRule(
      "FY<year>", ["fy ~<int>", "fy <int>", "fy ' ~<2d>"],
      examples: [.init("Spending fell in ⟦FY2008⟧.", "2008")],
      counterexamples: ["The fyrd was called in 1008."]
    ) { match in
      guard let number = match.number(0), match.width(0) == 4 || match.width(0) == 2,
        match.source[match.atoms.lowerBound].marks.contains(.allCapitals)
      else { return nil }
      var fields = CalendarFields(year: fullYear(number))
      fields.isFiscal = true
      return calendar(fields, .year)
    },
    TimexRule(
      "<four digits> hours", ["<int> @hours|hrs|h <zone>?"],
      examples: [.init("It was 3 May 1943. The guns opened at ⟦0530 hours⟧.", "1943-05-03T05:30")],
      counterexamples: ["They waited 12 hours."]
    ) { match in
      guard let number = match.number(0), match.width(0) == 4, number <= 2400, number % 100 < 60
      else {
        return nil
      }
      var fields = CalendarFields()
      fields.hour = number / 100
      fields.minute = number % 100
      if match.has(2) { fields.zone = match.value(2) }
      return Draft(.clock, .calendar(fields))
    },
  ]
}
