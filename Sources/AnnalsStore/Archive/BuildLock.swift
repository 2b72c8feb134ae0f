#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The right to write into an output folder; one process has it at a time.
///
/// The folder itself is locked, so no lock file stays behind; the system gives the lock back when the process ends, however it ends.
public struct BuildLock: ~Copyable {
  private let descriptor: Int32
  /// The folder.
  public let folder: String

  /// Takes the lock, waiting for another process that has it.
  /// - Parameters:
  ///   - folder: an existing folder.
  ///   - waits: false to fail at once when another process has the lock.
  ///   - willWait: called once before waiting.
  /// - Throws: ``ArchiveError/busy(folder:)``, or ``ArchiveError/denied(path:)`` when the folder cannot be opened.
  public init(folder: String, waits: Bool = true, willWait: () -> Void = {}) throws(ArchiveError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing(path: folder) : .denied(path: folder)
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard waits else {
        close(descriptor)
        throw .busy(folder: folder)
      }
      willWait()
      while flock(descriptor, LOCK_EX) != 0 {
        guard errno == EINTR else {
          close(descriptor)
          throw .busy(folder: folder)
        }
      }
    }
    self.descriptor = descriptor
    self.folder = folder
  }

  deinit {
    close(descriptor)
  }
}
