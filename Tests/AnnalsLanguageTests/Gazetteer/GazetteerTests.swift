import AnnalsText
import Foundation
import Testing

@testable import AnnalsLanguage

struct GazetteerTests {
  let gazetteer = Gazetteer.embedded()

  private func tables() throws -> [String: String] {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    var tables: [String: String] = [:]
    for name in GazetteerCompiler.tables {
      let file = folder.appendingPathComponent("data/gazetteer/\(name).tsv")
      tables[name] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    return tables
  }

  @Test func theCompiledFileAgreesWithTheTables() throws {
    let compiled = try GazetteerCompiler.compile(tables())
    #expect(!gazetteer.isEmpty)
    #expect(compiled == gazetteer.compiled, "run `annals-train tables`")
    #expect(compiled.count < 3_145_728)
    _ = try Gazetteer(compiled: compiled)
  }

  /// The tables with their first rows alone.
  private func smallTables() throws -> [String: String] {
    try tables().mapValues { table in
      table.split(separator: "\n").prefix(3).joined(separator: "\n")
    }.merging(["demonyms": "form\tpos\tplace\tplace_id\tnumber\tsource\tlicence"]) { $1 }
  }

  @Test func aDamagedFileIsRefused() throws {
    let whole = try GazetteerCompiler.compile(smallTables())
    #expect(try Gazetteer(compiled: whole).places(named: "Africa").map(\.id) == ["cont:AF"])
    for offset in [0, 5, 9, 40, 4000, whole.count - 1] {
      var damaged = whole
      damaged[offset] ^= 0x10
      #expect(throws: GazetteerError.self) { try Gazetteer(compiled: damaged) }
    }
    for count in [0, 3, 15, 200, whole.count / 2] {
      #expect(throws: GazetteerError.self) { try Gazetteer(compiled: Array(whole.prefix(count))) }
    }
  }

  @Test func aBadTableIsNamedWithItsLine() throws {
    var broken = try smallTables()
    broken["titles"] = "form\tclass\tkind\npresident\thead_of_state\n"
    #expect(throws: GazetteerError.badRow(table: "titles", line: 2)) {
      try GazetteerCompiler.compile(broken)
    }
    broken["titles"] = nil
    #expect(throws: GazetteerError.missingTable("titles")) {
      try GazetteerCompiler.compile(broken)
    }
  }

  /// The name of the first event that a text, split at spaces, names at a word, and the words it takes.
  private func event(_ text: String, at word: Int) -> (name: String, words: Int)? {
    let match = gazetteer.match(at: word, in: SurfaceKeys(text), of: .init(.namedEvent))
    guard let match, let entry = match.entries.first else { return nil }
    return (gazetteer.namedEvent(entry).name, match.tokens.count)
  }

  @Test(arguments: [
    ("during the Korean War he", 2, "Korean War", 2),
    ("during the Korean war he", 2, "Korean War", 2),
    ("the battle of Verdun was", 1, "Battle of Verdun", 3),
    ("World War II ended", 0, "World War II", 3),
    ("WORLD WAR II ENDED", 0, "World War II", 3),
    ("the Russo - Japanese War of", 1, "Russo-Japanese War", 4),
    ("the Russo-Japanese War of", 1, "Russo-Japanese War", 2),
    ("the Hundred Years ' War", 1, "Hundred Years' War", 4),
    ("the Hundred Years’ War", 1, "Hundred Years' War", 3),
  ])
  func anEventIsFound(text: String, at word: Int, name: String, words: Int) {
    let found = event(text, at: word)
    #expect(found?.name == name)
    #expect(found?.words == words)
  }

  @Test(arguments: [
    ("a civil war broke", 1), ("the great war effort", 1), ("World . War II", 0),
    ("the korean war", 1), ("World ( War II", 0),
  ])
  func wordsOfTheLanguageAreNoEvents(text: String, at word: Int) {
    #expect(event(text, at: word) == nil)
  }

  @Test func aNamedEventCarriesWhatTheTableSays() throws {
    let match = try #require(
      gazetteer.match(at: 0, in: SurfaceKeys("Korean War"), of: .init(.namedEvent)))
    let event = gazetteer.namedEvent(match.entries[0])
    #expect(event.id == "annals:korean-war")
    #expect(event.start == "1950-06-25")
    #expect(event.end == "1953-07-27")
    #expect(event.type == "war")
    #expect(event.partOf == "Cold War")
    #expect(event.place == "Korea")
    #expect(event.tier == 1)
  }

  @Test func anAmbiguousSurfaceListsItsCandidatesByTier() throws {
    let entries = gazetteer.entries(named: "Treaty of Paris", of: .init(.namedEvent))
    #expect(entries.count > 15)
    let tiers = entries.map { gazetteer.namedEvent($0).tier }
    #expect(tiers == tiers.sorted())
  }

  @Test func datesOfTheThirdTierHaveNoDay() {
    let entries = gazetteer.entries(named: "Battle of Las Babias", of: .init(.namedEvent))
    #expect(entries.map { gazetteer.namedEvent($0).start } == ["0795-09"])
    #expect(entries.map { gazetteer.namedEvent($0).id } == ["wd:Q11908782"])
  }

  @Test func aRiskySurfaceIsMarked() {
    #expect(gazetteer.entries(named: "Arnhem", of: .init(.namedEvent)).allSatisfy { $0.isRisky })
    #expect(
      gazetteer.entries(named: "Korean War", of: .init(.namedEvent)).allSatisfy { !$0.isRisky })
  }

  @Test func aMatchStaysInItsSentence() {
    let text = Array("in World War II".utf8)
    let words = [(0, 2), (3, 8), (9, 12), (13, 15)].map { Token(span: ByteSpan($0.0, $0.1)) }
    func found(_ sentences: [Sentence]) -> GazetteerMatch? {
      let keys = SurfaceKeys(utf8: text, tokens: words, sentences: sentences)
      return gazetteer.match(at: 1, in: keys, of: .init(.namedEvent))
    }
    #expect(found([Sentence(span: ByteSpan(0, 15), tokens: 0..<4)])?.tokens == 1..<4)
    #expect(
      found([
        Sentence(span: ByteSpan(0, 8), tokens: 0..<2),
        Sentence(span: ByteSpan(9, 15), tokens: 2..<4),
      ]) == nil)
  }

  @Test(arguments: [
    ("Georgia", ["cc:GE", "us:GA"]), ("Peking", ["gn:1816670"]),
    ("the Pacific", ["annals:pacific-ocean"]),
    ("USA", ["cc:US"]), ("U.S.", ["cc:US"]), ("Sao Paulo", ["gn:3448439"]), ("AND", []), ("us", []),
    ("Côte d’Ivoire", ["cc:CI"]),
  ])
  func placesAreListedLikeliestFirst(name: String, ids: [String]) {
    #expect(gazetteer.places(named: name).map(\.id) == ids)
  }

  @Test func aPlaceCarriesWhatTheTableSays() throws {
    let paris = try #require(gazetteer.places(named: "Paris").first)
    #expect(paris.kind == "capital")
    #expect(paris.country == "FR")
    #expect(paris.latitude == 48.853)
    #expect(paris.population == 2_138_551)
    let france = try #require(gazetteer.country(code: "FR"))
    #expect(france.name == "France")
    #expect(france.capital == "Paris")
    #expect(gazetteer.country(code: "FRA")?.id == "cc:FR")
    #expect(gazetteer.countryCode3(france.entry) == "FRA")
  }

  @Test func theOtherTablesAreRead() throws {
    let afghan = gazetteer.entries(named: "Afghans", of: .init(.demonym)).map(gazetteer.demonym)
    #expect(afghan.map { gazetteer.place($0.place).id } == ["cc:AF"])
    let nato = gazetteer.entries(named: "NATO", of: .init(.organization)).map(
      gazetteer.organization)
    #expect(nato.map(\.type) == ["alliance"])
    #expect(nato.map(\.start) == ["1949-04-04"])
    let general = gazetteer.entries(named: "Lt. Gen.", of: .init(.title)).map(gazetteer.title)
    #expect(general.map(\.group) == ["lieutenant general"])
    let najibullah = gazetteer.entries(named: "Mohammad Najibullah", of: .init(.leader))
    #expect(najibullah.map { gazetteer.leader($0).start } == ["1987-09-30", "1987-11-30"])
    let labour = gazetteer.entries(named: "May Day", of: .init(.holiday)).map(gazetteer.holiday)
    #expect(labour.contains { $0.rule.hasPrefix("fixed:05-01") })
    let resign = gazetteer.triggers(lemma: "step down", isVerb: true)
    #expect(resign.map(\.type) == ["position-change"])
    #expect(gazetteer.triggers(lemma: "strike", isVerb: true).contains { $0.isAmbiguous })
    #expect(gazetteer.triggers(lemma: "attack", isVerb: false).allSatisfy { !$0.isVerb })
    #expect(gazetteer.relationCues.count == 398)
    #expect(gazetteer.givenName("Indira")?.gender == "f")
    #expect(gazetteer.givenName("Table") == nil)
    #expect(gazetteer.actorNouns(lemma: "queen").map(\.gender) == ["f"])
    #expect(gazetteer.actorNouns(lemma: "fighter").map(\.group) == [.person, .vessel])
    let runUp = gazetteer.entries(named: "in the run-up to", of: .init(.relationCue))
    #expect(runUp.map { gazetteer.relationCue($0).relation } == ["before"])
  }

  @Test(arguments: [
    ("who", "WHO"), ("is", "IS"), ("it", "IT"),
  ])
  func anAcronymNeedsItsCapitals(word: String, acronym: String) {
    let kinds = GazetteerEntry.Kinds(.organization, .place)
    #expect(gazetteer.match(at: 0, in: SurfaceKeys(word), of: kinds) == nil)
    #expect(
      gazetteer.match(
        at: 0, in: SurfaceKeys(word.prefix(1).uppercased() + word.dropFirst()), of: kinds)
        == nil)
  }
}
