import AnnalsTime
import Testing

@testable import AnnalsGraph

@Suite struct ActorJoinerTests {
  /// The names of the actors that two documents give together.
  static func names(_ first: [SmallActor], _ second: [SmallActor]) -> [String] {
    var a = SmallRecord("a.md")
    var b = SmallRecord("b.md")
    for actor in first { a.actor(actor.name, actor.kind, aliases: actor.aliases) }
    for actor in second { b.actor(actor.name, actor.kind, aliases: actor.aliases) }
    return built([a, b]).graph.actors.map(\.name).sorted()
  }

  struct SmallActor: Sendable {
    var name: String
    var kind: Actor.Kind
    var aliases: [String] = []

    static func person(_ name: String, _ aliases: String...) -> SmallActor {
      SmallActor(name: name, kind: .person, aliases: aliases)
    }
    static func organization(_ name: String, _ aliases: String...) -> SmallActor {
      SmallActor(name: name, kind: .organization, aliases: aliases)
    }
  }

  static let board = SmallActor.organization("Harbour Board")

  @Test(
    arguments: [
      // one person
      ([.person("Michael Orren")], [.person("Mike Orren")], ["Michael Orren"]),
      ([.person("Michael T. Orren")], [.person("Michael Orren")], ["Michael T. Orren"]),
      (
        [.person("Secretary of State Mara Vell")], [.person("Mara Vell")],
        ["Secretary of State Mara Vell"]
      ),
      (
        [.person("Michael Orren"), board], [.person("Orren"), board],
        ["Harbour Board", "Michael Orren"]
      ),
      ([.person("Jan van Dam")], [.person("J. van Dam")], ["Jan van Dam"]),
      // two people
      ([.person("Michael Orren")], [.person("Orren")], ["Michael Orren", "Orren"]),
      ([.person("Michael Orren")], [.person("Peter Orren")], ["Michael Orren", "Peter Orren"]),
      (
        [.person("Michael Orren Jr.")], [.person("Michael Orren Sr.")],
        ["Michael Orren Jr.", "Michael Orren Sr."]
      ),
      (
        [.person("Michael Orren"), .person("Peter Orren"), board], [.person("Orren"), board],
        ["Harbour Board", "Michael Orren", "Orren", "Peter Orren"]
      ),
      (
        [.person("John A. Orren"), .person("John B. Orren")], [.person("John Orren")],
        ["John A. Orren", "John B. Orren", "John Orren"]
      ),
      // organizations
      ([.organization("Larch Inc.")], [.organization("Larch")], ["Larch Inc."]),
      (
        [.organization("Oster Grain Union", "OGU", "the union")], [.organization("OGU")],
        ["Oster Grain Union"]
      ),
      (
        [.organization("Oster Grain Union", "the union")], [.organization("Union")],
        ["Oster Grain Union", "Union"]
      ),
      // descriptions stay with their documents
      (
        [SmallActor(name: "sailors", kind: .group)], [SmallActor(name: "sailors", kind: .group)],
        ["sailors", "sailors"]
      ),
    ] as [([SmallActor], [SmallActor], [String])])
  func actorsOfTwoDocuments(
    _ first: [SmallActor], _ second: [SmallActor], _ expected: [String]
  ) {
    #expect(Self.names(first, second) == expected)
  }

  @Test func namesakesOfTwoCenturiesAreTwo() {
    func record(_ id: String, _ year: Int) -> SmallRecord {
      var record = SmallRecord(id)
      record.actor("Mara Vell", .person)
      record.event(
        "Mara Vell sails", "sails", .movement, SmallRecord.year(year), agents: ["Mara Vell"])
      return record
    }
    let graph = built([record("a", 1750), record("b", 1950)]).graph
    #expect(graph.actors.count == 2)
    #expect(Set(graph.actors.map(\.id)).count == 2)
    #expect(built([record("a", 1920), record("b", 1950)]).graph.actors.count == 1)
  }

  @Test(arguments: [
    ("Sen. Robert J. van Dam Jr.", ["robert", "j"], "van dam", "jr"), ("Plato", [], "plato", nil),
    ("President", [], "", nil),
  ]) func partsOfNames(_ text: String, _ given: [String], _ surname: String, _ suffix: String?) {
    let name = PersonName(text)
    #expect(name?.given ?? [] == given)
    #expect(name?.surname ?? "" == surname)
    #expect(name?.suffix == suffix)
  }
}
