public import AnnalsGraph
import FoundationEssentials
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Archive {
  /// Writes an archive anew and puts it in the place of a former one.
  ///
  /// A process that dies at any point leaves the former archive as it was: the file is written beside it, in one
  /// transaction, brought to the disk, and then renamed.
  /// - Parameters:
  ///   - build: the graph and the reasons of its joins.
  ///   - records: what was found in each document, kept so that an unchanged document need not be read again.
  ///   - version: the version that made the records.
  ///   - path: the path of the archive, in the folder of the lock.
  ///   - lock: the right to write to the folder.
  /// - Throws: ``ArchiveError`` that says what is wrong and what to do.
  public static func write(
    _ build: GraphBuild, records: [ExtractionRecord], version: String, to path: String,
    under lock: borrowing BuildLock
  ) throws(ArchiveError) {
    let part = path + ".part"
    unlink(part)
    unlink(part + "-journal")
    do throws(ArchiveError) {
      try ArchiveError.wrapping(path: path) {
        try write(build, records: records, version: version, part: part)
      }
      try bringToDisk(part)
      guard rename(part, path) == 0 else { throw ArchiveError(errno: errno, path: path) }
      try bringToDisk(lock.folder)
    } catch {
      unlink(part)
      throw error
    }
  }

  private static func write(
    _ build: GraphBuild, records: [ExtractionRecord], version: String, part: String
  ) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      // The file replaces nothing until it is complete: a journal would protect what nobody reads.
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: part, configuration: configuration)
    try ArchiveSchema.migrator.migrate(queue)
    try queue.write { database in
      var writer = ArchiveWriter(build.graph, into: database)
      try writer.write(joins: build.joins)
      let statement = try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)")
      for record in records {
        try statement.execute(arguments: [
          record.id.rawValue, record.sha256, version, try record.jsonLine(),
        ])
      }
    }
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(ArchiveSchema.applicationID);
          PRAGMA user_version = \(ArchiveSchema.version);
          ANALYZE;
          """)
    }
    try queue.close()
  }

  private static func bringToDisk(_ path: String) throws(ArchiveError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveError(errno: errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw ArchiveError(errno: errno, path: path) }
  }
}

extension ArchiveError {
  init(errno: Int32, path: String) {
    self =
      switch errno {
      case ENOSPC, EDQUOT: .diskFull(path: path)
      case EACCES, EPERM, EROFS: .denied(path: path)
      case ENOENT: .missing(path: path)
      default: .failed(path: path, detail: String(cString: strerror(errno)))
      }
  }
}
