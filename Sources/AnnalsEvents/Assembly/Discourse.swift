import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// Who and what a document speaks of, as the event stages ask for it.
struct Discourse: Sendable {
  /// Words that somebody other than the document says.
  struct Claim: Sendable {
    /// The verb or noun that says so.
    var cue: Int?
    /// The index of the speaker, among the actors.
    var speaker: Int?
    /// The tokens of what is said.
    var content: Range<Int>
    var isDenial = false
  }

  /// A quantity with its tokens.
  struct Counted: Sendable {
    var tokens: Range<Int>
    var quantity: Quantity
  }

  var actors: [Actor] = []
  var places: [Place] = []
  var claims: [Claim] = []
  var quantities: [Counted] = []
  var attributions: [Attribution] = []
  /// The name that stands for a pronoun.
  var nameOfPronoun: [Int: String] = [:]
  var actorOfToken: [Int: Int] = [:]
  var spanOfActorToken: [Int: Range<Int>] = [:]
  var placeOfToken: [Int: Int] = [:]

  init(_ syntax: Syntax, gazetteer: Gazetteer, timeOfToken: [Int]) {
    let offsets = ScalarOffsets(syntax.document.source.utf8)
    let document = ID<Document>(syntax.document.source.id)
    var indexByName: [String: Int] = [:]
    for name in syntax.document.names {
      let text = syntax.document.text(name.tokens)
      let span = syntax.document.span(name.tokens)
      let index: Int
      if let known = indexByName[text] {
        index = known
      } else {
        index = actors.count
        indexByName[text] = index
        actors.append(
          Actor(
            id: ID("a" + EventIdentity.digits(of: text)), name: text,
            kind: name.kind == .person
              ? .person : name.kind == .organization ? .organization : .other))
      }
      actors[index].mentions.append(
        Actor.Mention(
          document: document, start: offsets.scalar(atByte: span.start),
          end: offsets.scalar(atByte: span.end), form: .name))
      for token in name.tokens {
        actorOfToken[token] = index
        spanOfActorToken[token] = name.tokens
      }
    }
    for sentence in syntax.document.sentences {
      for token in sentence.tokens
      where syntax.isVerb(token) && VerbLists.reporting.contains(syntax.lemma(token)) {
        guard let content = syntax.child(token, .ccomp) else { continue }
        let speaker = syntax.child(token, .nsubj).flatMap { actorOfToken[$0] }
        claims.append(
          Claim(
            cue: token, speaker: speaker, content: syntax.subtree(content),
            isDenial: syntax.lemma(token) == "deny"))
      }
    }
  }
}
