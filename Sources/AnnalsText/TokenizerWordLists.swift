/// The word lists of the tokenizer.
extension WordSplitter {
  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  /// Prefixes that stay with their word across a hyphen.
  static let prefixes = set(
    """
    pro anti non re co pre post mid e ex sub semi multi inter intra neo ultra un de bi tri counter over \
    under quasi pseudo micro macro mini mega trans cross socio psycho pan
    """)

  /// Prefixes among these that make a word of their own when they are capitalized: "Under-Secretary".
  static let lowercasePrefixes = set("under over post counter")

  /// What is split off a number that is written without a space.
  static let units = set("am pm a.m. p.m. a.m p.m km kg cm mm m bn mn")

  /// Abbreviations that a capital follows within the sentence: titles and the like.
  static let neverFinal = set(
    """
    mr. mrs. ms. dr. prof. st. ste. gen. col. lt. sgt. cpl. pvt. capt. cmdr. cdr. adm. maj. sen. rep. reps. \
    sens. gov. pres. rev. hon. fr. sr. vs. v. e.g. i.e. cf. viz. mt. ft. messrs. brig. supt. insp. det. \
    amb. sec. approx. lt.-gen. maj.-gen. mme. mlle. rt.
    """)

  /// Abbreviations that also end sentences: a capital that starts a frequent first word breaks after them.
  static let sometimesFinal = set(
    """
    jr. sr. inc. corp. ltd. co. bros. etc. al. est. ph.d. m.d. b.a. m.a. d.c. l.a. u.s. u.k. u.n. u.s.s.r. \
    u.s.a. e.u. a.m. p.m. b.c. a.d. b.c.e. c.e. dept. univ. assn. gov't. ave. blvd. rd. plc. esq. ret. \
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. \
    sat. sun. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. mass. md. mich. minn. miss. \
    mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis. wyo. ont. que.
    """)

  /// Abbreviations among these that are words without their capital.
  static let onlyCapitalized = set(
    """
    mar. jun. jul. sat. sun. mon. wed. fri. ill. ind. miss. mass. wash. ore. del. ark. mo. ga. pa. md. va. vt. \
    kan. conn. gen. col. rep. sec. gov. pres. maj. hon. rev. amb. det. fr. ft. ret. sen. sens. reps. tex. penn. \
    calif. colo. fla. ky. minn. mich. mont. neb. nev. okla. tenn. wis. wyo. ont. que. ariz. ala. st. jan. feb. \
    apr. aug. sep. sept. oct. nov. dec.
    """)

  /// Abbreviations before a number.
  static let beforeNumber = set(
    "no. nos. vol. vols. fig. figs. p. pp. c. ca. cca. ch. chap. art. para. sec. ed. eds. circa. b. d. r. fl. op."
  )

  /// First words of sentences, which show that an abbreviation before them ended one.
  static let firstWords = set(
    """
    the a an in on at he she it they we but and this that these those for after before when while as by from \
    with however his her their its there you if since although during one some many most no not so then \
    according both several such what who why how
    """)

  /// Names of days, months and zones that may follow the hour within the sentence.
  static let afterHour = set(
    """
    est edt cst cdt mst mdt pst pdt gmt utc bst cet et pt monday tuesday wednesday thursday friday saturday \
    sunday eastern pacific central local january february march april may june july august september october \
    november december
    """)

  /// Verbs that tell who spoke, after a question or exclamation in quotation marks.
  static let speechVerbs = set(
    """
    said says asked asks added adds replied wrote writes told shouted cried explained declared exclaimed \
    answered continued recalled
    """)
}
