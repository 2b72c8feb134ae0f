/// The verbs that a mention's class and form depend on.
enum VerbLists {
  /// Verbs that pass the event on to their object: "held talks".
  static let light: WordSet = """
    hold take make give have conduct carry_out stage mount wage undergo suffer perform do stage undertake launch open
    begin start initiate resume continue commence pay deliver organize organise host face see conclude execute attempt
    file lodge issue
    """
  /// Verbs that say that their subject happened.
  static let occurrence: WordSet =
    "occur happen take_place come_about ensue erupt break_out be_held"
  /// Verbs that tell of a beginning.
  static let beginning: WordSet = "begin start commence open launch initiate resume break_out erupt"
  /// Verbs that tell of an end.
  static let ending: WordSet = """
    end finish stop cease halt conclude complete terminate close suspend discontinue cancel abandon call_off break_off
    """
  /// Verbs that tell that something goes on.
  static let continuing: WordSet = "continue keep go_on remain persist last"
  /// Verbs that report what somebody says.
  static let reporting: WordSet = """
    say tell report announce state claim declare explain add note deny warn argue insist confirm admit allege assert
    reply respond comment testify mention remark describe reveal disclose suggest acknowledge maintain contend stress
    emphasize emphasise write cite quote recount relate concede predict estimate promise pledge vow accuse complain
    answer ask demand urge denounce condemn criticize criticise inform notify swear threaten observe boast joke hint
    """
  static let perception: WordSet =
    "see watch hear witness observe listen spot perceive overhear view glimpse notice"
  /// Actions that introduce another event.
  static let intensionalAction: WordSet = """
    try attempt promise offer order request persuade propose decide agree refuse plan prepare delay postpone prevent
    avoid investigate name swear vow pledge threaten urge force compel allow permit help cause ask demand manage fail
    intend seek schedule call_on call_for vote volunteer choose refuse invite encourage convince authorize authorise
    order command instruct commit resolve ban bar forbid require
    """
  /// States of mind that introduce another event.
  static let intensionalState: WordSet = """
    want believe think know hope expect wish fear doubt suspect feel desire love hate like need understand consider
    worry regret appreciate imagine assume wonder realize realise remember forget prefer trust guess suppose anticipate
    aim enjoy care mind
    """
  /// What is so and does not happen.
  static let stative: WordSet = """
    be have contain include consist comprise belong own possess exist remain seem appear depend involve concern cost
    weigh measure resemble equal lack mean matter deserve owe constitute represent reflect correspond differ relate
    stand lie sit feature live reside rule reign govern occupy inhabit last stay keep wear hold understand house cover
    range span account serve act tend let afford fit suit
    """
  /// States that a timeline wants when they are dated.
  static let lasting: WordSet = """
    rule reign govern serve live reside work lead command head own hold occupy inhabit remain belong last exist stand
    chair direct edit teach study play
    """
  /// Verbs that are no event and pass nothing on.
  static let empty: WordSet = """
    be seem appear tend happen_to let thank please suppose regard accord include concern depend involve follow base
    date sign_up click submit subscribe welcome_back
    """
  /// Verbs whose content names whom they address: "demanded that X leave".
  static let directive: WordSet = """
    demand order request urge ask call_on call_upon call_for insist command instruct require propose suggest want tell
    warn recommend appeal
    """
  /// Verbs whose object or obliques take part in the event that is their subject: "the war pitted X against Y".
  static let involving: WordSet = "pit involve oppose see include embroil"
  /// What somebody does towards others by meaning to do something.
  static let directedActs: WordSet = "threaten promise pledge vow refuse agree offer decline fail"
  /// Verbs whose subject does what the verb below says, object or not: "promised her to leave".
  static let subjectControl: WordSet = "promise threaten vow pledge use take spend"
  /// Event nouns whose possessor undergoes the event: "his arrest".
  static let undergone: WordSet = """
    arrest assassination murder killing death birth execution capture imprisonment detention trial conviction election
    appointment dismissal removal release deposition coronation overthrow expulsion exile deportation burial funeral
    baptism destruction liberation ouster impeachment abduction kidnapping defeat extradition inauguration
    """
  /// Event nouns whose of-complement undergoes the event: "the invasion of Poland".
  static let transitiveNouns: WordSet = """
    arrest assassination murder killing execution capture imprisonment detention trial conviction election appointment
    dismissal removal release deposition coronation overthrow expulsion deportation burial destruction liberation
    invasion occupation siege bombing bombardment shelling conquest annexation partition abolition adoption ratification
    signing construction demolition opening completion discovery invention publication launch purchase acquisition sale
    sacking seizure persecution massacre slaughter looting rescue kidnapping abduction hijacking founding foundation
    establishment creation formation dissolution nationalization privatization introduction unveiling announcement
    impeachment ouster extradition storming evacuation defeat closure suspension withdrawal_of restoration reform
    deployment recall ban blockade boycott sinking torture testing use banning condemnation rejection criticism approval
    """
}

extension VerbLists {
  /// Verbs whose event noun happens with them: "lost the battle", "won the case".
  static let performing: WordSet = """
    win lose suffer sign reach score complete deliver make give file attend join lead lodge bring settle achieve
    """
  /// What an event does in the moment it happens: "the blast killed two".
  static let hitting: WordSet =
    "leave kill injure wound destroy damage hit strike sweep devastate claim shake break"
  /// Verbs that say of an agreement what it says of itself: "signed a treaty" is one event.
  static let sealing: WordSet = "sign seal ratify conclude"
  /// States of mind and actions above another event that are told as happenings of their own: "chose to return".
  static let decisive: WordSet = "decide choose realize realise"
}
