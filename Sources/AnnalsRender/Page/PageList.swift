import AnnalsGraph
import AnnalsTime

/// The list of a page: groups with headings, rows in them, and lists short enough to be laid out when they come into view.
struct PageList {
  private(set) var groups: [Template.Scope] = []
  /// The undated events, or nothing.
  private(set) var undated: Template.Value = .none

  /// Longer lists are cut: the browser lays out each piece only when it comes into view.
  private static let longest = 50

  private struct Row {
    var id: String
    var label: String
    var isWide: Bool
    var gap: String?
    var events: [Template.Scope] = []
  }
  private struct Section {
    var group: PageScale.Group
    var gap: String?
    var rows: [Row] = []
  }

  init(_ events: [Event], scale: PageScale, view: PageEvent) {
    var sections: [Section] = []
    var undated: [Template.Scope] = []
    var ids: Set<String> = []
    var reached: Day?
    for event in events {
      guard let date = event.date, let anchor = date.anchor else {
        undated.append(view.scope(event, in: nil))
        continue
      }
      let stretch = scale.group(of: anchor)
      let group = Self.group(date, in: stretch)
      let row = scale.row(of: anchor)
      let isWide = scale.isWide(date, from: anchor)
      if sections.last?.group != group {
        sections.append(
          Section(group: group, gap: reached.flatMap { scale.gap(after: $0, before: anchor) }))
      }
      let rowID = isWide ? "\(group.id)-wide" : row.id
      if sections[sections.count - 1].rows.last.map({ Self.base($0.id) }) != rowID {
        let isFirst = sections[sections.count - 1].rows.isEmpty
        sections[sections.count - 1].rows.append(
          Row(
            id: Self.unique(rowID, &ids), label: isWide ? scale.wideLabel : row.label,
            isWide: isWide,
            gap: isFirst ? nil : reached.flatMap { scale.gap(after: $0, before: anchor) }))
      }
      let last = sections.count - 1
      sections[last].rows[sections[last].rows.count - 1].events.append(
        view.scope(event, in: stretch))
      let end = date.bounds.latest ?? anchor
      reached = max(reached ?? end, end)
    }
    var sectionIDs: Set<String> = []
    groups = sections.map { Self.scope($0, id: Self.unique($0.group.id, &sectionIDs), view) }
    if !undated.isEmpty {
      self.undated = .scopes([
        Self.lists(undated).merging([
          "count": .text(view.words.count(undated.count, "event")), "gap": .none,
        ]) { $1 }
      ])
    }
  }

  /// The group of a date: that of its first day, or one of its own when the moment may lie anywhere in a longer stretch
  /// that begins with it, and so stands before all else in it.
  private static func group(_ date: EventDate, in group: PageScale.Group) -> PageScale.Group {
    guard date.kind == .instant, let first = date.bounds.earliest, let last = date.bounds.latest,
      first == group.first, last >= group.end
    else { return group }
    var own = group
    own.id += "-\(last.compactDigits)"
    own.label = date.label
    return own
  }

  private static func unique(_ id: String, _ ids: inout Set<String>) -> String {
    var candidate = id
    var number = 1
    while !ids.insert(candidate).inserted {
      number += 1
      candidate = "\(id).\(number)"
    }
    return candidate
  }

  private static func base(_ id: String) -> String {
    String(id.prefix { $0 != "." })
  }

  private static func scope(_ section: Section, id: String, _ view: PageEvent) -> Template.Scope {
    let count = section.rows.reduce(0) { $0 + $1.events.count }
    return [
      "id": .text(id),
      "label": .text(section.group.label),
      "count": .text(view.words.count(count, "event")),
      "gap": section.gap.map { .text($0) } ?? .none,
      "marks": .text(String(section.group.marks)),
      "rows": .scopes(
        section.rows.map { row in
          lists(row.events).merging([
            "id": .text(row.id), "label": .text(row.label), "wide": .flag(row.isWide),
            "gap": row.gap.map { .text($0) } ?? .none,
          ]) { $1 }
        }),
    ]
  }

  private static func lists(_ events: [Template.Scope]) -> Template.Scope {
    let pieces = stride(from: 0, to: events.count, by: longest).map {
      Array(events[$0..<min($0 + longest, events.count)])
    }
    return [
      "n": .text(String(events.count)),
      "many": .flag(pieces.count > 1),
      "lists": .scopes(
        pieces.map { ["n": .text(String($0.count)), "events": .scopes($0)] }),
    ]
  }
}
