import AnnalsLanguage
import AnnalsText
import AnnalsTime

/// Finds named events and eras that say when something happened: "during the Korean War", "under President Truman",
/// "the eve of the Revolution", "in the Diem era".
///
/// A name alone says what the text is about and not when; only words that make a time of it count.
struct NamedTimeReader {
  private let context: RefinerContext
  private let names: NameReader
  private let chooser: CandidateChooser

  init(context: RefinerContext, names: NameReader, chooser: CandidateChooser) {
    self.context = context
    self.names = names
    self.chooser = chooser
  }

  /// The named times that overlap no expression, in the order of the text.
  /// - Parameters:
  ///   - expressions: the expressions of the text, which give the candidates their years.
  ///   - isPhrase: true when the text is one phrase, in which a name needs no words before it.
  /// - Returns: time expressions with the basis `namedEvent`.
  func read(beside expressions: [TimeExpression], isPhrase: Bool) -> [TimeExpression] {
    var result: [TimeExpression] = []
    var taken = 0
    var index = 0
    while index < context.atoms.count {
      defer { index += 1 }
      guard context.atoms[index].marks.contains(.capital), index >= taken,
        let part = part(before: index) ?? suffixPart(at: index) ?? (isPhrase ? .during : nil),
        let match = names.match(at: index, of: .init(.namedEvent))
      else { continue }
      let hasEraWord = eraWord(after: match.atoms.upperBound) != nil
      let start = index - (hasArticle(before: index) ? 1 : 0)
      let end = eraWord(after: match.atoms.upperBound) ?? match.atoms.upperBound
      let span = ByteSpan(Int(context.atoms[start].start), Int(context.atoms[end - 1].end))
      guard !expressions.contains(where: { $0.span.overlaps(span) }) else { continue }
      let events = names.events(match.entries).filter {
        isAllowed($0, part, hasEraWord, match.atoms)
      }
      guard let edtf = chooser.edtf(of: events, part: part, at: span.start, beside: expressions)
      else {
        continue
      }
      result.append(
        TimeExpression(
          span: span, tokens: 0..<0, kind: .date, value: edtf.description, edtf: edtf,
          isSpan: part == .during || part == .since || part == .until, basis: .namedEvent,
          rules: [part.rawValue]))
      taken = end
    }
    return result
  }

  /// Risky names and states need an era word or a clear preposition; a state is never meant by "after France".
  private func isAllowed(
    _ event: NamedEvent, _ part: NamedPart, _ hasEraWord: Bool, _ atoms: Range<Int>
  ) -> Bool {
    if hasEraWord { return true }
    if event.isRisky { return false }
    switch event.type {
    case "state", "dynasty", "organization", "alliance", "period":
      return part == .during && !event.isRisky
    case "term_of_office", "reign":
      let before = atoms.lowerBound > 0 ? context.atoms[atoms.lowerBound - 1].entry : 0
      return before == context.words.under || hasArticle(before: atoms.lowerBound)
        || context.atoms[atoms.lowerBound].entry == context.words.reign
    default: return true
    }
  }

  // MARK: Words around the name

  private func hasArticle(before index: Int) -> Bool {
    index > 0 && context.atoms[index - 1].entry == context.words.the
      && !context.atoms[index].marks.contains(.newParagraph)
  }

  /// What the words before a name take of the event; `nil` when they make no time of it.
  private func part(before index: Int) -> NamedPart? {
    guard !context.atoms[index].marks.contains(.newParagraph) else { return nil }
    let position = hasArticle(before: index) ? index - 2 : index - 1
    guard position >= 0 else { return nil }
    let words = context.words
    switch context.atoms[position].entry {
    case 0: return nil
    case words.during, words.throughout, words.amid, words.under: return .during
    case words.before: return .before
    case words.after, words.following: return .after
    case words.since: return .since
    case words.until, words.till: return .until
    case words.of: return position > 0 ? genitivePart(position - 1) : nil
    default:
      guard context.atoms[position].classes.contains(.dash), position > 0 else { return nil }
      let prefix = context.atoms[position - 1].entry
      return prefix == words.post ? .after : prefix == words.pre ? .before : nil
    }
  }

  private func genitivePart(_ position: Int) -> NamedPart? {
    let words = context.words
    switch context.atoms[position].entry {
    case 0: return nil
    case words.eve: return .eve
    case words.aftermath, words.wake: return .aftermath
    case words.end: return .end
    case words.start, words.beginning, words.outbreak: return .start
    default: return nil
    }
  }

  /// "During", for a name that an era word follows: "in the Diem era".
  private func suffixPart(at index: Int) -> NamedPart? {
    let position = hasArticle(before: index) ? index - 2 : index - 1
    guard position >= 0 else { return nil }
    let entry = context.atoms[position].entry
    let words = context.words
    guard entry == words.in || entry == words.of || entry == words.from else { return nil }
    guard index + 1 < context.atoms.count,
      (index + 1...min(index + 4, context.atoms.count - 1)).contains(where: {
        eraWord(after: $0) != nil
      })
    else { return nil }
    return .during
  }

  /// The end of an era word after a name, as in "Truman administration", "Vietnam-era".
  private func eraWord(after index: Int) -> Int? {
    guard index < context.atoms.count else { return nil }
    var position = index
    if context.atoms[position].classes.contains(.dash) { position += 1 }
    guard position < context.atoms.count, !context.atoms[position].marks.contains(.newParagraph)
    else {
      return nil
    }
    let entry = context.atoms[position].entry
    let words = context.words
    let isEra =
      entry != 0
      && (entry == words.era || entry == words.administration || entry == words.presidency
        || entry == words.period || entry == words.years)
    return isEra ? position + 1 : nil
  }
}
