/// What became of the corrections in a build.
public struct CorrectionReport: Hashable, Sendable {
  /// The number of corrections that were applied or found to hold.
  public var applied = 0
  /// The corrections that speak of nothing in these documents, in the order of the file.
  public var orphans: [Correction] = []
  /// The assertions that do not hold, in the order of the file.
  public var failures: [Failure] = []

  /// Makes an empty report.
  public init() {}

  /// An assertion that does not hold.
  public struct Failure: Hashable, Sendable, CustomStringConvertible {
    /// The assertion.
    public var correction: Correction
    /// The event.
    public var event: ID<Event>
    /// The field: `date`, `title`, `type`, `status`, `place` or `claimant`.
    public var field: String
    /// What was asserted.
    public var expected: String
    /// What the build found.
    public var found: String

    /// The message for people.
    public var description: String {
      "event \(event) should have the \(field) \(expected), but the documents give \(found)"
    }
  }
}
