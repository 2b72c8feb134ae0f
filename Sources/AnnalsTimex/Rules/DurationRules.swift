/// Lengths of time.
extension RuleBook {
  static let durationRules: [TimexRule] = [
    TimexRule(
      "<number> <unit>",
      [
        "<n> -? <unit>",
        "<n> more|additional|full|whole|long|consecutive|successive|straight|calendar <unit>",
        "<n> -? @trading|business|working -? <unit>", "<n> or so <unit>", "<n> - <unit> - long",
        "<n> <unit> long",
      ],
      examples: [
        .init("The truce held for ⟦three weeks⟧.", "P3W"),
        .init("A ⟦two-year⟧ truce followed.", "P2Y"),
        .init("It took ⟦2 1/2 years⟧.", "P2Y6M"),
      ],
      counterexamples: ["Three weekly papers closed."]
    ) { match in
      guard let tenths = match.tenths(0), tenths > 0, tenths < 100_000_000 else { return nil }
      let unit = match.unit(match.captures.count - 1)
      guard match.isUnitAllowed(match.captures.count - 1), unit != .quarter || tenths != 30 else {
        return nil
      }
      // "24 hours a day" is a rate.
      if let after = match.after, match.atom(after, is: "a", "an", "per", "each"),
        match.atoms.upperBound + 1 < match.source.count,
        match.source[match.atoms.upperBound + 1].classes.contains(.unit)
      {
        return nil
      }
      if tenths == 10, unit == .day, match.width(0) == 0 {
        return Draft([.duration, .weak, .singleUnit], .duration(TimeLength(1, unit)))
      }
      return Draft(.duration, .duration(length(tenths, unit)))
    },
    TimexRule(
      "<number> and a half <units>",
      [
        "<n> -? and -? a -? half -? <unit>", "a|an <unit1> and a half", "<n> <unit> and a half",
        "half a|an <unit1>", "half - <unit1>", "a half - <unit1>", "a quarter of a century",
        "a quarter - century",
      ],
      examples: [
        .init("It lasted ⟦two-and-a-half years⟧.", "P2Y6M"),
        .init("They waited ⟦half an hour⟧.", "PT30M"),
      ],
      counterexamples: ["Two and a half men left."]
    ) { match in
      switch match.captures.count {
      case 2:
        guard let tenths = match.tenths(0) else { return nil }
        return Draft(.duration, .duration(length(tenths + 5, match.unit(1))))
      case 1:
        let isFirst =
          match.source[match.atoms.upperBound - 1].classes.contains(.unit)
          && match.source[match.atoms.lowerBound].entry == match.lexicon.index(of: "half")
          || match.source[match.atoms.lowerBound + 1].entry == match.lexicon.index(of: "half")
        return Draft(.duration, .duration(length(isFirst ? 5 : 15, match.unit(0))))
      default: return Draft(.duration, .duration(TimeLength(25, .year)))
      }
    },
    TimexRule(
      "a <unit>", ["@a|an <unit1>", "@a|an @full|whole|entire|additional|single|solid <unit1>"],
      examples: [.init("It lasted ⟦a week⟧.", "P1W")],
      counterexamples: ["It was a weekly."]
    ) { match in
      let unit = match.unit(match.captures.count - 1)
      guard unit != .second || match.captures.count == 3, unit != .quarter, unit != .half,
        unit != .minute || !match.atom(match.after, is: "of"),
        match.after.map({ !($0.classes.contains(.dash) && $0.marks.contains(.glued)) }) ?? true
      else { return nil }
      return Draft([.duration, .weak, .singleUnit], .duration(TimeLength(1, unit)))
    },
    TimexRule(
      "a hundred <units>",
      [
        "a @hundred|thousand|dozen|million <units>", "@hundreds|thousands|dozens|scores of <units>",
      ],
      examples: [.init("The league held for ⟦a hundred years⟧.", "P100Y")],
      counterexamples: ["A hundred yearlings were sold."]
    ) { match in
      let unit = match.unit(1)
      guard let number = match.number(0), number > 0 else {
        return Draft(.duration, .duration(TimeLength(vague: unit)))
      }
      return Draft(.duration, .duration(TimeLength(number, unit)))
    },
    TimexRule(
      "several <units>",
      [
        "<vague> <units>", "a few more? <units>", "just|only a few <units>",
        "a @couple|number|handful of <units>",
        "<vague> more|full|long <units>", "several - <unit1>", "a @couple <units>",
        "a good many <units>",
        "a great many <units>", "<units> - long", "the few <units>", "<units> and <units>",
      ],
      examples: [
        .init("The siege lasted ⟦several months⟧.", "PXM"),
        .init("They paused ⟦a couple of days⟧.", "P2D"),
      ],
      counterexamples: ["Several monthly papers closed."]
    ) { match in
      let slot = match.captures.count - 1
      let unit = match.unit(slot)
      if match.captures.count == 2, match.word(0, is: "couple") {
        return Draft(.duration, .duration(TimeLength(2, unit)), modifier: .approx)
      }
      return Draft(.duration, .duration(TimeLength(vague: unit)))
    },
    TimexRule(
      "<units>", ["<units>"],
      examples: [.init("The talks went on for ⟦weeks⟧.", "PXW")],
      counterexamples: ["He is seven years old."]
    ) { match in
      Draft([.duration, .weak, .bareUnits], .duration(TimeLength(vague: match.unit(0))))
    },
    TimexRule(
      "<number> to <number> <units>",
      [
        "<n> @to|or -? <n> -? <units>", "<n> - <n> -? <units>", "@a|an <unit1> or two",
        "between <n> and <n> <units>",
        "the @next|past|last <n> to <n> <units>",
      ],
      examples: [.init("The march takes ⟦two to three weeks⟧.", "P2W")],
      counterexamples: ["Two to three men were lost for weeks."]
    ) { match in
      if match.captures.count == 2, match.word(0, is: "a", "an") {
        return Draft(.duration, .duration(TimeLength(vague: match.unit(1))))
      }
      let last = match.captures.count - 1
      let isNext = match.captures.count == 4 && match.word(0, is: "next", "past", "last")
      guard let tenths = match.tenths(isNext ? 1 : 0), tenths > 0 else { return nil }
      return Draft(.duration, .duration(length(tenths, match.unit(last))))
    },
    TimexRule(
      "the past <number> <units>",
      [
        "the? @past|last|next|coming|previous|preceding|following|first|final|ensuing|intervening|remaining|opening|latest|subsequent|entire|prior <n> <units>",
        "the? @past|last|next|coming|previous|following|first|final|early|late|closing|recent <vague> <units>",
        "the? @past|last|next|coming|previous|following|first|final a? @few|couple of? <units>",
        "the? <n> @previous|following|preceding|next|past|last|intervening <units>",
        "these <n> <units>",
        "the @past|last|next|coming|previous|preceding <units>", "the <n> <unit>",
        "those <n> <units>",
      ],
      examples: [
        .init("Prices doubled over ⟦the past two months⟧.", "P2M"),
        .init("Prices will double over ⟦the next few years⟧.", "PXY"),
      ],
      counterexamples: ["The past two men were late."]
    ) { match in
      let last = match.captures.count - 1
      guard match.captures[last] != nil else { return nil }
      let unit = match.unit(last)
      let couple = match.lexicon.index(of: "couple")
      if match.source[match.atoms].contains(where: { $0.entry == couple }) {
        return match.reaching(
          Draft(.duration, .duration(TimeLength(2, unit)), modifier: .approx))
      }
      for slot in 0..<last {
        if let tenths = match.tenths(slot), match.draft(slot) != nil || match.width(slot) > 0 {
          return match.reaching(Draft(.duration, .duration(length(tenths, unit))))
        }
      }
      return match.reaching(Draft(.duration, .duration(TimeLength(vague: unit))))
    },
    TimexRule(
      "the past <unit>",
      [
        "the @past|last|next|coming|previous|following|preceding|first|final -? @decade|century|hour|minute|millennium",
        "the past <unit1>", "the @intervening|ensuing|coming <units>",
        "the @last|next|first full? <unit1>",
      ],
      examples: [.init("Trade doubled in ⟦the past decade⟧.", "P10Y")],
      counterexamples: ["The past is gone."]
    ) { match in
      let slot = match.captures.count - 1
      let unit = match.unit(slot)
      guard unit != .half, unit != .minute, unit != .second else { return nil }
      if match.isPlural(slot) { return Draft(.duration, .duration(TimeLength(vague: unit))) }
      if match.captures.count == 2,
        unit == .day || unit == .week || unit == .weekend || unit == .quarter,
        !match.word(0, is: "past")
      {
        return nil
      }
      if match.captures.count == 2, match.word(0, is: "next"), unit != .decade, unit != .century {
        return nil
      }
      return match.reaching(Draft(.duration, .duration(TimeLength(1, unit))))
    },
    TimexRule(
      "recent <units>",
      [
        "@recent|coming|past|future|succeeding|following|subsequent|early|later|previous|successive|intervening <units>",
        "the @following|early|last|final|succeeding|coming|intervening|ensuing|first|recent|opening|closing|later|subsequent|middle <units>",
        "the most recent <units>", "the <units> ahead",
      ],
      examples: [.init("Storms struck in ⟦recent weeks⟧.", "PXW")],
      counterexamples: ["Recent weekly papers reported it."]
    ) { match in
      let slot =
        match.captures.firstIndex {
          $0.map { match.source[$0.atoms.lowerBound].classes.contains(.units) } ?? false
        } ?? 0
      guard
        match.unit(slot) != .hour
          || !match.atom(match.source[match.atoms.upperBound - 2], is: "early")
      else { return nil }
      return Draft([.duration], .duration(TimeLength(vague: match.unit(slot))))
    },
    TimexRule(
      "<age>",
      [
        "<n> years old", "<n> - year - old", "<n> years of age", "<n> years ' ~old", "aged <n>",
        "age <n>",
        "<n> - month - old", "<n> <units> old", "<n> - years - old",
      ],
      examples: [.init("The queen was ⟦eighteen years old⟧.", "P18Y")],
      counterexamples: ["The old year ended."]
    ) { match in
      guard let number = match.tenths(0), number > 0, number < 50_000 else { return nil }
      let isMonth = match.source[match.atoms].contains {
        $0.entry == match.lexicon.index(of: "month")
      }
      let first = match.source[match.atoms.lowerBound].entry
      var kinds: DraftKind = [.duration, .age]
      if match.captures.count == 1,
        first == match.lexicon.index(of: "aged") || first == match.lexicon.index(of: "age")
      {
        guard number < 1200, number > 0, first == match.lexicon.index(of: "aged") || number >= 0
        else { return nil }
        kinds.insert(.weak)
      }
      if match.captures.count == 2 { return Draft(kinds, .duration(length(number, match.unit(1)))) }
      return Draft(kinds, .duration(length(number, isMonth ? .month : .year)))
    },
    TimexRule(
      "<duration> and <duration>",
      ["<dur> and <dur>", "<dur> , <dur>", "<dur> , and <dur>", "<dur> <dur>"],
      examples: [.init("The flight took ⟦two hours and ten minutes⟧.", "PT2H10M")],
      counterexamples: ["He spent a year and two wives."]
    ) { match in
      guard let first = match.length(0), let second = match.length(1), !first.isVague,
        !second.isVague,
        first.unit.approximateDays > second.unit.approximateDays,
        first.unit.isClock == second.unit.isClock || first.unit == .day,
        match.draft(0)?.kinds.contains(.singleUnit) == false
          || match.draft(1)?.kinds.contains(.singleUnit) == false
      else { return nil }
      return Draft(.duration, .duration(TimeLength(parts: first.parts + second.parts)))
    },
    TimexRule(
      "a period of <duration>",
      [
        "a @period|span|term|total of <dur>", "a <dur> -? @period|span", "the <dur> -? period",
        "a? <dur> -? term",
        "a @long|short|brief|lengthy @time|period|while", "some time", "a while", "quite some time",
        "a @long|short|brief|considerable @period of time",
      ],
      examples: [.init("It stood for ⟦a period of ten years⟧.", "P10Y")],
      counterexamples: ["A period of calm began."]
    ) { match in
      for slot in match.captures.indices {
        if let draft = match.draft(slot) {
          return Draft([.duration], draft.meaning, modifier: draft.modifier)
        }
      }
      return Draft([.duration, .weak, .vagueLength], .duration(TimeLength(vague: .day)))
    },
  ]

  static let amountRules: [TimexRule] = [
    TimexRule(
      "more than <duration>",
      [
        "@more|less|fewer|longer|shorter|greater than <dur>", "@over|under|beyond <dur>",
        "@nearly|almost|about|around|approximately|roughly|some|only|just|circa|barely|exactly|virtually <dur>",
        "no more|less|longer|fewer than <dur>", "at @least|most <dur>", "up to <dur>",
        "as @much|many|little|few as <dur>", "just @over|under <dur>", "well over <dur>",
        "not @more|less than <dur>", "a little @over|under <dur>", "<dur> or @more|less|longer|so",
        "a minimum of <dur>", "a maximum of <dur>", "@slightly|little more|less than <dur>",
      ],
      examples: [
        .init("They fought for ⟦more than three years⟧.", "P3Y"),
        .init("It takes ⟦at least six months⟧.", "P6M"),
      ],
      counterexamples: ["More than three men left."]
    ) { match in amount(match) },
    TimexRule(
      "about <date>",
      [
        "@about|around|circa|approximately|roughly|nearly|almost <date>", "@c|ca|circa .? <year>",
        "@about|around <clock>",
        "@about|around|approximately|roughly|nearly|almost <time>", "around year - end",
        "@nearly|almost|about|around|roughly|approximately|just|only|over <rel>", "more than <rel>",
        "just over <rel>", "less than <rel>", "at least <rel>",
      ],
      examples: [
        .init("He was born ⟦about 1640⟧.", "1640"),
        .init("The church dates from ⟦c. 1450⟧.", "1450"),
      ],
      counterexamples: ["He wrote about May queens."]
    ) { match in
      if match.captures.isEmpty {
        return nil
      }
      let last = match.captures.count - 1
      guard let draft = match.draft(last),
        draft.kinds.isDisjoint(with: [.modified, .range, .reference])
      else {
        return nil
      }
      let words = match.source[match.atoms].map(\.entry)
      func says(_ word: String) -> Bool {
        words.first == match.lexicon.index(of: word)
          || (words.count > 1 && words[1] == match.lexicon.index(of: word))
      }
      var kinds = draft.kinds.subtracting(.weak).union(.modified)
      if isOffset(draft.meaning) {
        let modifier: TimeExpression.Modifier? =
          says("more") || says("over")
          ? .onOrBefore
          : says("only") || (says("just") && !says("over"))
            ? nil : says("less") ? .onOrAfter : .approx
        return Draft(kinds, draft.meaning, modifier: modifier)
      }
      guard match.captures.count == 2 || draft.kinds.contains(.modified) == false, !says("only"),
        !says("just"), !says("over"), !says("more"), !says("at"), !says("less")
      else { return nil }
      if case .calendar(let fields) = draft.meaning, fields.year == nil, fields.hour == nil,
        fields.day == nil
      {
        return nil
      }
      if case .shift(let shift) = draft.meaning,
        shift.anchor == .utterance || shift.anchor == .narrative
      {
        return nil
      }
      kinds.remove(.weak)
      return Draft(kinds, draft.meaning, modifier: .approx)
    },
  ]

  private static func amount(_ match: Match) -> Draft? {
    guard let slot = match.captures.indices.first(where: { match.draft($0) != nil }),
      let draft = match.draft(slot), draft.modifier == nil || draft.modifier == .approx
    else { return nil }
    let atoms = match.source[match.atoms]
    func says(_ word: String) -> Bool {
      let entry = match.lexicon.index(of: word)
      return atoms.contains { $0.entry == entry }
    }
    var modifier: TimeExpression.Modifier?
    if says("no") || says("up") || says("maximum") || says("most") {
      modifier = says("less") || says("fewer") ? .equalOrMore : .equalOrLess
    } else if says("least") || says("minimum") {
      modifier = .equalOrMore
    } else if says("less") || says("fewer") || says("under") || says("nearly") || says("almost")
      || says("shorter")
    {
      modifier = .lessThan
    } else if says("more") || says("over") || says("longer") || says("beyond") || says("greater") {
      modifier = .moreThan
    } else if says("only") || says("just") || says("exactly") || says("barely") {
      modifier = draft.modifier
    } else if says("long") || says("much") || says("many") {
      modifier = .equalOrLess
    } else {
      modifier = .approx
    }
    if draft.kinds.contains(.bareUnits), !says("just"), !says("only") { return nil }
    let first = match.source[draft.atoms.lowerBound]
    if match.atoms.lowerBound + 1 == draft.atoms.lowerBound,
      says("over") || says("under") || says("beyond"),
      first.classes.isDisjoint(with: [.digits, .cardinal]), first.end - first.start > 2
    {
      return nil
    }
    return Draft(
      draft.kinds.subtracting([.weak]).union(.duration), draft.meaning, modifier: modifier)
  }

  /// A length of so many tenths of a unit, with halves in the next smaller unit.
  static func length(_ tenths: Int32, _ unit: TimeUnit) -> TimeLength {
    guard tenths % 10 == 5 else {
      return TimeLength(parts: [TimeLength.Part(tenths: tenths, unit: unit)])
    }
    let smaller: (TimeUnit, Int32)? =
      switch unit {
      case .year: (.month, 6)
      case .hour: (.minute, 30)
      case .minute: (.second, 30)
      case .day: (.hour, 12)
      default: nil
      }
    guard let smaller else {
      return TimeLength(parts: [TimeLength.Part(tenths: tenths, unit: unit)])
    }
    var parts: [TimeLength.Part] = []
    if tenths >= 10 { parts.append(.init(tenths: tenths - 5, unit: unit)) }
    parts.append(.init(tenths: smaller.1 * 10, unit: smaller.0))
    return TimeLength(parts: parts)
  }
}

extension Match {
  /// False for "second" and "quarter" in the singular, which are numbers more often than units.
  func isUnitAllowed(_ slot: Int) -> Bool {
    let isSingular = !isPlural(slot)
    let unit = unit(slot)
    if isSingular, unit == .second || unit == .half { return false }
    if isSingular, unit == .quarter,
      source[atoms].contains(where: { $0.entry == lexicon.index(of: "one") })
    {
      return false
    }
    return unit != .half
  }

  /// The draft with the direction that "past" or "next" gives it.
  func reaching(_ draft: Draft) -> Draft {
    var directed = draft
    let words = source[atoms]
    func says(_ options: String...) -> Bool {
      options.contains { option in
        let entry = lexicon.index(of: option)
        return words.contains { $0.entry == entry }
      }
    }
    directed.reach =
      says("past", "last", "previous", "preceding") ? -1 : says("next", "coming") ? 1 : 0
    return directed
  }
}
