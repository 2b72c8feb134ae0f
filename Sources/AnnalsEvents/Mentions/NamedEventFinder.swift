import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// An event with a name that the gazetteer knows, in a text.
struct NamedEventMatch: Sendable {
  var tokens: Range<Int>
  /// The word that the others of the name hang on.
  var head: Int
  /// What kind of event the gazetteer calls it: `war`, `treaty`, `reign`.
  var type: String
  /// The date of the gazetteer; `nil` when several events bear the name and nothing tells which is meant.
  var edtf: EDTF?

  /// True for a stretch of time that only dates other events: a reign, a dynasty, a state.
  var isPeriod: Bool {
    ["reign", "term_of_office", "state", "dynasty", "period", "alliance", "organization"].contains(
      type)
  }
}

extension NamedEventMatch {
  /// The name as a time expression that dates what happened in the event.
  func time(in syntax: Syntax) -> TimeExpression? {
    guard let edtf else { return nil }
    return TimeExpression(
      span: syntax.document.span(tokens), tokens: tokens, kind: .date, value: edtf.description,
      edtf: edtf,
      isSpan: true, basis: .namedEvent, rules: ["name of an event in the gazetteer"])
  }
}

/// Finds the events that the gazetteer knows by name.
struct NamedEventFinder {
  let syntax: Syntax
  let gazetteer: Gazetteer
  let times: [TimeExpression]
  /// For each token, the index of its time expression, or -1.
  let timeOfToken: [Int]

  /// The matches in the order of the text; no two overlap.
  func matches() -> [NamedEventMatch] {
    let document = syntax.document
    let keys = SurfaceKeys(
      utf8: document.source.utf8, tokens: document.tokens, sentences: document.sentences)
    var found: [NamedEventMatch] = []
    var token = 0
    while token < document.tokens.count {
      guard timeOfToken[token] < 0,
        let match = gazetteer.match(at: token, in: keys, of: .init(.namedEvent)),
        let value = value(match)
      else {
        token += 1
        continue
      }
      found.append(value)
      token = max(token + 1, match.tokens.upperBound)
    }
    return found
  }

  private func value(_ match: GazetteerMatch) -> NamedEventMatch? {
    let candidates = match.entries.filter { !$0.isRisky }.map(gazetteer.namedEvent)
    guard let best = candidates.first else { return nil }
    let head =
      match.tokens.last { token in syntax.head(token).map { !match.tokens.contains($0) } ?? true }
      ?? match.tokens.upperBound - 1
    guard syntax.isNoun(head) || syntax.universal(head) == .propn, !isPartOfName(match.tokens, head)
    else { return nil }
    let chosen = chosen(among: candidates)
    return NamedEventMatch(
      tokens: match.tokens, head: head, type: best.type, edtf: chosen.flatMap(Self.date))
  }

  /// True when the text names something narrower: "the Irish Civil War" is not "the Civil War".
  private func isPartOfName(_ tokens: Range<Int>, _ head: Int) -> Bool {
    for child in syntax.children(head) where !tokens.contains(child) && timeOfToken[child] < 0 {
      switch syntax.relation(child) {
      case .amod, .compound, .nmodPoss, .flat, .nmodDesc:
        if child < head, isCapital(child) || syntax.universal(child) == .num { return true }
      case .nmod:
        let preposition = syntax.preposition(child)
        if child > head, preposition == "of" || preposition == "against", isCapital(child) {
          return true
        }
      default: continue
      }
    }
    let after = tokens.upperBound
    if after < syntax.document.tokens.count, syntax.sentence(after) == syntax.sentence(head),
      isCapital(after),
      syntax.universal(after) == .propn || syntax.universal(after) == .noun,
      syntax.tag(after - 1) != .pos
    {
      return true
    }
    let before = tokens.lowerBound - 1
    return before >= 0 && syntax.sentence(before) == syntax.sentence(head) && isCapital(before)
      && syntax.tag(before) != .dt && syntax.universal(before) != .adp
      && syntax.universal(before) != .punct
      && before > syntax.document.sentences[syntax.sentence(head)].tokens.lowerBound
  }

  private func isCapital(_ token: Int) -> Bool {
    let first = syntax.document.source.utf8[syntax.document.tokens[token].span.start]
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
  }

  /// The one event that is meant: the only one, or the only one near a year of the document.
  private func chosen(among candidates: [NamedEvent]) -> NamedEvent? {
    guard candidates.count > 1, let first = candidates.first else { return candidates.first }
    let bounds = candidates.map { Self.date($0)?.bounds }
    if let all = bounds[0], bounds.allSatisfy({ $0.map(all.overlaps) ?? false }) { return first }
    let years = times.compactMap { $0.bounds?.earliest?.year ?? $0.bounds?.latest?.year }
    let near = candidates.indices.filter { index in
      guard let start = bounds[index]?.earliest?.year, let end = bounds[index]?.latest?.year else {
        return false
      }
      return years.contains { (start - 3...max(start, end) + 3).contains($0) }
    }
    return near.count == 1 ? candidates[near[0]] : nil
  }

  /// From the start to the end; the dates of the least checked rows are taken as approximate.
  private static func date(_ event: NamedEvent) -> EDTF? {
    guard let start = try? EDTF(event.start) else { return nil }
    guard !event.end.isEmpty, event.end != "..", event.end != event.start,
      let end = try? EDTF(event.end)
    else {
      return event.end == ".." ? EDTF.since(start) : start
    }
    return EDTF.interval(start, end)
  }
}
