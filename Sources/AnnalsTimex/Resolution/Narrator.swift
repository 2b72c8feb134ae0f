import AnnalsText
import AnnalsTime

/// Follows a text from expression to expression and keeps the date told last.
struct Narrator {
  private let context: RefinerContext
  private let published: CalendarFields?
  private var last: CalendarFields?
  private var lastIndex: Int?
  private var quarter: CalendarFields?
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
    var previousFields: CalendarFields?
    var isInside = ParenthesisReader(context: context)
    for (position, draft) in drafts.enumerated() {
      let draft = ordered(draft)
      let parenthesis = isInside.isInside(draft.atoms.lowerBound)
      var frame = Frame(
        published: published, isNews: context.isNews, last: last, lastIndex: lastIndex)
      frame.quarter = quarter
      frame.isPastPerfect = isPastPerfect(draft)
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
        expression(draft, resolution, index: result.count, rules: rules))
      if draft.kinds.contains(.ambiguousOrder) { ambiguous.append(result.count - 1) }
      if published == nil, Self.needsPublication(draft.meaning), resolution.fields == nil {
        unresolved.append(result.count - 1)
      }
      previousFields = resolution.fields
      if !parenthesis, !(frame.isPlanned || isAside(draft)) || context.isNews {
        remember(draft, resolution, index: result.count - 1)
      }
    }
    return TaggedTimes(expressions: result, unresolved: unresolved, ambiguous: ambiguous)
  }

  /// True when the story goes on from a date; false for asides, which only look back or ahead.
  private mutating func moves(_ draft: Draft, _ fields: CalendarFields, year: Int32) -> Bool {
    guard let last, let lastYear = last.year else { return true }
    if isLookingBack(draft.meaning) { return false }
    if fields.grain == .year, year == lastYear, last.grain < .year { return false }
    guard !context.isNews else { return true }
    if isSecondOfRange(draft), fields.grain == .year { return false }
    if let before = context.before(draft), before.entry == context.words.since { return false }
    if year < lastYear || isEarlier(fields, than: last), isPastPerfect(draft) { return false }
    if abs(year - lastYear) > 15, fields.grain == .year {
      let isConfirmed = candidateYear.map { abs($0 - year) <= 5 } ?? false
      candidateYear = year
      return isConfirmed
    }
    candidateYear = nil
    return true
  }

  /// True when a date begins after the date of publication.
  private func isComing(_ fields: CalendarFields) -> Bool {
    guard let now = published?.days?.last, let first = fields.days?.first else { return false }
    return first > now
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
    case .shift(let shift): shift.direction < 0 && shift.anchor != .utterance
    case .select(_, .previous): true
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
    _ draft: Draft, _ resolution: Resolution, index: Int, rules: [TimexRule]
  ) -> TimeExpression {
    let first = context.atoms[draft.atoms.lowerBound]
    let final = context.atoms[draft.atoms.upperBound - 1]
    let edtf = resolution.fields.flatMap(EDTFValue.edtf)
    return TimeExpression(
      span: ByteSpan(Int(first.start), Int(final.end)), tokens: 0..<0,
      kind: draft.type ?? resolution.kind, value: resolution.value, modifier: draft.modifier,
      quantifier: resolution.quantifier, frequency: resolution.frequency,
      edtf: edtf.map { EDTFValue.modified($0, by: draft.modifier) }, isSpan: false,
      basis: resolution.basis, anchor: resolution.usesLast ? lastIndex : nil,
      rules: draft.rules.map { rules[Int($0)].name })
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
