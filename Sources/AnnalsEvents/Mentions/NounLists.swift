/// The nouns that tell of events.
enum NounLists {
  /// Event nouns beside the gazetteer's triggers.
  static let events: WordSet = """
    accident address advance aid airstrike ambush announcement appearance appointment approval armistice arrest arrival
    assassination assault atrocity attack attempt auction award ban bankruptcy battle bid birth blast blockade bombardment
    bombing boycott breakdown breakthrough briefing broadcast burial campaign capture ceasefire cease-fire celebration
    ceremony championship clash closure collapse collision combat competition concert conference conflict congress
    conquest conspiracy construction convention conviction coronation counterattack counteroffensive coup crackdown
    crash crisis crusade cyclone death debate debut decision declaration decline defeat defection deployment deportation
    destruction detention disappearance disaster discovery dismissal dispute dissolution drought earthquake eclipse
    election emigration epidemic eruption escape evacuation event excavation exchange execution exercise exhibition exile
    exodus expansion expedition expulsion explosion extradition famine festival fighting fire flight flood foundation
    founding funeral genocide gunfight hearing hijacking hostilities hurricane imprisonment inauguration incident
    incursion independence infection inquiry inspection insurgency insurrection interview intervention introduction
    invasion inquest investigation journey keynote killing kidnapping landing launch lawsuit liberation looting loss
    lockout march marriage massacre match meeting merger migration mission murder mutiny negotiation occupation offensive
    operation outbreak pandemic parade patrol plague plot pogrom poll presentation protest purge raid rally rebellion
    referendum release removal reorganization rescue resignation retirement retreat revolt revolution riot robbery
    sabotage sale seizure session settlement shelling shooting shutdown siege signing sinking sit-in skirmish slaughter
    speech spill split stampede statement storm strike strike suicide summit surgery surrender takeover talk
    talks tornado tour tournament transplant trial trip tsunami unveiling uprising verdict victory vigil violence visit
    vote voyage walkout war wedding withdrawal acquisition purchase takeover defeat deal agreement treaty accord pact
    truce cooperation mediation demonstration petition decree resolution sanction embargo coronation abdication
    succession accession annexation partition unification secession restoration reform donation grant bailout layoff
    recall outage breach leak order complaint claim suspension curfew cancellation resumption handover closure hearing questioning reception criticism increase decrease rise fall drop surge growth
    response reaction preorder pre-order download placement leave experience integration comparison connection impact
    """
  /// Nouns that make a name the name of an event: "the Korean War", "Treaty of Rome".
  static let namedHeads: WordSet = """
    war wars battle siege treaty revolution rebellion uprising revolt crusade massacre conference congress summit games
    olympics festival crisis accord accords armistice agreement agreements act coup riot riots earthquake hurricane
    typhoon cyclone eruption famine plague epidemic pandemic election elections referendum purge campaign offensive
    operation invasion conquest expedition mutiny affair incident disaster trial trials march pact convention council
    championship championships cup tournament exhibition expo intervention insurgency conflict genocide holocaust
    bombing raid raids protests strike blockade putsch restoration reformation armada exodus landings
    """
  /// Nouns in names that are institutions or texts as often as events.
  static let doubtfulHeads: WordSet =
    "congress council convention act operation agreement conference affair cup"
  /// Nouns that the gazetteer knows as triggers and that mostly name things, texts or conditions.
  static let results: WordSet = """
    book novel film album edition play painting song essay law act bill legislation amendment policy constitution
    regulation ordinance edict project dam railway canal bridge prototype theory satellite patent membership charter
    title medal prize record object movement primary race influenza virus case disease cholera unemployment inflation
    education childhood stroke term course memorandum compact protocol alliance deal foundation party ballot poll
    caucus game final olympics world_cup beginning start end completion continuation halt onset illness depression
    supply credit loan funding backing support protection aid subsidy contribution assistance sanctions shortage tariff
    embargo stimulus recognition threat warning opposition tension criticism movement session forum assembly
    consultation congress dialogue unrest disturbance combat hostilities gunfire crossfire independence treatment
    building organization design publication report statement release denial comment remark claim accusation_
    """
  /// Events that fill the time that is given for them.
  static let lasting: WordSet = """
    war battle siege campaign invasion conflict uprising rebellion revolution revolt crusade strike occupation
    conference summit congress expedition offensive crisis famine epidemic pandemic festival tournament championship
    olympics games negotiation talk trial insurgency mutiny genocide massacre riot operation blockade fighting drought
    intervention conquest wars
    """
  /// Nouns with an article that point back at what was just told.
  static let anaphoric: WordSet = """
    announcement statement decision move attack incident event raid strike ruling vote visit speech meeting action
    operation blast explosion accident crash shooting killing arrest report launch release deal agreement
    """
  /// Nouns that count or measure the noun after their "of".
  static let measures: WordSet = """
    day week month part number series group round wave set thousand dozen hundred lot kind type sort amount piece pair
    """
}
