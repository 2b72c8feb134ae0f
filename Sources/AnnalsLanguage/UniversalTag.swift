/// The part-of-speech tags of Universal Dependencies 2.
public enum UniversalTag: UInt8, Sendable, CaseIterable {
  /// `NOUN`: noun.
  case noun
  /// `PUNCT`: punctuation.
  case punct
  /// `VERB`: verb.
  case verb
  /// `ADP`: preposition or postposition.
  case adp
  /// `DET`: determiner.
  case det
  /// `PRON`: pronoun.
  case pron
  /// `PROPN`: proper noun.
  case propn
  /// `ADJ`: adjective.
  case adj
  /// `AUX`: auxiliary or copula.
  case aux
  /// `ADV`: adverb.
  case adv
  /// `CCONJ`: coordinating conjunction.
  case cconj
  /// `PART`: particle.
  case part
  /// `NUM`: numeral.
  case num
  /// `SCONJ`: subordinating conjunction.
  case sconj
  /// `INTJ`: interjection.
  case intj
  /// `SYM`: symbol.
  case sym
  /// `X`: other.
  case x

  /// The tag as the treebanks write it.
  public var name: String { String(describing: self).uppercased() }
}

extension UniversalTag {
  /// The tag that the treebanks write so.
  package init?(named name: String) {
    guard let tag = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = tag
  }
}
