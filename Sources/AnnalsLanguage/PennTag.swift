/// The part-of-speech tags of the Penn Treebank, with the additions of its web successors.
///
/// Source: Santorini 1990, "Part-of-Speech Tagging Guidelines for the Penn Treebank Project"; EWT guidelines.
public enum PennTag: UInt8, Sendable, CaseIterable {
  /// `NN`: noun, singular or mass.
  case nn
  /// `IN`: preposition or subordinating conjunction.
  case `in`
  /// `DT`: determiner.
  case dt
  /// `NNP`: proper noun, singular.
  case nnp
  /// `JJ`: adjective.
  case jj
  /// `PRP`: personal pronoun.
  case prp
  /// `.`: full stop, question or exclamation mark.
  case period
  /// `RB`: adverb.
  case rb
  /// `,`: comma.
  case comma
  /// `NNS`: noun, plural.
  case nns
  /// `VB`: verb, base form.
  case vb
  /// `CC`: coordinating conjunction.
  case cc
  /// `VBD`: verb, past tense.
  case vbd
  /// `VBP`: verb, present, not third person singular.
  case vbp
  /// `VBZ`: verb, present, third person singular.
  case vbz
  /// `VBN`: verb, past participle.
  case vbn
  /// `CD`: cardinal number.
  case cd
  /// `VBG`: verb, gerund or present participle.
  case vbg
  /// `TO`: the word "to".
  case to
  /// `PRP$`: possessive pronoun.
  case prps
  /// `MD`: modal.
  case md
  /// `-RRB-`: closing bracket.
  case rightBracket
  /// `-LRB-`: opening bracket.
  case leftBracket
  /// `WDT`: wh-determiner.
  case wdt
  /// `:`: colon, semicolon or dash.
  case colon
  /// `UH`: interjection.
  case uh
  /// `WRB`: wh-adverb.
  case wrb
  /// `HYPH`: hyphen.
  case hyph
  /// ````: opening quotation mark.
  case openQuote
  /// `''`: closing quotation mark.
  case closeQuote
  /// `WP`: wh-pronoun.
  case wp
  /// `POS`: possessive ending.
  case pos
  /// `RP`: particle.
  case rp
  /// `NNPS`: proper noun, plural.
  case nnps
  /// `JJR`: adjective, comparative.
  case jjr
  /// `JJS`: adjective, superlative.
  case jjs
  /// `EX`: existential "there".
  case ex
  /// `RBR`: adverb, comparative.
  case rbr
  /// `NFP`: superfluous punctuation.
  case nfp
  /// `ADD`: address of e-mail or web.
  case add
  /// `SYM`: symbol.
  case sym
  /// `FW`: foreign word.
  case fw
  /// `$`: currency sign.
  case currency
  /// `GW`: part of a word that goes with another.
  case gw
  /// `PDT`: predeterminer.
  case pdt
  /// `RBS`: adverb, superlative.
  case rbs
  /// `LS`: marker of a list item.
  case ls
  /// `AFX`: affix.
  case afx
  /// `WP$`: possessive wh-pronoun.
  case wps

  /// The tag as the treebanks write it.
  public var name: String {
    switch self {
    case .period: "."
    case .comma: ","
    case .prps: "PRP$"
    case .rightBracket: "-RRB-"
    case .leftBracket: "-LRB-"
    case .colon: ":"
    case .openQuote: "``"
    case .closeQuote: "''"
    case .currency: "$"
    case .wps: "WP$"
    default: String(describing: self).uppercased()
    }
  }
}

extension PennTag {
  /// The tag that the treebanks write so.
  package init?(named name: String) {
    guard let tag = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = tag
  }
}
