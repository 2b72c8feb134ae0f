package import AnnalsText

/// Questions about the tree of a sentence. All answers are tokens of the same sentence, in the order of the text.
extension AnalyzedDocument {
  /// The head of a token; nil for the root of its sentence.
  package func head(of token: Int) -> Int? { heads[token] >= 0 ? heads[token] : nil }

  /// The dependents of a token.
  package func children(of token: Int) -> [Int] { dependents[token].map(Int.init) }

  /// The dependents of a token that have one of some relations.
  package func children(of token: Int, _ wanted: DependencyRelation...) -> [Int] {
    dependents[token].lazy.map(Int.init).filter { wanted.contains(relations[$0]) }
  }

  /// The first dependent of a token that has one of some relations.
  package func child(of token: Int, _ wanted: DependencyRelation...) -> Int? {
    dependents[token].lazy.map(Int.init).first { wanted.contains(relations[$0]) }
  }

  /// The sentence that a token belongs to.
  package func sentence(of token: Int) -> Sentence { sentences[sentenceIndex(of: token)] }

  /// The root of a sentence.
  package func root(ofSentence index: Int) -> Int? {
    sentences[index].tokens.first { heads[$0] < 0 }
  }

  /// The heads above a token, the nearest first.
  ///
  /// A broken tree with a cycle ends where the cycle would repeat.
  package func ancestors(of token: Int) -> [Int] {
    var ancestors: [Int] = []
    var current = token
    while let head = head(of: current), head != token, ancestors.count < tokens.count {
      ancestors.append(head)
      current = head
    }
    return ancestors
  }

  /// True when a token lies in the subtree of another, or is that other.
  package func isInSubtree(_ token: Int, of root: Int) -> Bool {
    token == root || ancestors(of: token).contains(root)
  }

  /// A token and everything below it; `enters` says whether to go into a dependent.
  package func subtree(of token: Int, where enters: (Int) -> Bool = { _ in true }) -> [Int] {
    var found = [token]
    var next = 0
    while next < found.count, found.count <= tokens.count {
      found += dependents[found[next]].lazy.map(Int.init).filter { $0 != token && enters($0) }
      next += 1
    }
    return found.sorted()
  }

  /// The tokens from the first to the last of a subtree.
  package func subtreeRange(of token: Int) -> Range<Int> {
    let subtree = subtree(of: token)
    return (subtree.first ?? token)..<((subtree.last ?? token) + 1)
  }

  /// The bytes from the first to the last token of a subtree.
  package func subtreeSpan(of token: Int) -> ByteSpan { span(subtreeRange(of: token)) }

  /// The later members of the coordination that a token starts; with the token itself first.
  package func conjuncts(of token: Int) -> [Int] {
    [token] + children(of: token, .conj)
  }

  /// The appositions of a token: "Ho, *a former clerk*, …".
  package func appositions(of token: Int) -> [Int] { children(of: token, .appos) }

  // MARK: Clauses

  /// True for a verb, and for a predicate with a copula.
  package func isPredicate(_ token: Int) -> Bool {
    universalTags[token] == .verb || child(of: token, .cop) != nil
  }

  /// True when a token heads a clause: it is the root, a subordinate clause or a coordinated predicate.
  package func isClauseHead(_ token: Int) -> Bool {
    switch relations[token] {
    case .root, .ccomp, .xcomp, .advcl, .acl, .aclRelcl, .advclRelcl, .csubj, .csubjPass,
      .csubjOuter,
      .parataxis:
      true
    case .conj: isPredicate(token)
    default: heads[token] < 0
    }
  }

  /// The head of the clause that a token is in; the token itself when it heads one.
  package func clauseHead(of token: Int) -> Int {
    if isClauseHead(token) { return token }
    return ancestors(of: token).first { isClauseHead($0) } ?? token
  }

  /// The tokens of the clause that a token is in, without the clauses below it.
  package func clause(of token: Int) -> [Int] {
    subtree(of: clauseHead(of: token)) { !isClauseHead($0) }
  }

  /// The nearest predicate above a token.
  package func governingVerb(of token: Int) -> Int? {
    ancestors(of: token).first { isPredicate($0) }
  }
}
