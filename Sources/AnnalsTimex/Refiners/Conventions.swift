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
      return first == context.words.former || first == context.words.future ? nil : draft
    }
    if kinds.contains(.eventOffset) { return withoutEvent(draft, context) }
    if case .set = draft.meaning, draft.atoms.count == 1, !context.isDaily(draft) { return nil }
    return withoutFocus(draft, context)
  }

  private static func inNarrative(_ draft: Draft, _ context: RefinerContext) -> Draft? {
    if draft.kinds.contains(.anaphor) {
      guard let before = context.before(draft),
        before.classes.contains(.datePreposition) || before.entry == context.words.at
      else { return nil }
    }
    return draft
  }

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

  /// True for the word that an offset is counted from an event with.
  fileprivate func isOffsetWord(_ entry: UInt16) -> Bool {
    entry == words.after || entry == words.before || entry == words.following
      || entry == words.prior
      || entry == words.into
  }
}
