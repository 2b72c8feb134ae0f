import AnnalsGraph
import AnnalsTime

/// What the page's script filters by: one row for each event, in the order of the list.
struct PageSearchIndex {
  let index: GraphIndex
  let events: [Event]

  /// The index as JSON that can stand in a `<script>`.
  var json: String {
    JSONValue.object([
      (
        "actors",
        names(of: events.flatMap { $0.participants.map(\.actor) + $0.claimants }) {
          index.name(of: $0)
        }
      ),
      ("places", names(of: events.flatMap(\.places)) { index.name(of: $0) }),
      (
        "documents",
        .object(
          index.graph.documents.enumerated().map { position, document in
            (document.id.rawValue, .string("S\(position + 1)  \(index.citation(of: document.id))"))
          })
      ),
      (
        "families",
        .object(
          EventType.allCases.map { ($0.rawValue, .string($0.family.rawValue)) })
      ),
      (
        "glyphs",
        .object(EventFamily.allCases.map { ($0.rawValue, .string(String($0.glyph))) })
      ),
      ("events", .array(events.map(row))),
    ]).textForScript
  }

  private func names<Node>(of ids: [ID<Node>], _ name: (ID<Node>) -> String) -> JSONValue {
    .object(ids.uniqued().map { ($0.rawValue, .string(name($0))) })
  }

  private func row(_ event: Event) -> JSONValue {
    let bounds = event.date?.bounds
    func ids<Node>(_ values: [ID<Node>]) -> JSONValue {
      .array(values.uniqued().map { .string($0.rawValue) })
    }
    return [
      .string(event.type.rawValue), .string(event.status.rawValue),
      number(bounds?.earliest), number(bounds?.latest.map { $0 + 1 }),
      ids(event.participants.map(\.actor) + event.claimants), ids(event.places),
      ids(event.mentions.map(\.document)),
      .integer(index.rivals(of: event).isEmpty ? 0 : 1),
      .integer(event.date?.kind == .span ? 1 : 0),
    ]
  }

  /// A day as the script counts it: from 0000-03-01.
  private func number(_ day: Day?) -> JSONValue { day.map { .integer($0.number) } ?? .null }
}
