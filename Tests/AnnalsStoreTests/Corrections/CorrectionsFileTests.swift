import AnnalsGraph
import AnnalsText
import AnnalsTime
import Testing

@testable import AnnalsStore

@Suite struct CorrectionsFileTests {
  static let example = """
    # Our corrections.
    corrections:
      - drop: e9b1c
        document: letters/1.txt
        quote: "The envoy left \\"in haste\\"."
        trigger: left
        note: a joke of the writer
      - set: e1 # the flood
        title: The dike breaks
        date: 1951-02-01/1951-02-03
        type: disaster
        status: claimed
        place: [Port Vell, Oster]
        claimant: none
      - merge:
          - e2
          - event: e3
            document: b.md
            quote: Two ships.
      - split: e4
        apart: [e5]
      - add: Mara Vell is born
        date: 1899
        type: life
        patient: Mara Vell
        place: Oster
        source: Parish register, p. 12
        quote: Mara, daughter of J. Vell, 1899.
      - alias: Mike Orren
        of: Michael Orren
      - separate: John Orren
        documents: [b.md]
      - confirm: e6
      - assert: e7
        date: 1241-05-03

    """

  static func date(_ text: String) throws -> EventDate { EventDate(correcting: try EDTF(text)) }

  @Test func everyKindIsRead() throws {
    var change = EventChange()
    change.title = "The dike breaks"
    change.date = try Self.date("1951-02-01/1951-02-03")
    change.type = .disaster
    change.status = .claimed
    change.places = ["Port Vell", "Oster"]
    change.claimants = []
    var assertion = EventChange()
    assertion.date = try Self.date("1241-05-03")
    let expected: [Correction.Action] = [
      .drop(
        EventReference(
          ID("e9b1c"), document: ID("letters/1.txt"), quote: "The envoy left \"in haste\".",
          trigger: "left")),
      .set(EventReference(ID("e1")), change),
      .merge([
        EventReference(ID("e2")),
        EventReference(ID("e3"), document: ID("b.md"), quote: "Two ships."),
      ]), .split(EventReference(ID("e4")), apart: [EventReference(ID("e5"))]),
      .add(
        AddedEvent(
          title: "Mara Vell is born", date: try Self.date("1899"), type: .life,
          participants: [.init(role: .patient, name: "Mara Vell")], places: ["Oster"],
          source: "Parish register, p. 12", quote: "Mara, daughter of J. Vell, 1899.")),
      .alias(.init(name: "Mike Orren", other: "Michael Orren")),
      .separate(.init(name: "John Orren", documents: [ID("b.md")])),
      .confirm(EventReference(ID("e6"))), .assert(EventReference(ID("e7")), assertion),
    ]
    let file = try CorrectionsFile(text: Self.example)
    #expect(file.corrections.entries.map(\.action) == expected)
    #expect(file.corrections.entries.map(\.line) == [3, 8, 15, 20, 22, 29, 31, 33, 34])
    #expect(file.corrections.entries[0].note == "a joke of the writer")
  }

  @Test func whatIsAppendedIsReadBack() throws {
    var file = try CorrectionsFile(text: "")
    let entries = try CorrectionsFile(text: Self.example).corrections.entries
    for entry in entries { file = try file.appending(entry) }
    #expect(file.corrections.entries.map(\.action) == entries.map(\.action))
    #expect(file.text.hasPrefix("# What people corrected"))
  }

  @Test(arguments: [
    "corrections:\n  - drop: e1 # keep me\n# and me\n", "corrections:\n- drop: e1",
    "corrections:\n",
    "# only a comment\n", "corrections:\n    - drop: e1\n      note: \"x\"\n",
  ]) func appendingKeepsWhatIsThere(_ text: String) throws {
    let file = try CorrectionsFile(text: text)
    let more = try file.appending(Correction(.confirm(EventReference(ID("e2")))))
    #expect(more.text.hasPrefix(text))
    #expect(more.corrections.entries.count == file.corrections.entries.count + 1)
    #expect(more.corrections.entries.last?.action == .confirm(EventReference(ID("e2"))))
  }

  @Test func aFlowListIsLeftAlone() throws {
    let file = try CorrectionsFile(text: "corrections: [{drop: e1}]\n")
    let error = #expect(throws: CorrectionsError.self) {
      try file.appending(Correction(.confirm(EventReference(ID("e2")))))
    }
    #expect(error?.message == "nothing can be appended to this file")
  }

  @Test(arguments: [
    "plain", "with: colon", "# hash", "\"quoted\" \\ back", "two\nlines\ttab", "- dash", "none",
    "true",
    "12", "1950-06-25", "é — “q”", " lead", "trail ", "{a}", "*a", "\u{1}",
  ]) func everyTextSurvives(_ text: String) throws {
    let correction = Correction(
      .drop(EventReference(ID("e1"), quote: text)), note: text)
    let file = try CorrectionsFile(text: "").appending(correction)
    #expect(file.corrections.entries.map(\.action) == [correction.action])
    #expect(file.corrections.entries.map(\.note) == [text])
  }

  @Test(arguments: [
    ("corrections:\n  - dorp: e1\n", 2, 5, "unknown correction \"dorp\""),
    ("corrections:\n  - drop: e1\n    titel: x\n", 3, 5, "unknown key \"titel\" of drop"),
    ("corrections:\n  - set: e1\n", 2, 5, "nothing to set"),
    ("corrections:\n  - set: e1\n    type: war\n", 3, 11, "unknown value \"war\""),
    ("corrections:\n  - merge: [e1]\n", 2, 12, "expected two events or more"),
    ("corrections:\n  - add: x\n    quote: y\n", 2, 5, "no \"source\""),
    ("correction:\n  - drop: e1\n", 1, 1, "unknown key \"correction\""),
    ("- drop: e1\n", 1, 1, "expected `corrections:` with a list below it"),
    ("corrections:\n  - drop: [\n", 3, 1, "not YAML: did not find expected node content"),
  ]) func errorsSayWhere(_ text: String, _ line: Int, _ column: Int, _ message: String) {
    let error = #expect(throws: CorrectionsError.self) { try CorrectionsFile(text: text) }
    #expect(error?.message == message)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func anImpossibleDateIsNamed() {
    let error = #expect(throws: CorrectionsError.self) {
      try CorrectionsFile(text: "corrections:\n  - set: e1\n    date: 1914-02-30\n")
    }
    #expect(error?.line == 3)
    #expect(error?.excerpt == "    date: 1914-02-30")
    #expect(error?.width == 10)
    #expect(error?.hint?.contains("EDTF") == true)
  }

  @Test func orphansPointAtTheirLine() throws {
    let file = try CorrectionsFile(text: "corrections:\n  - drop: e-9b1c\n")
    let diagnostic = try #require(file.diagnostics(for: file.corrections.entries).first)
    #expect(diagnostic.message == "no event e-9b1c (nor its quote) in these documents")
    #expect(diagnostic.line == 2)
    #expect(diagnostic.column == 5)
    #expect(diagnostic.width == 12)
  }
}
