extension Refiner {
  /// What a length is filled with, which narratives count to the expression: "three weeks of fighting".
  ///
  /// The complement widens the span alone; the tokens of the expression stay those of the length, so that its nouns can
  /// still tell of events.
  static let complements = Refiner(name: "complements") { drafts, context in
    guard !context.isNews else { return drafts }
    return drafts.enumerated().map { position, draft in
      let limit =
        position + 1 < drafts.count ? drafts[position + 1].atoms.lowerBound : context.atoms.count
      return widened(draft, until: limit, context)
    }
  }

  private static let longest = 6

  private static func widened(_ draft: Draft, until limit: Int, _ context: RefinerContext) -> Draft
  {
    guard case .duration = draft.meaning, draft.kinds.isDisjoint(with: [.age, .vagueLength]),
      let link = context.after(draft), link.entry == context.words.of,
      let end = nounPhrase(from: draft.atoms.upperBound + 1, until: limit, context)
    else { return draft }
    var wide = draft
    wide.complement = end - draft.atoms.upperBound
    wide.atoms = draft.atoms.lowerBound..<end
    wide.kinds.remove(.weak)
    return wide
  }

  /// The end of a noun phrase that runs up to a sign, a preposition or a verb; `nil` when none is in reach.
  private static func nounPhrase(
    from start: Int, until limit: Int, _ context: RefinerContext
  ) -> Int? {
    var index = start
    var words = 0
    if index < limit, context.isDeterminer(context.atoms[index].entry) { index += 1 }
    while index < limit, words <= longest {
      let atom = context.atoms[index]
      if atom.marks.contains(.newParagraph) { return words > 0 ? index : nil }
      if context.isFiniteVerb(index) || (words > 0 && atom.endsInEd) {
        return words > 0 ? index : nil
      }
      if atom.classes == .unknown {
        words += 1
        index += 1
        continue
      }
      if atom.classes.contains(.apostrophe), index + 1 < limit,
        context.atoms[index + 1].marks.contains(.glued), atom.marks.contains(.glued)
      {
        index += 2
        continue
      }
      if words > 0, atom.entry == context.words.and || atom.entry == context.words.of,
        let next = context.phraseStart(after: index, until: limit)
      {
        index = next
        continue
      }
      let isEnd =
        atom.classes.contains(.sign) || atom.classes.contains(.datePreposition)
        || atom.classes.contains(.dash) || atom.classes.contains(.pastCue)
        || atom.entry == context.words.on
        || atom.entry == context.words.at
      return words > 0 && isEnd ? index : nil
    }
    return nil
  }
}

extension RefinerContext {
  /// True for articles and possessives.
  fileprivate func isDeterminer(_ entry: UInt16) -> Bool {
    entry != 0
      && (entry == words.the || entry == words.a || entry == words.an || entry == words.his
        || entry == words.her || entry == words.their)
  }

  /// Where the noun phrase after "and" or "of" begins; `nil` when something else follows.
  fileprivate func phraseStart(after index: Int, until limit: Int) -> Int? {
    var next = index + 1
    if next < limit, isDeterminer(atoms[next].entry) { next += 1 }
    guard next < limit, atoms[next].classes == .unknown, !atoms[next].endsInEd, !isFiniteVerb(next)
    else { return nil }
    return next
  }

  /// True for a verb in the past or present by its tag; false when the text has no tags.
  func isFiniteVerb(_ index: Int) -> Bool {
    guard !verbs.isEmpty else { return false }
    let start = atoms[index].start
    var low = 0
    var high = verbs.count
    while low < high {
      let middle = (low + high) / 2
      if verbs[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < verbs.count && verbs[low] == start
  }
}
