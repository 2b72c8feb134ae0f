import AnnalsLanguage

/// The time that a clause is told in: its own tense, or that of the finite verb above a participle or infinitive.
struct EffectiveTense: Sendable {
  var group: VerbGroup
  /// The verb that carries it.
  var verb: Int

  static func of(_ mention: Mention, in syntax: Syntax) -> EffectiveTense {
    var verb = mention.support ?? mention.predicate
    if mention.isNominal, mention.support == nil, mention.predicate == mention.trigger {
      verb = syntax.clause(of: verb)
    }
    var group = VerbGroup(of: verb, in: syntax)
    var steps = 0
    while !group.isFinite, steps < 16, let head = syntax.head(verb) {
      verb = syntax.isNominal(head) ? syntax.clause(of: head) : head
      group = VerbGroup(of: verb, in: syntax)
      steps += 1
    }
    // A story told in participles alone is told in the past: "Troops seen crossing the river".
    if syntax.head(verb) == nil, group.tense == .presentParticiple || group.tense == .pastParticiple
    {
      group.tense = .past
    }
    return EffectiveTense(group: group, verb: verb)
  }

  /// True for a simple past or a perfect.
  var isPast: Bool { group.tense == .past || group.isPerfect }
  /// True for a simple past, which moves a story on.
  var isSimplePast: Bool { group.tense == .past && !group.isPerfect }
}
