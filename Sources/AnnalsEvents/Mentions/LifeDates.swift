import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Reads birth and death from the brackets after a person's name: "Ada Brun (12 May 1871 – 3 June 1940)".
struct LifeDates {
  /// A birth or a death.
  struct Found: Sendable {
    var mention: Mention
    var person: Int
    var edtf: EDTF
    var time: Int
  }

  let syntax: Syntax
  let times: [TimeExpression]
  let actors: ActorIndex

  /// The births and deaths, in the order of the text.
  func found() -> [Found] {
    times.indices.dropLast().flatMap { index -> [Found] in
      let first = times[index].tokens
      let second = times[index + 1].tokens
      guard first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound <= 2,
        let person = person(before: first.lowerBound), closes(second.upperBound),
        let birth = try? EDTF(times[index].value), let death = try? EDTF(times[index + 1].value)
      else { return [] }
      return [
        Found(mention: mention(first, "bear"), person: person, edtf: birth, time: index),
        Found(mention: mention(second, "die"), person: person, edtf: death, time: index + 1),
      ]
    }
  }

  private func closes(_ token: Int) -> Bool {
    token < syntax.document.tokens.count
      && (syntax.word(token) == ")" || syntax.tag(token) == .rightBracket)
  }

  private func person(before token: Int) -> Int? {
    let bracket = token - 1
    guard bracket > 0, syntax.word(bracket) == "(" || syntax.tag(bracket) == .leftBracket,
      let actor = actors.actor(at: bracket - 1), actors.actors[actor].kind == .person
    else { return nil }
    return bracket - 1
  }

  private func mention(_ tokens: Range<Int>, _ lemma: String) -> Mention {
    var group = VerbGroup()
    group.tense = .past
    return Mention(
      trigger: tokens.lowerBound, tokens: tokens, lemma: lemma, form: .lifeDate,
      predicate: tokens.lowerBound, group: group, eventClass: .occurrence,
      rule: "dates of a life in brackets")
  }
}
