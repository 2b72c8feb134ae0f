/// Words inside names that say what is named, and words about names.
enum NameWords {
  /// The last word of an organization's name.
  static let organizationEndings: WordSet = """
    academy administration agency airlines airways alliance army assembly association authority bank
    board brigade bros brotherhood bureau cabinet center centre chamber church coalition college
    command commission committee commons company confederation congress consortium corp corporation
    corps council court department directorate division federation fleet force forces foundation
    front fund government group guard headquarters holdings hospital inc industries institute
    institution international junta laboratories laboratory league legion ltd mission ministry motors
    movement museum navy network news office orchestra order organisation organization parliament
    partnership party police post press records regiment republicans democrats royals school senate
    service services society squadron studios systems team times tribune tribunal trust union
    university yard gazette herald guardian journal wire
    """
  /// The ending of a company's name that its short form leaves out.
  static let corporateEndings: WordSet = """
    ag bv co company corp corporation gmbh group holdings inc incorporated limited llc llp ltd nv
    oy plc sa se spa
    """
  /// Words that companies carry before their ending, which a short form leaves out when it is clear.
  static let companyWords: WordSet = """
    airlines airways bank books breweries brewery brothers bros chemicals computer computers
    electric electronics energy engineering foods foundry industries instruments international iron
    laboratories line lines manufacturing mill mills mining motor motors oil partners
    pharmaceuticals press products railway railways shipbuilders shipping shipyard software solutions
    steel steelworks stores studios systems technologies technology textiles trading works yard
    """
  /// The last word of the name of an event, which does not act.
  static let eventEndings: WordSet = """
    accident affair attack attacks battle bombing bombings campaign championship championships
    conference crisis crusade crusades cup day disaster earthquake eve election elections era
    exhibition expedition famine festival fire flood games hurricane incident invasion landings
    marathon massacre mutiny offensive olympics pandemic plague premiership raid rebellion
    renaissance revolt revolution rising riots siege storm strike summit trial trials uprising war
    wars week
    """
  /// The last word of the name of a document or law.
  static let documentEndings: WordSet = """
    accord accords act agreement amendment armistice bible bill bull charter code constitution
    convention declaration decree directive law magna manifesto pact protocol resolution statute
    treaty testament edict concordat covenant
    """
  /// The last word of the name of a place.
  static let placeEndings: WordSet = """
    airport avenue basin bay beach boulevard bridge canal canyon cape castle cathedral channel city
    coast county creek dam desert district falls forest fort gate glacier gulf hall harbor harbour
    heights hill hills island islands isle lake lane mount mountain mountains ocean oblast palace
    park pass peninsula plain plateau plaza port province quarter region reservoir ridge river road
    sea shore square station strait street temple tower town valley village volcano wall airfield
    """
  /// The first word of the name of a place.
  static let placeBeginnings: WordSet = """
    camp cape castle fort gulf isle lake mount port
    """
  /// Words that stand before the name of a ship or spacecraft.
  static let vesselPrefixes: WordSet = """
    HMS USS SS RMS MV MS HMAS HMCS USNS INS RV SMS TSS PS
    """
  /// Parts of a family name that a surname alone may keep.
  static let particles: WordSet = """
    al bin da de del della der di dos du el ibn la le san st. van von zu
    """
  /// Words after a person's name that are no part of the surname.
  static let generations: WordSet =
    "jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi"
  /// Names of months and weekdays, which are no actors.
  static let calendar: WordSet = """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue wed thu fri sat sun christmas easter ad bc bce ce gmt utc est pst am pm
    """
  /// Titles that say a man.
  static let maleTitles: WordSet = """
    mr mr. sir lord king prince emperor duke baron count father pope brother monsieur herr señor don
    tsar czar sultan shah kaiser chairman congressman archbishop bishop cardinal abbot friar
    """
  /// Titles that say a woman.
  static let femaleTitles: WordSet = """
    mrs mrs. ms ms. miss lady queen princess empress duchess baroness countess dame madame madam mme
    mme. frau señora sister mother chairwoman congresswoman abbess tsarina
    """
  /// First names and the short forms that go with them.
  static let nicknames: [[String]] = [
    ["michael", "mike", "mick"], ["robert", "bob", "rob", "bobby"],
    ["william", "bill", "will", "billy"],
    ["richard", "dick", "rick"], ["james", "jim", "jimmy"], ["john", "jack", "johnny"],
    ["thomas", "tom", "tommy"], ["joseph", "joe"], ["edward", "ed", "ted", "eddie"],
    ["elizabeth", "liz", "beth", "betty"], ["katherine", "catherine", "kate", "kathy"],
    ["margaret", "maggie", "peggy"], ["anthony", "tony"], ["alexander", "alex"],
    ["daniel", "dan", "danny"], ["samuel", "sam"], ["charles", "charlie", "chuck"],
    ["david", "dave"], ["stephen", "steven", "steve"], ["christopher", "chris"],
    ["nicholas", "nick"], ["patrick", "pat"], ["peter", "pete"], ["ronald", "ron"],
    ["kenneth", "ken"], ["andrew", "andy"], ["benjamin", "ben"], ["matthew", "matt"],
    ["timothy", "tim"], ["gregory", "greg"], ["jeffrey", "jeff"], ["theodore", "ted"],
    ["deborah", "debbie"], ["susan", "sue"], ["jennifer", "jenny"], ["henry", "harry"],
    ["francis", "frank"], ["albert", "bert"], ["leonard", "len"], ["philip", "phil"],
  ]
}
