import AnnalsText
import AnnalsTime

/// Follows a text from expression to expression and keeps the date told last.
struct Narrator {
  private let context: RefinerContext
  private let published: CalendarFields?
  private var last: CalendarFields?
  private var lastIndex: Int?
  private var quarter: CalendarFields?

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
    var isInside = ParenthesisReader(context: context)
    for draft in drafts {
      let draft = ordered(draft)
      let parenthesis = isInside.isInside(draft.atoms.lowerBound)
      var frame = Frame(
        published: published, isNews: context.isNews, last: last, lastIndex: lastIndex)
      frame.quarter = quarter
      CueReader.read(draft, context, into: &frame)
      let resolution = Resolver(frame: frame).resolve(draft.meaning)
      result.append(
        expression(draft, resolution, index: result.count, rules: rules))
      if draft.kinds.contains(.ambiguousOrder) { ambiguous.append(result.count - 1) }
      if published == nil, Self.needsPublication(draft.meaning), resolution.fields == nil {
        unresolved.append(result.count - 1)
      }
      if !parenthesis { remember(draft, resolution, index: result.count - 1) }
    }
    return TaggedTimes(expressions: result, unresolved: unresolved, ambiguous: ambiguous)
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
    guard let fields = resolution.fields, fields.year != nil, fields.scope == .year else { return }
    if fields.quarter != nil, !draft.kinds.contains(.yearAgo) { quarter = fields }
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

/// Reads from the words around an expression whether they tell of the past or of what is to come.
enum CueReader {
  static func read(_ draft: Draft, _ context: RefinerContext, into frame: inout Frame) {
    let lower = max(0, draft.atoms.lowerBound - 12)
    var index = draft.atoms.lowerBound - 1
    while index >= lower {
      let atom = context.atoms[index]
      if atom.classes.contains(.futureCue) {
        frame.isFuture = true
        return
      }
      if atom.classes.contains(.pastCue) {
        frame.isPast = true
        return
      }
      if atom.marks.contains(.sentenceStart) || atom.marks.contains(.newParagraph) { break }
      index -= 1
    }
  }
}
