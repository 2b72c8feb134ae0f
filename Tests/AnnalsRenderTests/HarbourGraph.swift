import AnnalsGraph
import AnnalsTime

/// A graph of invented events at an invented harbour: every kind of date, status and relation, and hostile words.
enum HarbourGraph {
  static let graph = EventGraph(
    generator: "annals test", documents: documents, actors: actors, places: places,
    events: events.sortedForTimeline(), relations: relations)

  private static let documents = [
    Document(
      id: ID("chronicle.md"), path: "chronicle.md", title: "A chronicle of Lower Quay",
      source: "Quay Historical Society",
      published: Document.Publication(edtf: "1998-05", basis: "frontMatter"), length: 4000,
      sha256: String(repeating: "ab", count: 32)),
    Document(
      id: ID("gazette 1952/june.txt"), path: "gazette 1952/june.txt",
      title: "Fire at the rope works", source: "The Quay Gazette",
      published: Document.Publication(edtf: "1952-06-03", basis: "dateline"), length: 1200,
      sha256: String(repeating: "cd", count: 32)),
    Document(id: ID("odd.txt"), path: "odd.txt", length: 900, sha256: ""),
  ]

  private static let actors = [
    Actor(id: ID("a-company"), name: "Quay Company", kind: .organization, aliases: ["the Company"]),
    Actor(id: ID("a-council"), name: "Harbour Council", kind: .organization),
    Actor(id: ID("a-hostile"), name: "=SUM(A1); O'Neil <b>\"& Sons\"</b>, [[x|y]]", kind: .other),
    Actor(id: ID("a-keeper"), name: "Orla Brandt", kind: .person),
    Actor(id: ID("a-workers"), name: "rope workers", kind: .group),
  ]

  private static let places = [
    Place(
      id: ID("p-quay"), name: "Lower Quay", kind: "city", country: "Nowhere", latitude: 54.25,
      longitude: -3.5),
    Place(id: ID("p-rocks"), name: "Gull Rocks"),
  ]

  private static let relations = [
    Relation(.causes, ID("e-fire"), ID("e-strike"), basis: .stated),
    Relation(
      .contradicts, ID("e-fire"), ID("e-fire2"), basis: .comparison,
      detail: "when the rope works burned: 1 June against 2 June 1952"),
    Relation(.partOf, ID("e-fire"), ID("e-unrest"), basis: .dates),
    Relation(.reports, ID("e-says"), ID("e-cut"), basis: .syntax),
  ]

  private static let events = [
    event(
      "e-temple", "Fishermen raise a shrine on Gull Rocks", .construction, "-0043-03-15",
      "On 15 March 44 BC, fishermen [raised] a shrine on Gull Rocks.", places: ["p-rocks"]),
    event(
      "e-silt", "The old channel silts up", .disaster, "-0299/-0200", kind: .span,
      "The old channel [silted] up in the third century BC."),
    event(
      "e-toll", "A toll is taken at the quay", .economy, "18XX",
      "In the nineteenth century a toll was [taken] at the quay.", places: ["p-quay"]),
    event(
      "e-light", "The light on Gull Rocks burns", .other, "1871/..", kind: .span,
      "Since 1871 the light has [burned] on Gull Rocks.", places: ["p-rocks"]),
    event(
      "e-bridge", "The first bridge is built", .construction, "1903~",
      "Around 1903 the first bridge was [built].", places: ["p-quay"]),
    event(
      "e-boom", "Rope works prosper", .economy, "195X", "In the 1950s the rope works [prospered]."),
    event(
      "e-unrest", "Years of unrest at the rope works", .protest, "1949/1952", kind: .span,
      "From 1949 to 1952 the rope works saw [unrest].", who: [(.agent, "a-workers")],
      places: ["p-quay"]),
    event(
      "e-charter", "The Harbour Council leaves its charter", .sovereigntyChange, "[..1948]",
      display: "before 1949", "Before 1949 the Council had [left] its charter.",
      who: [(.agent, "a-council")]),
    event(
      "e-fire", "Fire destroys the rope works", .disaster, "1952-06-02",
      "Fire [destroyed] the rope works yesterday; 40 men were out of work.",
      document: 1, places: ["p-quay"], basis: .relative, evidence: "yesterday",
      quantities: [Quantity(value: 40, unit: "men", modifier: .exactly)]),
    event(
      "e-fire2", "The rope works burn", .disaster, "1952-06-01",
      "The rope works [burned] on the first of June 1952.", places: ["p-quay"]),
    event(
      "e-strike", "Rope workers strike", .protest, "1952-06",
      "That month the rope workers [struck].", who: [(.agent, "a-workers")], places: ["p-quay"],
      basis: .inherited),
    event(
      "e-says", "Orla Brandt says the mooring lines were cut", .statement, "1952-06-03",
      "Orla Brandt [said] on 3 June 1952 that the lines had been cut.", document: 1,
      who: [(.agent, "a-keeper")]),
    event(
      "e-cut", "The mooring lines are cut", .violence, "1952-21",
      "Orla Brandt said on 3 June 1952 that the lines had been [cut].", document: 1,
      who: [(.patient, "a-company")], status: .claimed, claimants: ["a-keeper"],
      basis: .inferred),
    event(
      "e-denied", "The Company pays the strikers", .economy, "[1952,1953]",
      "The Council denied that the Company had [paid] the strikers in 1952 or 1953.",
      who: [(.agent, "a-company"), (.recipient, "a-workers")], status: .denied,
      claimants: ["a-council"]),
    event(
      "e-not", "The lifeboat was not launched", .other, "1953?",
      "The lifeboat was not [launched], perhaps in 1953.", status: .negated),
    event(
      "e-landing", "A flying boat lands in the harbour", .movement, "1969-07-20T20:17:00Z",
      "At 20:17 UTC on 20 July 1969 a flying boat [landed].", places: ["p-quay"]),
    event(
      "e-plan", "A barrier is to be built", .construction, "2031",
      "A barrier will be [built] in 2031.", status: .planned),
    event(
      "e-hostile", "</script><img src=x onerror=alert(1)> & \"quoted\" 20:17: time; a, b\\c | `x`",
      .other, "2001-02-03",
      "=1+1, </style> then # [happened] ]]> *bold* _x_ [[link]] \u{1}\u{FFFE} 世界\tΩ “é” and so on until the line is long enough to be folded at seventy-five octets, twice.",
      document: 2, who: [(.agent, "a-hostile")]),
    event(
      "e-formula", "=HYPERLINK(\"x\")", .other, "2001-02-03", "Somebody [wrote] it.", document: 2),
    event(
      "e-undated", "Orla Brandt keeps the light", .positionChange, nil,
      "Orla Brandt [kept] the light.", who: [(.agent, "a-keeper")], salience: 0.1),
  ]

  /// A graph of given events, with the actors, places and documents of the harbour.
  static func graph(_ events: Event..., relations: [Relation] = []) -> EventGraph {
    EventGraph(
      generator: "annals test", documents: documents, actors: actors, places: places,
      events: events.sortedForTimeline(), relations: relations)
  }

  /// Makes an event of which only some things matter.
  static func event(
    _ id: String, _ title: String, _ edtf: String?, _ marked: String = "It [happened].",
    kind: EventDate.Kind = .instant, display: String? = nil,
    who: [(Event.Participant.Role, String)] = [], places: [String] = [],
    basis: EventDate.Basis = .stated, evidence: String? = nil, salience: Double? = 0.8
  ) -> Event {
    event(
      id, title, .other, edtf, kind: kind, display: display, marked, who: who, places: places,
      basis: basis, evidence: evidence, salience: salience)
  }

  /// Makes an event; the trigger stands in brackets in the sentence.
  static func event(
    _ id: String, _ title: String, _ type: EventType, _ edtf: String?,
    kind: EventDate.Kind = .instant, display: String? = nil, _ marked: String, document: Int = 0,
    who: [(Event.Participant.Role, String)] = [], places: [String] = [],
    status: Event.Status = .asserted, claimants: [String] = [],
    basis: EventDate.Basis = .stated, evidence words: String? = nil,
    quantities: [Quantity] = [], salience: Double? = 0.8
  ) -> Event {
    let document = documents[document].id
    let start = 100
    let scalars = Array(marked.unicodeScalars)
    let text = String(
      String.UnicodeScalarView(
        scalars.enumerated().filter { position, _ in
          position != open(scalars) && position != close(scalars)
        }.map(\.element)))
    let trigger = start + open(scalars)
    let length = close(scalars) - open(scalars) - 1
    let triggerText = String(
      String.UnicodeScalarView(scalars[(open(scalars) + 1)..<close(scalars)]))
    let mention = EventMention(
      document: document, start: trigger, end: trigger + length, text: triggerText,
      lemma: triggerText, line: 7,
      sentence: .init(start: start, end: start + text.unicodeScalars.count, text: text),
      context: .init(before: "It was told so.", after: "So it was told."))
    let evidence = words.flatMap { words -> Evidence? in
      guard let range = text.firstRange(of: words) else { return nil }
      let offset = start + text[..<range.lowerBound].unicodeScalars.count
      return Evidence(
        document: document, start: offset, end: offset + words.unicodeScalars.count, text: words)
    }
    let date = edtf.flatMap { edtf -> EventDate? in
      guard let value = try? EDTF(edtf) else { return nil }
      return EventDate(
        edtf: edtf, bounds: value.bounds, kind: kind, display: display ?? value.display(),
        basis: basis, evidence: evidence)
    }
    return Event(
      id: ID(id), title: title, type: type, date: date, status: status,
      claimants: claimants.map { ID($0) },
      participants: who.map { Event.Participant(role: $0, actor: ID($1)) },
      places: places.map { ID($0) }, quantities: quantities, mentions: [mention], confidence: 0.9,
      salience: salience)
  }

  /// The trigger's bracket: the first that is not doubled.
  private static func open(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.firstIndex(of: "[") ?? 0
  }
  private static func close(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.firstIndex(of: "]") ?? 0
  }
}
