import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTimex

/// Finds for each time expression the event that it dates.
struct TimeAttachment {
  /// How a time expression came to its event.
  enum Way: Int, Comparable, Sendable {
    /// The tree hangs it on the event.
    case attached
    /// It stands in the clause of the event.
    case clause
    /// No event claims it; the nearest governor takes it.
    case orphan

    static func < (a: Way, b: Way) -> Bool { a.rawValue < b.rawValue }
  }

  /// A time expression of an event.
  struct Link: Sendable {
    var time: Int
    var mention: Int
    var way: Way
  }

  let syntax: Syntax
  let mentions: [Mention]
  let times: [TimeExpression]
  private let byTrigger: [Int: Int]
  private let bySupport: [Int: Int]

  init(syntax: Syntax, mentions: [Mention], times: [TimeExpression]) {
    self.syntax = syntax
    self.mentions = mentions
    self.times = times
    var byTrigger: [Int: Int] = [:]
    var bySupport: [Int: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      byTrigger[mention.trigger] = index
      if let support = mention.support, bySupport[support] == nil { bySupport[support] = index }
      if mention.predicate != mention.trigger, bySupport[mention.predicate] == nil {
        bySupport[mention.predicate] = index
      }
    }
    self.byTrigger = byTrigger
    self.bySupport = bySupport
  }

  /// The event that a word tells of.
  func mention(at token: Int) -> Int? { byTrigger[token] ?? bySupport[token] }

  /// The links, one for each time expression that dates an event.
  func links() -> [Link] {
    times.indices.flatMap { index -> [Link] in
      guard times[index].edtf != nil, times[index].kind == .date || times[index].kind == .time,
        !isVague(times[index])
      else { return [] }
      return times[index].basis == .namedEvent ? named(index) : [link(index)].compactMap(\.self)
    }
  }

  /// True for "at the time" and "then", which say no more than that the story goes on.
  private func isVague(_ time: TimeExpression) -> Bool {
    !syntax.document.source.utf8[time.span.start..<time.span.end].contains {
      (0x30...0x39).contains($0)
    }
      && time.tokens.allSatisfy {
        ["the", "time", "then", "that", "this", "at", "now"].contains(syntax.lemma($0))
      }
  }

  private static let within: WordSet = "in during under amid throughout at in_the_course_of"

  /// The name of an event dates that event, and what the text says happened in it.
  private func named(_ index: Int) -> [Link] {
    let tokens = times[index].tokens
    guard let root = tokens.last(where: { syntax.head($0).map { !tokens.contains($0) } ?? true })
    else { return [] }
    var links: [Link] = []
    if let own = byTrigger[root] { links.append(Link(time: index, mention: own, way: .attached)) }
    if let preposition = syntax.preposition(root), Self.within.contains(preposition),
      let governor = syntax.head(root), let mention = mention(at: governor)
    {
      links.append(Link(time: index, mention: mention, way: .attached))
    }
    return links
  }

  private func link(_ index: Int) -> Link? {
    let tokens = times[index].tokens
    guard
      let root = tokens.first(where: { token in
        syntax.head(token).map { !tokens.contains($0) } ?? true
      })
    else { return nil }
    if isPartOfName(tokens) { return nil }
    if let named = eventBeforeBracket(tokens.lowerBound) {
      return Link(time: index, mention: named, way: .attached)
    }
    if let head = syntax.head(root), isPrenominal(root, of: head), mention(at: head) == nil {
      return nil
    }
    if let named = syntax.child(root, .appos).flatMap({ mention(at: $0) }),
      mentions[named].isNominal
    {
      return Link(time: index, mention: named, way: .attached)
    }
    if let reporting = reportingVerbBefore(tokens.lowerBound) {
      return Link(time: index, mention: reporting, way: .attached)
    }
    if let main = mainClause(after: tokens, root) {
      return Link(time: index, mention: main, way: .attached)
    }
    guard var current = syntax.head(root) else { return nil }
    var way = Way.attached
    var steps = 0
    while steps < 64 {
      if let mention = mention(at: current) {
        return Link(time: index, mention: mention, way: way)
      }
      // A time that hangs on a noun of an argument belongs to the event above it.
      way = syntax.isClauseHead(current) ? .orphan : max(way, .clause)
      guard let next = syntax.head(current) else { break }
      current = next
      steps += 1
    }
    return nearest(to: root).map { Link(time: index, mention: $0, way: .orphan) }
  }

  /// The verb of saying right before a time expression: "said on Tuesday", "announced Monday".
  private func reportingVerbBefore(_ token: Int) -> Int? {
    var previous = token - 1
    let start = syntax.document.sentences[syntax.sentence(token)].tokens.lowerBound
    while previous >= start,
      syntax.universal(previous) == .adp || syntax.universal(previous) == .det
    { previous -= 1 }
    guard previous >= start, let mention = byTrigger[previous],
      mentions[mention].eventClass == .reporting
    else { return nil }
    return mention
  }

  /// True for a year that belongs to a name: "the Fair 1904".
  private func isPartOfName(_ tokens: Range<Int>) -> Bool {
    let previous = tokens.lowerBound - 1
    let sentence = syntax.document.sentences[syntax.sentence(tokens.lowerBound)].tokens
    guard tokens.count <= 2, syntax.tag(tokens.upperBound - 1) == .cd || tokens.count == 1 else {
      return false
    }
    if previous >= sentence.lowerBound,
      syntax.tag(previous) == .nnp || syntax.tag(previous) == .nnps
    {
      let digits = syntax.word(tokens.upperBound - 1).utf8.filter { $0 != UInt8(ascii: "'") }
      return digits.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard tokens.count == 1, let name = syntax.name(at: tokens.lowerBound) else { return false }
    return name.tokens.count > 1
  }

  /// True for a time before the noun that it describes: "the 1904 edition", "Monday's edition".
  private func isPrenominal(_ root: Int, of head: Int) -> Bool {
    guard root < head, syntax.isNoun(head), syntax.preposition(root) == nil else { return false }
    switch syntax.relation(root) {
    case .compound, .amod, .nummod, .nmodPoss, .nmodUnmarked, .nmodDesc, .nmod: return true
    default: return false
    }
  }

  /// The event of the main clause, for a time that opens the sentence and that the tree hangs on a noun.
  private func mainClause(after tokens: Range<Int>, _ root: Int) -> Int? {
    let sentence = syntax.document.sentences[syntax.sentence(root)].tokens
    let isFirst = (sentence.lowerBound..<tokens.lowerBound).allSatisfy {
      syntax.universal($0) == .adp || syntax.universal($0) == .det || syntax.universal($0) == .punct
    }
    guard isFirst, let head = syntax.head(root), syntax.isNominal(head),
      tokens.upperBound < sentence.upperBound,
      syntax.tag(tokens.upperBound) == .comma,
      let main = sentence.first(where: { syntax.relation($0) == .root }), main > root
    else { return nil }
    return mention(at: main)
  }

  /// The event whose name stands right before the bracket that a time expression is in: "the crusade (1217–1221)".
  private func eventBeforeBracket(_ token: Int) -> Int? {
    let start = syntax.document.sentences[syntax.sentence(token)].tokens.lowerBound
    var current = token - 1
    var steps = 0
    while current > start, steps < 24 {
      if syntax.tag(current) == .rightBracket { return nil }
      if syntax.tag(current) == .leftBracket {
        for before in stride(from: current - 1, through: max(start, current - 6), by: -1) {
          if let mention = byTrigger[before], mentions[mention].isNominal { return mention }
          if syntax.isVerb(before) { return nil }
        }
        return nil
      }
      current -= 1
      steps += 1
    }
    return nil
  }

  private func nearest(to token: Int) -> Int? {
    let sentence = syntax.document.sentences[syntax.sentence(token)]
    let candidates = sentence.tokens.compactMap { byTrigger[$0] }
    return candidates.min {
      let a = abs(mentions[$0].trigger - token)
      let b = abs(mentions[$1].trigger - token)
      return (mentions[$0].isNominal ? a + 6 : a, $0) < (mentions[$1].isNominal ? b + 6 : b, $1)
    }
  }
}
