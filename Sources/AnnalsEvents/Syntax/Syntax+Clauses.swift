import AnnalsLanguage
import AnnalsText

extension Syntax {
  func isVerb(_ token: Int) -> Bool {
    switch tag(token) {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: true
    default: false
    }
  }

  func isNoun(_ token: Int) -> Bool {
    switch tag(token) {
    case .nn, .nns, .nnp, .nnps: true
    default: false
    }
  }

  func isNominal(_ token: Int) -> Bool {
    isNoun(token) || universal(token) == .pron || universal(token) == .num
      || universal(token) == .propn
  }

  /// True for a word that heads a clause: a verb, or a predicate with a copula.
  func isClauseHead(_ token: Int) -> Bool {
    switch relation(token) {
    case .root, .ccomp, .xcomp, .advcl, .acl, .aclRelcl, .parataxis, .csubj, .csubjPass,
      .advclRelcl:
      true
    case .conj:
      (head(token).map { isClauseHead($0) } ?? false)
        && (isVerb(token) || child(token, .cop, .nsubj) != nil)
    default: false
    }
  }

  /// The head of the clause that a word stands in: the word itself when it heads one.
  func clause(of token: Int) -> Int {
    var current = token
    var steps = 0
    while !isClauseHead(current), let next = head(current), steps < 128 {
      current = next
      steps += 1
    }
    return current
  }

  /// The head of the clause above the one that a word heads; `nil` for the main clause.
  func clauseAbove(_ clauseHead: Int) -> Int? {
    guard let above = head(clauseHead) else { return nil }
    return clause(of: above)
  }

  /// The first member of the coordination that a word belongs to.
  func firstConjunct(_ token: Int) -> Int {
    var current = token
    var steps = 0
    while relation(current) == .conj, let next = head(current), steps < 128 {
      current = next
      steps += 1
    }
    return current
  }

  /// A noun and the nouns that are coordinated with it.
  func conjuncts(_ token: Int) -> [Int] {
    [token] + children(token, .conj).filter { isNominal($0) }
  }

  /// The preposition of a noun, in lower case: "in", "because of".
  func preposition(_ token: Int) -> String? {
    let markers = children(token, .caseMarker).filter { $0 < token }
    guard let first = markers.first else {
      return relation(token) == .conj ? head(token).flatMap { preposition($0) } : nil
    }
    let parts = [first] + children(first, .fixed) + markers.dropFirst()
    return parts.map { word($0).lowercased() }.joined(separator: " ")
  }

  func isRelativePronoun(_ token: Int) -> Bool {
    tag(token) == .wp || tag(token) == .wdt || (lemma(token) == "that" && universal(token) == .pron)
  }

  /// The tokens of a noun phrase without what only comments on it: relative clauses, appositions, coordination.
  ///
  /// "the ship of the line, which sank" gives "the ship of the line".
  func phrase(_ token: Int, withPrepositions: Bool = true) -> Range<Int> {
    var range = token..<(token + 1)
    if let name = name(at: token) {
      range =
        min(
          range.lowerBound, name.tokens.lowerBound)..<max(range.upperBound, name.tokens.upperBound)
    }
    for child in children(token) {
      switch relation(child) {
      case .det, .amod, .compound, .nummod, .nmodPoss, .flat, .nmodDesc, .detPredet, .fixed,
        .goeswith,
        .nmodUnmarked, .advmod:
        guard relation(child) != .nmodUnmarked || child < token else { continue }
        guard relation(child) != .advmod || child < token else { continue }
        let below = subtree(child)
        range = min(range.lowerBound, below.lowerBound)..<max(range.upperBound, below.upperBound)
      case .nmod where withPrepositions && child > token:
        let below = phrase(child)
        let marked = children(child, .caseMarker).first ?? below.lowerBound
        guard min(marked, below.lowerBound) <= range.upperBound + 1 else { continue }
        range = range.lowerBound..<max(range.upperBound, below.upperBound)
      case .nmod where child < token:
        let below = subtree(child)
        range = min(range.lowerBound, below.lowerBound)..<range.upperBound
      default: continue
      }
    }
    return range
  }
}
