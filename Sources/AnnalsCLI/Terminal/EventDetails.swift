import Annals

/// Everything that is known about one event, for people.
struct EventDetails {
  private let event: Event
  private let graph: EventGraph
  private let terminal: Terminal
  private let width: Int

  init(_ event: Event, in graph: EventGraph, _ terminal: Terminal) {
    self.event = event
    self.graph = graph
    self.terminal = terminal
    width = max(40, min(terminal.width ?? 100, 100))
  }

  /// The lines: title, facts, sources with marks, relations.
  var lines: [String] {
    [heading] + facts + event.mentions.flatMap(source) + relations
  }

  private var heading: String {
    let id = event.id.rawValue
    let gap = String(
      repeating: " ", count: max(2, width - TextLayout.width(event.title) - id.count))
    return terminal.styled(event.title, .bold) + gap + terminal.styled(id, .dim)
  }

  private var facts: [String] {
    var facts: [(String, String)] = [("what", event.type.rawValue), ("when", when)]
    facts.append(("status", status))
    let who = event.participants.map { "\(name($0.actor)) (\($0.role.rawValue))" }
    facts.append(("who", who.joined(separator: ", ")))
    facts.append(("where", event.places.map(place).joined(separator: ", ")))
    facts.append(("how many", event.quantities.map(\.phrase).joined(separator: ", ")))
    if let confidence = event.confidence { facts.append(("confidence", Self.rounded(confidence))) }
    return facts.filter { !$0.1.isEmpty }.map { "  " + TextLayout.padded($0.0, 12) + $0.1 }
  }

  private var when: String {
    guard let date = event.date, !event.isUndated else { return "undated" }
    var text = date.label
    if date.label != date.edtf { text += "  (EDTF \(date.edtf))" }
    let reason = date.reason.map { ": \($0)" } ?? ""
    return text + "   " + terminal.styled(Self.words(date.basis) + reason, .dim)
  }

  private var status: String {
    let claimants = event.claimants.map(name).joined(separator: ", ")
    return switch event.status {
    case .claimed where !claimants.isEmpty: "claimed by \(claimants)"
    case .denied where !claimants.isEmpty: "denied by \(claimants)"
    default: event.status.rawValue + (claimants.isEmpty ? "" : ", says \(claimants)")
    }
  }

  private func source(_ mention: EventMention) -> [String] {
    let document = graph.documents.first { $0.id == mention.document }
    var place = document?.path ?? mention.document.rawValue
    if let line = mention.line { place += ":\(line)" }
    if let published = document?.published { place += "   published \(published.edtf)" }
    var sentence = MarkedSentence(mention.sentence)
    sentence.mark(mention.start, mention.end, .trigger)
    if let evidence = event.date?.evidence, evidence.document == mention.document {
      sentence.mark(evidence.start, evidence.end, .date)
    }
    for participant in event.participants
    where participant.document ?? mention.document == mention.document {
      if let start = participant.start, let end = participant.end {
        sentence.mark(start, end, .argument)
      }
    }
    for place in event.placeMentions ?? [] where place.document == mention.document {
      sentence.mark(place.start, place.end, .argument)
    }
    var lines = ["", "  " + place]
    if let before = mention.context?.before, !before.isEmpty { lines += context(before) }
    for (text, marks) in sentence.lines(width: width - 4) {
      lines.append("    " + text)
      if let marks { lines.append("    " + terminal.styled(marks, .cyan)) }
    }
    if let after = mention.context?.after, !after.isEmpty { lines += context(after) }
    return lines
  }

  private func context(_ text: String) -> [String] {
    let characters: [Character] = text.map { $0.isWhitespace ? " " : $0 }
    return TextLayout.lines(characters, width: width - 4).map {
      "    " + terminal.styled(String(characters[$0]), .dim)
    }
  }

  private var relations: [String] {
    let rows = graph.relations.compactMap { relation -> (String, ID<Event>, String?)? in
      if relation.source == event.id {
        return (Self.words(relation.kind, isSource: true), relation.target, relation.detail)
      }
      guard relation.target == event.id else { return nil }
      return (Self.words(relation.kind, isSource: false), relation.source, relation.detail)
    }
    guard !rows.isEmpty else { return [] }
    return [""]
      + rows.map { words, other, detail in
        let event = graph.events.first { $0.id == other }
        let date = event?.date?.label ?? "undated"
        return "  " + TextLayout.padded(words, 16) + terminal.styled(other.rawValue, .dim)
          + "  \(event?.title ?? "")  \(date)" + (detail.map { "  (\($0))" } ?? "")
      }
  }

  private func name(_ id: ID<Actor>) -> String {
    graph.actors.first { $0.id == id }?.name ?? id.rawValue
  }

  private func place(_ id: ID<Place>) -> String {
    graph.places.first { $0.id == id }?.name ?? id.rawValue
  }

  /// A share of one with two digits after the point.
  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(hundredths % 100)
    return "\(hundredths / 100)." + (digits.count < 2 ? "0" : "") + digits
  }

  private static func words(_ basis: EventDate.Basis) -> String {
    switch basis {
    case .stated: "stated"
    case .relative: "relative to another date"
    case .inherited: "inherited"
    case .namedEvent: "from a named event"
    case .documentDate: "the document's date"
    case .inferred: "inferred"
    case .corrected: "corrected"
    }
  }

  private static func words(_ kind: Relation.Kind, isSource: Bool) -> String {
    switch kind {
    case .before: isSource ? "before" : "after"
    case .simultaneous: "at the time of"
    case .during: isSource ? "during" : "while"
    case .partOf: isSource ? "part of" : "has part"
    case .causes: isSource ? "causes" : "caused by"
    case .reports: isSource ? "reports" : "reported by"
    case .contradicts: "contradicts"
    case .corroborates: "agrees with"
    }
  }
}
