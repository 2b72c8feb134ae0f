/// Dates that are counted from the time of writing.
extension RuleBook {
  static let deicticRules: [TimexRule] = [
    TimexRule(
      "today", ["@today|yesterday|tomorrow", "the day @before|after yesterday|tomorrow"],
      examples: [
        .init("The court ruled ⟦yesterday⟧.", "1998-02-02", published: "1998-02-03"),
        .init("They leave ⟦the day after tomorrow⟧.", "1998-02-05", published: "1998-02-03"),
      ],
      counterexamples: ["USA Today printed it."]
    ) { match in
      if match.atoms.count > 1 {
        return Draft([.day, .date, .relative], dayFromNow(match.word(0, is: "before") ? -2 : 2))
      }
      let days: Int32 = match.word(0, is: "yesterday") ? -1 : match.word(0, is: "tomorrow") ? 1 : 0
      return Draft([.day, .date, .relative], dayFromNow(days))
    },
    TimexRule(
      "<part> <relative day>",
      ["@early|late|earlier|later -? <rel>", "@early|late|earlier|later|sometime|mid in? <rel>"],
      examples: [
        .init("A new plant opens ⟦early next year⟧.", "1999", published: "1998-02-03"),
        .init("They fled in 1940. ⟦Later that year⟧ they returned.", "1940"),
      ],
      counterexamples: ["Later he was killed."]
    ) { match in
      guard let draft = match.draft(1), draft.modifier == nil, draft.kinds.contains(.date),
        !isOffset(draft.meaning)
      else { return nil }
      let modifier: TimeExpression.Modifier? =
        match.word(0, is: "early", "earlier")
        ? .start
        : match.word(0, is: "late", "later") ? .end : match.word(0, is: "mid") ? .mid : nil
      return Draft(draft.kinds.union(.modified), draft.meaning, modifier: modifier)
    },
    TimexRule(
      "<relative> <unit>",
      [
        "@last|next|this|past|coming <unit1>", "this @past|coming|very|same <unit1>",
        "the current <unit1>",
        "@this|last|next calendar|fiscal|financial|academic <unit1>",
        "the @current|latest fiscal|financial <unit1>",
        "@last|next @past? weekend",
      ],
      examples: [
        .init("Sales rose ⟦last year⟧.", "1997", published: "1998-02-03"),
        .init("They meet ⟦next week⟧.", "1998-W07", published: "1998-02-03"),
      ],
      counterexamples: ["At last years of war ended."]
    ) { match in
      let last = match.captures.count - 1
      let unit = match.unit(last)
      guard !unit.isClock, unit != .quarter else { return nil }
      let direction: Int32 =
        match.word(0, is: "last")
        ? -1 : match.word(0, is: "next", "coming") && match.atoms.count == 2 ? 1 : 0
      if match.word(0, is: "past", "coming"), match.atoms.count == 2 {
        return Draft([.duration, .weak], .duration(TimeLength(1, unit)))
      }
      var kinds: DraftKind = [.date, .relative]
      if unit == .day { kinds.insert(.day) }
      return Draft(
        kinds,
        .shift(
          .init(
            TimeLength(direction == 0 ? 0 : 1, unit), direction, from: .deictic, isWholeUnit: true))
      )
    },
    TimexRule(
      "<relative> <weekday>",
      [
        "@last|next|this|past|coming <weekday>", "this @past|coming <weekday>",
        "the @following|next|previous|preceding|same|coming|last <weekday>", "<weekday> @last|next",
        "earlier <weekday>", "@this|that same? <weekday>",
      ],
      examples: [
        .init("It closed ⟦last Friday⟧.", "1998-01-30", published: "1998-02-03")
      ],
      counterexamples: ["They sat this sunny day."]
    ) { match in
      var fields = CalendarFields()
      if match.captures.count == 1 {
        fields.weekday = match.value(0)
        return Draft([.day, .date, .relative], .calendar(fields), modifier: .start)
      }
      let isFirst = match.value(0) > 0
      fields.weekday = match.value(isFirst ? 0 : 1)
      guard let choice = choice(match, isFirst ? 1 : 0) else { return nil }
      let isPast = match.word(isFirst ? 1 : 0, is: "past")
      let isComing = match.word(isFirst ? 1 : 0, is: "coming")
      return Draft(
        [.day, .date, .relative, .weekday],
        .select(fields, isPast ? .last : isComing ? .next : choice))
    },
    TimexRule(
      "<relative> <named-month>",
      [
        "@last|next|this|past|coming <month>", "this @past|coming <month>",
        "the @following|next|previous|preceding|same|coming <month>", "that same? <month>",
        "@last|next|this <yearless>",
      ],
      examples: [
        .init("The law passed ⟦last June⟧.", "1997-06", published: "1998-02-03")
      ],
      counterexamples: ["At last may we rest."]
    ) { match in
      var fields = CalendarFields()
      if let day = match.fields(match.captures.count - 1) {
        fields = day
      } else {
        fields.month = match.value(match.captures.count - 1)
      }
      let choice: TimeMeaning.Choice?
      if match.captures.count == 1 {
        choice = .same
      } else {
        let isThisPast = match.word(0, is: "past")
        choice =
          isThisPast ? .last : match.word(0, is: "coming") ? .next : RuleBook.choice(match, 0)
      }
      guard let choice else { return nil }
      return Draft(
        [.date, fields.day == nil ? .month : .day, .relative], .select(fields, choice))
    },
    TimexRule(
      "<date> of <relative>",
      [
        "@first|second|third|fourth|last <weekday> of <date>",
        "the @first|second|third|fourth|last <weekday> of <date>",
        "the @first|second|third|fourth|last <weekday> in <date>",
      ],
      examples: [.init("They vote on ⟦the first Tuesday of November 1992⟧.", "1992-11-03")],
      counterexamples: ["The first man of Tuesday arrived."]
    ) { match in
      guard let inside = match.draft(2) else { return nil }
      var fields = CalendarFields()
      fields.weekday = match.value(1)
      let number = match.word(0, is: "last") ? -1 : match.number(0) ?? 1
      fields.week = number
      return Draft([.day, .date], .within(fields, inside.meaning))
    },
    TimexRule(
      "the <ordinal> <unit> of <date>",
      ["the <ord> <unit1> of <date>", "the last <unit1> of <date>", "the final <unit1> of <date>"],
      examples: [.init("It fell in ⟦the first week of June 1944⟧.", "1944-W22")],
      counterexamples: ["The first day of school came."]
    ) { match in
      guard let inside = match.draft(match.captures.count - 1),
        inside.kinds.isDisjoint(with: [.duration])
      else {
        return nil
      }
      let isOrdinal = match.captures.count == 3
      let number = isOrdinal ? match.number(0) ?? 1 : -1
      let unit = match.unit(isOrdinal ? 1 : 0)
      guard !unit.isClock, unit != .quarter, unit != .half, abs(number) < 400 else { return nil }
      return Draft(
        unit == .day ? [.date, .day] : [.date], .nth(number, unit, of: inside.meaning))
    },
    TimexRule(
      "the week of <date>",
      ["the week of <day>", "the @week|weekend beginning|ending|starting <day>"],
      examples: [.init("It was shown in ⟦the week of 6 March 2000⟧.", "2000-W10")],
      counterexamples: ["The week of prayer began."]
    ) { match in
      guard let day = match.draft(match.captures.count - 1) else { return nil }
      return Draft([.date], .nth(0, .week, of: day.meaning))
    },
  ]

  /// True for meanings such as "two days ago", which no "early" goes with.
  static func isOffset(_ meaning: TimeMeaning) -> Bool {
    if case .shift(let shift) = meaning { return !shift.isWholeUnit }
    return false
  }
}
