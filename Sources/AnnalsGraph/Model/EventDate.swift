public import AnnalsTime

/// When something happened, and how that is known.
public struct EventDate: Hashable, Sendable {
  /// Whether something is a moment or fills a stretch of time.
  public enum Kind: String, Sendable, Codable {
    /// A moment somewhere inside the bounds.
    case instant
    /// Something that fills the bounds.
    case span
  }

  /// How a date is known.
  public enum Basis: String, Sendable, Codable, CaseIterable {
    /// The text states it.
    case stated
    /// The text relates it to another date.
    case relative
    /// It comes from the dates told before.
    case inherited
    /// It comes from a named event that the event happens in.
    case namedEvent
    /// It is the date of publication.
    case documentDate
    /// It follows from the order of events.
    case inferred
    /// A person corrected it.
    case corrected
  }

  /// The date as EDTF.
  public var edtf: String
  /// The first and the last possible day, both inclusive.
  public var bounds: DayBounds
  /// Whether it is a moment or a stretch.
  public var kind: Kind
  /// The date for people, such as "early 1950s" or "44 BC".
  public var display: String?
  /// How it is known.
  public var basis: Basis
  /// The words it was read from.
  public var evidence: Evidence?
  /// Why this date, in one sentence.
  public var reason: String?

  /// Makes a date.
  public init(
    edtf: String, bounds: DayBounds, kind: Kind, display: String? = nil, basis: Basis,
    evidence: Evidence? = nil, reason: String? = nil
  ) {
    self.edtf = edtf
    self.bounds = bounds
    self.kind = kind
    self.display = display
    self.basis = basis
    self.evidence = evidence
    self.reason = reason
  }
}

extension EventDate: Codable {
  private enum Key: String, CodingKey {
    case edtf, earliest, latest, kind, display, basis, evidence, reason
  }

  /// Reads a date.
  /// - Throws: `DecodingError` when a field is missing or a bound is not a day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func day(_ key: Key) throws -> Day? {
      guard let text = try container.decodeIfPresent(String.self, forKey: key) else { return nil }
      guard let day = Day(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "\"\(text)\" is not a day")
      }
      return day
    }
    edtf = try container.decode(String.self, forKey: .edtf)
    bounds = DayBounds(try day(.earliest), try day(.latest))
    kind = try container.decode(Kind.self, forKey: .kind)
    display = try container.decodeIfPresent(String.self, forKey: .display)
    basis = try container.decode(Basis.self, forKey: .basis)
    evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    reason = try container.decodeIfPresent(String.self, forKey: .reason)
  }

  /// Writes a date; open bounds are written as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(edtf, forKey: .edtf)
    try container.encode(bounds.earliest?.description, forKey: .earliest)
    try container.encode(bounds.latest?.description, forKey: .latest)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(display, forKey: .display)
    try container.encode(basis, forKey: .basis)
    try container.encodeIfPresent(evidence, forKey: .evidence)
    try container.encodeIfPresent(reason, forKey: .reason)
  }
}
