import AnnalsLanguage
import Testing

@testable import AnnalsEvents

struct NameClustersTests {
  private typealias Bearer = NamedMention.Bearer

  /// Names as "Words of the name/bearer"; each comes after the one before.
  private func clusters(_ names: [String], introduced: [(name: Int, acronym: Int)] = []) -> [[Int]]
  {
    let mentions = names.enumerated().map { index, text in
      let parts = text.split(separator: "/").map(String.init)
      var mention = NamedMention(
        head: index * 10, tokens: (index * 10)..<(index * 10 + 1),
        words: parts[0].lowercased().split(separator: " ").map(String.init))
      let bearers: [String: Bearer] = [
        "p": .person, "o": .organization, "c": .country, "l": .place, "e": .event, "x": .other,
      ]
      mention[bearers[parts[1]] ?? .other] = 3
      if parts.count > 2 { mention.gender = parts[2] == "m" ? .male : .female }
      return mention
    }
    return NameClusters(mentions, introduced: introduced).clusters.map(\.members)
  }

  @Test(arguments: [
    ["Michael Pompeo/p", "Pompeo/p"], ["Pompeo/p", "Michael Pompeo/p"], ["Zhang Lin/p", "Zhang/p"],
    ["Vincent van Gogh/p", "van Gogh/p"], ["Michael R Pompeo/p", "Michael Pompeo/p"],
    ["Mike Torrance/p", "Michael Torrance/p"], ["M Torrance/p", "Michael Torrance/p"],
    ["Ada Brook Jr/p", "Brook/p"], ["Harlow Inc/o", "Harlow/x"],
    ["Harlow Mills Ltd/o", "Harlow/o"],
    ["Free Rowers Union/o", "FRU/o"], ["Bank of the North/o", "BN/x"],
    ["Harlow Union/o", "Union/o"],
  ])
  func theseJoin(names: [String]) {
    #expect(clusters(names) == [[0, 1]])
  }

  @Test(arguments: [
    ["Anna Kern/p/f", "Paul Kern/p/m"], ["Anna Kern/p/f", "Paul Kern/p/m", "Kern/p"],
    ["China/c", "China Airlines/o"], ["Harlow Mills/o", "Harlow Council/o"],
    ["Delta Works/o", "Delta/l"], ["Rhine/l", "Anna Rhine/p"], ["Harlow War/e", "Harlow/p"],
    ["Free Union/o", "Rowers Union/o", "Union/o"],
  ])
  func theseStayApart(names: [String]) {
    #expect(clusters(names) == names.indices.map { [$0] })
  }

  @Test func aTitleTellsTwoBearersOfASurnameApart() {
    #expect(clusters(["Anna Kern/p/f", "Paul Kern/p/m", "Kern/p/f"]) == [[0, 2], [1]])
  }

  @Test func anAcronymInBracketsJoinsWhateverItsLetters() {
    #expect(clusters(["Nordic Relief Fund/o", "Norfund/o"], introduced: [(0, 1)]) == [[0, 1]])
  }

  @Test(arguments: [
    ("ccp", "chinese communist party", true), ("fbi", "federal bureau of investigation", true),
    ("dod", "department of defense", true), ("ccp", "communist party", false),
    ("c", "china", false),
  ])
  func acronyms(word: String, name: String, isOne: Bool) {
    #expect(
      NameClusters.isAcronym(word, of: name.split(separator: " ").map(String.init)) == isOne)
  }
}
