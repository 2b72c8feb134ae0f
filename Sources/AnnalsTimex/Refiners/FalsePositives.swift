extension Refiner {
  /// Drops what only looks like a time, such as "180 dead" and "the fall of the city".
  static let falsePositives = Refiner(name: "false positives") { drafts, context in
    drafts.filter { draft in
      if isPartOfName(draft, context) { return false }
      guard draft.kinds.contains(.weak) else { return true }
      return isSupported(draft, context)
    }
  }

  /// True for "USA Today", "the Daily Mail" and "High Noon Saloon": times inside a name.
  private static func isPartOfName(_ draft: Draft, _ context: RefinerContext) -> Bool {
    guard draft.kinds.isDisjoint(with: [.month, .weekday, .holiday, .named, .year, .era]),
      draft.kinds.isDisjoint(with: [.day, .season]) || draft.atoms.count == 1
    else { return false }
    let last = context.atoms[draft.atoms.upperBound - 1]
    guard last.marks.contains(.capital), !last.marks.contains(.allCapitals),
      !last.classes.contains(.month)
    else {
      return false
    }
    if last.classes.contains(.units), context.before(draft)?.classes.contains(.quote) == true {
      return true
    }
    if last.classes.contains(.unit), draft.kinds.contains(.relative),
      !last.marks.contains(.sentenceStart)
    {
      return true
    }
    if !last.marks.contains(.sentenceStart), let after = context.after(draft), isName(after) {
      return true
    }
    return draft.atoms.count == 1 && context.before(draft).map(isName) ?? false
      && !last.marks.contains(.sentenceStart)
  }

  private static func isName(_ atom: Atom) -> Bool {
    atom.classes == .unknown && atom.marks.contains(.capital)
  }

  private static func isSupported(_ draft: Draft, _ context: RefinerContext) -> Bool {
    let kinds = draft.kinds
    if kinds.contains(.holiday) { return isHoliday(draft, context) }
    if kinds.contains(.bareUnit) { return isUnit(draft, context) }
    if kinds.contains(.bareClock) { return isClock(draft, context) }
    if kinds.contains(.year) { return isYear(draft, context) }
    if kinds.contains(.month) { return isMonth(draft, context) }
    if kinds.contains(.season) { return isSeason(draft, context) }
    if kinds.contains(.partOfDay) { return isPartOfDay(draft, context) }
    if kinds.contains(.adjective) { return isAdjective(draft, context) }
    if kinds.contains(.bareUnits) { return isBareUnits(draft, context) }
    if kinds.contains(.singleUnit) { return isSingleUnit(draft, context) }
    return true
  }

  /// False for names that go on: "Christmas Island".
  private static func isHoliday(_ draft: Draft, _ context: RefinerContext) -> Bool {
    if let before = context.before(draft), isName(before), !before.marks.contains(.sentenceStart) {
      return false
    }
    guard let after = context.after(draft), after.classes.contains(.unknown) else { return true }
    return !after.marks.contains(.capital) || after.marks.contains(.sentenceStart)
  }

  /// False for the days of a report: "the day" without a date in it.
  private static func isUnit(_ draft: Draft, _ context: RefinerContext) -> Bool {
    guard case .shift(let shift) = draft.meaning else { return true }
    return shift.amount.unit != .day
  }

  /// True for "at 3:15", false for a score of 3:15.
  private static func isClock(_ draft: Draft, _ context: RefinerContext) -> Bool {
    guard let before = context.before(draft) else { return true }
    let words = context.words
    return before.classes.contains(.datePreposition) || before.entry == words.at
      || before.classes.contains(.dash) || before.entry == words.openParenthesis
  }

  private static func isYear(_ draft: Draft, _ context: RefinerContext) -> Bool {
    let atom = context.atoms[draft.atoms.lowerBound]
    if atom.width == 3 { return !context.isNews }
    let before = context.before(draft)
    let after = context.after(draft)
    if let before {
      if before.classes.contains(.currency) || context.words.numbered.contains(before.entry) {
        return false
      }
      if before.classes.contains(.dash), before.marks.contains(.glued),
        let earlier = context.before(draft, 2), !earlier.classes.contains(.digits),
        atom.marks.contains(.glued)
      {
        return earlier.entry != 0
      }
      if before.classes.contains(.digits), !before.classes.contains(.yearDigits),
        !before.classes.contains(.dayDigits)
      {
        return false
      }
      if before.entry == context.words.stop, let earlier = context.before(draft, 2),
        earlier.entry == context.words.no
      {
        return false
      }
    }
    if let after {
      if after.entry == context.words.percent || after.classes.contains(.units) { return false }
      if after.marks.contains(.glued), after.classes.contains(.currency) { return false }
    }
    if let after, after.endsInS, let before,
      before.classes.contains(.unknown) || before.classes.contains(.pastCue)
    {
      return false
    }
    let isRecent = (1900...2035).contains(atom.number)
    let isAfterPreposition = before?.classes.contains(.datePreposition) ?? false
    if isRecent { return true }
    if isAfterPreposition { return true }
    if let after, after.classes.contains(.dash), let next = context.after(draft, 2),
      next.classes.contains(.yearDigits)
    {
      return true
    }
    guard let before else { return true }
    return before.classes.contains(.sign) || before.classes.contains(.dash)
      || before.classes.contains(.month)
  }

  private static func isMonth(_ draft: Draft, _ context: RefinerContext) -> Bool {
    let atom = context.atoms[draft.atoms.lowerBound]
    let before = context.before(draft)
    let after = context.after(draft)
    if let before, before.classes.contains(.personTitle) { return false }
    let isSupported = before?.classes.contains(.datePreposition) ?? false
    if isSupported, let before, let after, isName(after),
      [context.words.to, context.words.for, context.words.and].contains(before.entry)
    {
      return false
    }
    if isSupported { return true }
    if let before, before.marks.contains(.capital), before.entry == 0,
      !before.marks.contains(.sentenceStart),
      !atom.marks.contains(.newLine)
    {
      return false
    }
    let isAmbiguous =
      atom.number == 0 && [3, 5].contains(context.lexicon.entries[Int(atom.entry)].value)
    if isAmbiguous { return before.map { $0.entry == context.words.the } ?? false }
    if let after, after.marks.contains(.capital), after.entry == 0, !isSupported { return false }
    return true
  }

  private static func isSeason(_ draft: Draft, _ context: RefinerContext) -> Bool {
    let name = context.atoms[draft.atoms.upperBound - 1]
    let before = context.before(draft)
    let after = context.after(draft)
    if name.marks.contains(.capital), let after, after.marks.contains(.capital) { return false }
    let isFall = name.entry == context.lexicon.index(of: "fall")
    let hasArticle = draft.atoms.count > 1
    if isFall {
      if let after, after.entry == context.words.of { return false }
      guard let before,
        before.entry == context.words.in || before.entry == context.words.by
          || before.entry == context.words.during || before.entry == context.words.since
      else { return false }
      return true
    }
    _ = hasArticle
    _ = before
    return true
  }

  private static func isPartOfDay(_ draft: Draft, _ context: RefinerContext) -> Bool {
    !context.isNews || draft.atoms.count > 1
  }

  private static func isAdjective(_ draft: Draft, _ context: RefinerContext) -> Bool { true }

  private static func isBareUnits(_ draft: Draft, _ context: RefinerContext) -> Bool {
    if let after = context.after(draft), after.entry == context.words.apart { return false }
    if case .duration(let length) = draft.meaning, length.unit == .quarter { return false }
    guard let before = context.before(draft) else { return true }
    if before.entry == context.words.of, context.before(draft, 2)?.entry == context.words.matter {
      return false
    }
    return before.classes.isDisjoint(with: [.digits, .cardinal, .decimal])
  }

  private static func isSingleUnit(_ draft: Draft, _ context: RefinerContext) -> Bool { true }
}
