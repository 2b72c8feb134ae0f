/// Seasons, quarters and halves of years.
extension RuleBook {
  static let seasonRules: [TimexRule] = [
    TimexRule(
      "<season>", ["the? <seasonname>"],
      examples: [
        .init("He came in March 1919. They harvested in ⟦the summer⟧.", "1919-SU")
      ],
      counterexamples: ["Prices fall when supply grows."]
    ) { match in
      let fields = season(match.value(0))
      return calendar(fields, [.season, .yearless, .weak])
    },
    TimexRule(
      "<season> <year>",
      ["the? <seasonname> of <year>", "the? <seasonname> ,? <year>", "the? <year> <seasonname>"],
      examples: [
        .init("The strike of ⟦the spring of 1921⟧ failed.", "1921-SP"),
        .init("They met in ⟦summer 1921⟧.", "1921-SU"),
      ],
      counterexamples: ["The fall of the city came in 1921."]
    ) { match in
      let first = match.draft(0) == nil
      guard let year = match.fields(first ? 1 : 0)?.year else { return nil }
      var fields = season(match.value(first ? 0 : 1))
      fields.year = year
      return calendar(fields, .season)
    },
    TimexRule(
      "<relative> <season>",
      [
        "@last|next|this|that <seasonname>", "this @past|coming <seasonname>",
        "the @following|next|previous|preceding|same|last|coming <seasonname>",
      ],
      examples: [
        .init("Exports grew ⟦last spring⟧.", "1998-SP", published: "1998-10-03"),
        .init("The town fell in May 1640. ⟦The following winter⟧ was hard.", "1640-WI"),
      ],
      counterexamples: ["The last fallen tree was cut."]
    ) { match in
      guard let choice = choice(match, 0) else { return nil }
      return Draft([.date, .season, .relative], .select(season(match.value(1)), choice))
    },
  ]

  static let quarterRules: [TimexRule] = [
    TimexRule(
      "<ordinal> quarter",
      [
        "the? fiscal -? <ord> -? quarter", "the? <ord> -? quarter", "the? <ord> fiscal quarter",
        "the? <ord> -? quarters",
      ],
      examples: [
        .init("Profit rose in ⟦the third quarter⟧.", "1989-Q3", published: "1989-11-02")
      ],
      counterexamples: ["He lives in the Latin quarter."]
    ) { match in
      guard let number = match.number(0), (1...4).contains(number) else { return nil }
      var fields = CalendarFields()
      fields.quarter = number
      let draft = calendar(fields, [.season, .yearless])
      let isHyphened = match.source[match.atoms].contains { $0.classes.contains(.dash) }
      return isHyphened ? match.withoutArticle(draft) : draft
    },
    TimexRule(
      "the <year> quarter", ["the <year> @quarter|period"],
      examples: [
        .init(
          "Profit in the third quarter beat ⟦the 1988 quarter⟧.", "1988-Q3", published: "1989-11-02"
        )
      ],
      counterexamples: ["The 1988 court ruled."]
    ) { match in
      guard let year = match.fields(0)?.year else { return nil }
      var fields = CalendarFields(year: year)
      fields.quarter = 0
      return calendar(fields, [.season])
    },
    TimexRule(
      "<ordinal> quarter of <year>",
      [
        "the? <ord> fiscal? -? quarter of <year>", "the? <ord> -? quarter of fiscal <year>",
        "the? <ord> -? quarter , <year>", "the? <ord> -? quarter <year>",
      ],
      examples: [.init("Work starts in ⟦the third quarter of 1984⟧.", "1984-Q3")],
      counterexamples: ["A quarter of 1984 votes were void."]
    ) { match in quarter(match.number(0), year: match.fields(1)?.year) },
    TimexRule(
      "<year> <ordinal> quarter",
      ["the? <year> <ord> -? quarter", "the? <year> ' s <ord> -? quarter"],
      examples: [.init("In ⟦the 1988 second quarter⟧ it lost money.", "1988-Q2")],
      counterexamples: ["In 1988 the second runner won."]
    ) { match in quarter(match.number(1), year: match.fields(0)?.year) },
    TimexRule(
      "Q<number> <year>", ["q ~<int> [ <year> ]"],
      examples: [.init("Growth in ⟦Q3 2011⟧ was slow.", "2011-Q3")],
      counterexamples: ["Question Q9 is hard."]
    ) { match in
      guard let number = match.number(0), (1...4).contains(number),
        match.source[match.atoms.lowerBound].marks.contains(.capital)
      else { return nil }
      if let year = match.fields(1)?.year { return quarter(number, year: year) }
      var fields = CalendarFields()
      fields.quarter = number
      return calendar(fields, [.season, .yearless])
    },
    TimexRule(
      "<ordinal> half of <year>",
      [
        "the? <ord> -? half of <year>", "the? @latter|last half of <year>",
        "the? <year> <ord> half",
        "the? first two quarters of <year>",
      ],
      examples: [.init("In ⟦the second half of 2008⟧ prices fell.", "2008-H2")],
      counterexamples: ["The first half of the match was dull."]
    ) { match in
      var fields = CalendarFields()
      if match.captures.count == 1 {
        fields.year = match.fields(0)?.year
        fields.half = 1
      } else if match.fields(0)?.year != nil {
        fields.year = match.fields(0)?.year
        fields.half = match.number(1)
      } else {
        fields.year = match.fields(1)?.year
        fields.half = match.word(0, is: "latter", "last") ? 2 : match.number(0)
      }
      guard let half = fields.half, (1...2).contains(half), fields.year != nil else { return nil }
      return calendar(fields, .season)
    },
    TimexRule(
      "<relative year>'s <ordinal> quarter",
      [
        "<rel> ' ~s <ord> -? quarter", "the? <ord> -? quarter of <rel>",
        "the? <ord> -? quarter <rel>",
        "<rel> ' ~s <ord> -? half", "the? <ord> half of <rel>",
      ],
      examples: [
        .init("Orders for ⟦this year's third quarter⟧ rose.", "1989-Q3", published: "1989-11-02")
      ],
      counterexamples: ["This year's third winner cried."]
    ) { match in
      let first = isYear(match.draft(0)?.meaning ?? .number(0))
      guard let year = match.draft(first ? 0 : 1), isYear(year.meaning),
        let number = match.number(first ? 1 : 0), (1...4).contains(number)
      else { return nil }
      var fields = CalendarFields()
      if match.source[match.atoms].contains(where: { $0.entry == match.lexicon.index(of: "half") })
      {
        guard number <= 2 else { return nil }
        fields.half = number
      } else {
        fields.quarter = number
      }
      return Draft([.date, .season, .relative], .within(fields, year.meaning))
    },
    TimexRule(
      "the latest quarter",
      [
        "the? @latest|last|current|recent|next|previous|preceding|following|coming|same|corresponding -? quarter",
        "@this|that|last|next quarter", "the? latest period", "the? most recent quarter",
      ],
      examples: [
        .init("Profit fell in ⟦the latest quarter⟧.", "1989-Q3", published: "1989-11-02")
      ],
      counterexamples: ["The latest fashion was grey."]
    ) { match in
      var choice = TimeMeaning.Choice.last
      if match.captures.count == 1 {
        choice =
          match.word(0, is: "current", "this")
          ? .this
          : match.word(0, is: "next", "coming", "following")
            ? .next
            : match.word(0, is: "that", "same", "corresponding") ? .same : .last
      }
      var fields = CalendarFields()
      fields.quarter = 0
      return Draft([.date, .season, .relative], .select(fields, choice))
    },
    TimexRule(
      "the year-ago quarter",
      [
        "the? comparable? year - @ago|earlier <ord>? quarter",
        "the? comparable? year - @ago|earlier <ord>? period",
        "the|a|an? comparable? year - @ago|earlier",
        "the? @corresponding|comparable|same period last year",
        "the? @corresponding|comparable|same period a year @ago|earlier",
        "the? @corresponding|comparable|same quarter last year", "the? quarter a year @ago|earlier",
        "the? same quarter a year @ago|earlier", "last year ' s quarter",
        "the? @prior|previous - year quarter",
        "the? @prior|previous - year period",
      ],
      examples: [
        .init(
          "Profit in the third quarter was below ⟦the year-ago quarter⟧.", "1988-Q3",
          published: "1989-11-02")
      ],
      counterexamples: ["A year ago he left."]
    ) { match in
      let draft = Draft(
        [.date, .season, .relative, .yearAgo],
        .shift(.init(TimeLength(1, .year), -1, from: .narrative)))
      let end = match.source[match.atoms.upperBound - 1]
      guard match.atom(end, is: "ago", "earlier"),
        match.source[match.atoms].contains(where: { $0.classes.contains(.dash) })
      else { return draft }
      return match.withoutArticle(draft)
    },
  ]

  static func season(_ value: Int32) -> CalendarFields {
    var fields = CalendarFields()
    fields.season = Season(rawValue: value)
    return fields
  }

  private static func quarter(_ number: Int32?, year: Int32?) -> Draft? {
    guard let number, (1...4).contains(number), let year else { return nil }
    var fields = CalendarFields(year: year)
    fields.quarter = number
    return calendar(fields, .season)
  }

  /// What "last", "next", "this" and their like ask for.
  static func choice(_ match: Match, _ slot: Int) -> TimeMeaning.Choice? {
    let isDefinite =
      match.source[match.atoms.lowerBound].entry == match.lexicon.index(of: "the")
    if match.word(slot, is: "last", "past") { return isDefinite ? .previous : .last }
    if match.word(slot, is: "next", "coming") { return isDefinite ? .following : .next }
    if match.word(slot, is: "this", "current") { return .this }
    if match.word(slot, is: "previous", "preceding", "prior") { return .previous }
    if match.word(slot, is: "following", "succeeding", "ensuing", "subsequent") {
      return .following
    }
    if match.word(slot, is: "that", "same") { return .same }
    return nil
  }
}
