import AnnalsGraph
import AnnalsTime

/// What a diagram shows of an event.
struct DiagramEvent: Hashable, Sendable {
  var id: ID<Event>
  var title: String
  var family: EventFamily
  var dateText: String
  var bounds: DayBounds?
  var isSpan: Bool
  var actors: [ID<Actor>]
  /// The actors and places, in words.
  var meta: String
  /// Where the event is told, in words.
  var sourceText: String
  var isAsserted: Bool
  var salience: Double

  /// The event of a graph, with the names that its ids stand for.
  init(
    _ event: Event, actorNames: [ID<Actor>: String], placeNames: [ID<Place>: String],
    sources: [ID<Document>: Int]
  ) {
    id = event.id
    title = event.title
    family = event.type.family
    dateText = event.date.map { $0.display ?? $0.edtf } ?? "undated"
    bounds = event.date?.bounds
    isSpan = event.date?.kind == .span
    var seen: Set<ID<Actor>> = []
    actors = event.participants.map(\.actor).filter { seen.insert($0).inserted }
    let who = actors.prefix(3).compactMap { actorNames[$0] }
    let names = who + (actors.count > 3 ? ["\u{2026}"] : [])
    let whereabouts = event.places.prefix(2).compactMap { placeNames[$0] }
    var meta = [names.joined(separator: ", "), whereabouts.joined(separator: ", ")]
    switch event.status {
    case .asserted: break
    case .claimed:
      let claimants = event.claimants.prefix(2).compactMap { actorNames[$0] }
      meta.append(claimants.isEmpty ? "claimed" : "says " + claimants.joined(separator: ", "))
    case .denied: meta.append("denied")
    case .negated: meta.append("did not happen")
    case .planned: meta.append("planned")
    case .hypothetical: meta.append("hypothetical")
    }
    self.meta = meta.filter { !$0.isEmpty }.joined(separator: " \u{B7} ")
    sourceText = Set(event.mentions.compactMap { sources[$0.document] }).sorted().prefix(3)
      .map { "S\($0)" }.joined(separator: " ")
    isAsserted = event.status == .asserted
    salience = event.salience ?? 0
  }

  /// The astronomical year that the event stands at: of its earliest day, else of its latest.
  var year: Int? { (bounds?.earliest ?? bounds?.latest)?.year }

  /// The date for a card: a long one is shortened.
  var cardDate: String {
    var text = dateText
    let between = "between "
    if text.hasPrefix(between) {
      text = text.dropFirst(between.count).split(separator: " ").map {
        $0 == "and" ? "\u{2013}" : $0
      }
      .joined(separator: " ")
    }
    return LineWrap.lines(text, width: 27, maximum: 1).first ?? text
  }

  /// The year for people, such as "1950" or "44 BC".
  static func yearText(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

  /// The tooltip: everything that the card may have cut.
  var tooltip: String {
    [dateText, title, family.word.lowercased(), meta].filter { !$0.isEmpty }
      .joined(separator: " \u{2014} ")
  }

  /// The id of the card in the SVG.
  var svgID: String { "ev-" + DOTText.token(id.rawValue) }
  /// The name of the node in DOT.
  var nodeName: String { DOTText.token(id.rawValue) }
}
