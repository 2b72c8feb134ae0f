extension Refiner {
  /// What the annotators of news and of narratives treat differently, by the majority of their texts.
  static let conventions = Refiner(name: "conventions") { drafts, context in
    drafts.compactMap { context.isNews ? inNews($0, context) : inNarrative($0, context) }
  }

  /// News does not mark ages, adjectives of time and anaphors, and leaves out what follows an offset.
  private static func inNews(_ draft: Draft, _ context: RefinerContext) -> Draft? {
    let kinds = draft.kinds
    if !kinds.isDisjoint(with: [.age, .anaphor, .vagueLength, .countedUnit]) { return nil }
    if kinds.contains(.adjective) {
      let first = context.atoms[draft.atoms.lowerBound].entry
      return first == context.words.former || first == context.words.future
        || first == context.words.recent ? nil : draft
    }
    if kinds.contains(.eventOffset) { return withoutEvent(draft, context) }
    if case .shift(let shift) = draft.meaning, shift.anchor == .narrative, shift.direction > 0,
      !shift.isWholeUnit, context.atoms[draft.atoms.upperBound - 1].entry == context.words.later
    {
      return withoutEvent(draft, context)
    }
    if kinds.contains(.singleUnit), !context.isAfterLengthWord(draft) { return nil }
    if kinds.contains(.bareUnits), case .duration(let length) = draft.meaning,
      length.unit == .quarter
    {
      return nil
    }
    if case .set = draft.meaning, draft.atoms.count == 1, !context.isDaily(draft) { return nil }
    return withoutFocus(draft, context)
  }

  private static func inNarrative(_ draft: Draft, _ context: RefinerContext) -> Draft? {
    if draft.kinds.contains(.anaphor) {
      guard let before = context.before(draft),
        before.classes.contains(.datePreposition) || before.entry == context.words.at
      else { return nil }
    }
    if draft.kinds.contains(.generic), case .calendar(let fields) = draft.meaning {
      var changed = draft
      changed.meaning = .within(fields, .reference(.present))
      return changed
    }
    if case .set(let recurrence) = draft.meaning, draft.atoms.count == 1,
      let pattern = calendarPatterns[recurrence.value]
    {
      var changed = draft
      changed.meaning = .set(.init(pattern, quantifier: recurrence.quantifier))
      return changed
    }
    if draft.kinds.contains(.countedUnit), case .nth(_, let unit, _) = draft.meaning, unit != .day {
      var length = draft
      length.meaning = .duration(TimeLength(1, unit))
      return length
    }
    return draft
  }

  /// How narratives write what repeats.
  private static let calendarPatterns = [
    "P1D": "XXXX-XX-XX", "P1W": "XXXX-WXX", "P1M": "XXXX-XX", "P1Y": "XXXX",
  ]

  /// "two days after the siege" becomes "two days".
  private static func withoutEvent(_ draft: Draft, _ context: RefinerContext) -> Draft? {
    guard case .shift(let shift) = draft.meaning,
      let end = draft.atoms.first(where: { context.isOffsetWord(context.atoms[$0].entry) }),
      end > draft.atoms.lowerBound, context.atoms[draft.atoms.lowerBound].entry != context.words.the
    else { return nil }
    var bare = draft
    bare.kinds = .duration
    bare.meaning = .duration(shift.amount)
    bare.atoms = draft.atoms.lowerBound..<end
    return withoutFocus(bare, context)
  }

  /// "only two days" becomes "two days".
  private static func withoutFocus(_ draft: Draft, _ context: RefinerContext) -> Draft {
    let first = context.atoms[draft.atoms.lowerBound].entry
    guard draft.atoms.count > 1,
      first == context.words.only || first == context.words.just || first == context.words.barely
    else {
      return draft
    }
    var bare = draft
    bare.atoms = (draft.atoms.lowerBound + 1)..<draft.atoms.upperBound
    return bare
  }
}

extension RefinerContext {
  /// True for "daily" and "weekly", which news marks, unlike "annual" and "quarterly".
  fileprivate func isDaily(_ draft: Draft) -> Bool {
    let entry = atoms[draft.atoms.lowerBound].entry
    return entry == words.daily || entry == words.weekly
  }

  /// True after a word that a length follows: "in a year", "within a week"; not in "$500 a year".
  fileprivate func isAfterLengthWord(_ draft: Draft) -> Bool {
    guard let before = before(draft) else { return true }
    return before.classes.contains(.datePreposition) || before.entry == words.within
      || before.entry == words.over || before.entry == words.last || before.entry == words.of
  }

  /// True for the word that an offset is counted from an event with.
  fileprivate func isOffsetWord(_ entry: UInt16) -> Bool {
    entry == words.later || entry == words.after || entry == words.before
      || entry == words.following
      || entry == words.prior
      || entry == words.into
  }
}
