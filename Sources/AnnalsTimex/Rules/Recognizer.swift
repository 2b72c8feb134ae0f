import AnnalsLanguage

/// Finds everything that the rules can read in a text, from right to left, so that a rule can ask for what others
/// have read to its right.
struct Recognizer {
  private let book: RuleBook
  private let atoms: [Atom]
  private let numbers: NumberReader
  private let names: NameReader
  /// For each atom, the first of the drafts that start there, or -1.
  private var heads: [Int32]
  private var drafts: [Draft] = []
  private var next: [Int32] = []
  private var scratch: [Match.Capture?] = Array(repeating: nil, count: 16)

  init(book: RuleBook, atoms: [Atom], names: NameReader) {
    self.names = names
    self.book = book
    self.atoms = atoms
    numbers = NumberReader(atoms: atoms, lexicon: book.lexicon)
    heads = Array(repeating: -1, count: atoms.count + 1)
  }

  /// The readings that stand by themselves, the longest at each place, none overlapping.
  /// - Complexity: O(n) in the number of atoms; the number of readings at one place is bounded.
  static func drafts(in atoms: [Atom], book: RuleBook, names: NameReader) -> [Draft] {
    var recognizer = Recognizer(book: book, atoms: atoms, names: names)
    for index in stride(from: atoms.count - 1, through: 0, by: -1) { recognizer.read(at: index) }
    return recognizer.selected()
  }

  private static let maximumPerAtom = 48

  private mutating func read(at index: Int) {
    let atom = atoms[index]
    if atom.entry == 0 {
      guard atom.classes != .unknown, atom.classes != .sign else { return }
      let first = drafts.count
      if !atom.classes.isDisjoint(with: [.digits, .decimal, .ordinal, .cardinal]) {
        readNumbers(at: index)
      }
      var bits = atom.classes.rawValue
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        for pattern in book.startsByClass[bit] { tryPattern(pattern, at: index) }
      }
      extend(from: first, at: index)
      return
    }
    let starts = book.startsByEntry[Int(atom.entry)]
    let hasNumber = !atom.classes.isDisjoint(with: [.cardinal, .ordinal])
    let canBeName = atom.classes.contains(.nameStart) && atom.marks.contains(.capital)
    if starts.isEmpty && !hasNumber && !canBeName { return }
    if index + 1 < atoms.count, atoms[index + 1].classes == .unknown,
      book.articles.contains(atom.entry)
    {
      return
    }
    let first = drafts.count
    if hasNumber { readNumbers(at: index) }
    if canBeName { readHoliday(at: index) }
    for pattern in starts { tryPattern(pattern, at: index) }
    extend(from: first, at: index)
  }

  private mutating func readHoliday(at index: Int) {
    guard let match = names.match(at: index, of: .init(.holiday)),
      let entry = match.entries.first(where: { !$0.isRisky })
    else { return }
    var draft = Draft([.date, .day, .holiday, .weak], .holiday(names.rule(entry), of: nil))
    draft.atoms = match.atoms
    add(draft)
  }

  private mutating func readNumbers(at index: Int) {
    var found: [(Range<Int>, DraftKind, TimeMeaning)] = []
    numbers.read(at: index) { found.append(($0, $1, $2)) }
    for (range, kinds, meaning) in found {
      var draft = Draft(kinds, meaning)
      draft.atoms = range
      add(draft)
    }
  }

  /// Lets the rules that begin with a draft go on from each draft that starts at an atom.
  private mutating func extend(from first: Int, at index: Int) {
    var current = first
    while current < drafts.count, drafts.count - first < Self.maximumPerAtom {
      let kinds = drafts[current].kinds
      defer { current += 1 }
      guard drafts[current].atoms.lowerBound == index else { continue }
      for start in book.startsByDraft where !start.kinds.isDisjoint(with: kinds) {
        tryPattern(start.pattern, at: index, firstDraft: current)
      }
    }
  }

  private mutating func add(_ draft: Draft) {
    let index = draft.atoms.lowerBound
    var other = heads[index]
    while other >= 0 {
      let there = drafts[Int(other)]
      if there.atoms == draft.atoms, there.kinds == draft.kinds, there.meaning == draft.meaning,
        there.modifier == draft.modifier
      {
        return
      }
      other = next[Int(other)]
    }
    drafts.append(draft)
    next.append(heads[index])
    heads[index] = Int32(drafts.count - 1)
  }

  // MARK: Matching

  private mutating func tryPattern(_ number: UInt16, at index: Int, firstDraft: Int? = nil) {
    let compiled = book.patterns[Int(number)]
    for slot in 0..<compiled.pattern.captureCount { scratch[slot] = nil }
    match(
      compiled.pattern, node: 0, at: index, start: index, firstDraft: firstDraft,
      rule: compiled.rule)
  }

  /// Follows a pattern and adds what its rule makes of each full match.
  /// - Returns: true when a match was accepted.
  @discardableResult
  private mutating func match(
    _ pattern: Pattern, node: Int, at position: Int, start: Int, firstDraft: Int?, rule: UInt16
  ) -> Bool {
    guard node < pattern.nodes.count else {
      return produce(pattern, start..<position, rule: rule)
    }
    let current = pattern.nodes[node]
    if case .optional(let length) = current.test {
      if match(
        pattern, node: node + 1, at: position, start: start, firstDraft: firstDraft, rule: rule)
      {
        return true
      }
      for skipped in pattern.nodes[(node + 1)...(node + length)] where skipped.capture >= 0 {
        scratch[skipped.capture] = nil
      }
      return match(
        pattern, node: node + 1 + length, at: position, start: start, firstDraft: firstDraft,
        rule: rule)
    }
    guard position < atoms.count else { return false }
    let atom = atoms[position]
    if position > start {
      if atom.marks.contains(.newParagraph) { return false }
      if current.isGlued && !atom.marks.contains(.glued) { return false }
    }
    switch current.test {
    case .entries(let entries):
      guard atom.entry != 0, entries.contains(atom.entry) else { return false }
    case .classes(let classes):
      guard !atom.classes.isDisjoint(with: classes) else { return false }
    case .anyWord:
      guard atom.classes.isDisjoint(with: [.sign, .dash, .digits, .apostrophe, .currency]) else {
        return false
      }
    case .kinds(let kinds):
      return matchDraft(
        pattern, node: node, kinds: kinds, at: position, start: start, firstDraft: firstDraft,
        rule: rule)
    case .optional: return false
    }
    if current.capture >= 0 {
      scratch[current.capture] = Match.Capture(atoms: position..<(position + 1), draft: nil)
    }
    return match(
      pattern, node: node + 1, at: position + 1, start: start, firstDraft: nil, rule: rule)
  }

  private mutating func matchDraft(
    _ pattern: Pattern, node: Int, kinds: DraftKind, at position: Int, start: Int, firstDraft: Int?,
    rule: UInt16
  ) -> Bool {
    let capture = pattern.nodes[node].capture
    if position == start {
      guard let firstDraft, !drafts[firstDraft].kinds.isDisjoint(with: kinds) else { return false }
      let draft = drafts[firstDraft]
      scratch[capture] = Match.Capture(atoms: draft.atoms, draft: draft)
      return match(
        pattern, node: node + 1, at: draft.atoms.upperBound, start: start, firstDraft: nil,
        rule: rule)
    }
    // All drafts that fit are tried, since a shorter one can be the one that lets the pattern go on.
    var other = heads[position]
    var isAccepted = false
    while other >= 0 {
      let draft = drafts[Int(other)]
      if !draft.kinds.isDisjoint(with: kinds) {
        scratch[capture] = Match.Capture(atoms: draft.atoms, draft: draft)
        if match(
          pattern, node: node + 1, at: draft.atoms.upperBound, start: start, firstDraft: nil,
          rule: rule)
        {
          isAccepted = true
        }
      }
      other = next[Int(other)]
    }
    return isAccepted
  }

  private mutating func produce(_ pattern: Pattern, _ range: Range<Int>, rule: UInt16) -> Bool {
    guard !range.isEmpty else { return false }
    let captures = Array(scratch[0..<pattern.captureCount])
    let match = Match(source: atoms, captures: captures, lexicon: book.lexicon, atoms: range)
    guard var draft = book.rules[Int(rule)].produce(match) else { return false }
    if draft.atoms.isEmpty { draft.atoms = range }
    guard draft.atoms.lowerBound == range.lowerBound || draft.atoms.lowerBound < atoms.count else {
      return false
    }
    var rules: [UInt16] = []
    for capture in captures { rules += capture?.draft?.rules ?? [] }
    draft.rules = rules + [rule]
    add(draft)
    return true
  }

  // MARK: Selection

  private func selected() -> [Draft] {
    var result: [Draft] = []
    var index = 0
    while index < atoms.count {
      var other = heads[index]
      var best: Draft?
      while other >= 0 {
        let draft = drafts[Int(other)]
        if draft.isComplete, isBetter(draft, than: best) { best = draft }
        other = next[Int(other)]
      }
      if let best {
        result.append(best)
        index = best.atoms.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private func isBetter(_ draft: Draft, than other: Draft?) -> Bool {
    guard let other else { return true }
    if draft.atoms.upperBound != other.atoms.upperBound {
      return draft.atoms.upperBound > other.atoms.upperBound
    }
    return (draft.rules.last ?? 0) <= (other.rules.last ?? 0)
  }
}
