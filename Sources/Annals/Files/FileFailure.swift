#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written.
public struct FileFailure: Error, Hashable, CustomStringConvertible {
  /// What was tried.
  public enum Action: String, Sendable {
    /// Reading.
    case read
    /// Writing.
    case write = "write to"
    /// Making a folder.
    case create
  }

  /// What was tried.
  public var action: Action
  /// The file, as the user named it.
  public var path: String
  /// The error number of the system.
  public var code: Int32

  /// Makes a failure from the system's last error.
  init(_ action: Action, _ path: String, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// The failure of a path that names nothing.
  package static func missing(_ path: String) -> FileFailure {
    FileFailure(.read, path, code: ENOENT)
  }

  /// True when nothing has that name.
  public var isMissing: Bool { code == ENOENT }

  /// The message for people.
  public var description: String { "cannot \(action.rawValue) \(path): \(Self.reason(code))" }

  /// An error number in words, in English whatever the locale.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is a file"
    case ENOSPC: "no space left on the device"
    case EROFS: "the file system is read-only"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file would be too large"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "the name is too long"
    case EMFILE, ENFILE: "too many open files"
    case EIO: "the device failed"
    case EEXIST: "it is there already"
    default: "system error \(code)"
    }
  }
}
