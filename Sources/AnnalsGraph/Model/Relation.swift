/// A relation between two events.
public struct Relation: Hashable, Sendable, Codable {
  /// What the relation says.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The source ends before the target begins.
    case before
    /// Both happen at the same time.
    case simultaneous
    /// The source happens within the target.
    case during
    /// The source is a part of the target.
    case partOf
    /// The source causes the target.
    case causes
    /// The source, a statement, tells of the target.
    case reports
    /// The two tell of one thing differently; symmetric.
    case contradicts
    /// The two tell of one thing alike, from separate sources; symmetric.
    case corroborates
  }

  /// How a relation is known.
  public enum Basis: String, Sendable, Codable, CaseIterable {
    /// The text states it.
    case stated
    /// It follows from the dates.
    case dates
    /// It follows from a named event.
    case namedEvent
    /// It follows from the structure of the sentence.
    case syntax
    /// It follows from comparing documents.
    case comparison
    /// A person corrected it.
    case corrected
  }

  /// What the relation says.
  public var kind: Kind
  /// The first event.
  public var source: ID<Event>
  /// The second event.
  public var target: ID<Event>
  /// How it is known.
  public var basis: Basis
  /// The words that state it.
  public var cue: Evidence?
  /// For `contradicts`: what differs, in words.
  public var detail: String?

  /// Makes a relation.
  public init(
    _ kind: Kind, _ source: ID<Event>, _ target: ID<Event>, basis: Basis, cue: Evidence? = nil,
    detail: String? = nil
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.basis = basis
    self.cue = cue
    self.detail = detail
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "type"
    case source, target, basis, cue, detail
  }
}

extension Relation {
  /// Orders by kind, source and target, then by what is left.
  package static func canonicalOrder(_ a: Relation, _ b: Relation) -> Bool {
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    if a.source != b.source { return a.source < b.source }
    if a.target != b.target { return a.target < b.target }
    if a.basis != b.basis { return a.basis.rawValue < b.basis.rawValue }
    if a.cue?.document != b.cue?.document {
      return (a.cue?.document ?? ID("")) < (b.cue?.document ?? ID(""))
    }
    if a.cue?.start != b.cue?.start { return (a.cue?.start ?? -1) < (b.cue?.start ?? -1) }
    return (a.detail ?? "") < (b.detail ?? "")
  }
}
