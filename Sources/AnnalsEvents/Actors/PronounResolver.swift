import AnnalsLanguage
import AnnalsText

/// Finds whom a pronoun means, or that this is not certain.
///
/// Candidates are the mentions of the last sentences that agree in number and gender and that syntax allows. They are
/// weighed by distance, grammatical function and how much they are spoken of; the best must lead by a margin. An
/// uncertain pronoun means nobody: a wrong name does more harm than none.
///
/// Source: the salience factors of Lappin and Leass 1994, "An Algorithm for Pronominal Anaphora Resolution".
struct PronounResolver {
  /// A mention that a pronoun can mean.
  struct Candidate: Sendable {
    var head: Int
    /// The actor; `nil` for what only stands in the way: an event, a thing, a pair of names.
    var actor: Int?
    var isPlural: Bool
    var isPerson: Bool
    /// False when the kind of bearer is a guess.
    var isSure: Bool
    var gender: DocumentActor.Gender
    var isPronoun = false
    /// True for the bearer of a name.
    var isNamed = false
    /// True for one body of many people, which "they" can mean.
    var isCollective = false
  }

  /// An actor among others that a pronoun can mean.
  private struct Rival {
    var key: Int
    var actor: Int?
    var score: Double
    /// The number of sentences since the last mention.
    var age: Int
    /// True when every mention stands in an earlier paragraph.
    var isPast: Bool
    /// How often it is spoken of besides.
    var times = 0
  }

  /// The pronouns that are resolved here.
  enum Class: Sendable {
    case he, she, it, they

    init?(_ lemma: String) {
      switch lemma {
      case "he", "him", "his", "himself": self = .he
      case "she", "her", "hers", "herself": self = .she
      case "it", "its", "itself": self = .it
      case "they", "them", "their", "theirs", "themselves": self = .they
      default: return nil
      }
    }
  }

  let syntax: Syntax
  private let quotes: [Range<Int>]
  /// For each token, the number of the quotation around it, or -1.
  private let quoteOfToken: [Int]

  init(syntax: Syntax, quotes: [Range<Int>]) {
    self.syntax = syntax
    self.quotes = quotes
    var quoteOfToken = [Int](repeating: -1, count: syntax.document.tokens.count)
    for (number, quote) in quotes.enumerated() {
      for token in quote { quoteOfToken[token] = number }
    }
    self.quoteOfToken = quoteOfToken
  }

  private func quote(around token: Int) -> Range<Int>? {
    quoteOfToken[token] < 0 ? nil : quotes[quoteOfToken[token]]
  }

  /// The actor that a pronoun means, among candidates before it; `nil` when that is not certain.
  func referent(of token: Int, as pronoun: Class, among candidates: [Candidate]) -> Int? {
    if pronoun == .it, isExpletive(token) { return nil }
    let isPersonal = pronoun == .he || pronoun == .she
    let reach = isPersonal ? 3 : 2
    let quote = quote(around: token)
    var best: [Rival] = []
    for (number, candidate) in candidates.enumerated() {
      let age = syntax.sentence(token) - syntax.sentence(candidate.head)
      guard candidate.head < token, age <= reach, agrees(candidate, pronoun),
        isAllowed(candidate.head, for: token), quote.map({ $0.contains(candidate.head) }) ?? true,
        isOutOfOtherQuotes(candidate.head, token)
      else { continue }
      let key = candidate.actor ?? -1 - number
      let score = score(candidate, for: token, pronoun, age: age, candidates)
      if let known = best.firstIndex(where: { $0.key == key }) {
        best[known].score = max(best[known].score, score)
        best[known].age = min(best[known].age, age)
        best[known].isPast = best[known].isPast && isPast(candidate.head, token)
        best[known].times += 1
      } else {
        best.append(
          Rival(
            key: key, actor: candidate.actor, score: score, age: age,
            isPast: isPast(candidate.head, token)))
      }
    }
    for index in best.indices { best[index].score += 0.3 * Double(min(best[index].times, 4)) }
    if isPersonal, best.isEmpty {
      return alone(token, pronoun, candidates)
    }
    if !isPersonal, let youngest = best.map(\.age).min(), youngest < 2 {
      best.removeAll { $0.age > 1 }
    }
    best.sort { ($1.score, $0.key) < ($0.score, $1.key) }
    let needed = best.count == 1 && isPersonal ? 1 : threshold(pronoun)
    guard let first = best.first, let actor = first.actor, first.score >= needed else {
      return nil
    }
    if best.count > 1, first.score - best[1].score < margin(pronoun, first, best[1]) { return nil }
    return actor
  }

  /// The only person of the last sentences that a pronoun can mean, when the text has told the gender.
  private func alone(_ token: Int, _ pronoun: Class, _ candidates: [Candidate]) -> Int? {
    let gender: DocumentActor.Gender = pronoun == .he ? .male : .female
    let quote = quote(around: token)
    var only: Candidate?
    for candidate in candidates.reversed() {
      let age = syntax.sentence(token) - syntax.sentence(candidate.head)
      guard age <= 8 else { break }
      guard candidate.head < token, agrees(candidate, pronoun),
        isAllowed(candidate.head, for: token),
        quote.map({ $0.contains(candidate.head) }) ?? true,
        isOutOfOtherQuotes(candidate.head, token)
      else { continue }
      // Who was described or guessed a while ago does not stand in the way.
      guard age <= 3 || (candidate.isNamed && candidate.isSure) else { continue }
      if let known = only, known.actor != candidate.actor { return nil }
      only = only ?? candidate
    }
    guard let only, let actor = only.actor else { return nil }
    let age = syntax.sentence(token) - syntax.sentence(only.head)
    return only.gender == gender || (age <= 1 && only.isSure) ? actor : nil
  }

  private func threshold(_ pronoun: Class) -> Double {
    switch pronoun {
    case .he, .she: 2
    case .it: 2.6
    case .they: 2.8
    }
  }

  /// By how much the best must lead: more for "he" and "she" when two persons were named alike.
  private func margin(_ pronoun: Class, _ first: Rival, _ second: Rival) -> Double {
    switch pronoun {
    case .he, .she:
      second.actor == nil || (second.isPast && !first.isPast)
        ? 1 : second.age <= first.age + 1 ? 2.3 : 1.6
    case .it: 1.2
    case .they: 1
    }
  }

  // MARK: Agreement

  private func agrees(_ candidate: Candidate, _ pronoun: Class) -> Bool {
    switch pronoun {
    case .he: candidate.isPerson && !candidate.isPlural && candidate.gender != .female
    case .she: candidate.isPerson && !candidate.isPlural && candidate.gender != .male
    case .it: !candidate.isPlural && (!candidate.isPerson || !candidate.isSure)
    case .they: candidate.isPlural || !candidate.isPerson
    }
  }

  /// "It is clear that", "it rained": a pronoun that stands for nothing.
  private func isExpletive(_ token: Int) -> Bool {
    if syntax.relation(token) == .expl { return true }
    guard let head = syntax.head(token), [.nsubj, .nsubjPass].contains(syntax.relation(token))
    else {
      return false
    }
    if Self.weather.contains(syntax.lemma(head)) { return true }
    if syntax.child(head, .csubj, .csubjPass) != nil { return true }
    let hasClause = syntax.child(head, .ccomp) != nil
    let isPredicate = syntax.child(head, .cop) != nil
    if isPredicate {
      return hasClause
        || syntax.children(head, .advcl, .xcomp, .acl).contains { child in
          syntax.child(child, .mark).map { syntax.lemma($0) == "to" || syntax.lemma($0) == "that" }
            ?? false
        }
    }
    return hasClause
      && (syntax.child(head, .auxPass) != nil || Self.impersonal.contains(syntax.lemma(head)))
      || Self.impersonal.contains(syntax.lemma(head)) && syntax.child(head, .xcomp, .advcl) != nil
  }

  private static let weather: WordSet = "rain snow hail thunder freeze drizzle"
  private static let impersonal: WordSet =
    "seem appear turn happen transpire emerge follow matter take"

  // MARK: Syntax

  /// False when the two stand in one clause in a way that keeps them apart: "she saw her".
  private func isAllowed(_ head: Int, for token: Int) -> Bool {
    let word = syntax.lemma(token)
    if word.hasSuffix("self") || word.hasSuffix("selves") {
      return syntax.clause(of: head) == syntax.clause(of: token)
    }
    if syntax.isBelow(token, head) { return isInClauseBelow(token, head) }
    if isPossessive(token) { return true }
    guard let governor = verb(of: token), let other = verb(of: head), governor == other else {
      return true
    }
    return isPossessive(head) || isEmbedded(head)
  }

  /// True when a clause stands between a noun and a pronoun below it: "the man who said he …".
  private func isInClauseBelow(_ token: Int, _ head: Int) -> Bool {
    var current = token
    while current != head {
      switch syntax.relation(current) {
      case .acl, .aclRelcl, .ccomp, .advcl, .xcomp, .conj: return true
      default: break
      }
      guard let next = syntax.head(current) else { return false }
      current = next
    }
    return false
  }

  private func isPossessive(_ token: Int) -> Bool { syntax.relation(token) == .nmodPoss }

  private func isEmbedded(_ token: Int) -> Bool {
    switch syntax.relation(syntax.firstConjunct(token)) {
    case .nmod, .compound, .nmodPoss, .appos, .nmodDesc: true
    default: false
    }
  }

  private func verb(of token: Int) -> Int? {
    switch syntax.relation(syntax.firstConjunct(token)) {
    case .nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .oblUnmarked:
      syntax.head(syntax.firstConjunct(token))
    default: nil
    }
  }

  /// What is said between quotation marks does not speak to the text outside.
  private func isOutOfOtherQuotes(_ head: Int, _ token: Int) -> Bool {
    guard let quote = quote(around: head) else { return true }
    return quote.contains(token)
  }

  // MARK: Salience

  private func score(
    _ candidate: Candidate, for token: Int, _ pronoun: Class, age: Int, _ candidates: [Candidate]
  ) -> Double {
    var score = 3 - Double(age)
    let function = syntax.relation(syntax.firstConjunct(candidate.head))
    let isSubject = function == .nsubj || function == .nsubjPass
    switch function {
    case .nsubj, .nsubjPass: score += 2
    case .obj, .iobj, .oblAgent: score += 0.8
    case .obl: score += 0.2
    default: break
    }
    if isSubject, syntax.relation(syntax.clause(of: candidate.head)) == .root { score += 0.5 }
    if isSubject, [.nsubj, .nsubjPass].contains(syntax.relation(token)) { score += 0.4 }
    if isEmbedded(candidate.head) { score -= 0.5 }
    if syntax.hasChild(candidate.head, lemma: "as", .caseMarker) { score -= 1.5 }
    if candidate.isPronoun { score += 0.8 }
    if !candidate.isSure { score -= 0.5 }
    if (pronoun == .he && candidate.gender == .male)
      || (pronoun == .she && candidate.gender == .female)
    {
      score += 1
    } else if candidate.gender == .unknown, pronoun == .he || pronoun == .she {
      score -= 0.8
    }
    if pronoun == .they {
      score += candidate.isPlural ? 0.7 : candidate.isCollective ? -0.6 : -2
    }
    if isPast(candidate.head, token) {
      score -= 1.5
    }
    if isSubject, isCoordinated(candidate.head, token) { score += 1 }
    if isSubject, isPossessive(token), syntax.clause(of: token) == syntax.clause(of: candidate.head)
    {
      score += 1.2
    }
    if isReportedSpeaker(candidate.head, token) { score += 0.8 }
    return score
  }

  /// True for a word of an earlier paragraph.
  private func isPast(_ head: Int, _ token: Int) -> Bool {
    let first = syntax.sentence(head)
    let second = syntax.sentence(token)
    return first < second
      && ((first + 1)...second).contains { syntax.document.sentences[$0].startsParagraph }
  }

  /// "Vik left, and she …": a clause that goes on with its subject.
  private func isCoordinated(_ head: Int, _ token: Int) -> Bool {
    let clause = syntax.clause(of: token)
    return syntax.relation(clause) == .conj
      && syntax.firstConjunct(clause) == syntax.clause(of: head)
  }

  /// "Vik said she had seen": the speaker, asked about what is said.
  private func isReportedSpeaker(_ head: Int, _ token: Int) -> Bool {
    guard let verb = syntax.head(head), syntax.relation(head) == .nsubj,
      ReportingVerbs.kind(of: syntax.lemma(verb)) != nil, token > verb
    else { return false }
    return syntax.isBelow(token, verb)
  }
}
