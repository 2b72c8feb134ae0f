/// A place in a text where a pattern fits.
package struct Match {
  /// What a slot has caught.
  struct Capture {
    var atoms: Range<Int>
    var draft: Draft?
  }

  let source: [Atom]
  let captures: [Capture?]
  let lexicon: Lexicon
  /// All atoms of the match.
  package let atoms: Range<Int>

  /// True when a slot or captured literal has caught something.
  package func has(_ slot: Int) -> Bool { captures[slot] != nil }

  private func atom(_ slot: Int) -> Atom? { captures[slot].map { source[$0.atoms.lowerBound] } }

  /// The month, weekday, unit, season or part of the day in a slot.
  package func value(_ slot: Int) -> Int32 {
    atom(slot).map { lexicon.entries[Int($0.entry)].value } ?? 0
  }

  /// The unit in a slot.
  package func unit(_ slot: Int) -> TimeUnit { TimeUnit(rawValue: value(slot)) ?? .day }

  /// True when the unit in a slot stands in the plural.
  package func isPlural(_ slot: Int) -> Bool { atom(slot)?.classes.contains(.units) ?? false }

  /// The whole number in a slot, from digits, words or an ordinal; `nil` when there is none.
  package func number(_ slot: Int) -> Int32? {
    guard let capture = captures[slot] else { return nil }
    switch capture.draft?.meaning {
    case .number(let tenths): return tenths % 10 == 0 ? tenths / 10 : nil
    case .ordinal(let number): return number
    case .calendar(let fields): return fields.year
    default: return source[capture.atoms.lowerBound].number
    }
  }

  /// The number in a slot in tenths.
  package func tenths(_ slot: Int) -> Int32? {
    guard let capture = captures[slot] else { return nil }
    if case .number(let tenths) = capture.draft?.meaning { return tenths }
    return number(slot).map { $0 * 10 }
  }

  /// The number of digits in a slot.
  package func width(_ slot: Int) -> Int { Int(atom(slot)?.width ?? 0) }

  /// What another rule has read in a slot.
  package func draft(_ slot: Int) -> Draft? { captures[slot]?.draft }

  /// The fields that another rule has read in a slot.
  package func fields(_ slot: Int) -> CalendarFields? {
    if case .calendar(let fields) = draft(slot)?.meaning { fields } else { nil }
  }

  /// The length that another rule has read in a slot.
  package func length(_ slot: Int) -> TimeLength? {
    if case .duration(let length) = draft(slot)?.meaning { length } else { nil }
  }

  /// True when a captured literal is one of some words.
  package func word(_ slot: Int, is words: String...) -> Bool {
    guard let entry = atom(slot)?.entry, entry != 0 else { return false }
    return words.contains { lexicon.index(of: $0) == entry }
  }

  /// True when the first letter of what a slot has caught is a capital.
  package func isCapital(_ slot: Int) -> Bool { atom(slot)?.marks.contains(.capital) ?? false }

  /// The draft without a leading article.
  func withoutArticle(_ draft: Draft) -> Draft {
    guard atom(source[atoms.lowerBound], is: "the", "a", "an"), atoms.count > 1 else {
      return draft
    }
    var trimmed = draft
    trimmed.atoms = (atoms.lowerBound + 1)..<atoms.upperBound
    return trimmed
  }

  /// The atom before the match; `nil` at the start of a paragraph.
  package var before: Atom? {
    guard atoms.lowerBound > 0, !source[atoms.lowerBound].marks.contains(.newParagraph) else {
      return nil
    }
    return source[atoms.lowerBound - 1]
  }

  /// The atom after the match; `nil` at the end of a paragraph.
  package var after: Atom? {
    guard atoms.upperBound < source.count, !source[atoms.upperBound].marks.contains(.newParagraph)
    else { return nil }
    return source[atoms.upperBound]
  }

  /// True when the atom is one of some words.
  package func atom(_ atom: Atom?, is words: String...) -> Bool {
    guard let atom, atom.entry != 0 else { return false }
    return words.contains { lexicon.index(of: $0) == atom.entry }
  }
}
