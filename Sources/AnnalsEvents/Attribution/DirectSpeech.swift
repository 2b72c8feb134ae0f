import AnnalsLanguage
import AnnalsText

/// Finds who speaks between quotation marks.
///
/// The speaker stands before, after or between the parts of a quotation; a quotation without a word of saying belongs to
/// the last speaker of its paragraph.
struct DirectSpeech {
  let syntax: Syntax
  let actors: ActorIndex
  let quotes: [Range<Int>]

  private var speakers: SpeakerFinder { SpeakerFinder(syntax: syntax, actors: actors) }

  /// The speeches with those of the quotations; an indirect speech by the same cue becomes direct.
  func speeches(joining indirect: [ReportedSpeech]) -> [ReportedSpeech] {
    var found = indirect
    var last: (speech: Int, paragraph: Int)?
    let paragraphs = paragraphOfSentence()
    for quote in quotes where isUtterance(quote) {
      let paragraph = paragraphs[syntax.sentence(quote.lowerBound)]
      if let cue = cue(of: quote) {
        if let known = found.firstIndex(where: { $0.cue == cue }) {
          join(quote, to: &found[known])
          last = (known, paragraph)
        } else {
          found.append(
            speakers.speech(
              source: speakers.source(of: cue), cue: cue, cueTokens: cue..<(cue + 1),
              contents: [quote],
              isDirect: true, kind: ReportingVerbs.kind(of: syntax.lemma(cue)) ?? .say))
          last = (found.count - 1, paragraph)
        }
      } else if let holder = found.lastIndex(where: {
        $0.contents.contains { $0.contains(quote.lowerBound) }
      }) {
        // A part of what is said indirectly: "said that the talks were “a farce”".
        last = (holder, paragraph)
      } else if let before = introduced(quote) {
        found.append(
          speakers.speech(
            source: before, cue: nil, cueTokens: nil, contents: [quote], isDirect: true, kind: .say)
        )
        last = (found.count - 1, paragraph)
      } else if let previous = last, previous.paragraph == paragraph, isWholeSentence(quote) {
        var speech = found[previous.speech]
        speech.contents = [quote]
        speech.cue = nil
        speech.cueTokens = nil
        speech.isDirect = true
        found.append(speech)
      }
    }
    for quote in quotes where !isUtterance(quote) {
      let sentence = syntax.sentence(quote.lowerBound)
      guard
        let part = found.firstIndex(where: { speech in
          guard let cue = speech.cue, speech.isDirect, syntax.sentence(cue) == sentence else {
            return false
          }
          return abs(cue - quote.upperBound) <= 8 && syntax.tag(quote.upperBound - 1) == .comma
        })
      else { continue }
      join(quote, to: &found[part])
    }
    return found
  }

  private func join(_ quote: Range<Int>, to speech: inout ReportedSpeech) {
    speech.isDirect = true
    speech.contents = speech.contents.filter { !$0.overlaps(quote) } + [quote]
    // Parts of the sentence around a quotation are the cue's own words.
    speech.contents = speech.contents.filter { part in quotes.contains { $0.overlaps(part) } }
    speech.contents.sort { $0.lowerBound < $1.lowerBound }
  }

  private func paragraphOfSentence() -> [Int] {
    var paragraph = -1
    return syntax.document.sentences.map { sentence in
      if sentence.startsParagraph { paragraph += 1 }
      return paragraph
    }
  }

  /// Somebody's words, not a word in doubtful quotation marks or a title.
  private func isUtterance(_ quote: Range<Int>) -> Bool {
    guard quote.count >= 3 else { return false }
    return quote.contains { token in
      syntax.isVerb(token) || syntax.universal(token) == .aux
    } || quote.count >= 6
  }

  private func isWholeSentence(_ quote: Range<Int>) -> Bool {
    let first = syntax.document.sentences[syntax.sentence(quote.lowerBound)].tokens
    return quote.lowerBound - first.lowerBound <= 1
  }

  // MARK: Cue

  private func isCue(_ token: Int) -> Bool {
    guard syntax.isVerb(token), let kind = ReportingVerbs.kind(of: syntax.lemma(token)),
      !quotes.contains(where: { $0.contains(token) })
    else { return false }
    return kind != .believe || ["think", "believe"].contains(syntax.lemma(token))
  }

  /// The verb of saying beside a quotation: right after it, right before it, else the one that governs it.
  private func cue(of quote: Range<Int>) -> Int? {
    let first = syntax.document.sentences[syntax.sentence(quote.lowerBound)].tokens
    let last = syntax.document.sentences[syntax.sentence(quote.upperBound - 1)].tokens
    if let after = after(quote, in: last), speakers.source(of: after) != nil { return after }
    return before(quote, in: first)
  }

  private func after(_ quote: Range<Int>, in sentence: Range<Int>) -> Int? {
    var token = quote.upperBound
    // The sentence may end inside the marks; the cue then opens the next one.
    var end = sentence.upperBound
    if token >= end
      || syntax.sentence(min(token, syntax.document.tokens.count - 1))
        != syntax.sentence(quote.upperBound - 1)
    {
      let next = syntax.sentence(quote.upperBound - 1) + 1
      guard next < syntax.document.sentences.count, !syntax.document.sentences[next].startsParagraph
      else { return nil }
      end = syntax.document.sentences[next].tokens.upperBound
    }
    let limit = min(end, quote.upperBound + 14)
    while token < limit {
      let word = syntax.word(token)
      if token > quote.upperBound + 1, [".", ";", ":"].contains(word) { return nil }
      if quotes.contains(where: { $0.lowerBound == token + 1 }) { return nil }
      if isCue(token) { return token }
      if syntax.isVerb(token), syntax.relation(token) != .aclRelcl, syntax.relation(token) != .acl,
        syntax.child(token, .nsubj) != nil
      {
        return nil
      }
      token += 1
    }
    return nil
  }

  private func before(_ quote: Range<Int>, in sentence: Range<Int>) -> Int? {
    var token = quote.lowerBound - 1
    let limit = max(sentence.lowerBound, quote.lowerBound - 14)
    var passed = false
    while token >= limit {
      if isCue(token) { return passed && syntax.child(token, .ccomp) == nil ? nil : token }
      let word = syntax.word(token)
      if [".", ";"].contains(word) { return nil }
      if syntax.isVerb(token), syntax.child(token, .nsubj) != nil { passed = true }
      token -= 1
    }
    return nil
  }

  /// The subject of a sentence that ends in a colon before the quotation.
  private func introduced(_ quote: Range<Int>) -> Int? {
    var token = quote.lowerBound - 1
    guard token >= 1 else { return nil }
    if syntax.word(token) != ":" { token -= 1 }
    guard syntax.word(token) == ":" else { return nil }
    let sentence = syntax.document.sentences[syntax.sentence(token)].tokens
    guard let root = sentence.first(where: { syntax.relation($0) == .root }),
      let subject = syntax.child(root, .nsubj), !quote.contains(subject)
    else { return nil }
    return subject
  }
}
