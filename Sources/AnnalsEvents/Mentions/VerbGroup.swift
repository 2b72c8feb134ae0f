import AnnalsLanguage

/// Tense, aspect, modality and polarity of a verb with its auxiliaries.
struct VerbGroup: Hashable, Sendable {
  enum Tense: String, Sendable {
    case past = "PAST"
    case present = "PRESENT"
    case future = "FUTURE"
    case infinitive = "INFINITIVE"
    case presentParticiple = "PRESPART"
    case pastParticiple = "PASTPART"
    case none = "NONE"
  }

  enum Aspect: String, Sendable {
    case none = "NONE"
    case progressive = "PROGRESSIVE"
    case perfective = "PERFECTIVE"
    case perfectiveProgressive = "PERFECTIVE_PROGRESSIVE"
  }

  var tense: Tense = .none
  var aspect: Aspect = .none
  var modality: String?
  var isNegated = false
  var isPassive = false

  var isFinite: Bool { tense == .past || tense == .present || tense == .future || modality != nil }
  var isPerfect: Bool { aspect == .perfective || aspect == .perfectiveProgressive }
  var isPastPerfect: Bool { isPerfect && tense == .past }
}

extension VerbGroup {
  private static let negations: WordSet = "not n't never no nor neither hardly scarcely"

  /// Reads the verb group that a word heads; auxiliaries of an earlier coordinated verb count when the word has none.
  init(of token: Int, in syntax: Syntax) {
    var auxiliaries = syntax.children(token, .aux, .auxPass, .cop)
    isNegated = Self.isNegated(token, syntax)
    var shared = token
    while auxiliaries.isEmpty, syntax.relation(shared) == .conj, let head = syntax.head(shared),
      syntax.child(token, .nsubj, .nsubjPass) == nil,
      Self.sharesAuxiliaries(syntax.tag(token), syntax.tag(head))
    {
      shared = head
      auxiliaries = syntax.children(head, .aux, .auxPass, .cop).filter { $0 < token }
    }
    let isBare = auxiliaries.isEmpty && syntax.child(token, .nsubj) == nil
    isPassive =
      syntax.tag(token) == .vbn
      && (auxiliaries.contains { syntax.relation($0) == .auxPass }
        || syntax.child(token, .nsubjPass) != nil || isBare)
    let isParticiple = syntax.tag(token) == .vbn || syntax.tag(token) == .vbd
    let perfect = auxiliaries.contains { syntax.lemma($0) == "have" } && !auxiliaries.isEmpty
    let progressive =
      syntax.tag(token) == .vbg && auxiliaries.contains { syntax.lemma($0) == "be" }
      || auxiliaries.contains { syntax.tag($0) == .vbg && syntax.lemma($0) == "be" }
    aspect =
      perfect
      ? (progressive ? .perfectiveProgressive : .perfective) : progressive ? .progressive : .none
    let finite = auxiliaries.first ?? token
    switch syntax.tag(finite) {
    case .md:
      let modal = syntax.lemma(finite)
      if ["will", "shall", "'ll", "wo", "’ll"].contains(modal) {
        tense = .future
      } else {
        modality = modal
      }
    case .vbd: tense = .past
    case .vbz, .vbp: tense = .present
    case .vb:
      tense = syntax.children(token, .mark).contains { syntax.tag($0) == .to } ? .infinitive : .none
    case .vbg: tense = .presentParticiple
    case .vbn: tense = isParticiple && isBare ? .pastParticiple : .past
    case .to: tense = .infinitive
    default: tense = .none
    }
    if auxiliaries.contains(where: { syntax.tag($0) == .to })
      || (syntax.children(token, .mark).contains { syntax.tag($0) == .to } && tense != .future)
    {
      // "The aim was to hold the town": the copula is told in its own tense.
      let copula = syntax.children(token, .cop).first {
        syntax.tag($0) == .vbd || syntax.tag($0) == .vbz || syntax.tag($0) == .vbp
      }
      tense = copula.map { syntax.tag($0) == .vbd ? .past : .present } ?? .infinitive
    }
  }

  private static func isNegated(_ token: Int, _ syntax: Syntax) -> Bool {
    for child in syntax.children(token) {
      switch syntax.relation(child) {
      case .advmod where negations.contains(syntax.lemma(child)): return true
      case .mark where syntax.lemma(child) == "without": return true
      case .obj, .nsubj, .nsubjPass:
        if syntax.children(child, .det).contains(where: { syntax.lemma($0) == "no" }) {
          return true
        }
        if ["nobody", "none", "nothing"].contains(syntax.lemma(child)) { return true }
      default: continue
      }
    }
    return false
  }

  private static func sharesAuxiliaries(_ later: PennTag, _ earlier: PennTag) -> Bool {
    switch (later, earlier) {
    case (.vbn, .vbn), (.vb, .vb), (.vbg, .vbg), (.vbd, .vbn): true
    default: false
    }
  }
}
