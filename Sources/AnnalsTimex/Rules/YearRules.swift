/// Years, in digits and words, of both eras.
extension RuleBook {
  static let yearRules: [TimexRule] = [
    TimexRule(
      "<year>", ["<yyyy>"],
      examples: [.init("The bridge was built in ⟦1932⟧.", "1932")],
      counterexamples: ["The town had 1932 inhabitants.", "See No. 2114 in the list."]
    ) { match in
      calendar(CalendarFields(year: match.number(0)), [.year, .weak])
    },
    TimexRule(
      "<year of three figures>", ["<int>"],
      examples: [
        .init("The first church was built in ⟦841⟧.", "0841"),
        .init("In ⟦866⟧ they burned the town.", "0866"),
        .init("He ruled from ⟦930⟧ until his death.", "0930"),
      ],
      counterexamples: [
        "The raid ended in 300 deaths.", "They sold them in 120 lots and left.",
        "A total of 841 people came.",
      ]
    ) { match in
      guard match.width(0) == 3, let year = match.number(0), (100...999).contains(year),
        match.isYearByContext
      else { return nil }
      return calendar(CalendarFields(year: year), [.year, .weak])
    },
    TimexRule(
      "<year> BC", ["<int> <bc>", "<n> <bc>"],
      examples: [.init("The city fell in ⟦146 BC⟧.", "BC0146")],
      counterexamples: ["He counted 146 Bc cells."]
    ) { match in
      let era = match.source[match.atoms.upperBound - 1]
      guard let year = match.number(0), year > 0, year < 100_000,
        era.end - era.start > 2 || era.marks.contains(.allCapitals)
      else { return nil }
      return calendar(CalendarFields(year: 1 - year), .year)
    },
    TimexRule(
      "AD <year>", ["<ad> <int>", "<int> <ad>"],
      examples: [
        .init("The wall was begun in ⟦AD 122⟧.", "0122"), .init("It fell in ⟦79 CE⟧.", "0079"),
      ],
      counterexamples: ["The ad 122 times repeated itself."]
    ) { match in
      let isFirst = match.width(0) == 0
      guard let year = match.number(isFirst ? 1 : 0), year > 0, year < 3000,
        match.before.map({ !$0.classes.contains(.digits) }) ?? true
      else { return nil }
      let era = match.source[isFirst ? match.atoms.lowerBound : match.atoms.upperBound - 1]
      guard era.end - era.start > 2 || era.marks.contains(.allCapitals) else { return nil }
      return calendar(CalendarFields(year: year), .year)
    },
    TimexRule(
      "<year in words>", ["<yearwords>"],
      examples: [.init("That was in ⟦nineteen ninety-six⟧.", "1996")],
      counterexamples: ["Nineteen of ninety passed."]
    ) { match in
      guard let fields = match.fields(0) else { return nil }
      return calendar(fields, [.year])
    },
    TimexRule(
      "'<two digits>", ["' ~<2d>"],
      examples: [.init("The class of ⟦'68⟧ met again.", "1968")],
      counterexamples: ["He paid 6'10 for it."]
    ) { match in
      guard let number = match.number(0),
        match.source[match.atoms.lowerBound].marks.isDisjoint(with: [.glued]),
        match.after.map({ !($0.marks.contains(.glued) && $0.classes.contains(.apostrophe)) })
          ?? true
      else { return nil }
      return calendar(CalendarFields(year: fullYear(number)), [.year])
    },
    TimexRule(
      "the year <year>", ["the? year of? <year>", "the years <year>"],
      examples: [.init("It happened in ⟦the year 1204⟧.", "1204")],
      counterexamples: ["The year was long."]
    ) { match in
      match.draft(0).map { Draft($0.kinds.subtracting(.weak), $0.meaning) }
    },
    TimexRule(
      "fiscal <year>",
      [
        "the? @fiscal|financial|academic|school year? <year>", "the? @fiscal|financial year <yyyy>",
      ],
      examples: [.init("Sales fell in ⟦fiscal 1988⟧.", "1988")],
      counterexamples: ["The fiscal plan of the city failed."]
    ) { match in
      guard var fields = match.fields(1) ?? match.number(1).map({ CalendarFields(year: $0) }) else {
        return nil
      }
      fields.isFiscal = true
      return calendar(fields, .year)
    },
    TimexRule(
      "<year> or later",
      ["<year> or @later|earlier|after|before", "<year> and @beyond|after|later"],
      examples: [.init("Delivery is planned for ⟦1994 or later⟧.", "1994")],
      counterexamples: ["In 1994 or 1995 he died."]
    ) { match in
      guard let draft = match.draft(0) else { return nil }
      return Draft(
        [.date, .modified], draft.meaning,
        modifier: match.word(1, is: "earlier", "before") ? .onOrBefore : .onOrAfter)
    },
    TimexRule(
      "post-<year>", ["@post|pre - <year>"],
      examples: [.init("The ⟦post-1945⟧ order held.", "1945")],
      counterexamples: ["The post office closed in 1945."]
    ) { match in
      guard let draft = match.draft(1) else { return nil }
      return Draft(
        [.date, .modified], draft.meaning, modifier: match.word(0, is: "post") ? .after : .before)
    },
  ]

  static let eraRules: [TimexRule] = [
    TimexRule(
      "<decade>", ["the? <decade>", "the? ' ~<decade>"],
      examples: [
        .init("Jazz spread in ⟦the 1920s⟧.", "192"), .init("Many left in ⟦the '60s⟧.", "196"),
      ],
      counterexamples: ["He bowls in the low 190s."]
    ) { match in
      guard let number = match.number(0) else { return nil }
      if match.atom(match.before, is: "his", "her", "their", "my", "our", "your", "its") {
        return nil
      }
      if match.width(0) == 2 {
        guard number >= 20 || match.atoms.count > 2 else { return nil }
        return decade(1900 + number)
      }
      guard match.width(0) == 4, (1000...2190).contains(number) else { return nil }
      return number % 100 == 0 && number < 1900 ? century(first: number) : decade(number)
    },
    TimexRule(
      "<decade> BC", ["the? <decade> <bc>", "the? <int> ~s <bc>"],
      examples: [.init("The league grew in ⟦the 470s BC⟧.", "BC047")],
      counterexamples: ["In the 470s nobody counted so."]
    ) { match in
      guard let number = match.number(0) else { return nil }
      var fields = CalendarFields(year: 1 - (number + 9))
      fields.scope = .decade
      return calendar(fields, .era)
    },
    TimexRule(
      "<decade in words>", ["the? <decadeword>", "nineteen -? <decadeword>"],
      examples: [.init("Rents rose in ⟦the eighties⟧.", "198")],
      counterexamples: ["He is in his eighties."]
    ) { match in
      guard let number = match.number(0), match.atoms.count > 1,
        !match.atom(match.before, is: "his", "her", "their", "my", "mid", "early", "late")
          || match.source[match.atoms.lowerBound].entry == match.lexicon.index(of: "the")
      else { return nil }
      return decade(1900 + number)
    },
    TimexRule(
      "the <ordinal> century",
      ["the? <ord> -? century <ad>?", "the? <ord> -? centuries <ad>?"],
      examples: [
        .init("Trade grew in ⟦the 18th century⟧.", "17"),
        .init("A ⟦17th-century⟧ chapel stands there.", "16"),
      ],
      counterexamples: ["It was the century of steam."]
    ) { match in
      guard let number = match.number(0), (1...30).contains(number) else { return nil }
      return century(first: (number - 1) * 100)
    },
    TimexRule(
      "the <ordinal> century BC", ["the? <ord> -? century <bc>", "the? <ord> -? centuries <bc>"],
      examples: [.init("It dates from ⟦the 4th century BC⟧.", "BC03")],
      counterexamples: ["It dates from the 4th century."]
    ) { match in
      guard let number = match.number(0), (1...40).contains(number) else { return nil }
      var fields = CalendarFields(year: 1 - number * 100)
      fields.scope = .century
      return calendar(fields, .era)
    },
    TimexRule(
      "the <ordinal> millennium", ["the? <ord> millennium [ <bc> ]"],
      examples: [.init("Copper was worked in ⟦the third millennium BC⟧.", "BC2")],
      counterexamples: ["The millennium was near."]
    ) { match in
      guard let number = match.number(0), (1...10).contains(number) else { return nil }
      var fields = CalendarFields(year: match.has(1) ? 1 - number * 1000 : (number - 1) * 1000)
      fields.scope = .millennium
      return calendar(fields, .era)
    },
    TimexRule(
      "the turn of the century",
      [
        "the turn of the century", "the turn of the <ord> century",
        "the? turn - of - the - century",
      ],
      examples: [.init("The mill closed at ⟦the turn of the 20th century⟧.", "1900")],
      counterexamples: ["He missed the turn of the road."]
    ) { match in
      if let number = match.captures.first.flatMap({ _ in match.number(0) }) {
        return Draft(
          [.date, .modified], .calendar(CalendarFields(year: (number - 1) * 100)), modifier: .approx
        )
      }
      return Draft([.date, .modified], .calendar(CalendarFields(year: 1900)), modifier: .approx)
    },
  ]

  private static func decade(_ first: Int32) -> Draft {
    var fields = CalendarFields(year: first)
    fields.scope = .decade
    return calendar(fields, .era)
  }

  private static func century(first: Int32) -> Draft {
    var fields = CalendarFields(year: first)
    fields.scope = .century
    return calendar(fields, .era)
  }
}

extension Match {
  /// True when a number stands where only a year of three figures would: behind "in" or its like, with no noun to count.
  fileprivate var isYearByContext: Bool {
    guard opensYear, !isRangeBeforeChrist else { return false }
    guard let after else { return true }
    return after.marks.contains(.sentenceStart)
      || atom(
        after, is: ".", ",", ";", ":", ")", "and", "or", "but", "he", "she", "it", "they", "the",
        "a", "when", "where", "until", "till", "to", "by", "his", "her", "their", "its", "in",
        "at", "under", "with", "as", "for", "from", "after", "before", "was", "were", "had")
  }

  /// True behind a preposition of dates, or behind "of" with a season before it.
  private var opensYear: Bool {
    let place = atoms.lowerBound
    if atom(before, is: "of") {
      return place > 1 && source[place - 2].classes.contains(.season)
    }
    return atom(
      before, is: "in", "until", "till", "since", "by", "from", "about", "around", "circa",
      "between", "year")
  }

  /// True for the first number of "499 to 493 BC".
  private var isRangeBeforeChrist: Bool {
    let place = atoms.upperBound
    return place + 2 < source.count && source[place + 1].classes.contains(.digits)
      && source[place + 2].classes.contains(.beforeEra)
  }
}
