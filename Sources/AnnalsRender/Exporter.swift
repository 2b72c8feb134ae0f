public import AnnalsGraph

/// Writes an event graph in one format.
///
/// An exporter is a pure function of the graph and the options: the same input gives the same bytes,
/// whatever the clock, the locale or the number of cores.
public protocol Exporter: Sendable {
  /// The name that `--format` takes, such as `ics`.
  var id: String { get }
  /// The extension of the file, without a dot.
  var fileExtension: String { get }
  /// What the format is and who reads it, on one line.
  var summary: String { get }
  /// True when the format is a folder of files instead of one file.
  var writesFolder: Bool { get }

  /// Writes a graph.
  /// - Throws: when the graph cannot be written at all; what a format cannot express is counted in ``Export/omissions``.
  func export(_ graph: EventGraph, options: ExportOptions) throws -> Export
}

extension Exporter {
  /// True when the format is a folder of files; most formats are one file.
  public var writesFolder: Bool { false }
}

/// What an exporter wrote.
public struct Export: Sendable {
  /// The files; a format that is one file has one, whose path is `timeline` and the extension.
  public var files: [File]
  /// What the format could not express, in a stable order.
  public var omissions: [Omission]

  /// Makes an export.
  public init(files: [File], omissions: [Omission] = []) {
    self.files = files
    self.omissions = omissions
  }

  /// The bytes of the only file; those of the first where there are several, none where there is none.
  public var bytes: [UInt8] { files.first?.bytes ?? [] }

  /// A file of an export.
  public struct File: Hashable, Sendable {
    /// The path inside the folder that is written to, with `/` between its parts; never absolute.
    public var path: String
    /// The content.
    public var bytes: [UInt8]

    /// Makes a file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Something that a format could not express.
  public struct Omission: Hashable, Sendable, CustomStringConvertible {
    /// How many there are.
    public var count: Int
    /// The number of things of that kind in the graph.
    public var total: Int
    /// What they are, in the plural: `events`.
    public var noun: String
    /// What became of them and why: `left out: before year 1`.
    public var reason: String

    /// Makes an omission.
    public init(count: Int, of total: Int, noun: String = "events", reason: String) {
      self.count = count
      self.total = total
      self.noun = noun
      self.reason = reason
    }

    /// The omission as a sentence without a full stop.
    public var description: String { "\(count) of \(total) \(noun) \(reason)" }
  }
}
