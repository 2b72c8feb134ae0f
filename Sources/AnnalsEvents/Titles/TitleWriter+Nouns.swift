import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTimex

/// Noun phrases as titles show them.
extension TitleWriter {
  func nominalTitle(_ mention: Mention, _ arguments: Arguments) -> String? {
    if let support = mention.support {
      let lemma = syntax.lemma(support)
      if VerbLists.occurrence.contains(lemma) || VerbGroup(of: support, in: syntax).isPassive,
        syntax.subtree(support).contains(mention.trigger),
        syntax.child(support, .nsubj, .nsubjPass) == mention.trigger
      {
        let places = arguments.prepositional.filter {
          ["in", "at", "near", "between", "with", "against"].contains($0.preposition)
            && timeOfToken[$0.token] < 0
        }
        var text = noun(mention.trigger, limit: 60) ?? syntax.word(mention.trigger)
        for place in places where !syntax.subtree(mention.trigger).contains(place.token) {
          if let piece = prepositional(place.token, limit: Self.limit - text.utf8.count - 1) {
            text += " " + piece
          }
        }
        return text.utf8.contains(UInt8(ascii: " "))
          ? text : clause(support, VerbGroup(of: support, in: syntax), arguments)
      }
      return clause(support, VerbGroup(of: support, in: syntax), arguments)
    }
    let text = noun(mention.trigger, limit: Self.limit) ?? syntax.word(mention.trigger)
    if text.utf8.contains(UInt8(ascii: " ")) { return text }
    if let agent = arguments.items.first(where: { $0.role == .agent || $0.role == .patient }),
      let who = noun(agent.token, limit: 50), who != text
    {
      return agent.role == .agent ? "\(text) by \(who)" : "\(text) of \(who)"
    }
    guard let governor = syntax.head(mention.trigger), syntax.isVerb(governor) else { return nil }
    return clause(governor, VerbGroup(of: governor, in: syntax), arguments)
  }

  func copularTitle(_ mention: Mention) -> String? {
    guard let subject = syntax.child(mention.trigger, .nsubj), let who = noun(subject, limit: 40),
      let what = noun(mention.trigger, limit: 46)
    else { return nil }
    return who + (isPlural(subject) ? " are " : " is ") + what
  }

  func isPlural(_ noun: Int) -> Bool {
    if syntax.children(noun, .conj).contains(where: { syntax.isNominal($0) }),
      syntax.children(noun, .conj).contains(where: {
        syntax.children($0, .cc).contains { syntax.lemma($0) == "and" }
      })
    {
      return true
    }
    switch syntax.tag(noun) {
    case .nns: return true
    case .nnps: return syntax.name(at: noun)?.kind != .place
    case .prp where syntax.lemma(noun) == "they" && actors.name(for: noun) != nil:
      return actors.actor(at: noun).map {
        actors.actors[$0].isPlural || actors.actors[$0].kind == .group
      } ?? true
    case .prp:
      return ["they", "we", "you", "i", "I"].contains(syntax.lemma(noun))
        && actors.name(for: noun) == nil
    default:
      return ["police", "people", "troops", "those", "many", "some", "several", "most"].contains(
        syntax.lemma(noun))
        || (syntax.tag(noun) == .cd && syntax.word(noun) != "one" && syntax.word(noun) != "1")
    }
  }

  /// A noun phrase as a title shows it; `nil` for a pronoun that nothing stands for.
  func noun(_ token: Int, limit: Int) -> String? {
    if syntax.universal(token) == .pron, syntax.children(token, .nmod).isEmpty {
      if let name = actors.name(for: token) { return name }
      if syntax.isRelativePronoun(token) || syntax.tag(token) == .wps || syntax.tag(token) == .ex {
        return nil
      }
      if syntax.tag(token) == .prps { return nil }
      return syntax.word(token).lowercased() == "i" ? "I" : syntax.word(token).lowercased()
    }
    if let name = personName(token), name.utf8.count <= limit { return name }
    var members = [token]
    if let second = syntax.children(token, .conj).first, syntax.isNominal(second),
      syntax.children(token, .conj).count == 1
    {
      members.append(second)
    }
    let both = members.count == 2 ? joined(members) : nil
    if let both, both.utf8.count <= limit { return both }
    let long = text(syntax.phrase(token))
    if long.utf8.count <= limit { return long }
    let short = text(syntax.phrase(token, withPrepositions: false))
    if short.utf8.count <= limit { return short }
    let word = syntax.name(at: token).map { syntax.document.text($0.tokens) } ?? syntax.word(token)
    return word.utf8.count <= max(limit, 12) ? word : nil
  }

  /// The name of a named person whom a phrase means by office and name: "the minister of trade, Ann Lee".
  func personName(_ token: Int) -> String? {
    guard let actor = actors.actor(at: token), actors.actors[actor].isNamed,
      syntax.children(token, .conj).isEmpty
    else { return nil }
    if actors.actors[actor].kind == .person,
      syntax.name(at: token) == nil || !syntax.children(token, .flat, .appos).isEmpty
    {
      return actors.actors[actor].name
    }
    // "The company" stands for the name that it was given.
    let isBare =
      syntax.tag(token) == .nn
      && syntax.children(token, .det).contains { syntax.lemma($0) == "the" }
      && syntax.child(token, .amod, .nmod, .compound, .nmodPoss, .acl, .aclRelcl) == nil
    return isBare && !actors.actors[actor].isPlace ? actors.actors[actor].name : nil
  }

  func joined(_ members: [Int]) -> String? {
    let conjunction = syntax.children(members[1], .cc).first.map { syntax.word($0) } ?? "and"
    return text(syntax.phrase(members[0], withPrepositions: false)) + " " + conjunction + " "
      + text(syntax.phrase(members[1]))
  }

  /// The text of some tokens without time expressions at either end, pronouns that have a name replaced.
  func text(_ range: Range<Int>) -> String {
    var lower = range.lowerBound
    var upper = range.upperBound
    if let time = (range.dropFirst()).first(where: { timeOfToken[$0] >= 0 }),
      (time..<upper).contains(where: { timeOfToken[$0] < 0 }) == false
        || syntax.universal(time - 1) == .adp
    {
      upper = time
      while upper - 1 > lower,
        syntax.universal(upper - 1) == .adp || syntax.universal(upper - 1) == .det
      { upper -= 1 }
    }
    while lower < upper - 1, timeOfToken[lower] >= 0 || syntax.tag(lower) == .pos { lower += 1 }
    while upper - 1 > lower, syntax.universal(upper - 1) == .punct || syntax.tag(upper - 1) == .pos
    { upper -= 1 }
    while lower < upper - 1, syntax.universal(lower) == .punct { lower += 1 }
    var pieces = ""
    var previous = -1
    for token in lower..<upper {
      let span = syntax.document.tokens[token].span
      let isQuote = syntax.tag(token) == .openQuote || syntax.tag(token) == .closeQuote
      if isQuote { continue }
      if previous >= 0, span.start > previous, !pieces.isEmpty { pieces += " " }
      if let name = actors.name(for: token), syntax.tag(token) == .prps,
        actors.actor(at: token) != subjectActor
      {
        pieces += name + "'s"
      } else {
        pieces += syntax.word(token)
      }
      previous = span.end
    }
    return pieces
  }
}
