/// Verbs with which somebody says something, and what each makes of what is said.
enum ReportingVerbs {
  /// What a speaker does with what is said.
  enum Kind: String, Sendable, CaseIterable {
    /// Says it as something known: "said", "reported".
    case say
    /// Says it against doubt: "claimed", "alleged".
    case claim
    /// Says that it is not so: "denied".
    case deny
    /// Says that it will be: "promised", "announced plans".
    case promise
    /// Wants others to do it: "ordered", "demanded".
    case order
    /// Wants to know it: "asked".
    case ask
    /// Holds it for true without saying it: "believed".
    case believe
  }

  private static let say: WordSet = """
    add admit advise announce answer article brief caution comment concede conclude confess confide
    confirm continue declare describe detail disclose divulge elaborate emphasise emphasize estimate
    exclaim explain express forecast inform inquire joke lament mention mutter narrate note notify
    observe point_out predict proclaim pronounce quip read recall recount relate remark remember
    remind repeat reply report respond retort reveal say show signal state stress suggest tell
    testify tweet underline underscore voice warn whisper write
    """
  private static let claim: WordSet = """
    accuse affirm allege argue assert aver blame boast charge claim complain contend imply insinuate
    insist maintain reiterate purport protest
    """
  private static let deny: WordSet = "contradict deny disclaim dispute disavow rebut refute reject"
  private static let promise: WordSet = """
    agree assure guarantee offer pledge promise propose reassure swear threaten undertake vow
    """
  private static let order: WordSet = """
    ask_for beg call_for call_on command demand direct implore instruct order plead recommend request
    require urge
    """
  private static let ask: WordSet = "ask enquire question wonder"
  private static let believe: WordSet = """
    assume believe conjecture doubt expect fear feel guess hope imagine presume reckon speculate
    suppose suspect think
    """

  /// What a verb does, by its dictionary form; `nil` for a verb that reports nothing.
  static func kind(of lemma: String) -> Kind? {
    if say.contains(lemma) { return .say }
    if claim.contains(lemma) { return .claim }
    if deny.contains(lemma) { return .deny }
    if promise.contains(lemma) { return .promise }
    if order.contains(lemma) { return .order }
    if ask.contains(lemma) { return .ask }
    if believe.contains(lemma) { return .believe }
    return nil
  }

  /// Nouns of saying that take a clause or "according to": "a report that …".
  static let nouns: WordSet = """
    accusation account admission allegation announcement argument assertion assurance belief charge
    claim complaint conclusion confirmation contention declaration denial estimate fear hope
    insistence message news pledge prediction promise proposal report revelation rumor rumour
    statement suggestion suspicion testimony threat vow warning word
    """

  /// Verbs that report only with a clause as an object, for they have other uses.
  static let needsClause: WordSet = """
    add agree argue charge conclude confirm consider continue describe detail express feel figure
    find hope imply judge know note observe offer question read recall recount relate remember
    repeat require reveal show signal understand write
    """
}
