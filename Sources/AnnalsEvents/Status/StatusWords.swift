/// The words that decide whether something told of is so.
extension VerbLists {
  static let conditional: WordSet = "if unless whether provided suppose lest in_case"
  /// What is said below them did not happen: "failed to", "refused to".
  static let refusing: WordSet = "fail refuse decline neglect forget avoid hesitate omit cease"
  /// What stands below or beside them was kept from happening.
  static let preventing: WordSet =
    "prevent avoid avert stop block foil thwart keep cancel bar forbid prohibit deter dissuade ban"
  /// What is said below them is meant to happen.
  static let planning: WordSet = """
    plan intend decide agree promise pledge vow prepare offer propose order expect schedule set aim swear undertake
    commit resolve threaten announce arrange slate project determine mean anticipate
    """
  /// What is said below them is wanted by somebody.
  static let wishing: WordSet = """
    want wish hope desire demand urge ask request beg call call_for call_on seek need require like prefer recommend
    suggest advise encourage invite warn fear consider call_upon ask_for appeal appeal_for lobby push_for press_for
    """
  static let trying: WordSet = "try attempt seek struggle strive endeavor endeavour aim bid"
  /// What is said below them happened when they did.
  static let achieving: WordSet = """
    manage begin start continue help force cause compel lead get make let allow permit choose volunteer come proceed
    rush happen use succeed see hear watch oblige induce prompt go stop finish keep enable bring hasten dare bother
    return live turn serve stay move
    """
  static let planNouns: WordSet = """
    plan intention decision agreement promise pledge offer proposal order project intent scheme preparation vow
    commitment programme program deal
    """
  static let refusalNouns: WordSet = "refusal failure inability unwillingness reluctance"
  static let plannedAdjectives: WordSet =
    "planned upcoming forthcoming scheduled future proposed impending imminent intended expected next"
  static let doubtfulAdjectives: WordSet = """
    possible potential hypothetical attempted would-be threatened feared rumored rumoured further
    """
}
