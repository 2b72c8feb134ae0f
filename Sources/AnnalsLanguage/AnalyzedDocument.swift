public import AnnalsText

/// A document with its sentences, tokens, tags, lemmas, dependency trees and names.
///
/// The arrays `tags`, `universalTags`, `lemmas`, `heads` and `relations` run parallel to `tokens`, over the
/// whole document. A token is named by its index there.
public struct AnalyzedDocument: Sendable {
  /// The document.
  public let source: SourceDocument
  /// The sentences, in the order of the text.
  public var sentences: [Sentence]
  /// The tokens, in the order of the text.
  public var tokens: [Token]
  /// The Penn tag of each token.
  public var tags: [PennTag]
  /// The universal tag of each token.
  public var universalTags: [UniversalTag]
  /// The dictionary form of each token, in lower case except for names.
  public var lemmas: [String]
  /// The index of each token's head; -1 for the root of a sentence.
  public var heads: [Int] {
    didSet { dependents = DependentIndex(heads: heads) }
  }
  /// The relation of each token to its head.
  public var relations: [DependencyRelation]
  /// The names, in the order of the text; no two overlap.
  public var names: [Name]
  /// The dependents of each token, kept in step with `heads`.
  private(set) var dependents: DependentIndex

  /// Makes an analysed document from its parts.
  public init(
    source: SourceDocument, sentences: [Sentence], tokens: [Token], tags: [PennTag],
    universalTags: [UniversalTag], lemmas: [String], heads: [Int],
    relations: [DependencyRelation], names: [Name]
  ) {
    self.source = source
    self.sentences = sentences
    self.tokens = tokens
    self.tags = tags
    self.universalTags = universalTags
    self.lemmas = lemmas
    self.heads = heads
    self.relations = relations
    self.names = names
    dependents = DependentIndex(heads: heads)
  }

  /// The text of a token as it is written.
  public func word(_ token: Int) -> String { source.text(tokens[token].span) }

  /// The text from the first to the last of some tokens, as it is written.
  public func text(_ range: Range<Int>) -> String { source.text(span(range)) }

  /// The bytes from the first to the last of some tokens.
  /// - Precondition: the range is not empty.
  public func span(_ range: Range<Int>) -> ByteSpan {
    precondition(!range.isEmpty, "a span needs a token")
    return tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
  }

  /// The index of the sentence that a token belongs to.
  /// - Complexity: O(log n) in the number of sentences.
  public func sentenceIndex(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}

/// A name in a text.
public struct Name: Hashable, Sendable {
  /// What is named.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A person.
    case person
    /// An organization.
    case organization
    /// A place, country or building.
    case place
    /// Something else: an event, a law, a work, a product.
    case other
  }

  /// The tokens of the name, without a title or a possessive ending.
  public var tokens: Range<Int>
  /// What is named.
  ///
  /// Nothing should depend on it alone: it is right in about two cases of three.
  public var kind: Kind

  /// Makes a name.
  public init(tokens: Range<Int>, kind: Kind) {
    self.tokens = tokens
    self.kind = kind
  }
}
