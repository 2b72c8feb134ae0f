/// Reads from the words around an expression whether they tell of the past or of what is to come.
enum CueReader {
  private static let reach = 20
  private static let reachOfWeakCues = 10

  /// Looks back through the sentence; the nearest verb decides.
  static func read(_ draft: Draft, _ context: RefinerContext, into frame: inout Frame) {
    let lower = max(0, draft.atoms.lowerBound - reach)
    var index = draft.atoms.lowerBound - 1
    if context.atoms[draft.atoms.lowerBound].marks.contains(.sentenceStart) { return }
    if let after = context.after(draft), after.classes.contains(.apostrophe),
      after.marks.contains(.glued)
    {
      // "Wednesday's ruling" has been made.
      frame.isPast = true
      return
    }
    if isAsSoonAs(draft, context) {
      frame.isFuture = true
      frame.isSurelyFuture = true
      frame.isPlanned = true
      return
    }
    while index >= lower {
      let atom = context.atoms[index]
      let distance = draft.atoms.lowerBound - index
      if atom.classes.contains(.futureCue), isCue(index, distance, context) {
        frame.isFuture = true
        frame.isSurelyFuture = atom.classes.contains(.strongFutureCue)
        frame.isPlanned =
          frame.isSurelyFuture
          || distance <= reachOfWeakCues && isPlan(index, context)
        return
      }
      if atom.classes.contains(.pastCue) || atom.endsInEd {
        frame.isPast = true
        return
      }
      if atom.entry == context.words.to, isInfinitive(index, context) {
        frame.isPurpose = true
        if isAppointed(index, context) {
          frame.isFuture = true
          frame.isPlanned = true
          return
        }
      }
      if atom.marks.contains(.sentenceStart) || atom.marks.contains(.newParagraph) { break }
      index -= 1
    }
  }

  /// True after "as soon as" and "as early as".
  private static func isAsSoonAs(_ draft: Draft, _ context: RefinerContext) -> Bool {
    guard let last = context.before(draft), last.entry == context.words.as,
      let word = context.before(draft, 2)
    else { return false }
    return word.entry == context.words.soon || word.entry == context.words.early
  }

  /// False for prepositions of the future that do not stand right before the expression.
  private static func isCue(_ index: Int, _ distance: Int, _ context: RefinerContext) -> Bool {
    let entry = context.atoms[index].entry
    guard entry == context.words.by || entry == context.words.until else { return true }
    return distance <= 2
  }

  /// True for "had" or "been" before a word such as "scheduled".
  private static func isHad(_ index: Int, _ context: RefinerContext) -> Bool {
    (max(0, index - 2)..<index).contains { context.atoms[$0].entry == context.words.had }
  }

  /// True for "scheduled", unless it "had been", and for "would be".
  private static func isPlan(_ index: Int, _ context: RefinerContext) -> Bool {
    let atom = context.atoms[index]
    if atom.classes.contains(.planCue) { return !isHad(index, context) }
    return atom.entry == context.words.would && index + 1 < context.atoms.count
      && context.atoms[index + 1].entry == context.words.be
  }

  /// True for "is to" and "are to".
  private static func isAppointed(_ index: Int, _ context: RefinerContext) -> Bool {
    guard index > 0 else { return false }
    let before = context.atoms[index - 1].entry
    return before == context.words.is || before == context.words.are
  }

  /// True for "to" before a word that can be a verb.
  private static func isInfinitive(_ index: Int, _ context: RefinerContext) -> Bool {
    guard index + 1 < context.atoms.count else { return false }
    let next = context.atoms[index + 1]
    return next.classes == .unknown && !next.marks.contains(.capital)
  }
}
