import AnnalsGraph
import AnnalsTime

/// What the slots of the partial for one event stand for.
struct PageEvent {
  let index: GraphIndex
  let words: EventWords
  private let names: [ID<Document>: String]

  init(index: GraphIndex, words: EventWords) {
    self.index = index
    self.words = words
    names = Dictionary(
      index.graph.documents.enumerated().map { ($1.id, "S\($0 + 1)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// The scope of an event; its strip shows the given stretch.
  func scope(_ event: Event, in stretch: PageScale.Group?) -> Template.Scope {
    let family = event.type.family
    let rivals = index.rivals(of: event)
    let status = words.status(of: event)
    return [
      "id": .text(event.id.rawValue),
      "family": .text(family.rawValue),
      "glyph": .text(String(family.glyph)),
      "soft": .flag(event.status != .asserted),
      "datetime": .optional(event.date.flatMap(Self.machineDate)),
      "date": .text(event.date?.label ?? "undated"),
      "strip": .optional(
        event.date.flatMap { date in stretch.map { DateStrip(group: $0).html(date) } }),
      "precision": .optional(event.date.map(precisionWords)),
      "title": .text(event.title),
      "type": .text(event.type.words),
      "status": status.map {
        .scopes([["key": .text(event.status.rawValue), "text": .text($0)]])
      } ?? .none,
      "differs": rivals.isEmpty ? .none : .text("sources disagree"),
      "who": .text(who(event)),
      "docs": .text(
        event.mentions.compactMap { names[$0.document] }.uniqued().joined(separator: " ")),
      "mentions": .scopes(event.mentions.map { mention($0, event) }),
      "claims": claims(event),
      "rivals": .scopes(
        rivals.map { rival in
          [
            "detail": .text(rival.detail ?? ""),
            "sides": .scopes([side(event, isHere: true), side(rival.event, isHere: false)]),
          ]
        }),
      "quantity": .optional(
        event.quantities.isEmpty
          ? nil : event.quantities.map(\.words).joined(separator: ", ")),
      "relations": .scopes(relations(event)),
      "why": .optional(why(event)),
    ]
  }

  /// The id of the element that tells of a document.
  static func anchor(_ id: ID<Document>) -> String {
    String(
      id.rawValue.unicodeScalars.map { scalar in
        scalar.properties.isWhitespace ? "_" : Character(scalar)
      })
  }

  private func who(_ event: Event) -> String {
    [
      index.participants(of: event).joined(separator: ", "),
      index.placeNames(of: event).joined(separator: ", "),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func mention(_ mention: EventMention, _ event: Event) -> Template.Scope {
    [
      "before": .text(mention.context?.before ?? ""),
      "sentence": .text(markedSentence(mention, date: event.date)),
      "after": .text(mention.context?.after ?? ""),
      "doc": .text(Self.anchor(mention.document)),
      "cite": .text(index.citation(of: mention.document)),
      "line": .optional(mention.line.map { String($0) }),
    ]
  }

  private func claims(_ event: Event) -> Template.Value {
    guard !event.claimants.isEmpty else { return .none }
    let statement = index.links(of: event).first {
      $0.relation.kind == .reports && !$0.isOutgoing
    }.flatMap { index.event($0.other) }
    return .scopes([
      [
        "says": .text(event.status == .denied ? "Denied by" : "Claimed by"),
        "claimants": .text(words.list(index.claimants(of: event))),
        "via": statement.map { .scopes([link($0)]) } ?? .none,
      ]
    ])
  }

  private func side(_ event: Event, isHere: Bool) -> Template.Scope {
    let mention = event.mentions.first
    return link(event).merging([
      "here": .flag(isHere),
      "date": .text(event.date?.label ?? "undated"),
      "sentence": .text(mention.map { markedSentence($0, date: event.date) } ?? ""),
      "cite": .text(mention.map { index.citation(of: $0.document) } ?? ""),
      "claimants": .text(words.list(index.claimants(of: event))),
    ]) { $1 }
  }

  private func link(_ event: Event) -> Template.Scope {
    ["id": .text(event.id.rawValue), "title": .text(event.title)]
  }

  private func relations(_ event: Event) -> [Template.Scope] {
    var groups: [(label: String, links: [Template.Scope])] = []
    for link in index.links(of: event) {
      guard let label = Self.label(link), let other = index.event(link.other) else { continue }
      if let group = groups.firstIndex(where: { $0.label == label }) {
        groups[group].links.append(self.link(other))
      } else {
        groups.append((label, [self.link(other)]))
      }
    }
    return groups.map { ["label": .text($0.label), "links": .scopes($0.links)] }
  }

  private static func label(_ link: GraphIndex.Link) -> String? {
    switch (link.relation.kind, link.isOutgoing) {
    case (.partOf, true): "Part of"
    case (.partOf, false): "Includes"
    case (.causes, true): "Leads to"
    case (.causes, false): "Follows from"
    case (.before, true): "Before"
    case (.before, false): "After"
    case (.during, true): "During"
    case (.during, false): "Meanwhile"
    case (.simultaneous, _): "Same time"
    case (.reports, true): "Reports"
    case (.reports, false): "Reported in"
    case (.corroborates, _): "Agrees with"
    case (.contradicts, _): nil
    }
  }

  private func why(_ event: Event) -> String? {
    guard let date = event.date else { return nil }
    let words = date.evidence.map { " (“\($0.text)”)" } ?? ""
    let basis =
      switch date.basis {
      case .stated: "stated in the text\(words)"
      case .relative: "counted from another date\(words)"
      case .inherited: "taken from the context\(words)"
      case .namedEvent: "taken from a named event\(words)"
      case .documentDate: "the document’s date"
      case .inferred: "inferred from the order of events\(words)"
      case .corrected: "corrected by hand"
      }
    return [basis, date.reason, "EDTF \(date.edtf)"].compactMap(\.self).joined(separator: "; ")
  }

  /// The date for `<time datetime>`, which takes a year, a month or a day from the year 1000 on.
  private static func machineDate(_ date: EventDate) -> String? {
    guard let first = date.bounds.earliest, (1000...2999).contains(first.year),
      let value = date.value, value.qualification.isEmpty
    else { return nil }
    return switch value.precision {
    case .year: String(first.description.prefix(4))
    case .month: String(first.description.prefix(7))
    case .day: first.description
    default: nil
    }
  }
}

extension Template.Value {
  static func optional(_ text: String?) -> Template.Value { text.map { .text($0) } ?? .none }
}
