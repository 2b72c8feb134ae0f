/// What a user may decide about an export.
public struct ExportOptions: Sendable {
  /// The title of the document.
  public var title: String
  /// The seconds since 1970 that formats with a date of making carry, from `SOURCE_DATE_EPOCH`; without it they carry
  /// the newest date of publication among the documents, for no output depends on the clock.
  public var madeAt: Int?
  /// Events of a lower salience are left out of timeline documents, and counted; 0 shows all.
  public var minimumSalience: Double
  /// False leaves out the header row of tables.
  public var hasHeader: Bool
  /// True writes also what a format is not made for: decades in calendars, more slides than a presentation can hold.
  public var isComplete: Bool
  /// What rows and groups are made from, in formats that have them.
  public var grouping: Grouping
  /// The diagram for the timeline page: an SVG element.
  public var diagram: String?
  /// The command that corrects an event; `{id}` stands for the event.
  public var correctionCommand: String

  /// What rows and groups are made from.
  public enum Grouping: String, Sendable, CaseIterable {
    /// The type of the events.
    case type
    /// Who took part first.
    case actor
    /// The first place.
    case place
    /// The document that tells of it first.
    case source
  }

  /// Makes options.
  public init(
    title: String = "Timeline", madeAt: Int? = nil, minimumSalience: Double = 0,
    hasHeader: Bool = true, isComplete: Bool = false, grouping: Grouping = .type,
    diagram: String? = nil, correctionCommand: String = "annals correct set {id} --date DATE"
  ) {
    self.title = title
    self.madeAt = madeAt
    self.minimumSalience = minimumSalience
    self.hasHeader = hasHeader
    self.isComplete = isComplete
    self.grouping = grouping
    self.diagram = diagram
    self.correctionCommand = correctionCommand
  }
}
