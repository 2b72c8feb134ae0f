/// What the refiners know about a text.
struct RefinerContext {
  /// The atoms of the text.
  let atoms: [Atom]
  /// The words that the rules know.
  let lexicon: Lexicon
  /// True when the text is news; narratives mark more words as times.
  let isNews: Bool
  /// The offsets at which finite verbs begin, when the text is tagged.
  let verbs: [Int32]
  /// The entries of the words that refiners ask for.
  let words: ContextWords

  init(atoms: [Atom], lexicon: Lexicon, isNews: Bool, verbs: [Int32] = []) {
    self.verbs = verbs
    self.atoms = atoms
    self.lexicon = lexicon
    self.isNews = isNews
    words = ContextWords(lexicon)
  }

  /// The atom so many places before a draft; `nil` across the end of a paragraph.
  func before(_ draft: Draft, _ distance: Int = 1) -> Atom? {
    let index = draft.atoms.lowerBound - distance
    guard index >= 0 else { return nil }
    for between in (index + 1)...draft.atoms.lowerBound
    where atoms[between].marks.contains(.newParagraph) {
      return nil
    }
    return atoms[index]
  }

  /// The atom so many places after a draft; `nil` across the end of a paragraph.
  func after(_ draft: Draft, _ distance: Int = 1) -> Atom? {
    let index = draft.atoms.upperBound + distance - 1
    guard index < atoms.count else { return nil }
    for between in draft.atoms.upperBound...index
    where atoms[between].marks.contains(.newParagraph) {
      return nil
    }
    return atoms[index]
  }
}

extension RefinerContext {
  /// True when only "to", "until", "through" or a dash stands between two drafts.
  func isRange(_ first: Draft, _ second: Draft) -> Bool {
    guard second.atoms.lowerBound == first.atoms.upperBound + 1, let link = after(first),
      after(first, 2) != nil
    else { return false }
    return link.classes.contains(.dash) || link.entry == words.to || link.entry == words.until
      || link.entry == words.till || link.entry == words.through
  }
}

extension Draft {
  /// The month of a date without a year.
  var yearlessMonth: Int32? {
    guard case .calendar(let fields) = meaning, fields.year == nil else { return nil }
    return fields.month
  }
}

/// A judgement over all drafts of a text: it drops, joins, widens or adds.
struct Refiner: Sendable {
  /// The name, for tracing.
  let name: String
  /// The drafts as they should be.
  let refine: @Sendable ([Draft], RefinerContext) -> [Draft]

  /// The refiners in the order in which they judge.
  static let all: [Refiner] = [
    // Years and days that a list or range leaves out have to be there before anything is judged by its neighbours.
    elidedNumbers,
    // A list of months has one year, at its end; it has to be known before the months are dated.
    sharedYears,
    // What only one kind of text marks as a time.
    conventions,
    // A draft that its surroundings speak against is dropped last, when everything that could support it is there.
    falsePositives,
    // Only what stands is widened.
    complements,
  ]
}

/// The entries of words that refiners ask for.
struct ContextWords: Sendable {
  let the, a, an, of, `in`, on, at, and, or, to, by, until, till, since, before, after, from,
    between,
    through, throughout, during, no, percent, openParenthesis, closeParenthesis, comma, stop,
    colon, war, long, `for`, per, this, that, former, future, only, just, barely, daily, weekly,
    following, prior, into, had, sometime, `as`, within, over, last, recent, not, never, ahead,
    onward, onwards, amid, under, post, pre, eve, aftermath, wake, end, start, beginning, outbreak,
    era,
    administration, presidency, period, years, reign, later, soon, early, apart, matter, would, be,
    `is`, are, his, her, their, followed,
    than: UInt16

  /// The words before the number of something, as in "page 1984".
  let numbered: [UInt16]

  init(_ lexicon: Lexicon) {
    func index(_ word: String) -> UInt16 { lexicon.index(of: word) }
    numbered = ["no", "nos", "number", "page", "pages", "section", "article", "chapter", "flight"]
      .map { lexicon.index(of: $0) }
    the = index("the")
    a = index("a")
    an = index("an")
    of = index("of")
    `in` = index("in")
    on = index("on")
    at = index("at")
    and = index("and")
    or = index("or")
    to = index("to")
    by = index("by")
    until = index("until")
    till = index("till")
    since = index("since")
    before = index("before")
    after = index("after")
    from = index("from")
    between = index("between")
    through = index("through")
    throughout = index("throughout")
    during = index("during")
    no = index("no")
    percent = index("percent")
    openParenthesis = index("(")
    closeParenthesis = index(")")
    comma = index(",")
    stop = index(".")
    colon = index(":")
    war = index("war")
    long = index("long")
    `for` = index("for")
    per = index("per")
    this = index("this")
    that = index("that")
    former = index("former")
    future = index("future")
    only = index("only")
    just = index("just")
    barely = index("barely")
    daily = index("daily")
    weekly = index("weekly")
    following = index("following")
    prior = index("prior")
    into = index("into")
    had = index("had")
    sometime = index("sometime")
    `as` = index("as")
    within = index("within")
    over = index("over")
    last = index("last")
    not = index("not")
    never = index("never")
    ahead = index("ahead")
    onward = index("onward")
    amid = index("amid")
    under = index("under")
    post = index("post")
    pre = index("pre")
    eve = index("eve")
    aftermath = index("aftermath")
    wake = index("wake")
    end = index("end")
    start = index("start")
    beginning = index("beginning")
    outbreak = index("outbreak")
    era = index("era")
    administration = index("administration")
    presidency = index("presidency")
    period = index("period")
    years = index("years")
    reign = index("reign")
    later = index("later")
    soon = index("soon")
    early = index("early")
    apart = index("apart")
    matter = index("matter")
    would = index("would")
    his = index("his")
    followed = index("followed")
    than = index("than")
    her = index("her")
    their = index("their")
    be = index("be")
    `is` = index("is")
    are = index("are")
    onwards = index("onwards")
    recent = index("recent")
  }
}
