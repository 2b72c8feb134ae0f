import AnnalsGraph
import AnnalsTime
import Foundation
import GRDB
import Testing

@testable import AnnalsStore

@Suite struct ArchiveTests {
  static func write(
    _ graph: EventGraph, joins: [EventJoin] = [], records: [ExtractionRecord] = [],
    in folder: TemporaryFolder
  ) throws -> Archive {
    let path = folder.file("annals.sqlite")
    let lock = try BuildLock(folder: folder.path)
    try Archive.write(
      GraphBuild(graph: graph, joins: joins), records: records, version: "1", to: path, under: lock)
    return try Archive(path: path)
  }

  @Test(arguments: 0..<6) func graphsSurviveTheArchive(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    var random = RandomGraphs(seed: UInt64(seed))
    let graph = random.fullGraph(events: seed * 12)
    #expect(try Self.write(graph, in: folder).graph() == graph)
    #expect(folder.contents == ["annals.sqlite"])
  }

  @Test(arguments: 0..<4) func queriesFindInTheArchiveWhatTheyFindInMemory(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    var random = RandomGraphs(seed: UInt64(seed) + 100)
    let graph = random.fullGraph(events: 60)
    let archive = try Self.write(graph, in: folder)
    for _ in 0..<100 {
      let query = EventQuery(
        random.predicate(depth: 3), limit: random.chance(30) ? random.number(0...5) : nil)
      #expect(
        try archive.selection(matching: query) == graph.selection(matching: query), "\(query)")
    }
  }

  @Test func daysBeyondTheIndexAreToldApart() throws {
    let folder = try TemporaryFolder()
    func event(_ id: String, _ year: Int) -> Event {
      let day = Day(year: year, month: 6, day: 1)
      return Event(
        id: ID(id), title: id, type: .other,
        date: EventDate(edtf: "", bounds: DayBounds(day), kind: .span, basis: .stated), mentions: []
      )
    }
    let graph = EventGraph(
      events: [event("a", -66_000_000), event("b", -20_000_000), event("c", 1950)])
    let archive = try Self.write(graph, in: folder)
    let period = DayBounds(
      Day(year: -67_000_000, month: 1, day: 1), Day(year: -65_000_000, month: 1, day: 1))
    for match in PeriodMatch.allCases {
      #expect(try archive.eventIDs(matching: EventQuery(.period(period, match))) == [ID("a")])
    }
  }

  @Test func periodsAreFoundByTheIndex() throws {
    let folder = try TemporaryFolder()
    var random = RandomGraphs(seed: 7)
    let archive = try Self.write(random.graph(events: 300), in: folder)
    let year = DayBounds(Day("1950-01-01"), Day("1950-12-31"))
    let plan = try archive.plan(of: EventQuery(.period(year, .overlapping)))
    #expect(plan.contains { $0.hasPrefix("SEARCH event USING INTEGER PRIMARY KEY") }, "\(plan)")
    #expect(plan.contains { $0.hasPrefix("SCAN event_period VIRTUAL TABLE INDEX 2:") }, "\(plan)")
    #expect(!plan.contains("SCAN event"), "\(plan)")
  }

  @Test(arguments: [
    (EventPredicate.type(.protest), "event_by_type"), (.status(.denied), "event_by_status"),
    (.actor("a0"), "participant_by_actor"), (.claimedBy("a0"), "claimant_by_actor"),
    (.place("p1"), "event_place_by_place"), (.document("d1"), "mention_by_document"),
    (.text("dike"), "VIRTUAL TABLE INDEX"), (.undated, "undated_event"),
  ]) func everyFilterHasItsIndex(_ predicate: EventPredicate, _ index: String) throws {
    let folder = try TemporaryFolder()
    var random = RandomGraphs(seed: 11)
    let archive = try Self.write(random.graph(events: 400), in: folder)
    let plan = try archive.plan(of: EventQuery(predicate))
    #expect(plan.contains { $0.contains(index) }, "\(plan)")
  }

  @Test func recordsOfUnchangedDocumentsAreKept() throws {
    let folder = try TemporaryFolder()
    let record = ExtractionRecord(
      document: Document(id: ID("a.md"), path: "a.md", length: 3, sha256: "00"), timexes: [],
      actors: [], places: [], events: [], relations: [], attributions: [])
    let archive = try Self.write(EventGraph(), records: [record], in: folder)
    #expect(try archive.record(document: ID("a.md"), sha256: "00", version: "1") == record)
    #expect(try archive.records() == [record])
    #expect(try archive.record(document: ID("a.md"), sha256: "01", version: "1") == nil)
    #expect(try archive.record(document: ID("a.md"), sha256: "00", version: "2") == nil)
  }

  @Test func joinsAreKept() throws {
    let folder = try TemporaryFolder()
    var random = RandomGraphs(seed: 3)
    let graph = random.graph(events: 4)
    let join = EventJoin(
      event: graph.events[1].id, first: ID("e-1"), second: ID("e-2"), score: 1.5,
      features: [.init(name: "date", weight: 1.5, detail: "both on 25 June 1950")])
    let archive = try Self.write(graph, joins: [join], in: folder)
    #expect(try archive.joins(of: graph.events[1].id) == [join])
    #expect(try archive.joins(of: graph.events[0].id).isEmpty)
    #expect(try archive.joins() == [join])
  }

  @Test func spanIsThatOfTheDatedEvents() throws {
    let folder = try TemporaryFolder()
    let archive = try Self.write(EventGraph(), in: folder)
    #expect(try archive.span() == nil)
  }

  // MARK: What goes wrong

  @Test func aMissingArchiveIsNamed() throws {
    let error = #expect(throws: ArchiveError.self) { try Archive(path: "nowhere.sqlite") }
    #expect(error?.description == "no archive at nowhere.sqlite")
  }

  @Test(arguments: ["no database at all, just some words", ""])
  func foreignFilesAreRefused(_ content: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other.sqlite")
    try Data(content.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: ArchiveError.foreign(path: path)) { try Archive(path: path) }
  }

  @Test func databasesOfOthersAreRefused() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(throws: ArchiveError.foreign(path: path)) { try Archive(path: path) }
  }

  @Test func newerArchivesAreRefused() throws {
    let folder = try TemporaryFolder()
    let path = try Self.write(EventGraph(), in: folder).path
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 9") }
    let error = #expect(throws: ArchiveError.self) { try Archive(path: path) }
    #expect(error == .newer(path: path, version: 9, known: 1))
    #expect(error?.hint?.contains("annals build") == true)
  }

  @Test func olderArchivesAreMigratedInMemory() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("old.sqlite")
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "PRAGMA application_id = \(ArchiveSchema.applicationID)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try Archive(path: path).graph() == EventGraph())
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func damagedArchivesAreNamed() throws {
    let folder = try TemporaryFolder()
    var random = RandomGraphs(seed: 5)
    let path = try Self.write(random.graph(events: 200), in: folder).path
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for offset in 4096..<bytes.count { bytes[offset] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: ArchiveError.self) { try Archive(path: path).graph() }
    guard case .damaged(let named, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(named == path)
  }

  @Test func graphsWithDanglingNamesLeaveTheFormerArchive() throws {
    let folder = try TemporaryFolder()
    var random = RandomGraphs(seed: 6)
    let graph = random.graph(events: 5)
    let archive = try Self.write(graph, in: folder)
    var broken = graph
    broken.actors = []
    broken.events[0].claimants = [ID("nobody")]
    #expect(throws: ArchiveError.self) { try Self.write(broken, in: folder) }
    #expect(try Archive(path: archive.path).graph() == graph)
    #expect(folder.contents == ["annals.sqlite"])
  }

  @Test func remainsOfAKilledBuildAreReplaced() throws {
    let folder = try TemporaryFolder()
    try Data("half a file".utf8).write(to: URL(fileURLWithPath: folder.file("annals.sqlite.part")))
    #expect(try Self.write(EventGraph(), in: folder).graph() == EventGraph())
    #expect(folder.contents == ["annals.sqlite"])
  }
}
