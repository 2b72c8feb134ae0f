#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps two runs from writing to one folder at once.
///
/// The lock lies on the folder itself, so nothing is left behind when a run is killed. A class, because the lock ends
/// with the last reference to it.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Locks a folder, and waits while another run holds it.
  /// - Parameters:
  ///   - folder: the folder, which is there.
  ///   - waiting: called once before the wait, if there is one.
  /// - Throws: ``FileFailure`` when the folder cannot be opened.
  package init(_ folder: String, waiting: () -> Void) throws(FileFailure) {
    descriptor = open(folder, O_RDONLY)
    guard descriptor >= 0 else { throw FileFailure(.read, folder) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    guard errno == EWOULDBLOCK else { return }
    waiting()
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit {
    close(descriptor)
  }
}
