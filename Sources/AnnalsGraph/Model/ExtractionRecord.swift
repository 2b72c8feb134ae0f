/// What was found in one document: a line of `annals extract`.
public struct ExtractionRecord: Hashable, Sendable, Codable {
  /// The name and version of the format.
  public static let format = "annals-record/1"

  /// The name and version of the format.
  public var format: String
  /// The identity of the document.
  public var id: ID<Document>
  /// The path of the document, never absolute.
  public var path: String
  /// The title.
  public var title: String?
  /// The publisher or author.
  public var source: String?
  /// The date of publication.
  public var published: Document.Publication?
  /// The number of code points in the text.
  public var length: Int
  /// The SHA-256 of the bytes that were read.
  public var sha256: String
  /// The time expressions, in the order of the text.
  public var timexes: [Timex]
  /// The actors, sorted by id.
  public var actors: [Actor]
  /// The places, sorted by id.
  public var places: [Place]
  /// The events, in the order of their first mention.
  public var events: [Event]
  /// The relations that the text states.
  public var relations: [Relation]
  /// Who says what.
  public var attributions: [Attribution]

  /// Makes a record.
  public init(
    document: Document, timexes: [Timex], actors: [Actor], places: [Place], events: [Event],
    relations: [Relation], attributions: [Attribution]
  ) {
    format = Self.format
    id = document.id
    path = document.path
    title = document.title
    source = document.source
    published = document.published
    length = document.length
    sha256 = document.sha256
    self.timexes = timexes
    self.actors = actors
    self.places = places
    self.events = events
    self.relations = relations
    self.attributions = attributions
  }

  /// The document that the record is of.
  public var document: Document {
    Document(
      id: id, path: path, title: title, source: source, published: published, length: length,
      sha256: sha256)
  }
}
