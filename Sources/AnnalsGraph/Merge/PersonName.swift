/// The parts of a person's name, folded, without titles.
///
/// "Sen. Robert J. van Dam Jr." has the given names `robert` and `j`, the surname `van dam` and the suffix `jr`.
struct PersonName: Hashable {
  /// Given names and initials, in order; empty when only a surname or a single name is known.
  var given: [String]
  /// The surname, with its particles.
  var surname: String
  /// `jr`, `sr`, `ii` and the like.
  var suffix: String?

  /// Reads a name; `nil` when nothing but titles is left.
  init?(_ name: String) {
    var words: [String] = []
    for part in name.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "." }) {
      let folded = SearchText.words(String(part)).joined()
      if !folded.isEmpty { words.append(folded) }
    }
    while let first = words.first, Self.titles.contains(first) || first == "of" || first == "the" {
      words.removeFirst()
    }
    if let last = words.last, Self.suffixes.contains(last), words.count > 1 {
      suffix = last
      words.removeLast()
    }
    guard let last = words.popLast() else { return nil }
    var surname = [last]
    while let word = words.last, Self.particles.contains(word) {
      surname.insert(word, at: 0)
      words.removeLast()
    }
    self.surname = surname.joined(separator: " ")
    given = words
  }

  /// True when only a surname or a single name is known.
  var isSingle: Bool { given.isEmpty }

  /// True when both can be names of one person: no given name, initial or suffix speaks against it.
  func isCompatible(with other: PersonName) -> Bool {
    guard surname == other.surname else { return false }
    if let suffix, let other = other.suffix, suffix != other { return false }
    guard let first = given.first, let otherFirst = other.given.first else { return true }
    guard Self.agree(first, otherFirst) else { return false }
    let middle = given.dropFirst()
    let otherMiddle = other.given.dropFirst()
    return zip(middle, otherMiddle).allSatisfy { Self.agree($0, $1) }
  }

  private static func agree(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    if a.utf8.count == 1 || b.utf8.count == 1 { return a.utf8.first == b.utf8.first }
    return (nicknames[a] ?? a) == (nicknames[b] ?? b)
  }

  private static let particles: Set<String> = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
    "la", "le", "ten", "ter", "van", "von", "zu",
  ]

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  private static let titles: Set<String> = [
    "admiral", "adm", "ambassador", "archbishop", "attorney", "baron", "baroness", "bishop",
    "brigadier", "captain", "capt", "cardinal", "chairman", "chairwoman", "chancellor", "chief",
    "colonel", "col", "commander", "commissioner", "congressman", "congresswoman", "count",
    "countess", "dame", "defense", "defence", "deputy", "director", "dr", "duchess", "duke",
    "emperor", "empress", "father", "field", "finance", "first", "foreign", "former", "general",
    "gen", "governor", "gov", "imam", "interior", "judge", "justice", "kaiser", "king", "lady",
    "lieutenant", "lt", "lord", "major", "maj", "marshal", "mayor", "minister", "miss", "mr", "mrs",
    "ms", "officer", "pope", "premier", "president", "prime", "prince", "princess", "private",
    "prof", "professor", "queen", "rabbi", "rep", "representative", "rev", "reverend", "secretary",
    "sen", "senator", "sergeant", "sgt", "sheikh", "sheriff", "sir", "sister", "speaker",
    "spokesman", "spokeswoman", "state", "sultan", "treasury", "tsar", "us", "vice", "then",
  ]

  private static let nicknames: [String: String] = {
    let names = [
      "abigail": "abby", "albert": "bert", "alexander": "alex alec sandy", "andrew": "andy drew",
      "anthony": "tony", "benjamin": "ben", "charles": "charlie chuck", "christopher": "chris",
      "daniel": "dan danny", "david": "dave", "deborah": "debbie", "donald": "don",
      "douglas": "doug", "edward": "ed eddie ted ned", "elizabeth": "liz beth betty",
      "eugene": "gene", "francis": "frank", "frederick": "fred", "gerald": "gerry jerry",
      "gregory": "greg", "harold": "harry hal", "henry": "hank", "jacob": "jake",
      "james": "jim jimmy jamie", "jeffrey": "jeff", "john": "johnny jack", "jonathan": "jon",
      "joseph": "joe", "katherine": "kate kathy", "kenneth": "ken", "lawrence": "larry",
      "leonard": "len", "margaret": "maggie meg peggy", "matthew": "matt", "michael": "mike mick",
      "nathaniel": "nate", "nicholas": "nick", "patricia": "pat patty", "patrick": "paddy",
      "peter": "pete", "philip": "phil", "raymond": "ray", "rebecca": "becky",
      "richard": "dick rick rich", "robert": "bob bobby rob", "ronald": "ron", "samuel": "sam",
      "stephen": "steve steven", "susan": "sue", "theodore": "theo", "thomas": "tom tommy",
      "timothy": "tim", "victoria": "vicky", "vincent": "vince", "walter": "walt",
      "william": "bill billy will",
    ]
    var table: [String: String] = [:]
    for (name, short) in names {
      for nickname in short.split(separator: " ") { table[String(nickname)] = name }
    }
    return table
  }()
}
