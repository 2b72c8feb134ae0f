/// Fields of nouns that tell which type a verb with several has.
enum NounFields {
  static let military: WordSet = """
    army troop troops force forces soldier jet warplane plane fighter gunman rebel militant navy fleet regiment division
    brigade battalion guerrilla insurgent tank helicopter artillery missile bomber submarine militia squadron corps
    commando paratrooper cavalry infantry legion warship destroyer frigate drone rocket knight marine gunboat armada
    sniper mercenary partisan column garrison commander general admiral terrorist airstrike air military detachment
    """
  static let labour: WordSet = """
    union worker miner teacher driver nurse employee staff student farmer protester demonstrator labourer laborer crowd
    activist docker pilot doctor marcher opposition people resident villager women clerk railwayman weaver
    """
  static let nature: WordSet = """
    storm hurricane earthquake typhoon quake tsunami lightning flood tornado cyclone asteroid comet meteorite volcano
    wave blizzard gale landslide avalanche wildfire blaze fire eruption tremor disaster
    """
  static let accident: WordSet = """
    crash accident collision derailment explosion blast collapse fire flood earthquake hurricane storm disaster quake
    avalanche landslide tornado cyclone typhoon tsunami wreck sinking eruption stampede
    """
  static let law: WordSet = """
    law bill act resolution legislation amendment decree budget measure constitution rule regulation ordinance edict
    motion statute reform policy order tax code quota
    """
  static let court: WordSet = "court judge jury tribunal prosecutor magistrate inquisition"
  static let police: WordSet =
    "police officer agent detective customs authorities authority investigator fbi"
  static let work: WordSet = """
    book novel film album song report study paper article newspaper magazine software version single memoir document
    update game record edition series series application app program programme photograph picture video statement
    data figure result map poem play opera symphony journal survey findings device phone model product line kit
    """
  static let prisoner: WordSet = """
    prisoner hostage detainee suspect captive inmate dissident journalist activist convict detained jailed imprisoned detain imprison
    """
  static let person: WordSet = """
    man woman people person child boy girl suspect minister president worker official leader employee manager director
    officer coach chief executive adviser aide journalist student resident citizen civilian soldier
    """
  static let office: WordSet = """
    president minister chairman chairwoman chair director ceo chief king queen emperor governor mayor premier chancellor
    secretary ambassador bishop pope archbishop abbot duke sultan caliph commander captain head leader post office
    position senator judge professor dean treasurer consul dictator regent prince princess throne presidency
    """
  static let building: WordSet = """
    building bridge house church dam school hospital factory station museum home temple mosque tower wall cathedral
    palace theatre theater library airport stadium plant mill railway line road tunnel canal port harbour harbor fort
    castle statue monument abbey village town roof mine hotel embassy office
    """
  static let vehicle: WordSet =
    "plane train car bus aircraft ship boat ferry helicopter jet airliner truck tanker vessel"
  static let territory: WordSet = """
    town city village territory land island province capital airport port base hill area region district fort fortress
    bridgehead castle country state
    """
  static let power: WordSet =
    "power control government throne monarchy regime republic independence empire"
  static let goods: WordSet =
    "drug weapon asset property document cocaine heroin account computer cash ivory"
  static let firm: WordSet = """
    company bank firm subsidiary share stock stake business industry market price currency currencies economy fund brand
    profit sale sales revenue rate index bond income earnings turnover export import
    """
  static let spacecraft: WordSet =
    "rocket satellite probe spacecraft missile shuttle capsule orbiter lander rover telescope"
  static let electoral: WordSet =
    "election seat vote majority presidency referendum primary ballot runoff constituency"
  static let sport: WordSet = """
    team player champion rival club title cup match game race medal championship final side tournament league prize award
    set goal
    """
  static let disease: WordSet = """
    disease epidemic plague cholera influenza virus pandemic infection fever smallpox typhus malaria outbreak flu
    coronavirus measles polio
    """
  static let group: WordSet = """
    party organization organisation association union society committee council commission alliance league federation
    club agency institute university college school church order company government movement front state republic
    """
  static let relations: WordSet =
    "tie relation relations link diplomatic friendship ambassador diplomat aid cooperation"
  static let armedEvent: WordSet =
    "war battle siege revolt rebellion invasion fighting uprising conflict fray"
  static let gathering: WordSet =
    "talks talk meeting summit conference negotiation forum session delegation"
}
