/// What changes from one graph to another, for people to look over before they agree.
public struct GraphDifference: Hashable, Sendable {
  /// The events that go.
  public var removed: [Event] = []
  /// The events that come.
  public var added: [Event] = []
  /// The events that stay, with what changes.
  public var changed: [Change] = []

  /// A field of an event that changes.
  public struct Change: Hashable, Sendable {
    /// The event.
    public var event: ID<Event>
    /// The title it has after the change.
    public var title: String
    /// The field: `title`, `date`, `type`, `status`, `places`, `claimants`, `participants` or `mentions`.
    public var field: String
    /// The value before, in words.
    public var before: String
    /// The value after, in words.
    public var after: String
  }

  /// True when nothing changes.
  public var isEmpty: Bool { removed.isEmpty && added.isEmpty && changed.isEmpty }

  /// Compares two graphs over the same documents.
  public init(from before: EventGraph, to after: EventGraph) {
    let former = Dictionary(before.events.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let kept = Set(after.events.map(\.id))
    removed = before.events.filter { !kept.contains($0.id) }
    let oldWords = Words(before)
    let newWords = Words(after)
    for event in after.events {
      guard let old = former[event.id] else {
        added.append(event)
        continue
      }
      for ((field, old), (_, new)) in zip(oldWords.fields(old), newWords.fields(event))
      where old != new {
        changed.append(
          Change(event: event.id, title: event.title, field: field, before: old, after: new))
      }
    }
  }

  /// The fields of events in words.
  private struct Words {
    private let actors: [ID<Actor>: String]
    private let places: [ID<Place>: String]

    init(_ graph: EventGraph) {
      actors = Dictionary(graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
      places = Dictionary(graph.places.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    }

    func fields(_ event: Event) -> [(String, String)] {
      func list(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.joined(separator: ", ")
      }
      return [
        ("title", event.title), ("date", event.date?.edtf ?? "none"),
        ("type", event.type.rawValue), ("status", event.status.rawValue),
        ("places", list(event.places.map { places[$0] ?? $0.rawValue })),
        ("claimants", list(event.claimants.map { actors[$0] ?? $0.rawValue })),
        (
          "participants",
          list(
            event.participants.map {
              "\(actors[$0.actor] ?? $0.actor.rawValue) (\($0.role.rawValue))"
            })
        ),
        ("mentions", "\(event.mentions.count)"),
      ]
    }
  }
}
