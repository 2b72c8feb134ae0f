/// The relation between a word and its head in Universal Dependencies 2, with the subtypes that matter here.
public enum DependencyRelation: UInt8, Sendable, CaseIterable {
  /// `punct`: punctuation.
  case punct
  /// `case`: preposition, postposition or possessive ending of a noun.
  case caseMarker
  /// `det`: determiner.
  case det
  /// `nsubj`: subject, nominal.
  case nsubj
  /// `root`: the head of the sentence.
  case root
  /// `amod`: adjective of a noun.
  case amod
  /// `advmod`: adverb.
  case advmod
  /// `obj`: direct object.
  case obj
  /// `obl`: noun with a preposition that modifies a verb.
  case obl
  /// `nmod`: noun with a preposition that modifies a noun.
  case nmod
  /// `conj`: later member of a coordination, attached to the first.
  case conj
  /// `compound`: noun that forms a compound with its head.
  case compound
  /// `cc`: the conjunction of a coordination.
  case cc
  /// `mark`: the word that introduces a subordinate clause.
  case mark
  /// `aux`: auxiliary.
  case aux
  /// `cop`: copula.
  case cop
  /// `nmod:poss`: possessor.
  case nmodPoss
  /// `advcl`: adverbial clause.
  case advcl
  /// `xcomp`: clause without a subject of its own.
  case xcomp
  /// `flat`: later word of a name or title.
  case flat
  /// `acl:relcl`: relative clause.
  case aclRelcl
  /// `ccomp`: clause as an object.
  case ccomp
  /// `acl`: participle or other clause that modifies a noun.
  case acl
  /// `aux:pass`: auxiliary of the passive.
  case auxPass
  /// `nummod`: numeral of a noun.
  case nummod
  /// `appos`: apposition.
  case appos
  /// `parataxis`: clause set beside another without a conjunction.
  case parataxis
  /// `nsubj:pass`: subject of a passive verb.
  case nsubjPass
  /// `nmod:unmarked`: noun that modifies a noun without a preposition.
  case nmodUnmarked
  /// `discourse`: interjection or other element of discourse.
  case discourse
  /// `obl:unmarked`: noun that modifies a verb without a preposition ("last week").
  case oblUnmarked
  /// `compound:prt`: particle of a phrasal verb.
  case compoundPrt
  /// `expl`: expletive "there" or "it".
  case expl
  /// `fixed`: later word of a fixed expression.
  case fixed
  /// `list`: later item of a list.
  case list
  /// `iobj`: indirect object.
  case iobj
  /// `obl:agent`: agent of a passive verb.
  case oblAgent
  /// `dep`: a relation that could not be told.
  case dep
  /// `nmod:desc`: title or description before a name.
  case nmodDesc
  /// `csubj`: clause as a subject.
  case csubj
  /// `nsubj:outer`: subject of a copular clause whose predicate is a clause.
  case nsubjOuter
  /// `det:predet`: determiner before a determiner.
  case detPredet
  /// `advcl:relcl`: relative clause that modifies a clause.
  case advclRelcl
  /// `vocative`: person addressed.
  case vocative
  /// `reparandum`: words that the speaker took back.
  case reparandum
  /// `cc:preconj`: "both", "either" before a coordination.
  case ccPreconj
  /// `goeswith`: later part of a word written apart.
  case goeswith
  /// `orphan`: dependent of an elided head.
  case orphan
  /// `dislocated`: element set before or after its clause.
  case dislocated
  /// `csubj:pass`: clause as a subject of a passive verb.
  case csubjPass
  /// `csubj:outer`: clause as an outer subject.
  case csubjOuter

  /// The relation as the treebanks write it.
  public var name: String {
    switch self {
    case .caseMarker: "case"
    case .nmodPoss: "nmod:poss"
    case .aclRelcl: "acl:relcl"
    case .auxPass: "aux:pass"
    case .nsubjPass: "nsubj:pass"
    case .nmodUnmarked: "nmod:unmarked"
    case .oblUnmarked: "obl:unmarked"
    case .compoundPrt: "compound:prt"
    case .oblAgent: "obl:agent"
    case .nmodDesc: "nmod:desc"
    case .nsubjOuter: "nsubj:outer"
    case .detPredet: "det:predet"
    case .advclRelcl: "advcl:relcl"
    case .ccPreconj: "cc:preconj"
    case .csubjPass: "csubj:pass"
    case .csubjOuter: "csubj:outer"
    default: String(describing: self)
    }
  }
}

extension DependencyRelation {
  /// The relation that the treebanks write so; a subtype that does not matter here is its main type.
  package init?(named name: String) {
    let main = name.prefix { $0 != ":" }
    guard
      let relation = Self.allCases.first(where: { $0.name == name })
        ?? Self.allCases.first(where: { $0.name == main })
    else { return nil }
    self = relation
  }

  /// The relation without its subtype.
  package var main: DependencyRelation {
    switch self {
    case .nmodPoss, .nmodUnmarked, .nmodDesc: .nmod
    case .aclRelcl: .acl
    case .advclRelcl: .advcl
    case .auxPass: .aux
    case .nsubjPass, .nsubjOuter: .nsubj
    case .csubjPass, .csubjOuter: .csubj
    case .oblUnmarked, .oblAgent: .obl
    case .compoundPrt: .compound
    case .detPredet: .det
    case .ccPreconj: .cc
    default: self
    }
  }
}
