extension Refiner {
  /// Numbers that stand for a date because of their neighbour: "17 and 18 September", "May 3 and 7", "1701–02".
  static let elidedNumbers = Refiner(name: "elided numbers") { drafts, context in
    var result: [Draft] = []
    for (position, draft) in drafts.enumerated() {
      let previousEnd = result.last?.atoms.upperBound ?? 0
      let nextStart =
        position + 1 < drafts.count ? drafts[position + 1].atoms.lowerBound : context.atoms.count
      result += elidedBefore(draft, from: previousEnd, context)
      result.append(draft)
      result += elidedAfter(draft, until: nextStart, context)
    }
    return result
  }

  /// The days before a day with its month: "17" in "17 and 18 September".
  private static func elidedBefore(
    _ draft: Draft, from limit: Int, _ context: RefinerContext
  ) -> [Draft] {
    if draft.kinds.contains(.year), !draft.kinds.contains(.modified) {
      return elidedYearsBefore(draft, from: limit, context)
    }
    guard case .calendar(let fields) = draft.meaning, fields.day != nil, fields.month != nil,
      fields.weekday == nil,
      !context.atoms[draft.atoms.lowerBound].classes.isDisjoint(with: [.digits, .ordinal])
    else { return [] }
    var found: [Draft] = []
    var index = draft.atoms.lowerBound
    while index - 2 >= limit, isLink(context.atoms[index - 1], context) {
      let number = context.atoms[index - 2]
      guard
        number.classes.contains(.dayDigits)
          || (number.classes.contains(.ordinal) && number.width > 0),
        (1...31).contains(number.number)
      else { break }
      var copy = fields
      copy.day = number.number
      copy.part = nil
      copy.hour = nil
      copy.minute = nil
      var elided = Draft([.date, .day], .calendar(copy))
      elided.atoms = (index - 2)..<(index - 1)
      elided.rules = draft.rules
      found.insert(elided, at: 0)
      index -= 2
    }
    return found
  }

  /// The years before a year BC, which share its era: "499" in "from 499 to 493 BC".
  private static func elidedYearsBefore(
    _ draft: Draft, from limit: Int, _ context: RefinerContext
  ) -> [Draft] {
    guard case .calendar(let fields) = draft.meaning, let year = fields.year, year <= 0 else {
      return []
    }
    let index = draft.atoms.lowerBound
    guard index - 2 >= limit, isLink(context.atoms[index - 1], context),
      context.atoms[index - 1].entry != context.words.comma
    else { return [] }
    let number = context.atoms[index - 2]
    guard number.classes.contains(.digits), !number.marks.contains(.grouped), number.number > -year,
      number.number < 10_000
    else { return [] }
    var elided = Draft([.date, .year], .calendar(CalendarFields(year: 1 - number.number)))
    elided.atoms = (index - 2)..<(index - 1)
    elided.rules = draft.rules
    return [elided]
  }

  /// The days after a day, and the last digits of years: "7" in "May 3 and 7", "02" in "1701–02".
  private static func elidedAfter(
    _ draft: Draft, until limit: Int, _ context: RefinerContext
  ) -> [Draft] {
    guard case .calendar(let fields) = draft.meaning, !fields.hasTime else { return [] }
    var found: [Draft] = []
    var index = draft.atoms.upperBound
    while index + 1 < limit, isLink(context.atoms[index], context) {
      let number = context.atoms[index + 1]
      guard number.classes.contains(.digits), !number.marks.contains(.newParagraph) else { break }
      var copy = fields
      if fields.grain == .year, fields.day == nil, let year = fields.year, year > 100 {
        guard
          context.atoms[index].classes.contains(.dash)
            || context.atoms[index].entry == context.lexicon.index(of: "/"),
          number.width == 2 || number.width == 1, number.marks.contains(.glued)
        else { break }
        let unit: Int32 = number.width == 2 ? 100 : 10
        let full = year / unit * unit + number.number
        guard full > year else { break }
        copy.year = full
      } else if fields.day != nil,
        fields.year == nil || context.atoms[index].classes.contains(.dash),
        context.atoms[draft.atoms.upperBound - 1].classes.contains(.dayDigits),
        number.classes.contains(.dayDigits), isFree(after: index + 1, context)
      {
        copy.day = number.number
        copy.weekday = nil
      } else {
        break
      }
      var elided = Draft(fields.day == nil ? [.date, .year] : [.date, .day], .calendar(copy))
      elided.atoms = (index + 1)..<(index + 2)
      elided.rules = draft.rules
      found.append(elided)
      index += 2
    }
    return found
  }

  private static func isLink(_ atom: Atom, _ context: RefinerContext) -> Bool {
    if atom.marks.contains(.newParagraph) { return false }
    return atom.classes.contains(.dash) || atom.entry == context.words.and
      || atom.entry == context.words.or || atom.entry == context.words.comma
      || atom.entry == context.words.to || atom.entry == context.lexicon.index(of: "/")
  }

  /// True when what follows a number does not claim it: no unit, noun or percent sign.
  private static func isFree(after index: Int, _ context: RefinerContext) -> Bool {
    guard index + 1 < context.atoms.count else { return true }
    let next = context.atoms[index + 1]
    if next.marks.contains(.newParagraph) { return true }
    if next.entry == context.words.percent { return false }
    return next.classes.contains(.sign) || next.classes.contains(.dash)
      || next.classes.contains(.datePreposition) || next.entry == context.words.and
  }
}
