/// The actors of a graph as a comparison of tellings sees them.
///
/// A group that carries the name of a country stands for it: "Osterian troops" and "Oster" are one side. Groups of one
/// description are alike, but prove little.
struct ComparableActors {
  /// What each actor is compared as, by its place in the graph.
  private let numbers: [Int32]
  private let places: [ID<Actor>: Int]
  /// The names of what is compared.
  let names: [String]
  /// True for those by whom two tellings can be told apart.
  let isSpecific: [Bool]
  /// True for those of whom two sources can say that the one or the other did it.
  let canAct: [Bool]

  init(_ actors: [Actor]) {
    var numbers: [Int32] = []
    var isSpecific: [Bool] = []
    var groups: [String: Int32] = [:]
    let bearers = actors.enumerated().filter { $0.element.kind == .country }.map {
      (number: Int32($0.offset), words: SearchText.words($0.element.name))
    }
    for (index, actor) in actors.enumerated() {
      guard actor.kind == .group else {
        numbers.append(Int32(index))
        isSpecific.append(actor.name.contains(where: \.isUppercase))
        continue
      }
      let words = GroupName(actor.name)
      let country =
        words.proper.isEmpty
        ? nil
        : bearers.filter { Self.areAkin($0.words, words.proper) }
          .max { $0.words.count < $1.words.count }
      if let country {
        numbers.append(country.number)
        isSpecific.append(true)
      } else {
        let number = groups[words.key] ?? Int32(index)
        groups[words.key] = number
        numbers.append(number)
        isSpecific.append(!words.proper.isEmpty)
      }
    }
    self.numbers = numbers
    self.isSpecific = isSpecific
    canAct = zip(actors, isSpecific).map { actor, isSpecific in
      isSpecific && actor.kind != .product && actor.kind != .other
    }
    names = actors.map(\.name)
    places = Dictionary(
      actors.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  /// What an actor is compared as.
  func number(_ actor: ID<Actor>) -> Int32? { places[actor].map { numbers[$0] } }

  /// True when the words of a country and those of a people are forms of the same names: Korea and Korean.
  private static func areAkin(_ country: [String], _ people: [String]) -> Bool {
    guard !country.isEmpty, country.count <= people.count else { return false }
    return zip(country, people.prefix(country.count)).allSatisfy { a, b in
      if a == b { return true }
      let shared = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
      return shared >= 4 && shared >= a.utf8.count - 2
    }
  }
}

/// The words of a group's description.
struct GroupName {
  /// The description without numbers and articles, folded: what two groups of one description share.
  let key: String
  /// The capitalized words, folded: "north korean" of "North Korean troops".
  let proper: [String]

  init(_ name: String) {
    let words = name.split(separator: " ").filter { word in
      let folded = SearchText.words(String(word)).joined()
      return !folded.isEmpty && !WordStem.empty.contains(folded)
        && !Self.quantifiers.contains(folded) && !word.contains(where: \.isNumber)
    }
    key = words.flatMap { SearchText.words(String($0)) }.joined(separator: " ")
    proper = words.filter { $0.first?.isUppercase ?? false }.flatMap {
      SearchText.words(String($0))
    }
  }

  private static let quantifiers: Set<String> = [
    "dozens", "hundreds", "many", "millions", "scores", "several", "thousands", "two", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "few", "nearly", "almost", "least",
  ]
}
