import AnnalsLanguage
import FoundationEssentials

/// The lists of names that the name finder looks phrases up in.
struct NameLists {
  /// What is said of each phrase in lower case.
  private(set) var flags: [String: UInt32] = [:]

  /// Reads the project's tables and, where given, a list of phrases with flags whose countries are not used.
  init(gazetteer folder: URL, phrases: URL?) throws {
    if let phrases {
      for row in try Self.rows(phrases) where row.count > 1 {
        // Countries come from the project's own table.
        let bits = (UInt32(row[1]) ?? 0) & ~NameFlags.country.rawValue
        if bits != 0 { add(row[0], NameFlags(rawValue: bits)) }
      }
    }
    for row in try Self.rows(folder.appending(path: "places.tsv")) where row.count > 3 {
      let kind: NameFlags =
        switch row[3] {
        case "country", "territory", "historical_country": .country
        case "city", "capital", "historical_city": .city
        case "kind": []
        default: .place
        }
      for name in Self.names(row) { add(name, kind) }
    }
    for row in try Self.rows(folder.appending(path: "organizations.tsv")) where row.count > 3 {
      for name in Self.names(row) { add(name, .organization) }
    }
    for row in try Self.rows(folder.appending(path: "demonyms.tsv"))
    where row.count > 1 && row[1] != "prefix" {
      add(row[0], .demonym)
    }
    for row in try Self.rows(folder.appending(path: "titles.tsv")) where row.count > 1 {
      add(row[0], .title)
    }
    for row in try Self.rows(folder.appending(path: "leader_terms.tsv")) where row.count > 1 {
      addPerson(row[0])
    }
    for row in try Self.rows(folder.appending(path: "named_events.tsv")) where row.last == "1" {
      for name in Self.names(row) where name.contains(" ") { add(name, .other) }
    }
    let persons = flags.filter { NameFlags(rawValue: $0.value).contains(.person) }.map(\.key)
      .sorted()
    for person in persons { addParts(person) }
  }

  private mutating func addPerson(_ name: String) {
    add(name, .person)
  }

  /// The first and last words of a person's name, where they can be no other word of a phrase.
  private mutating func addParts(_ person: String) {
    let words = person.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return }
    if first.utf8.count > 2, first.utf8.allSatisfy({ $0 != UInt8(ascii: ".") }) {
      add(String(first), .givenName)
    }
    if last.utf8.count > 2 { add(String(last), .surname) }
  }

  private mutating func add(_ name: String, _ kind: NameFlags) {
    let phrase = name.lowercased()
    guard kind != [], !phrase.isEmpty, phrase.split(separator: " ").count <= 6 else { return }
    flags[phrase, default: 0] |= kind.rawValue
  }

  /// The name and the aliases of a row whose second and third columns hold them, without a leading "the".
  private static func names(_ row: [String]) -> [String] {
    ([row[1]] + row[2].split(separator: "|").map(String.init)).map {
      $0.hasPrefix("the ") ? String($0.dropFirst(4)) : $0
    }
  }

  private static func rows(_ url: URL) throws -> [[String]] {
    guard let text = String(data: try Data(contentsOf: url), encoding: .utf8) else {
      throw TrainingDataError.notUTF8(file: url.lastPathComponent)
    }
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
  }
}
