import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Who and what a document speaks of, joined over names, descriptions and pronouns.
///
///     let index = ActorIndex(syntax, gazetteer: .embedded(), timeOfToken: timeOfToken)
///     index.actor(at: subject)            // the actor that a noun or pronoun means, by the phrase's head
///     index.mention(at: subject)?.tokens  // the words to quote
///     index.name(for: pronoun)            // what a title writes in place of "he"
///
/// A pronoun that cannot be told for certain has no actor.
struct ActorIndex: Sendable {
  /// The actors in the order of their first mention.
  private(set) var actors: [DocumentActor]
  /// The stretches between quotation marks.
  let quotes: [Range<Int>]
  private var actorOfToken: [Int]
  private var mentionOfHead: [Int: ActorMention] = [:]
  private let syntax: Syntax

  /// Reads the actors of a document.
  /// - Complexity: O(n) in the number of tokens, for paragraphs of bounded length.
  init(_ syntax: Syntax, gazetteer: Gazetteer, timeOfToken: [Int] = []) {
    let document = syntax.document
    let keys = SurfaceKeys(
      utf8: document.source.utf8, tokens: document.tokens, sentences: document.sentences)
    let names = NameReader(
      syntax: syntax, gazetteer: gazetteer, keys: keys, timeOfToken: timeOfToken
    ).names()
    let nominals = NominalReader(syntax: syntax, gazetteer: gazetteer, timeOfToken: timeOfToken)
      .nominals()
    let quotes = QuoteFinder(syntax: syntax).quotes()
    var builder = ActorBuilder(
      syntax: syntax, gazetteer: gazetteer, names: names, nominals: nominals, quotes: quotes)
    builder.run()
    self.syntax = syntax
    self.quotes = quotes
    var order = builder.memory.actors.indices.filter { index in
      builder.memory.actors[index].mentions.contains { !Self.isModifier($0, syntax) }
    }
    order.sort { a, b in
      let first = builder.memory.actors[a].mentions[0].tokens.lowerBound
      let second = builder.memory.actors[b].mentions[0].tokens.lowerBound
      return (first, a) < (second, b)
    }
    actors = order.map { builder.memory.actors[$0] }
    var actorOfToken = [Int](repeating: -1, count: document.tokens.count)
    for (index, actor) in actors.enumerated() {
      for mention in actor.mentions {
        mentionOfHead[mention.head] = mention
        actorOfToken[mention.head] = index
        guard mention.form == .name else { continue }
        for token in mention.tokens { actorOfToken[token] = index }
      }
    }
    for token in document.tokens.indices where actorOfToken[token] < 0 {
      if let counted = NominalReader.counted(by: token, syntax), actorOfToken[counted] >= 0 {
        actorOfToken[token] = actorOfToken[counted]
      }
    }
    self.actorOfToken = actorOfToken
    for index in actors.indices {
      var seen: Set<Range<Int>> = []
      actors[index].mentions.removeAll { mention in
        Self.isModifier(mention, syntax) || !seen.insert(mention.tokens).inserted
      }
    }
  }

  /// "Apple" in "Apple engineers": a name inside the description of somebody else.
  private static func isModifier(_ mention: ActorMention, _ syntax: Syntax) -> Bool {
    guard mention.form == .name,
      [.compound, .amod, .nmodUnmarked].contains(syntax.relation(mention.head)),
      let noun = syntax.head(mention.head)
    else { return false }
    return noun >= mention.tokens.upperBound && syntax.isNoun(noun)
  }

  /// The index of the actor that a word means; `nil` when it means none for certain.
  func actor(at token: Int) -> Int? {
    if actorOfToken[token] >= 0 { return actorOfToken[token] }
    guard [.wp, .wdt].contains(syntax.tag(token)) || isRelativeThat(token) else { return nil }
    return antecedent(token).flatMap { actorOfToken[$0] < 0 ? nil : actorOfToken[$0] }
  }

  /// The words around a head that speak of an actor.
  func mention(at head: Int) -> ActorMention? { mentionOfHead[head] }

  /// The name to write in place of a pronoun; `nil` when the pronoun stays as it is.
  func name(for pronoun: Int) -> String? {
    guard let mention = mentionOfHead[pronoun], mention.form == .pronoun,
      let actor = actor(at: pronoun)
    else { return nil }
    return actors[actor].name
  }

  /// Ties pronouns of the first person to the speaker of their quotation.
  /// - Complexity: O(n) in the number of tokens of the content.
  mutating func speak(_ content: Range<Int>, speaker: Int) {
    guard actors[speaker].kind == .person else { return }
    for token in content where actorOfToken[token] < 0 {
      guard ["i", "me", "my", "mine", "myself"].contains(syntax.word(token).lowercased()),
        syntax.universal(token) == .pron
      else { continue }
      let mention = ActorMention(head: token, tokens: token..<(token + 1), form: .pronoun)
      actors[speaker].mentions.append(mention)
      mentionOfHead[token] = mention
      actorOfToken[token] = speaker
    }
  }

  private func isRelativeThat(_ token: Int) -> Bool {
    syntax.lemma(token) == "that" && syntax.universal(token) == .pron
      && [.nsubj, .nsubjPass, .obj].contains(syntax.relation(token))
  }

  /// The noun that a relative clause belongs to.
  private func antecedent(_ pronoun: Int) -> Int? {
    var current = pronoun
    while let next = syntax.head(current) {
      if syntax.relation(current) == .aclRelcl { return next }
      current = next
    }
    return nil
  }
}
