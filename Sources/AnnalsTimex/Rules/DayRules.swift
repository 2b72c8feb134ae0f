/// Days and months as people write them.
extension RuleBook {
  static let dayRules: [TimexRule] = [
    TimexRule(
      "<named-month>", ["<month>"],
      examples: [.init("It was 1914. In ⟦June⟧ the siege began.", "1914-06")],
      counterexamples: ["You may go on the march."]
    ) { match in
      calendar(CalendarFields(month: match.value(0)), [.month, .yearless, .weak])
    },
    TimexRule(
      "<named-month> <year>", ["<month> ,? <year>", "<month> of <year>", "<month> ' ~<2d>"],
      examples: [
        .init("It opened in ⟦June 1914⟧.", "1914-06"),
        .init("It closed in ⟦March of 1920⟧.", "1920-03"),
        .init("The fleet sailed in ⟦August 480 BC⟧.", "BC0480-08"),
      ],
      counterexamples: ["June Carter sang in 1956."]
    ) { match in
      guard let year = match.fields(1)?.year ?? match.number(1).map(fullYear) else { return nil }
      return calendar(CalendarFields(year: year, month: match.value(0)), .month)
    },
    TimexRule(
      "<named-month> <day>", ["<month> the? <dd>", "<month> the? <ord>"],
      examples: [.init("It was 1914. On ⟦June 28⟧ the heir was shot.", "1914-06-28")],
      counterexamples: ["Nobody may 17 times refuse."]
    ) { match in
      guard !match.isCapital(1) else { return nil }
      return dayOfMonth(month: match.value(0), day: match.number(1), year: nil)
    },
    TimexRule(
      "<named-month> <day> <year>",
      ["<month> <dd> ,? <year>", "<month> the? <ord> ,? <year>", "<month> <dd> ,? ' ~<2d>"],
      examples: [
        .init("On ⟦June 28, 1914⟧ the heir was shot.", "1914-06-28"),
        .init("He signed on ⟦Sept. 3, 1783⟧.", "1783-09-03"),
      ],
      counterexamples: ["He was born on June 31, 1914."]
    ) { match in
      dayOfMonth(
        month: match.value(0), day: match.number(1),
        year: match.fields(2)?.year ?? match.number(2).map(fullYear))
    },
    TimexRule(
      "<day> <named-month>",
      [
        "<dd> <month>", "the? <ord> of <month>", "<ord> <month>", "the? <ord> day of <month>",
        "<dd> ~- ~<month>",
      ],
      examples: [.init("It was 1914. On ⟦28 June⟧ the heir was shot.", "1914-06-28")],
      counterexamples: ["The 40 May Day marchers left."]
    ) { match in
      dayOfMonth(month: match.value(1), day: match.number(0), year: nil)
    },
    TimexRule(
      "<day> <named-month> <year>",
      [
        "<dd> <month> ,? <year>", "the? <ord> of <month> ,? <year>", "<ord> <month> ,? <year>",
        "the? <ord> day of <month> ,? <year>", "<dd> - <month> - <year>", "<dd> - <month> - <2d>",
      ],
      examples: [
        .init("It was signed on ⟦28 June 1919⟧ in the hall.", "1919-06-28"),
        .init("On ⟦the 4th of July, 1776⟧ they met.", "1776-07-04"),
      ],
      counterexamples: ["On 31 April 1914 nothing happened."]
    ) { match in
      dayOfMonth(
        month: match.value(1), day: match.number(0),
        year: match.fields(2)?.year ?? match.number(2).map(fullYear))
    },
    TimexRule(
      "<weekday>", ["<weekday>"],
      examples: [
        .init("They voted on ⟦Friday⟧.", "2020-02-28", published: "2020-03-04"),
        .init("They will vote on ⟦Friday⟧.", "2020-03-06", published: "2020-03-04"),
      ],
      counterexamples: ["They sat in the sun."]
    ) { match in
      var fields = CalendarFields()
      fields.weekday = match.value(0)
      return calendar(fields, [.weekday, .day])
    },
    TimexRule(
      "<weekday> <date>", ["<wday> ,? the? <day>", "<wday> ( <day> )"],
      examples: [.init("They met on ⟦Friday, 3 July 1998⟧.", "1998-07-03")],
      counterexamples: ["The sun shone in July."]
    ) { match in
      guard let draft = match.draft(1), case .calendar(var fields) = draft.meaning,
        fields.day != nil,
        fields.weekday == nil
      else { return nil }
      fields.weekday = match.value(0)
      return calendar(fields, draft.kinds)
    },
    TimexRule(
      "<year>-<month>-<day>",
      ["<yyyy> ~- ~<int> ~- ~<int>", "<yyyy> ~/ ~<int> ~/ ~<int>"],
      examples: [.init("The entry of ⟦1998-07-03⟧ is short.", "1998-07-03")],
      counterexamples: ["Part 1998-77-03 is sold out."]
    ) { match in
      guard match.width(1) <= 2, match.width(2) <= 2 else { return nil }
      return dayOfMonth(month: match.number(1) ?? 0, day: match.number(2), year: match.number(0))
    },
    TimexRule(
      "<number>/<number>/<year>",
      ["<dd> ~/ ~<dd> ~/ ~<int>", "<dd> ~- ~<dd> ~- ~<yyyy>", "<dd> ~. ~<dd> ~. ~<yyyy>"],
      examples: [.init("Dated ⟦25/12/1998⟧ in ink.", "1998-12-25")],
      counterexamples: ["The ratio was 9/45/12."]
    ) { match in
      guard let first = match.number(0), let second = match.number(1), var year = match.number(2),
        match.width(2) == 4 || match.width(2) == 2
      else { return nil }
      if match.width(2) == 2 { year = fullYear(year) }
      if second > 12 { return dayOfMonth(month: first, day: second, year: year) }
      if first > 12 { return dayOfMonth(month: second, day: first, year: year) }
      guard var draft = dayOfMonth(month: first, day: second, year: year) else { return nil }
      if first != second { draft.kinds.insert(.ambiguousOrder) }
      return draft
    },
    TimexRule(
      "the <ordinal> of the month",
      ["the <ord> of @the|that|this|last|next month", "the <ord> of the same month"],
      examples: [
        .init("It began on 3 May 1920 and ended on ⟦the 17th of that month⟧.", "1920-05-17")
      ],
      counterexamples: ["The first of the months was hard."]
    ) { match in
      guard let day = match.number(0), (1...31).contains(day) else { return nil }
      if match.has(1), match.word(1, is: "last", "next") {
        let month = TimeMeaning.shift(
          .init(
            TimeLength(1, .month), match.word(1, is: "last") ? -1 : 1, from: .deictic,
            isWholeUnit: true))
        return Draft([.day, .date, .relative], .within(CalendarFields(day: day), month))
      }
      return calendar(CalendarFields(day: day), [.day])
    },
    TimexRule(
      "<date> of <relative year>",
      ["<yearless> of? <rel>", "<yearless> , <rel>"],
      examples: [
        .init(
          "War came in 1939. By ⟦June of the following year⟧ the capital had fallen.", "1940-06"),
        .init("Prices rose in ⟦June last year⟧.", "1997-06", published: "1998-02-03"),
        .init("War came in 1939. In ⟦the spring of the following year⟧ it spread.", "1940-SP"),
      ],
      counterexamples: ["June last saw him in Paris."]
    ) { match in
      guard let fields = match.fields(0), let year = match.draft(1), isYear(year.meaning) else {
        return nil
      }
      return Draft(
        [.date, .relative, fields.day == nil ? .month : .day], .within(fields, year.meaning))
    },
  ]

  /// The draft of a day that exists in some year; `nil` for "31 June".
  static func dayOfMonth(month: Int32, day: Int32?, year: Int32?) -> Draft? {
    guard let day, (1...12).contains(month), (1...31).contains(day) else { return nil }
    let longest: Int32 = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard day <= longest else { return nil }
    return calendar(
      CalendarFields(year: year, month: month, day: day), year == nil ? [.day, .yearless] : [.day])
  }

  /// The year that two digits stand for: '68 is 1968, '05 is 2005.
  static func fullYear(_ twoDigits: Int32) -> Int32 {
    twoDigits >= 100 ? twoDigits : twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits
  }

  /// True when a meaning is a year as a whole.
  static func isYear(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .calendar(let fields): fields.year != nil && fields.grain == .year
    case .shift(let shift): shift.amount.unit == .year && shift.amount.parts.count == 1
    default: false
    }
  }
}
