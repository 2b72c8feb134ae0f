/// Dates that lie a stated time before or after something.
extension RuleBook {
  static let offsetRules: [TimexRule] = [
    TimexRule(
      "<duration> ago", ["<dur> ago", "<dur> back", "<dur> or so ago", "not long ago", "long ago"],
      examples: [
        .init("They met ⟦two years ago⟧.", "1996", published: "1998-02-03")
      ],
      counterexamples: ["Two years of war began."]
    ) { match in
      guard match.captures.count == 1 else {
        return Draft([.date, .reference], .reference(.past))
      }
      return offset(match, 0, direction: -1, from: .utterance)
    },
    TimexRule(
      "<duration> from now",
      ["<dur> from @now|today", "<dur> hence", "in <dur> time", "in <dur> ' time"],
      examples: [
        .init("The ban ends ⟦two weeks from now⟧.", "1998-W08", published: "1998-02-03")
      ],
      counterexamples: ["Two weeks from home he fell ill."]
    ) { match in offset(match, 0, direction: 1, from: .utterance) },
    TimexRule(
      "<duration> later", ["<dur> @later|after|afterwards|afterward|thereafter|on"],
      examples: [
        .init("The siege began on 3 May 1640. ⟦Ten days later⟧ it ended.", "1640-05-13"),
        .init("The king died in 1640. ⟦Three years later⟧ the queen followed.", "1643"),
      ],
      counterexamples: ["Three years after all is long."]
    ) { match in
      if match.word(1, is: "after", "on") {
        // "two days after the siege" is another rule's; here nothing may follow but the end of the clause
        guard let after = match.after else {
          return offset(match, 0, direction: 1, from: .narrative)
        }
        guard match.word(1, is: "after"), after.classes.contains(.sign), after.entry != 0 else {
          return nil
        }
      }
      return offset(match, 0, direction: 1, from: .narrative)
    },
    TimexRule(
      "<duration> earlier", ["<dur> @earlier|before|previously|prior|beforehand"],
      examples: [
        .init("The king died in 1640. ⟦Three years earlier⟧ he had fled.", "1637")
      ],
      counterexamples: ["Three years before the mast he spent."]
    ) { match in
      if match.word(1, is: "before", "prior"), let after = match.after,
        !(after.classes.contains(.sign) && after.entry != 0)
      {
        return nil
      }
      return offset(match, 0, direction: -1, from: .narrative)
    },
    TimexRule(
      "<duration> after <date>",
      ["<dur> @after|following|since|before|from <date>", "<dur> prior to <date>"],
      examples: [.init("He died ⟦two days after 3 May 1640⟧.", "1640-05-05")],
      counterexamples: ["Two days after that, nothing."]
    ) { match in
      guard let length = match.length(0), let draft = match.draft(match.captures.count - 1),
        !draft.kinds.contains(.reference), !length.unit.isClock
      else { return nil }
      if match.captures.count == 3, match.word(1, is: "from", "since") { return nil }
      let isBefore = match.captures.count == 2 || match.word(1, is: "before")
      return Draft(
        [.date, .relative],
        .shift(.init(length, isBefore ? -1 : 1, from: .date(draft.meaning))),
        modifier: match.draft(0)?.modifier)
    },
    TimexRule(
      "<duration> after <event>",
      [
        "<dur> @after|before|following the|his|her|its|their|this|that|a|an <word>",
        "<dur> @after|before|following <word>",
        "the day @after|before|following the|his|her|its|their|this|that|a <word>",
        "<dur> prior to the|his|her|its|their|this <word>",
        "<dur> into the|his|her|its|their <word>",
      ],
      examples: [
        .init("The siege began on 3 May 1640. ⟦Two days after the siege⟧ they left.", "1640-05-05")
      ],
      counterexamples: ["Two days after all were gone."]
    ) { match in
      let isDay = match.source[match.atoms.lowerBound].entry == match.lexicon.index(of: "the")
      guard let length = isDay ? TimeLength(1, .day) : match.length(0) else { return nil }
      let slot = isDay ? 0 : 1
      var end = match.atoms.upperBound
      let name = match.source[end - 1]
      if !isDay, match.captures.count > 2, match.captures[1]?.atoms.upperBound == end - 1 {
        guard name.classes == .unknown, name.marks.contains(.capital) else { return nil }
      }
      while name.marks.contains(.capital), end < match.source.count,
        match.source[end].classes == .unknown, match.source[end].marks.contains(.capital),
        !match.source[end].marks.contains(.newParagraph)
      {
        end += 1
      }
      let isBefore =
        match.captures.count > 2 || isDay
        ? match.word(slot, is: "before")
        : match.source[match.atoms].contains { $0.entry == match.lexicon.index(of: "prior") }
      guard length.unit != .second else { return nil }
      var draft = Draft(
        [.date, .relative, .eventOffset], .shift(.init(length, isBefore ? -1 : 1, from: .event)),
        modifier: isDay ? nil : match.draft(0)?.modifier)
      draft.atoms = match.atoms.lowerBound..<end
      return draft
    },
    TimexRule(
      "<units> later",
      [
        "@shortly|immediately thereafter|afterwards|afterward|after", "some time @later|after",
        "a short|long time @later|after|before", "shortly before",
      ],
      examples: [
        .init("He was freed on 3 May 1640 and died ⟦shortly afterwards⟧.", "1640-05-03")
      ],
      counterexamples: ["Shortly after the war he died."]
    ) { match in
      if let after = match.after, !(after.classes.contains(.sign) && after.entry != 0) {
        return nil
      }
      return Draft(
        [.date, .relative],
        .shift(.init(TimeLength(0, .day), 0, from: .narrative, isWholeUnit: true)))
    },
  ]

  private static func offset(
    _ match: Match, _ slot: Int, direction: Int32, from anchor: TimeMeaning.Anchor
  ) -> Draft? {
    guard let length = match.length(slot), let inner = match.draft(slot) else { return nil }
    let time = length.unit.isClock
    return Draft(
      [.date, .relative, time ? .time : .date], .shift(.init(length, direction, from: anchor)),
      modifier: inner.modifier == .approx ? .approx : inner.modifier)
  }
}
