import AnnalsText
import AnnalsTime

/// Follows a text from expression to expression and keeps the date told last.
struct Narrator {
  private let context: RefinerContext
  private let published: CalendarFields?
  private var last: CalendarFields?
  private var lastIndex: Int?
  private var quarter: CalendarFields?
  /// The offset at which the words of each expression end, without what fills a length.
  private(set) var coreEnds: [Int] = []
  /// A year far from the story that moves it only when another year near it follows.
  private var candidateYear: Int32?

  private let dateOrder: DateOrder

  init(context: RefinerContext, published: EDTF?, dateOrder: DateOrder) {
    self.dateOrder = dateOrder
    self.context = context
    self.published = published.flatMap(Self.fields)
  }

  /// The date of publication as fields, as exact as it is known.
  private static func fields(_ edtf: EDTF) -> CalendarFields? {
    guard let first = edtf.bounds.earliest, let last = edtf.bounds.latest else { return nil }
    if first == last { return CalendarFields(first) }
    if first.year == last.year, first.month == last.month {
      return CalendarFields(year: Int32(first.year), month: Int32(first.month))
    }
    return CalendarFields(year: Int32(first.year))
  }

  /// The expressions of refined drafts.
  mutating func tell(_ drafts: [Draft], rules: [TimexRule]) -> TaggedTimes {
    var result: [TimeExpression] = []
    var unresolved: [Int] = []
    var ambiguous: [Int] = []
    result.reserveCapacity(drafts.count)
    var isOnlyYear = false
    var previousFields: CalendarFields?
    var isInside = ParenthesisReader(context: context)
    for (position, draft) in drafts.enumerated() {
      let draft = ordered(draft)
      let parenthesis = isInside.isInside(draft.atoms.lowerBound)
      var frame = Frame(
        published: published, isNews: context.isNews, last: last, lastIndex: lastIndex)
      frame.quarter = isOnlyYear ? nil : quarter
      if case .duration(let length) = draft.meaning, length.unit == .month, (length.count ?? 0) > 3
      {
        isOnlyYear = true
      }
      frame.isPastPerfect = isPastPerfect(draft)
      frame.isDeadline = context.before(draft)?.entry == context.words.by
      if position + 1 < drafts.count, context.isRange(draft, drafts[position + 1]) {
        frame.nextMonth = drafts[position + 1].yearlessMonth
      }
      if position > 0, context.isRange(drafts[position - 1], draft) {
        frame.rangeStart = previousFields
      }
      CueReader.read(draft, context, into: &frame)
      var resolution = Resolver(frame: frame).resolve(draft.meaning)
      if draft.kinds.contains(.timeNoun), resolution.fields != nil {
        resolution.value = TimeMeaning.Reference.present.rawValue
      }
      result.append(
        expression(draft, resolution, frame: frame, rules: rules))
      if draft.kinds.contains(.ambiguousOrder) { ambiguous.append(result.count - 1) }
      if published == nil, Self.needsPublication(draft.meaning), resolution.fields == nil {
        unresolved.append(result.count - 1)
      }
      coreEnds.append(Int(context.atoms[draft.atoms.upperBound - draft.complement - 1].end))
      previousFields = resolution.fields
      if resolution.fields?.quarter != nil { isOnlyYear = false }
      if !parenthesis, !(frame.isPlanned || isAside(draft)) || context.isNews {
        remember(draft, resolution, index: result.count - 1)
      }
    }
    combine(drafts, &result)
    return TaggedTimes(expressions: result, unresolved: unresolved, ambiguous: ambiguous)
  }

  /// True when the story goes on from a date; false for asides, which only look back or ahead.
  private mutating func moves(_ draft: Draft, _ fields: CalendarFields, year: Int32) -> Bool {
    guard let last, let lastYear = last.year else { return true }
    if isLookingBack(draft.meaning) || draft.kinds.contains(.countedUnit) { return false }
    if fields.grain == .year, year == lastYear, last.grain < .year {
      // "During 1919" opens the year again; ", 1919" only completes the date before.
      guard !context.isNews, let before = context.before(draft) else { return false }
      return before.entry == context.words.during || before.entry == context.words.in
    }
    guard !context.isNews else { return true }
    if isSecondOfRange(draft), fields.grain == .year { return false }
    if let before = context.before(draft), before.entry == context.words.since { return false }
    if year < lastYear || isEarlier(fields, than: last),
      isPastPerfect(draft) || isCauseBefore(draft)
    {
      return false
    }
    if abs(year - lastYear) > 15, fields.grain == .year {
      let isConfirmed = candidateYear.map { abs($0 - year) <= 5 } ?? false
      candidateYear = year
      return isConfirmed
    }
    candidateYear = nil
    return true
  }

  /// True when a date is not over at the date of publication.
  private func isComing(_ fields: CalendarFields) -> Bool {
    guard let now = published?.days?.last, let first = fields.days?.last else { return false }
    return first >= now
  }

  /// True for "as of 2009", "sometime in 2008" and what follows "until" from afar.
  private func isAside(_ draft: Draft) -> Bool {
    var index = draft.atoms.lowerBound - 1
    let lowest = max(0, index - 7)
    while index >= lowest {
      let entry = context.atoms[index].entry
      if entry == context.words.until || entry == context.words.sometime { return true }
      if entry == context.words.of, index == draft.atoms.lowerBound - 1, index > 0,
        context.atoms[index - 1].entry == context.words.as
      {
        return true
      }
      if context.atoms[index].marks.contains(.sentenceStart) { return false }
      index -= 1
    }
    return false
  }

  private func isLookingBack(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .shift(let shift):
      shift.direction < 0 && shift.anchor != .utterance
        || shift.direction > 0 && shift.anchor == .deictic && !context.isNews
    case .select(_, .previous), .select(_, .next): true
    case .within(_, let inner): isLookingBack(inner)
    default: false
    }
  }

  private func isEarlier(_ fields: CalendarFields, than other: CalendarFields) -> Bool {
    guard let first = fields.days?.last, let second = other.days?.first else { return false }
    return first < second
  }

  /// True for the second year of "1963–1969".
  private func isSecondOfRange(_ draft: Draft) -> Bool {
    guard let dash = context.before(draft), dash.classes.contains(.dash),
      let first = context.before(draft, 2)
    else { return false }
    return first.classes.contains(.yearDigits)
  }

  /// True after "followed" and "after": what comes first is told second.
  private func isCauseBefore(_ draft: Draft) -> Bool {
    var index = draft.atoms.lowerBound - 1
    let lowest = max(0, index - 8)
    while index >= lowest {
      let atom = context.atoms[index]
      if atom.entry != 0,
        atom.entry == context.words.followed || atom.entry == context.words.following
          || atom.entry == context.words.after || atom.entry == context.words.since
          || atom.entry == context.words.than
      {
        return true
      }
      if atom.marks.contains(.sentenceStart) || atom.entry == context.words.comma { return false }
      index -= 1
    }
    return false
  }

  /// True when "had" stands before the expression in its sentence.
  private func isPastPerfect(_ draft: Draft) -> Bool {
    var index = draft.atoms.lowerBound - 1
    let lowest = max(0, index - 14)
    while index >= lowest {
      let atom = context.atoms[index]
      if atom.entry == context.words.had { return true }
      if atom.marks.contains(.sentenceStart) { return false }
      index -= 1
    }
    return false
  }

  /// A date in figures with day and month in the order that the user has set.
  private func ordered(_ draft: Draft) -> Draft {
    guard dateOrder == .dayFirst, draft.kinds.contains(.ambiguousOrder),
      case .calendar(var fields) = draft.meaning
    else { return draft }
    (fields.day, fields.month) = (fields.month, fields.day)
    var swapped = draft
    swapped.meaning = .calendar(fields)
    return swapped
  }

  /// True for words that only a date of publication can date, such as "yesterday" and "last month".
  private static func needsPublication(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .shift(let shift): shift.anchor == .utterance || shift.anchor == .deictic
    case .select(_, .last), .select(_, .next), .select(_, .this): true
    case .calendar(let fields): fields.weekday != nil && fields.year == nil && fields.day == nil
    case .within(_, let inner): needsPublication(inner)
    default: false
    }
  }

  private mutating func remember(_ draft: Draft, _ resolution: Resolution, index: Int) {
    guard let fields = resolution.fields, let year = fields.year, fields.scope == .year else {
      return
    }
    if fields.quarter != nil, !draft.kinds.contains(.yearAgo), !isComing(fields) {
      if let known = quarter?.days, let days = fields.days, days.first < known.first {
      } else {
        quarter = fields
      }
    }
    guard moves(draft, fields, year: year) else { return }
    last = fields
    lastIndex = index
  }

  private func expression(
    _ draft: Draft, _ resolution: Resolution, frame: Frame, rules: [TimexRule]
  ) -> TimeExpression {
    let first = context.atoms[draft.atoms.lowerBound]
    let final = context.atoms[draft.atoms.upperBound - 1]
    let stretch = stretch(draft, frame)
    return TimeExpression(
      span: ByteSpan(Int(first.start), Int(final.end)), tokens: 0..<0,
      kind: draft.type ?? resolution.kind, value: resolution.value, modifier: draft.modifier,
      quantifier: resolution.quantifier, frequency: resolution.frequency,
      edtf: stretch ?? edtf(draft, resolution, frame), isSpan: stretch != nil,
      basis: stretch == nil ? resolution.basis : .relative,
      anchor: resolution.usesLast ? lastIndex : nil,
      rules: draft.kinds.contains(.holiday) && draft.rules.isEmpty
        ? ["<holiday>"] : draft.rules.reversed().map { rules[Int($0)].name })
  }

  /// The days that an expression can denote, without the words before it.
  private func edtf(_ draft: Draft, _ resolution: Resolution, _ frame: Frame) -> EDTF? {
    if let fields = resolution.fields {
      return EDTFValue.edtf(fields).map { EDTFValue.modified($0, by: draft.modifier) }
    }
    switch draft.meaning {
    case .shift(let shift) where shift.amount.isVague:
      let anchor = shift.anchor == .utterance ? frame.utterance : frame.narrative
      guard let edtf = anchor.flatMap({ EDTFValue.edtf($0.date) }) else { return nil }
      return shift.direction < 0 ? EDTF.before(edtf) : EDTF.after(edtf)
    case .reference(let reference):
      guard frame.isNews, !draft.kinds.contains(.adjective),
        let now = frame.published.flatMap(EDTFValue.edtf)
      else { return nil }
      return switch reference {
      case .present: now
      case .past: EDTF.by(now)
      case .future: EDTF.onOrAfter(now)
      }
    default: return nil
    }
  }

  /// The stretch of a length that ends or begins now.
  private func stretch(_ draft: Draft, _ frame: Frame) -> EDTF? {
    guard draft.reach != 0, case .duration(let length) = draft.meaning, !length.isVague,
      let now = frame.deictic, let anchor = EDTFValue.edtf(now.date)
    else { return nil }
    let shift = TimeMeaning.Shift(length, draft.reach, from: .deictic)
    guard let other = Resolver(frame: frame).resolve(shift).fields.flatMap(EDTFValue.edtf) else {
      return nil
    }
    return draft.reach < 0 ? EDTF.interval(other, anchor) : EDTF.interval(anchor, other)
  }

  /// Gives ranges their stretch and single dates the sense of the words before them.
  private func combine(_ drafts: [Draft], _ expressions: inout [TimeExpression]) {
    let reader = SenseReader(context: context)
    var index = 0
    while index < drafts.count {
      if index + 1 < drafts.count, let isWhole = reader.range(drafts[index], drafts[index + 1]),
        let first = expressions[index].edtf, let last = expressions[index + 1].edtf,
        let both = isWhole ? EDTF.interval(first, last) : EDTF.between(first, last)
      {
        for member in index...(index + 1) {
          expressions[member].edtf = both
          expressions[member].isSpan = isWhole
        }
        index += 2
        continue
      }
      let sense = reader.sense(of: drafts[index])
      if let edtf = expressions[index].edtf, expressions[index].kind != .duration {
        expressions[index].edtf = sense.applied(to: edtf)
        expressions[index].isSpan = sense.isSpan
      }
      index += 1
    }
  }
}

/// Tells whether a place of a text lies inside parentheses.
struct ParenthesisReader {
  private let context: RefinerContext
  private var position = 0
  private var depth = 0

  init(context: RefinerContext) { self.context = context }

  /// True inside parentheses; places are asked for in rising order.
  mutating func isInside(_ atom: Int) -> Bool {
    while position < atom {
      let current = context.atoms[position]
      if current.marks.contains(.newParagraph) { depth = 0 }
      if current.entry == context.words.openParenthesis { depth += 1 }
      if current.entry == context.words.closeParenthesis { depth = max(0, depth - 1) }
      position += 1
    }
    return depth > 0
  }
}
