/// A word without its endings, so that "invades", "invaded" and "invasion" are one.
enum WordStem {
  /// The stem of a word that is already folded.
  static func stem(_ word: String) -> String {
    if let verb = verbs[word] { return strip(verb) }
    return strip(word)
  }

  /// Words that say nothing about what happened.
  static let empty: Set<String> = [
    "a", "about", "after", "against", "all", "also", "an", "and", "another", "any", "are", "as",
    "at", "be", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did",
    "do", "does", "during", "each", "first", "for", "from", "had", "has", "have", "he", "her",
    "him", "his", "i", "if", "in", "into", "is", "it", "its", "later", "more", "most",
    "near", "no", "not", "of", "on", "one", "only", "or", "other", "our", "out", "over", "own",
    "s", "said", "same", "say", "says", "she", "should", "so", "some", "such", "than", "that",
    "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to",
    "under", "until", "up", "upon", "us", "very", "was", "we", "were", "what", "when", "where",
    "which", "while", "who", "whom", "whose", "will", "with", "within", "would", "you", "your",
    // What dates are made of is compared as dates.
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "today", "yesterday", "day", "days", "week", "month", "year", "years",
  ]

  /// Verbs that take their sense from another word.
  static let light: Set<String> = Set(
    [
      "be", "become", "begin", "call", "come", "do", "end", "get", "give", "go", "have", "hold",
      "keep", "make", "occur", "happen", "put", "remain", "say", "see", "start", "take", "tell",
      "use", "want", "announce", "report", "add", "continue", "include",
    ].map(strip))

  private static let endings = [
    "ations", "ation", "ments", "ment", "tions", "sions", "ings", "tion", "sion", "ing", "ied",
    "ies", "als", "ers", "ors", "ed", "es", "al", "er", "or", "ly", "s", "e", "y",
  ]

  private static func strip(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return word
    }
    var stem = Substring(word)
    for ending in endings where stem.hasSuffix(ending) {
      guard stem.utf8.count - ending.utf8.count >= 3 else { continue }
      if ending == "s", stem.hasSuffix("ss") { continue }
      stem = stem.dropLast(ending.utf8.count)
      break
    }
    if stem.utf8.count > 3, stem.hasSuffix("i") || stem.hasSuffix("e") { stem = stem.dropLast() }
    let tail = stem.utf8.suffix(2)
    if tail.count == 2, tail.first == tail.last, stem.utf8.count > 3 { stem = stem.dropLast() }
    if stem.utf8.count > 4, stem.hasSuffix("t") || stem.hasSuffix("d") { stem = stem.dropLast() }
    return String(stem)
  }

  /// Irregular forms and nouns of action, each with its verb.
  private static let verbs: [String: String] = {
    let forms = [
      "agree": "agreement", "arise": "arose arisen", "arrive": "arrival", "attack": "attacker",
      "bear": "born bore birth", "beat": "beaten", "become": "became",
      "begin": "began begun beginning",
      "break": "broke broken breach", "bring": "brought", "build": "built", "burn": "burnt",
      "buy": "bought", "catch": "caught", "choose": "chose chosen choice", "collide": "collision",
      "come": "came coming", "conclude": "conclusion", "decide": "decision",
      "defend": "defense defence",
      "depart": "departure", "destroy": "destruction", "die": "died dies death dead deaths",
      "divide": "division", "drive": "drove driven", "drown": "drowned", "enter": "entry entrance",
      "expel": "expulsion", "explode": "explosion", "fail": "failure", "fall": "fell fallen",
      "fight": "fought fighting", "find": "found", "flee": "fled flight", "fly": "flew flown",
      "freeze": "froze frozen", "give": "gave given", "go": "went gone",
      "grow": "grew grown growth",
      "hang": "hung hanged", "hold": "held", "invade": "invasion invader invaders",
      "keep": "kept", "kill": "killing killer", "know": "knew known", "launch": "launching",
      "lead": "led", "leave": "left leaving", "lose": "lost loss losses", "make": "made",
      "marry": "marriage wedding", "meet": "met meeting", "move": "movement", "pay": "paid payment",
      "permit": "permission", "persuade": "persuasion", "pursue": "pursuit", "revise": "revision",
      "ride": "rode ridden", "rise": "rose risen rising", "run": "ran", "say": "said",
      "see": "saw seen sight", "seize": "seizure", "sell": "sold sale sales", "send": "sent",
      "shake": "shook shaken", "shoot": "shot shooting", "sign": "signature signing",
      "sink": "sank sunk",
      "speak": "spoke spoken speech", "spend": "spent", "stand": "stood",
      "steal": "stole stolen theft",
      "strike": "struck stricken", "succeed": "success succession", "take": "took taken",
      "teach": "taught", "tell": "told", "think": "thought", "throw": "threw thrown",
      "try": "trial tried tries", "win": "won victory winner",
      "withdraw": "withdrew withdrawn withdrawal",
      "write": "wrote written",
    ]
    var table: [String: String] = [:]
    for (verb, words) in forms {
      for word in words.split(separator: " ") { table[String(word)] = verb }
    }
    return table
  }()
}
