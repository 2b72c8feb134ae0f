import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// A quantity in a text, tied to the noun that it counts.
struct CountedQuantity: Sendable {
  /// The words, with those that modify the number.
  var tokens: Range<Int>
  /// The noun that is counted, or the number itself when there is none.
  var head: Int
  var value: Double
  /// What is counted, as written, or a currency's code.
  var unit: String?
  var modifier: Quantity.Modifier?
}

/// Finds how many and how much: "more than 14,000", "about a third of the prisoners", "€62 million".
///
/// Years, dates, hours, ordinals, numbers inside names and numbers of pages or chapters are none.
///
///     QuantityReader(syntax: syntax, timeOfToken: timeOfToken).quantities()
struct QuantityReader {
  let syntax: Syntax
  /// For each token, the time expression it belongs to, or -1.
  let timeOfToken: [Int]

  /// The quantities, in the order of the text.
  func quantities() -> [CountedQuantity] {
    let reader = NumberReader(syntax: syntax)
    var found: [CountedQuantity] = []
    for sentence in syntax.document.sentences {
      var token = sentence.tokens.lowerBound
      let end = sentence.tokens.upperBound
      while token < end {
        guard !isTime(token), let number = reader.number(at: token, before: end),
          let quantity = quantity(number, at: token, in: sentence.tokens)
        else {
          token += 1
          continue
        }
        if let range = upper(after: number, in: sentence.tokens, reader) {
          var low = quantity
          low.modifier = .atLeast
          var high = quantity
          high.value = range.value
          high.modifier = .atMost
          low.tokens = low.tokens.lowerBound..<max(low.tokens.upperBound, range.end)
          high.tokens = low.tokens
          high.head = head(of: range, at: range.end - 1, in: sentence.tokens) ?? quantity.head
          low.head = high.head
          high.unit = unit(high.head, range, range.end - 1) ?? quantity.unit
          low.unit = high.unit
          found += [low, high]
          token = range.end
        } else {
          found.append(quantity)
          token = number.end
        }
      }
    }
    return found
  }

  private func isTime(_ token: Int) -> Bool { token < timeOfToken.count && timeOfToken[token] >= 0 }

  private func word(_ token: Int) -> String { syntax.word(token).lowercased() }

  // MARK: One number

  private func quantity(_ number: NumberReader.Found, at token: Int, in sentence: Range<Int>)
    -> CountedQuantity?
  {
    let numerals = token..<number.end
    guard !numerals.contains(where: isTime), !isPartOfName(numerals), !isLabel(token, sentence),
      !isOrdinalOrClock(numerals)
    else { return nil }
    let head = head(of: number, at: token, in: sentence)
    if head == nil, !isCountable(number, token) { return nil }
    if number.value == 1, head.map({ !syntax.isNoun($0) || $0 > number.end + 3 }) ?? true {
      return nil
    }
    let currency = currency(around: numerals, in: sentence)
    var low = token
    var high = number.end
    if let currency {
      low = min(low, currency.token)
      high = max(high, currency.token + 1)
    }
    let (modifier, start) = modifier(before: low, in: sentence)
    let after = modifierAfter(high, in: sentence)
    var unit = currency?.code ?? head.flatMap { self.unit($0, number, token) }
    if unit == nil, number.isShare { unit = "%" }
    let noun = currency == nil ? head ?? token : token
    return CountedQuantity(
      tokens: start..<max(high, after?.end ?? high), head: noun, value: number.value, unit: unit,
      modifier: after?.modifier ?? modifier ?? (number.isFloor ? .atLeast : nil))
  }

  /// "one" and bare numbers without a noun are words more often than quantities.
  private func isCountable(_ number: NumberReader.Found, _ token: Int) -> Bool {
    if number.isShare || number.isFloor { return true }
    if currencyTokens(token..<number.end).contains(where: {
      Self.currencies[syntax.word($0)] != nil
    }) {
      return true
    }
    guard number.value >= 2 else { return false }
    switch syntax.relation(token) {
    case .nsubj, .nsubjPass, .obj, .oblAgent: return true
    case .obl, .nmod, .conj, .appos: return number.value > 2100 || number.value < 100
    default: return number.value > 2100
    }
  }

  private func currencyTokens(_ numerals: Range<Int>) -> [Int] {
    [numerals.lowerBound - 1, numerals.upperBound].filter {
      $0 >= 0 && $0 < syntax.document.tokens.count
    }
  }

  private func isPartOfName(_ numerals: Range<Int>) -> Bool {
    numerals.contains { token in
      guard let name = syntax.name(at: token) else { return false }
      return name.tokens.count > numerals.count && syntax.relation(token) != .nummod
        || name.tokens.lowerBound < token
    }
  }

  private static let labels: WordSet = """
    no no. nos nr number article chapter page pages p. pp. section verse volume vol. room flight
    route highway boulevard line channel figure table act scene paragraph appendix grade level version
    episode season phase stage psalm sonnet symphony opus aged age gate platform unit size round
    """

  private func isLabel(_ token: Int, _ sentence: Range<Int>) -> Bool {
    let before = token - 1
    guard sentence.contains(before) else { return false }
    let word = word(before)
    if word == "number" {
      return syntax.child(before, .nmod) == nil && syntax.relation(token) != .nummod
    }
    return Self.labels.contains(word) || word == "#"
  }

  private func isOrdinalOrClock(_ numerals: Range<Int>) -> Bool {
    let sentence = syntax.document.sentences[syntax.sentence(numerals.lowerBound)].tokens
    for neighbour in [numerals.lowerBound - 1, numerals.upperBound]
    where sentence.contains(neighbour) {
      let word = syntax.word(neighbour)
      if word == ":" || word == "/",
        let next = [neighbour - 1, neighbour + 1].first(where: { !numerals.contains($0) }),
        sentence.contains(next), syntax.tag(next) == .cd
      {
        return true
      }
    }
    return false
  }

  // MARK: What is counted

  private func head(of number: NumberReader.Found, at token: Int, in sentence: Range<Int>) -> Int? {
    let numerals = token..<number.end
    for numeral in numerals {
      if let counted = syntax.children(numeral, .nmod).first(where: { child in
        child >= number.end && syntax.hasChild(child, lemma: "of", .caseMarker)
      }) {
        return counted
      }
    }
    for numeral in numerals.reversed() {
      if let head = syntax.head(numeral), !numerals.contains(head),
        [.nummod, .amod, .det, .compound, .detPredet].contains(syntax.relation(numeral)),
        head >= number.end,
        syntax.isNoun(head)
      {
        return head
      }
    }
    // "more than 14,000 volunteered": the number stands for the noun; "20,000 prisoners" where the tree fails.
    var next = number.end
    while next < sentence.upperBound, next - number.end < 3, !isTime(next) {
      switch syntax.tag(next) {
      case .nns: return next
      case .nn, .jj, .nnp, .vbn: next += 1
      case .in where word(next) == "of" && (number.isShare || number.isFloor): next += 1
      case .dt where number.isShare || number.isFloor: next += 1
      default: return nil
      }
    }
    return nil
  }

  private func unit(_ head: Int, _ number: NumberReader.Found, _ token: Int) -> String? {
    guard syntax.isNoun(head) else { return nil }
    var low = head
    for child in syntax.children(head, .amod, .compound, .nmodPoss)
    where child < head && child >= number.end {
      low = min(low, syntax.subtree(child).lowerBound)
    }
    low = max(low, min(head, number.end))
    while low < head, [.dt, .prps, .in, .pos].contains(syntax.tag(low)) { low += 1 }
    var high = head + 1
    if let of = syntax.children(head, .nmod).first(where: {
      $0 > head && $0 - head <= 3 && syntax.hasChild($0, lemma: "of", .caseMarker)
    }) {
      high = of + 1
    }
    return syntax.document.text(low..<high).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }

  // MARK: Currencies

  private static let currencies: [String: String] = [
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₤": "GBP", "₹": "INR", "₽": "RUB",
    "US$": "USD", "A$": "AUD",
    "C$": "CAD", "HK$": "HKD", "NZ$": "NZD", "euro": "EUR", "euros": "EUR", "dollar": "USD",
    "dollars": "USD", "pound": "GBP", "pounds": "GBP", "yen": "JPY", "yuan": "CNY",
    "rupees": "INR", "roubles": "RUB", "rubles": "RUB", "francs": "CHF", "kronor": "SEK",
    "kroner": "NOK", "marks": "DEM", "lira": "ITL", "pesos": "MXN", "EUR": "EUR", "USD": "USD",
    "GBP": "GBP", "JPY": "JPY", "CHF": "CHF", "CNY": "CNY",
  ]
  private static let ambiguousCurrencies: WordSet =
    "pound pounds mark marks franc francs lira pesos crowns"

  private func currency(around numerals: Range<Int>, in sentence: Range<Int>) -> (
    code: String, token: Int
  )? {
    let before = numerals.lowerBound - 1
    if sentence.contains(before), let code = Self.currencies[syntax.word(before)],
      syntax.word(before).first?.isLetter == false || syntax.word(before).contains("$")
    {
      return (code, before)
    }
    let after = numerals.upperBound
    guard sentence.contains(after) else { return nil }
    let word = syntax.word(after)
    guard let code = Self.currencies[word] ?? Self.currencies[word.lowercased()],
      !Self.ambiguousCurrencies.contains(word.lowercased())
    else { return nil }
    return (code, after)
  }

  // MARK: Modifiers

  private static let before: [(words: [String], modifier: Quantity.Modifier)] = [
    (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast),
    (["not", "less", "than"], .atLeast), (["no", "more", "than"], .atMost),
    (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost),
    (["as", "few", "as"], .atLeast),
    (["a", "minimum", "of"], .atLeast), (["a", "maximum", "of"], .atMost),
    (["in", "excess", "of"], .moreThan), (["upwards", "of"], .moreThan),
    (["upward", "of"], .moreThan),
    (["more", "than"], .moreThan), (["greater", "than"], .moreThan), (["well", "over"], .moreThan),
    (["from", "than"], .moreThan), (["fewer", "than"], .lessThan), (["less", "than"], .lessThan),
    (["at", "least"], .atLeast), (["at", "most"], .atMost), (["up", "to"], .atMost),
    (["close", "to"], .about), (["an", "estimated"], .about), (["or", "so"], .about),
    (["over"], .moreThan),
    (["above"], .moreThan), (["exceeding"], .moreThan), (["under"], .lessThan),
    (["below"], .lessThan),
    (["about"], .about), (["around"], .about), (["some"], .about), (["approximately"], .about),
    (["roughly"], .about), (["nearly"], .about), (["almost"], .about), (["circa"], .about),
    (["c."], .about), (["~"], .about), (["estimated"], .about), (["perhaps"], .about),
    (["exactly"], .exactly), (["precisely"], .exactly),
  ]

  private func modifier(before token: Int, in sentence: Range<Int>) -> (Quantity.Modifier?, Int) {
    for (words, modifier) in Self.before {
      let start = token - words.count
      guard start >= sentence.lowerBound,
        zip(start..., words).allSatisfy({ self.word($0) == $1 }),
        !(start..<token).contains(where: isTime)
      else { continue }
      if words == ["over"] || words == ["under"] || words == ["above"] || words == ["below"]
        || words == ["around"],
        syntax.relation(start) == .caseMarker,
        syntax.head(start).map({ $0 >= token && syntax.relation($0) == .obl }) ?? false,
        start > sentence.lowerBound, ["from", "fell", "rose", "bridge"].contains(word(start - 1))
      {
        continue
      }
      return (modifier, start)
    }
    return (nil, token)
  }

  private func modifierAfter(_ token: Int, in sentence: Range<Int>) -> (
    modifier: Quantity.Modifier, end: Int
  )? {
    guard token + 1 < sentence.upperBound, word(token) == "or" else { return nil }
    switch word(token + 1) {
    case "more": return (.atLeast, token + 2)
    case "so": return (.about, token + 2)
    case "fewer", "less": return (.atMost, token + 2)
    default: return nil
    }
  }

  /// The upper end of "20 to 30", "between 20 and 30", "20–30".
  private func upper(
    after number: NumberReader.Found, in sentence: Range<Int>, _ reader: NumberReader
  )
    -> NumberReader.Found?
  {
    let mark = number.end
    guard mark + 1 < sentence.upperBound, !number.isShare || word(mark) == "to" else { return nil }
    let start = mark - 1
    let isRange: Bool
    switch word(mark) {
    case "to", "–", "-": isRange = true
    case "and":
      isRange = (max(sentence.lowerBound, start - 2)...start).contains { word($0) == "between" }
    default: isRange = false
    }
    guard isRange, let upper = reader.number(at: mark + 1, before: sentence.upperBound),
      upper.value > number.value, !isTime(mark + 1)
    else { return nil }
    return upper
  }
}
