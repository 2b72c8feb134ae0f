import AnnalsGraph

/// What makes a word with several types tell of one of them.
struct TypeRule: Sendable {
  /// Where the telling noun stands.
  enum Place: Sendable {
    case subject
    case object
    /// After a preposition.
    case oblique
    /// The subject or the object.
    case either
  }

  var lemmas: WordSet
  var type: EventType
  var place: Place?
  var field: WordSet?

  init(_ lemmas: WordSet, _ type: EventType, _ place: Place? = nil, _ field: WordSet? = nil) {
    self.lemmas = lemmas
    self.type = type
    self.place = place
    self.field = field
  }

  /// The rules for verbs; the first that fits decides.
  static let verbs: [TypeRule] = [
    TypeRule(
      "strike rally march occupy stop block blockade barricade", .protest, .subject,
      NounFields.labour),
    TypeRule(
      "strike hit devastate destroy damage kill injure", .disaster, .subject, NounFields.nature),
    TypeRule("kill injure die wound perish", .disaster, .oblique, NounFields.accident),
    TypeRule(
      "strike reach seal sign", .agreement, .object,
      "deal agreement accord pact treaty bargain truce compromise settlement"),
    TypeRule(
      "destroy burn raze sink damage capture", .armedConflict, .subject, NounFields.military),
    TypeRule(
      "reject defeat", .lawPolicy, .object, "bill amendment motion budget act legislation"),
    TypeRule(
      "demolish bulldoze raze level flatten force_out drive_out evict displace uproot", .violence,
      .subject, NounFields.military),
    TypeRule("hold use", .violence, .oblique, "hostage captive shield"),
    TypeRule(
      "share provide pass", .aidSupport, .object, "evidence intelligence information data expertise"
    ),
    TypeRule(
      "sign approve adopt pass introduce veto draft", .lawPolicy, .object,
      NounFields.law),
    TypeRule(
      "impose freeze lift suspend cut sever break_off sever_relations", .pressure, .object,
      "sanction asset aid tie relation relations link embargo visa blockade"),
    TypeRule(
      "restore establish resume normalize normalise open", .agreement, .object, NounFields.relations
    ),
    TypeRule(
      "expel recall summon", .pressure, .object,
      "ambassador diplomat envoy attache journalist consul"),
    TypeRule("recall", .economy, .object, "product car vehicle battery toy phone"),
    TypeRule("declare wage join fight", .armedConflict, .object, NounFields.armedEvent),
    TypeRule(
      "declare proclaim", .sovereigntyChange, .object, "independence republic state emergency"),
    TypeRule(
      "win gain achieve declare", .sovereigntyChange, .object, "independence freedom sovereignty"),
    TypeRule("seize take assume lose usurp", .sovereigntyChange, .object, NounFields.power),
    TypeRule(
      "collapse fall resign dissolve topple", .sovereigntyChange, .subject,
      "government regime empire republic dynasty cabinet parliament"),
    TypeRule("seize", .justice, .object, NounFields.goods),
    TypeRule("raid seize search storm", .justice, .subject, NounFields.police),
    TypeRule("win lose contest hold take secure", .election, .object, NounFields.electoral),
    TypeRule("win lose", .armedConflict, .object, NounFields.armedEvent),
    TypeRule("win defeat beat lose draw play finish", .competitionAward, .either, NounFields.sport),
    TypeRule(
      "fire launch shoot", .armedConflict, .object,
      "rocket missile shot shell mortar torpedo bullet gun gas salvo round attack offensive"),
    TypeRule("raise", .economy, .object, "million billion fund capital pound dollar euro money"),
    TypeRule("launch test orbit land", .scienceTechnology, .either, NounFields.spacecraft),
    TypeRule("release free pardon", .justice, .object, NounFields.prisoner),
    TypeRule(
      "release launch issue unveil introduce announce show present", .publication, .object,
      NounFields.work),
    TypeRule("join leave quit", .positionChange, .object, NounFields.office),
    TypeRule("join leave quit", .organization, .object, NounFields.group),
    TypeRule(
      "fire dismiss remove sack suspend replace name", .positionChange, .object, NounFields.person),
    TypeRule("become serve act crown proclaim", .positionChange, .oblique, NounFields.office),
    TypeRule("become name make appoint", .positionChange, .object, NounFields.office),
    TypeRule(
      "open build construct complete destroy demolish restore damage inaugurate dedicate",
      .construction, .either, NounFields.building),
    TypeRule(
      "crash collide collapse burn sink derail explode capsize overturn run", .disaster, .subject,
      NounFields.vehicle),
    TypeRule("collapse burn", .disaster, .subject, NounFields.building),
    TypeRule(
      "crash collapse fall rise slump soar plunge drop grow increase climb decline shrink double jump",
      .economy, .subject, NounFields.firm),
    TypeRule(
      "buy sell acquire raise cut lower increase reduce double post found", .economy, .object,
      NounFields.firm),
    TypeRule("spread break_out hit reach kill rage", .health, .subject, NounFields.disease),
    TypeRule("break_out erupt begin start spread", .armedConflict, .subject, NounFields.armedEvent),
    TypeRule("break_out spread", .disaster, .subject, NounFields.nature),
    TypeRule(
      "withdraw land cross march advance return arrive leave enter retreat move sail",
      .militaryMove, .subject, NounFields.military),
    TypeRule(
      "capture take seize enter recapture hold", .armedConflict, .subject, NounFields.military),
    TypeRule(
      "capture take seize recapture retake reach", .armedConflict, .object, NounFields.territory),
    TypeRule("withdraw", .agreement, .oblique, "treaty agreement accord pact convention"),
    TypeRule(
      "settle resolve end", .agreement, .object,
      "dispute conflict lawsuit differences claim case war strike"),
    TypeRule("hold host attend convene open begin", .meeting, .either, NounFields.gathering),
    TypeRule("take_hostage hold kidnap abduct", .violence, .object, "hostage captive"),
    TypeRule("take", .armedConflict, .oblique, "prisoner captive"),
    TypeRule(
      "charge", .justice, .oblique,
      "murder fraud theft treason corruption manslaughter conspiracy assault count crime offence"),
    TypeRule("appeal", .justice, .oblique, "verdict sentence conviction ruling decision"),
    TypeRule("rule", .lawPolicy, .subject, NounFields.court),
    TypeRule("reign rule govern", .sovereigntyChange),
    TypeRule("try", .justice, .oblique, "murder treason crime fraud heresy court witchcraft"),
  ]

  /// The rules for nouns: the field holds for their modifiers and complements.
  static let nouns: [TypeRule] = [
    TypeRule("protest", .pressure, .either, "official formal diplomatic note"),
    TypeRule("game exercise drill", .militaryMove, .either, "war naval military joint army"),
    TypeRule("strike", .protest, .either, "hunger general sit-down"),
    TypeRule(
      "strike raid attack campaign operation landing march", .armedConflict, .either,
      NounFields.military),
    TypeRule("strike rally march", .protest, .either, NounFields.labour),
    TypeRule("attack", .health, .either, "heart asthma panic"),
    TypeRule("raid search", .justice, .either, NounFields.police),
    TypeRule(
      "campaign debate rally", .election, .either,
      "election presidential electoral re-election candidate"),
    TypeRule("crash collapse fall rise growth", .economy, .either, NounFields.firm),
    TypeRule(
      "launch landing mission flight test", .scienceTechnology, .either, NounFields.spacecraft),
    TypeRule("landing mission", .scienceTechnology, .either, "moon lunar space mars apollo"),
    TypeRule("release launch unveiling", .publication, .either, NounFields.work),
    TypeRule("release", .justice, .either, NounFields.prisoner),
    TypeRule(
      "opening construction destruction completion", .construction, .either, NounFields.building),
    TypeRule("victory defeat win", .election, .either, NounFields.electoral),
    TypeRule("victory defeat win final", .competitionAward, .either, NounFields.sport),
  ]

  /// The types of nouns that the gazetteer leaves out or gives in another order.
  static let nounSupplement: [TypeRule] = [
    TypeRule("suspension sanction freeze boycott embargo", .pressure),
    TypeRule("curfew ban handover closure", .lawPolicy),
    TypeRule("patrol deployment manoeuvre maneuver", .militaryMove),
    TypeRule("mediation talk meeting dialogue negotiation", .meeting),
    TypeRule("questioning interrogation lawsuit hearing", .justice),
    TypeRule("announcement statement speech", .statement),
    TypeRule("launch unveiling release", .publication),
    TypeRule("conflict fighting", .armedConflict),
    TypeRule("crash accident collision", .disaster),
    TypeRule("departure arrival return", .movement),
  ]

  /// The types of verbs that the gazetteer leaves out or gives in another order.
  static let supplement: [TypeRule] = [
    TypeRule("strike attack fire raid launch_attack", .armedConflict),
    TypeRule(
      "reject refuse decline renege rebuff spurn turn_down oppose call_on call_upon call_for accuse blame complain insist ask_for request demand urge threaten warn pressure",
      .pressure),
    TypeRule("unveil introduce release premiere publish debut", .publication),
    TypeRule("defect flee escape emigrate move enter come go travel reach", .movement),
    TypeRule("help aid support back assist volunteer rescue save", .aidSupport),
    TypeRule("imprison jail sue file_for arrest free release convict", .justice),
    TypeRule("fight open_fire lay_siege shoot_down shell overrun retake recapture", .armedConflict),
    TypeRule("take_power come_power take_command", .sovereigntyChange),
    TypeRule("take_office resign step_down retire succeed appoint join", .positionChange),
    TypeRule("apply_for", .lawPolicy),
    TypeRule(
      "announce say tell state pledge promise vow offer praise hail defend apologize apologise thank",
      .statement),
    TypeRule("beat_up assault torture abuse gun_down", .violence),
    TypeRule("meet negotiate mediate confer visit", .meeting),
    TypeRule("agree sign ratify", .agreement),
    TypeRule(
      "approve enact pass adopt veto legislate authorize authorise allow permit ban", .lawPolicy),
    TypeRule("vote elect", .election),
    TypeRule("found establish form co-found dissolve", .organization),
    TypeRule("die bear marry give_birth bury", .life),
    TypeRule("defeat rout", .armedConflict),
    TypeRule("march", .militaryMove),
    TypeRule("build demolish open complete", .construction),
    TypeRule("sink crash explode erupt burn collapse", .disaster),
    TypeRule("buy sell acquire merge price cost ship", .economy),
    TypeRule("settle", .agreement),
    TypeRule("land cross", .movement),
    TypeRule("order seize_assets", .lawPolicy),
  ]
}
