/// Reads numbers in digits and words: "1,200", "twenty-five", "two hundred and ten", "2 1/2", "twenty-first".
struct NumberReader {
  let atoms: [Atom]
  let hundred: UInt16
  let thousand: UInt16
  let million: UInt16
  let and: UInt16
  let half: UInt16
  let slash: UInt16

  init(atoms: [Atom], lexicon: Lexicon) {
    self.atoms = atoms
    hundred = lexicon.index(of: "hundred")
    thousand = lexicon.index(of: "thousand")
    million = lexicon.index(of: "million")
    and = lexicon.index(of: "and")
    half = lexicon.index(of: "½")
    slash = lexicon.index(of: "/")
  }

  /// Calls back for every number that starts at an atom.
  func read(at index: Int, _ found: (Range<Int>, DraftKind, TimeMeaning) -> Void) {
    let atom = atoms[index]
    if atom.classes.contains(.decimal) {
      found(index..<(index + 1), .number, .number(atom.number))
    } else if atom.classes.contains(.digits) {
      readDigits(at: index, found)
    } else if atom.classes.contains(.cardinal) {
      readWords(at: index, found)
    }
    if atom.classes.contains(.ordinal) {
      found(index..<(index + 1), .ordinal, .ordinal(atom.number))
    }
  }

  private func readDigits(at index: Int, _ found: (Range<Int>, DraftKind, TimeMeaning) -> Void) {
    let number = atoms[index].number
    guard number < 200_000_000 else { return }
    found(index..<(index + 1), .number, .number(number * 10))
    if let next = atom(index + 1), next.entry == half, half != 0 {
      found(index..<(index + 2), .number, .number(number * 10 + 5))
    }
    if let one = atom(index + 1), one.number == 1, one.width == 1, let sign = atom(index + 2),
      sign.entry == slash, let two = atom(index + 3), two.number == 2, two.width == 1
    {
      found(index..<(index + 4), .number, .number(number * 10 + 5))
    }
    if let scale = atom(index + 1), scale.entry == million, number < 20 {
      found(index..<(index + 2), .number, .number(number * 10_000_000))
    }
  }

  private func readWords(at index: Int, _ found: (Range<Int>, DraftKind, TimeMeaning) -> Void) {
    // A number of words never begins in the middle of another.
    if index > 0, atoms[index - 1].classes.contains(.cardinal), !isBreak(index),
      atoms[index].number < 100, atoms[index - 1].number >= 20
    {
      return
    }
    if let (value, end) = belowHundred(at: index) {
      readYear(first: value, from: index, at: end, found)
    }
    guard let (value, end) = belowMillion(at: index) else { return }
    if value < 200_000_000 { found(index..<end, .number, .number(value * 10)) }
    // "twenty-first" and "hundred and tenth"
    if let ordinal = ordinal(after: end), value % 10 == 0, value >= 20 {
      found(index..<ordinal.end, .ordinal, .ordinal(value + ordinal.value))
    }
    if (1900...2199).contains(value), end - index > 1 {
      found(index..<end, [.yearWords, .partOnly], .calendar(CalendarFields(year: value)))
    }
  }

  private func readYear(
    first: Int32, from index: Int, at end: Int,
    _ found: (Range<Int>, DraftKind, TimeMeaning) -> Void
  ) {
    guard (10...21).contains(first), let (second, last) = belowHundred(at: end), second >= 10 else {
      return
    }
    found(
      index..<last, [.yearWords, .partOnly], .calendar(CalendarFields(year: first * 100 + second)))
  }

  private func atom(_ index: Int) -> Atom? {
    guard index < atoms.count, !atoms[index].marks.contains(.newParagraph) else { return nil }
    return atoms[index]
  }

  private func isBreak(_ index: Int) -> Bool { atoms[index].marks.contains(.newParagraph) }

  private func belowHundred(at index: Int) -> (Int32, Int)? {
    guard let first = atom(index), first.classes.contains(.cardinal), first.number < 100 else {
      return nil
    }
    guard first.number >= 20 else { return (first.number, index + 1) }
    var next = index + 1
    if let dash = atom(next), dash.classes.contains(.dash) { next += 1 }
    if let second = atom(next), second.classes.contains(.cardinal), second.number < 10 {
      return (first.number + second.number, next + 1)
    }
    return (first.number, index + 1)
  }

  private func belowThousand(at index: Int) -> (Int32, Int)? {
    guard let (value, end) = belowHundred(at: index) else { return nil }
    guard let scale = atom(end), scale.entry == hundred else { return (value, end) }
    var next = end + 1
    if let link = atom(next), link.entry == and { next += 1 }
    if let (rest, last) = belowHundred(at: next) { return (value * 100 + rest, last) }
    return (value * 100, end + 1)
  }

  private func belowMillion(at index: Int) -> (Int32, Int)? {
    guard let (value, end) = belowThousand(at: index) else { return nil }
    guard let scale = atom(end), scale.entry == thousand || scale.entry == million else {
      return (value, end)
    }
    let factor: Int32 = scale.entry == thousand ? 1000 : 1_000_000
    guard value < 200 else { return nil }
    var next = end + 1
    if let link = atom(next), link.entry == and { next += 1 }
    if factor == 1000, let (rest, last) = belowThousand(at: next) {
      return (value * factor + rest, last)
    }
    return (value * factor, end + 1)
  }

  private func ordinal(after end: Int) -> (value: Int32, end: Int)? {
    var next = end
    if let dash = atom(next), dash.classes.contains(.dash) { next += 1 }
    guard let last = atom(next), last.classes.contains(.ordinal), last.width == 0, last.number < 10
    else { return nil }
    return (last.number, next + 1)
  }
}
