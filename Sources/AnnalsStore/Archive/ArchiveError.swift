import AnnalsText
import GRDB

/// Why an archive cannot be read or written.
public enum ArchiveError: Error, Hashable, CustomStringConvertible {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is not an archive of annals.
  case foreign(path: String)
  /// The archive was made by a newer version than this one reads.
  case newer(path: String, version: Int, known: Int)
  /// The file is an archive whose content is damaged.
  case damaged(path: String, detail: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The file or its folder may not be read or written.
  case denied(path: String)
  /// Another build writes to the folder.
  case busy(folder: String)
  /// The graph names something that it does not hold.
  case incomplete(detail: String)
  /// The system failed in another way.
  case failed(path: String, detail: String)

  /// The message for people, in lower case, without a full stop.
  public var description: String {
    switch self {
    case .missing(let path): "no archive at \(path)"
    case .foreign(let path): "\(path) is not an archive made by annals"
    case .newer(let path, let version, let known):
      "\(path) has version \(version) of the archive format, newer than \(known), the newest known here"
    case .damaged(let path, let detail): "the archive \(path) is damaged: \(detail)"
    case .diskFull(let path): "no space left to write \(path)"
    case .denied(let path): "cannot open \(path): permission denied"
    case .busy(let folder): "another build is writing to \(folder)"
    case .incomplete(let detail): "the graph is incomplete: \(detail)"
    case .failed(let path, let detail): "cannot use \(path): \(detail)"
    }
  }

  /// One thing to do about it.
  public var hint: String? {
    switch self {
    case .missing:
      "make one with `annals build DOCUMENTS -o DIR`, then pass --archive DIR/annals.sqlite"
    case .foreign: "pass --archive with the annals.sqlite of an output folder"
    case .newer: "use the version of annals that made it, or make it anew with `annals build`"
    case .damaged: "make it anew with `annals build --fresh`"
    case .diskFull:
      "free some space, or pass -o with a folder on another disk; the former archive is untouched"
    case .denied: "check the rights of the file and its folder"
    case .busy: "wait until it is done, or pass another -o"
    case .incomplete, .failed: nil
    }
  }

  /// The error that stands for one of SQLite's.
  init(_ error: DatabaseError, path: String) {
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: .denied(path: path)
      case .SQLITE_NOTADB: .foreign(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, detail: error.message ?? "malformed")
      case .SQLITE_CONSTRAINT: .incomplete(detail: error.message ?? "a reference leads nowhere")
      default: .failed(path: path, detail: error.message ?? "SQLite error \(error.resultCode)")
      }
  }

  /// Runs a body and turns whatever it throws into an archive error.
  static func wrapping<Result>(path: String, _ body: () throws -> Result) throws(ArchiveError)
    -> Result
  {
    do {
      return try body()
    } catch let error as ArchiveError {
      throw error
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    } catch {
      throw .failed(path: path, detail: "\(error)")
    }
  }
}
