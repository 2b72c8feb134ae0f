/// Clock times, parts of the day, and both on a date.
extension RuleBook {
  static let clockRules: [TimexRule] = [
    TimexRule(
      "<hour>:<minute>",
      [
        "<int> ~: ~<2d> [ ~: ~<2d> ] <ampm>? local? [ time ] <zone>?",
        "<int> ~. ~<2d> <ampm>? <zone>?", "<int> <ampm> <zone>?",
        "<int> ~: ~<2d> ~hrs|hours|h <zone>?", "<n> o ' ~clock [ in the <partname> ]",
      ],
      examples: [
        .init("It was 19 March 2003. The shot fell at ⟦9:34 p.m.⟧", "2003-03-19T21:34")
      ],
      counterexamples: ["They won 3:15 on points 12:99."]
    ) { match in clock(match) },
    TimexRule(
      "noon", ["@noon|midnight|midday"],
      examples: [.init("On 5 May 1920 the gates opened at ⟦noon⟧.", "1920-05-05T12:00")],
      counterexamples: ["High Noon Saloon burned down."]
    ) { match in
      var fields = CalendarFields()
      fields.hour = match.word(0, is: "midnight") ? 24 : 12
      fields.minute = match.word(0, is: "midnight") ? nil : 0
      return Draft(.clock, .calendar(fields))
    },
    TimexRule(
      "<hour> in the <part>", ["<n> in the <partname>"],
      examples: [
        .init("On 5 May 1920 the gates opened at ⟦4 in the morning⟧.", "1920-05-05T04:00")
      ],
      counterexamples: ["She slept in the morning."]
    ) { match in
      guard let hour = match.number(0), (1...12).contains(hour) else { return nil }
      var fields = CalendarFields()
      let isLate = match.value(1) >= DayPart.afternoon.rawValue
      fields.hour = isLate && hour < 12 ? hour + 12 : hour
      fields.minute = 0
      return Draft(.clock, .calendar(fields))
    },
    TimexRule(
      "half past <hour>", ["half past <n>", "quarter @past|to <n>"],
      examples: [.init("On 5 May 1920 the gates opened at ⟦half past six⟧.", "1920-05-05T06:30")],
      counterexamples: ["Half past errors were fixed."]
    ) { match in
      let isHalf = match.captures.count == 1
      guard let hour = match.number(isHalf ? 0 : 1), (1...12).contains(hour) else { return nil }
      var fields = CalendarFields()
      let before = !isHalf && match.word(0, is: "to")
      fields.hour = before ? hour - 1 : hour
      fields.minute = isHalf ? 30 : before ? 45 : 15
      return Draft(.clock, .calendar(fields))
    },
    TimexRule(
      "<part of the day>",
      [
        "the? <partname>", "the? @early|late|mid -? <partname> [ hours ]", "the? small hours",
        "overnight",
        "@early|late in the <partname>", "night - time",
      ],
      examples: [
        .init("On 5 May 1920 they marched; in ⟦the evening⟧ they camped.", "1920-05-05TEV")
      ],
      counterexamples: ["The Evening Standard reported it."]
    ) { match in
      var fields = CalendarFields()
      switch match.captures.count {
      case 1: fields.part = DayPart(rawValue: match.value(0))
      case 2: fields.part = DayPart(rawValue: match.value(1))
      default: fields.part = .night
      }
      if let last = match.captures.indices.last, match.isPlural(last) { return nil }
      let modifier: TimeExpression.Modifier? =
        match.captures.count == 2 ? edge(match, 0) : nil
      var kinds: DraftKind = [.clock, .weak, .partOfDay]
      if match.atoms.count == 1 { kinds.insert(.generic) }
      return Draft(kinds, .calendar(fields), modifier: modifier)
    },
    TimexRule(
      "this <part of the day>",
      [
        "@this|that|last|next <partname>", "the @next|following|same|previous <partname>",
        "that same <partname>",
        "@early|late|later|earlier this|that|last <partname>", "tonight", "late tonight",
        "@early|late the next|following <partname>",
        "@late|early tomorrow|yesterday|this <partname>",
      ],
      examples: [
        .init("They will vote ⟦this afternoon⟧.", "1998-02-03TAF", published: "1998-02-03"),
        .init("On 5 May 1920 they camped. ⟦The next morning⟧ they left.", "1920-05-06TMO"),
      ],
      counterexamples: ["That mourning lasted."]
    ) { match in partOfSomeDay(match) },
    TimexRule(
      "<day> <part of the day>",
      [
        "<weekday> @early|late? -? <partname>", "@yesterday|tomorrow|today -? <partname>",
        "@early|late|mid -? <weekday> <partname>",
      ],
      examples: [
        .init("He spoke ⟦Monday night⟧.", "1998-02-02TNI", published: "1998-02-03")
      ],
      counterexamples: ["Monday knights rode out."]
    ) { match in
      let last = match.captures.count - 1
      guard let part = DayPart(rawValue: match.value(last)), !match.isPlural(last) else {
        return nil
      }
      var fields = CalendarFields()
      fields.part = part
      if last == 2, match.has(1), match.word(0, is: "early", "late", "mid") || match.value(1) != 0,
        !match.word(1, is: "early", "late")
      {
        fields.weekday = match.value(1)
        return Draft([.time, .day], .calendar(fields), modifier: edge(match, 0))
      }
      if match.word(0, is: "yesterday") { return dayShift(-1, fields) }
      if match.word(0, is: "tomorrow") { return dayShift(1, fields) }
      if match.word(0, is: "today") { return dayShift(0, fields) }
      fields.weekday = match.value(0)
      return Draft([.time, .day], .calendar(fields))
    },
    TimexRule(
      "<time> of <date>",
      [
        "<clock> of <day>", "<clock> on <day>", "<clock> ,? <day>", "<clock> of <rel>",
        "@early|late in <clock> of <day>", "<clock> , on? <day>",
      ],
      examples: [
        .init("It began on ⟦the morning of 31 January 1965⟧.", "1965-01-31TMO"),
        .init("The gate closed at ⟦noon Thursday⟧.", "1998-02-05T12:00", published: "1998-02-06"),
      ],
      counterexamples: ["The night of the hunter came."]
    ) { match in
      let shifted = match.captures.count == 3 ? 1 : 0
      guard let clock = match.fields(shifted), let day = match.draft(shifted + 1),
        !day.kinds.contains(.time)
      else { return nil }
      let modifier = shifted == 1 ? edge(match, 0) : match.draft(shifted)?.modifier
      return join(clock, day, modifier: modifier)
    },
    TimexRule(
      "<time> of <day> of two", ["<clock> of <dd> - <day>"],
      examples: [.init("It began in ⟦the night of 3⟧–4 May 1904.", "1904-05-03TNI")],
      counterexamples: ["The night of 3 men was long."]
    ) { match in
      guard let clock = match.fields(0), var draft = match.draft(2), let first = match.number(1),
        case .calendar(var fields) = draft.meaning, fields.weekday == nil, fields.month != nil
      else { return nil }
      fields.day = first
      draft.meaning = .calendar(fields)
      var joined = join(clock, draft, modifier: match.draft(0)?.modifier)
      joined?.atoms = match.atoms.lowerBound..<(match.captures[1]?.atoms.upperBound ?? 0)
      return joined
    },
    TimexRule(
      "<date> <time>",
      ["<day> ,? at? <clock>", "<day> - <clock>"],
      examples: [
        .init("It began on ⟦19 March 2003 at 5:34 am⟧.", "2003-03-19T05:34")
      ],
      counterexamples: ["On Monday at least twelve fell."]
    ) { match in
      guard let clock = match.fields(1), let day = match.draft(0), !day.kinds.contains(.time),
        clock.hour != nil || match.atoms.count > 2,
        clock.hour != nil || !isArticle(match, before: 1)
      else { return nil }
      return join(clock, day, modifier: match.draft(1)?.modifier)
    },
  ]

  /// True when the draft in a slot begins with an article.
  private static func isArticle(_ match: Match, before slot: Int) -> Bool {
    guard let capture = match.captures[slot] else { return false }
    return match.source[capture.atoms.lowerBound].entry == match.lexicon.index(of: "the")
  }

  private static func join(
    _ clock: CalendarFields, _ day: Draft, modifier: TimeExpression.Modifier?
  ) -> Draft? {
    var kinds: DraftKind = [.time, .day]
    if day.kinds.contains(.yearless) { kinds.insert(.yearless) }
    switch day.meaning {
    case .calendar(var fields):
      guard !fields.hasTime else { return nil }
      fields.part = clock.part
      fields.hour = clock.hour
      fields.minute = clock.minute
      fields.second = clock.second
      fields.zone = clock.zone
      return Draft(kinds, .calendar(fields), modifier: modifier)
    default:
      return Draft(kinds, .within(clock, day.meaning), modifier: modifier)
    }
  }

  private static func dayShift(_ days: Int32, _ fields: CalendarFields) -> Draft {
    Draft([.time, .day], .within(fields, dayFromNow(days)))
  }

  static func dayFromNow(_ days: Int32) -> TimeMeaning {
    .shift(.init(TimeLength(abs(days), .day), days.signum(), from: .utterance, isWholeUnit: true))
  }

  private static func clock(_ match: Match) -> Draft? {
    guard var hour = match.number(0), hour <= 24 else { return nil }
    var fields = CalendarFields()
    var meridiem: Int?
    var zone: Int?
    switch match.captures.count {
    case 5: (meridiem, zone) = (3, 4)
    case 4: (meridiem, zone) = (2, 3)
    case 2: break
    default: break
    }
    if match.captures.count == 3 {
      if match.has(1),
        match.source[match.captures[1]?.atoms.lowerBound ?? 0].classes.contains(.meridiem)
      {
        (meridiem, zone) = (1, 2)
      } else {
        zone = 2
      }
    }
    if match.captures.count >= 4 || (match.captures.count == 3 && meridiem == nil) {
      guard let minute = match.number(1), minute < 60 else { return nil }
      fields.minute = minute
      if match.captures.count == 5, let second = match.number(2) {
        guard second < 60 else { return nil }
        fields.second = second
      }
    }
    // "4.30" alone is a number, "4.30 p.m." a time
    if match.captures.count == 4, !match.has(2) { return nil }
    if let meridiem, match.has(meridiem) {
      guard (1...12).contains(hour) else { return nil }
      let isAfternoon = match.value(meridiem) == 12
      hour = hour == 12 ? (isAfternoon ? 12 : 0) : hour + (isAfternoon ? 12 : 0)
      if fields.minute == nil { fields.minute = 0 }
    } else if match.captures.count == 2 {
      guard (1...12).contains(hour) else { return nil }
      if match.has(1), match.value(1) >= DayPart.afternoon.rawValue, hour < 12 { hour += 12 }
      fields.minute = 0
    }
    fields.hour = hour
    if let zone, match.has(zone) { fields.zone = match.value(zone) }
    let isBare = match.captures.count == 5 && !match.has(3) && !match.has(4)
    return Draft(isBare ? [.clock, .weak, .bareClock] : .clock, .calendar(fields))
  }

  private static func partOfSomeDay(_ match: Match) -> Draft? {
    guard match.captures.count > 0 else {
      var fields = CalendarFields()
      fields.part = .night
      let first = match.source[match.atoms.lowerBound].entry
      return Draft(
        [.time, .day], .within(fields, dayFromNow(0)),
        modifier: first == match.lexicon.index(of: "late") ? .end : nil)
    }
    let last = match.captures.count - 1
    guard let part = DayPart(rawValue: match.value(last)), !match.isPlural(last) else { return nil }
    var fields = CalendarFields()
    fields.part = part
    let words = match.source[match.atoms].map(\.entry)
    func says(_ word: String) -> Bool { words.contains(match.lexicon.index(of: word)) }
    let modifier: TimeExpression.Modifier? =
      says("early") || says("earlier") ? .start : says("late") || says("later") ? .end : nil
    let meaning: TimeMeaning
    if says("tomorrow") {
      meaning = dayFromNow(1)
    } else if says("yesterday") {
      meaning = dayFromNow(-1)
    } else if says("this") {
      meaning = dayFromNow(0)
    } else if says("last") {
      meaning = dayFromNow(part == .night || part == .evening ? -1 : -1)
    } else if says("next") || says("following") {
      meaning = .shift(.init(TimeLength(1, .day), 1, from: .narrative, isWholeUnit: true))
    } else if says("previous") {
      meaning = .shift(.init(TimeLength(1, .day), -1, from: .narrative, isWholeUnit: true))
    } else {
      meaning = .shift(.init(TimeLength(0, .day), 0, from: .narrative, isWholeUnit: true))
    }
    return Draft([.time, .day], .within(fields, meaning), modifier: modifier)
  }

  /// The modifier that "early", "mid" or "late" gives.
  static func edge(_ match: Match, _ slot: Int) -> TimeExpression.Modifier? {
    if match.word(
      slot, is: "early", "earlier", "beginning", "start", "onset", "outset", "opening", "dawn")
    {
      return .start
    }
    if match.word(slot, is: "mid", "middle", "midst", "height", "midpoint") { return .mid }
    if match.word(slot, is: "late", "later", "end", "close", "latter", "conclusion") { return .end }
    return nil
  }
}
