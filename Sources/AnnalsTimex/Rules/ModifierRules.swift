/// Beginnings, middles and ends of dates.
extension RuleBook {
  static let modifierRules: [TimexRule] = [
    TimexRule(
      "early <date>",
      [
        "the? @early|late|mid|middle -? <date>", "the? very @early|late <date>",
        "@early|late|mid|middle in <date>",
        "@early|late -? to - mid -? <date>", "mid - to - @late <date>",
        "the @opening|closing @months|weeks|days|years of <date>",
      ],
      examples: [
        .init("He died in ⟦early 1942⟧.", "1942"), .init("Trade rose in ⟦the mid-1990s⟧.", "199"),
        .init("They left in ⟦late June 1944⟧.", "1944-06"),
      ],
      counterexamples: ["The late Mr June spoke early."]
    ) { match in
      guard let draft = match.draft(match.captures.count - 1), draft.modifier == nil,
        canHaveEdges(draft)
      else { return nil }
      let modifier = match.word(0, is: "closing") ? .end : edge(match, 0)
      return Draft(
        draft.kinds.subtracting(.weak).union(.modified), draft.meaning, modifier: modifier)
    },
    TimexRule(
      "the end of <date>",
      [
        "the? very? @end|beginning|start|middle|close|onset|outset|midst|height|conclusion|dawn of <date>",
        "the? @early|latter|later|middle|first|last @part|parts|half|days|months|weeks|stages|years of <date>",
        "<date> ' ~s @end|beginning|start", "@beginning|end <date>",
      ],
      examples: [
        .init("By ⟦the end of 1944⟧ the port was open.", "1944"),
        .init("In ⟦the early part of 1920⟧ he left.", "1920"),
      ],
      counterexamples: ["The end of the line came."]
    ) { match in
      let slot = match.captures.firstIndex { $0?.draft != nil } ?? 0
      guard let draft = match.draft(slot), draft.modifier == nil, canHaveEdges(draft) else {
        return nil
      }
      let wordSlot = slot == 0 ? 1 : 0
      if match.captures.count == 2, slot == 1, match.atoms.count == 2,
        match.word(0, is: "end", "beginning")
      {
        return nil
      }
      let modifier: TimeExpression.Modifier? =
        match.word(wordSlot, is: "first")
        ? .start
        : match.word(wordSlot, is: "last") ? .end : edge(match, wordSlot)
      return Draft(
        draft.kinds.subtracting([.weak, .bareUnit]).union(.modified), draft.meaning,
        modifier: modifier)
    },
    TimexRule(
      "year-end",
      [
        "year - end", "year ' ~s end", "the? year end", "month - end", "year end <year>",
        "year - end <year>",
      ],
      examples: [
        .init("The fund closes at ⟦year-end⟧.", "1989-12-31", published: "1989-11-02"),
        .init("The fund closes at ⟦year's end⟧.", "1989", published: "1989-11-02"),
      ],
      counterexamples: ["The year ended badly."]
    ) { match in
      if let draft = match.captures.first??.draft {
        return Draft([.date, .modified], draft.meaning, modifier: .end)
      }
      let isMonth = match.source[match.atoms].contains {
        $0.entry == match.lexicon.index(of: "month")
      }
      let period = TimeMeaning.shift(
        .init(TimeLength(0, isMonth ? .month : .year), 0, from: .deictic, isWholeUnit: true))
      let isHyphened = match.source[match.atoms].contains { $0.classes.contains(.dash) }
      if isHyphened, !isMonth {
        return Draft(
          [.date, .day, .relative, .modified],
          .within(CalendarFields(month: 12, day: 31), period))
      }
      return Draft([.date, .relative, .modified], period, modifier: .end)
    },
  ]

  private static func canHaveEdges(_ draft: Draft) -> Bool {
    guard
      draft.kinds.isDisjoint(with: [
        .reference, .range, .time, .set, .duration, .modified, .eventOffset,
      ])
    else { return false }
    if isOffset(draft.meaning) { return false }
    return true
  }
}
