import AnnalsLanguage
import AnnalsText

/// Mends trees where the parser is known to err and the words leave no doubt.
struct TreeRepair {
  private(set) var document: AnalyzedDocument

  /// The document with its trees mended.
  /// - Complexity: O(n) in the number of tokens.
  static func mended(_ document: AnalyzedDocument) -> AnalyzedDocument {
    var repair = TreeRepair(document: document)
    for sentence in document.sentences {
      for token in sentence.tokens {
        repair.verbInsideNoun(token, sentence.tokens)
        repair.participleBelowPurpose(token, sentence.tokens)
      }
    }
    return repair.document
  }

  /// "who in 1989 organized protests": a relative clause that a noun heads, with its verb as an adjective.
  private mutating func verbInsideNoun(_ noun: Int, _ sentence: Range<Int>) {
    guard document.relations[noun] == .aclRelcl, document.universalTags[noun] == .noun,
      noun > sentence.lowerBound,
      sentence.contains(where: { document.heads[$0] == noun && document.relations[$0] == .nsubj })
    else { return }
    guard
      let verb = (max(sentence.lowerBound, noun - 2)..<noun).last(where: {
        document.heads[$0] == noun && document.relations[$0] == .amod
          && (document.tags[$0] == .vbn || document.tags[$0] == .vbd)
      }),
      !sentence.contains(where: { document.heads[$0] == noun && document.relations[$0] == .cop })
    else { return }
    for token in sentence where document.heads[token] == noun && token != verb {
      switch document.relations[token] {
      case .nsubj, .obl, .advmod, .aux, .mark, .punct: document.heads[token] = verb
      case .compound where token < verb - 1, .nmod where token < verb, .nummod where token < verb:
        document.heads[token] = verb
        document.relations[token] = .obl
      default: continue
      }
    }
    document.heads[verb] = document.heads[noun]
    document.relations[verb] = .aclRelcl
    document.tags[verb] = .vbd
    document.universalTags[verb] = .verb
    document.heads[noun] = verb
    document.relations[noun] = .obj
  }

  /// "… to invade it, causing a war": a participle after a comma belongs to the clause above the purpose.
  private mutating func participleBelowPurpose(_ verb: Int, _ sentence: Range<Int>) {
    guard document.tags[verb] == .vbg, document.relations[verb] == .advcl,
      verb > sentence.lowerBound,
      document.tags[verb - 1] == .comma
    else { return }
    var head = document.heads[verb]
    var steps = 0
    while head >= 0, steps < 8, isPurpose(head, sentence), document.heads[head] >= 0 {
      head = document.heads[head]
      steps += 1
    }
    if steps > 0, document.universalTags[head] == .verb { document.heads[verb] = head }
  }

  private func isPurpose(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (document.relations[verb] == .advcl || document.relations[verb] == .acl)
      && document.tags[verb] == .vb
      && sentence.contains { document.heads[$0] == verb && document.tags[$0] == .to }
  }
}
