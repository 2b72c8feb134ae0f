/// Holidays, by the gazetteer's table.
extension RuleBook {
  static let holidayRules: [TimexRule] = [
    TimexRule(
      "<holiday> <year>", ["<holiday> ,? <year>", "<holiday> of <year>", "<holiday> in <year>"],
      examples: [.init("They hoped to be home by ⟦Christmas 1914⟧.", "1914-12-25")],
      counterexamples: ["The holiday of 1914 was short."]
    ) { match in
      guard let draft = match.draft(0), case .holiday(let index, _) = draft.meaning,
        let year = match.draft(1)
      else { return nil }
      return Draft([.day, .date], .holiday(index, of: year.meaning))
    },
    TimexRule(
      "<relative> <holiday>",
      ["@last|this|next <holiday>", "this @past|coming <holiday>", "<holiday> of? <rel>"],
      examples: [
        .init("He was found ⟦last Thanksgiving⟧.", "1999-11-25", published: "2000-02-10")
      ],
      counterexamples: ["The last giving of thanks ended."]
    ) { match in
      if let draft = match.draft(0), case .holiday(let index, _) = draft.meaning {
        guard let year = match.draft(1), isYear(year.meaning) else { return nil }
        return Draft([.day, .date, .relative], .holiday(index, of: year.meaning))
      }
      guard let draft = match.draft(1), case .holiday = draft.meaning else { return nil }
      return Draft([.day, .date, .relative, .holiday], draft.meaning)
    },
    TimexRule(
      "<holiday> week", ["<holiday> @week|weekend"],
      examples: [
        .init("The line was idle in ⟦Easter week⟧ 2001.", "2001-W15", published: "2001-06-10")
      ],
      counterexamples: ["The week of rest came."]
    ) { match in
      guard let draft = match.draft(0) else { return nil }
      return Draft(
        [.date], .nth(0, match.word(1, is: "weekend") ? .weekend : .week, of: draft.meaning))
    },
  ]
}
