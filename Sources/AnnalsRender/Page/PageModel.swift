import AnnalsGraph
import AnnalsTime

/// What the slots of the page's template stand for.
struct PageModel {
  let index: GraphIndex
  let selection: SalientEvents
  let options: ExportOptions
  private let words: EventWords

  init(_ index: GraphIndex, _ selection: SalientEvents, _ options: ExportOptions) {
    self.index = index
    self.selection = selection
    self.options = options
    words = EventWords(index: index)
  }

  var scope: Template.Scope {
    let events = selection.events
    let scale = PageScale(events)
    let list = PageList(events, scale: scale, view: PageEvent(index: index, words: words))
    let undated = events.count { $0.date?.anchor == nil }
    let conflicts = index.conflicts.count
    var lede = "\(words.count(events.count, "event")) from "
    lede += words.count(index.graph.documents.count, "document")
    if let years = words.years(of: events) { lede += ", \(years)" }
    return [
      "lang": .text("en"),
      "title": .text(options.title),
      "generator": .text(index.graph.generator ?? "annals"),
      "lede": .text(lede),
      "hidden": selection.hidden == 0
        ? .none
        : .text("\(words.count(selection.hidden, "minor event")) left out of this page."),
      "count_text": .text(words.count(events.count, "event")),
      "scale": .text(scale.rawValue),
      "strip_words": .text(scale.stripWords),
      "groups": .scopes(list.groups),
      "undated": list.undated,
      "documents": .scopes(documents(events)),
      "diagram": options.diagram.map { .text($0) } ?? .none,
      "diagram_note": .text("the same events, drawn with their relations"),
      "correct_template": .text(options.correctionCommand),
      "counts": .text(
        "\(words.count(events.count - undated, "event")) dated, \(undated) undated · "
          + "\(words.count(conflicts, "conflict")) between sources"),
      "index": .text(PageSearchIndex(index: index, events: events).json),
      "css": .text(PageAssets.style),
      "js": .text(PageAssets.script),
    ]
  }

  private func documents(_ events: [Event]) -> [Template.Scope] {
    var counts: [ID<Document>: Int] = [:]
    for event in events {
      for document in event.mentions.map(\.document).uniqued() { counts[document, default: 0] += 1 }
    }
    return index.graph.documents.enumerated().map { position, document in
      [
        "id": .text(PageEvent.anchor(document.id)),
        "name": .text("S\(position + 1)"),
        "source": document.source.map { .text($0) } ?? .none,
        "title": .text(document.title ?? document.path),
        "published": (document.published?.display).map { .text($0) } ?? .none,
        "path": .text(document.path),
        "sha": document.sha256.isEmpty ? .none : .text(String(document.sha256.prefix(12))),
        "events": .text(words.count(counts[document.id] ?? 0, "event")),
      ]
    }
  }
}
