import AnnalsLanguage
import AnnalsText

/// The dependency trees of a document, with the children of each word at hand.
struct Syntax: Sendable {
  let document: AnalyzedDocument
  private let firstChild: [Int]
  private let childList: [Int]
  private let lefts: [Int]
  private let rights: [Int]
  private let sentenceOfToken: [Int]
  private let nameOfToken: [Int]

  /// Indexes the trees.
  /// - Complexity: O(n) in the number of tokens, times the depth of the trees.
  init(_ document: AnalyzedDocument) {
    self.document = document
    let count = document.tokens.count
    var starts = [Int](repeating: 0, count: count + 1)
    for head in document.heads where head >= 0 { starts[head + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int](repeating: 0, count: starts[count])
    var lefts = Array(0..<count)
    var rights = Array(0..<count)
    for (token, head) in document.heads.enumerated() where head >= 0 {
      list[next[head]] = token
      next[head] += 1
      var ancestor = head
      var steps = 0
      while ancestor >= 0, steps < 128 {
        lefts[ancestor] = min(lefts[ancestor], token)
        rights[ancestor] = max(rights[ancestor], token)
        ancestor = document.heads[ancestor]
        steps += 1
      }
    }
    firstChild = starts
    childList = list
    self.lefts = lefts
    self.rights = rights
    var sentenceOfToken = [Int](repeating: 0, count: count)
    for (index, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOfToken[token] = index }
    }
    self.sentenceOfToken = sentenceOfToken
    var nameOfToken = [Int](repeating: -1, count: count)
    for (index, name) in document.names.enumerated() {
      for token in name.tokens { nameOfToken[token] = index }
    }
    self.nameOfToken = nameOfToken
  }

  func head(_ token: Int) -> Int? { document.heads[token] < 0 ? nil : document.heads[token] }
  func relation(_ token: Int) -> DependencyRelation { document.relations[token] }
  func tag(_ token: Int) -> PennTag { document.tags[token] }
  func universal(_ token: Int) -> UniversalTag { document.universalTags[token] }
  func lemma(_ token: Int) -> String { document.lemmas[token] }
  func word(_ token: Int) -> String { document.word(token) }
  func sentence(_ token: Int) -> Int { sentenceOfToken[token] }
  func name(at token: Int) -> Name? {
    nameOfToken[token] < 0 ? nil : document.names[nameOfToken[token]]
  }

  /// The words that hang on a word, in the order of the text.
  func children(_ token: Int) -> ArraySlice<Int> {
    childList[firstChild[token]..<firstChild[token + 1]]
  }

  func children(_ token: Int, _ relations: DependencyRelation...) -> [Int] {
    children(token).filter { relations.contains(relation($0)) }
  }

  func child(_ token: Int, _ relations: DependencyRelation...) -> Int? {
    children(token).first { relations.contains(relation($0)) }
  }

  func hasChild(_ token: Int, lemma: String, _ relation: DependencyRelation) -> Bool {
    children(token).contains { self.relation($0) == relation && self.lemma($0) == lemma }
  }

  /// The tokens from the first to the last word below a word.
  func subtree(_ token: Int) -> Range<Int> { lefts[token]..<(rights[token] + 1) }

  /// True when the first word hangs, over any number of steps, on the second or is it.
  func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var current = token
    var steps = 0
    while steps < 128 {
      if current == ancestor { return true }
      guard let next = head(current) else { return false }
      current = next
      steps += 1
    }
    return false
  }

  /// The number of steps from a word up to one of its ancestors; `nil` when it does not hang on it.
  func distance(from token: Int, upTo ancestor: Int) -> Int? {
    var current = token
    var steps = 0
    while steps < 128 {
      if current == ancestor { return steps }
      guard let next = head(current) else { return nil }
      current = next
      steps += 1
    }
    return nil
  }
}
