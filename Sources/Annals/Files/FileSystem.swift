#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads and writes files by the system's own calls, so that every failure keeps its reason.
package enum FileSystem {
  /// What a path names.
  package enum Kind: Sendable {
    /// A file.
    case file
    /// A folder.
    case folder
    /// A device, pipe or socket.
    case special
  }

  /// What a path names, after symbolic links; `nil` when nothing has that name.
  package static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .special
    }
  }

  /// The number that tells a file or folder from every other, with its device; `nil` when nothing has that name.
  static func identity(_ path: String) -> (device: UInt64, node: UInt64)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return (UInt64(status.st_dev), UInt64(status.st_ino))
  }

  /// The size of a file and the time of its last change, to tell whether it changed.
  package static func stamp(_ path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return "\(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }

  /// The bytes of a file.
  package static func bytes(_ path: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileFailure(.read, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(.read, path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileFailure(.read, path, code: EISDIR) }
    return try bytes(descriptor, name: path, expected: max(0, Int(status.st_size)))
  }

  /// The bytes that are left in an open file.
  package static func bytes(
    _ descriptor: Int32, name: String, expected: Int = 0
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    while true {
      let chunk = try chunk(descriptor, name: name)
      if chunk.isEmpty { return bytes }
      bytes.append(contentsOf: chunk)
    }
  }

  /// The next bytes of an open file; none at its end.
  static func chunk(_ descriptor: Int32, name: String) throws(FileFailure) -> ArraySlice<UInt8> {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count >= 0 { return chunk[..<count] }
      if errno != EINTR { throw FileFailure(.read, name) }
    }
  }

  /// Writes all bytes to an open file.
  package static func write(
    _ bytes: some Collection<UInt8>, to descriptor: Int32, name: String
  ) throws(FileFailure) {
    let bytes = Array(bytes)
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(
            descriptor, buffer.baseAddress.map { $0 + offset }, min(1 << 16, buffer.count - offset))
        #elseif canImport(Musl)
          Musl.write(
            descriptor, buffer.baseAddress.map { $0 + offset }, min(1 << 16, buffer.count - offset))
        #else
          Darwin.write(
            descriptor, buffer.baseAddress.map { $0 + offset }, min(1 << 16, buffer.count - offset))
        #endif
      }
      if count >= 0 {
        offset += count
      } else if errno != EINTR {
        throw FileFailure(.write, name)
      }
    }
  }

  /// Makes a file with some content, or replaces the content of the one that is there.
  package static func write(
    _ bytes: some Collection<UInt8>, toFile path: String
  ) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else { throw FileFailure(.write, path) }
    do {
      try write(bytes, to: descriptor, name: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw FileFailure(.write, path) }
  }

  /// Puts new content in the place of a file's at once; a reader sees the old or the new, never a part.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
    let temporary = path + ".annals-new"
    do {
      try write(bytes, toFile: temporary)
      try rename(temporary, to: path)
    } catch {
      remove(temporary)
      throw FileFailure(.write, path, code: error.code)
    }
  }

  /// Gives a file another name; a file that has that name already is replaced at once.
  static func rename(_ path: String, to target: String) throws(FileFailure) {
    #if canImport(Glibc)
      let result = Glibc.rename(path, target)
    #elseif canImport(Musl)
      let result = Musl.rename(path, target)
    #else
      let result = Darwin.rename(path, target)
    #endif
    guard result == 0 else { throw FileFailure(.write, target) }
  }

  /// Removes a file, if it is there.
  package static func remove(_ path: String) {
    unlink(path)
  }

  /// Makes a folder and the folders it lies in.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    if kind(path) == .folder { return }
    try makeFolder(split(path).folder)
    guard mkdir(path, 0o777) == 0 || (errno == EEXIST && kind(path) == .folder) else {
      throw FileFailure(.create, path, code: errno == EEXIST ? ENOTDIR : errno)
    }
  }

  /// Throws when a folder is there and cannot be written to, or is not there and could not be made.
  static func checkWritable(_ path: String) throws(FileFailure) {
    var nearest = path
    while kind(nearest) == nil { nearest = split(nearest).folder }
    guard kind(nearest) == .folder else { throw FileFailure(.create, path, code: ENOTDIR) }
    guard access(nearest, W_OK) == 0 else {
      throw FileFailure(nearest == path ? .write : .create, path)
    }
  }

  /// The names in a folder, sorted by their bytes.
  package static func names(_ path: String) throws(FileFailure) -> [String] {
    guard let folder = opendir(path) else { throw FileFailure(.read, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path of something in a folder.
  package static func joined(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder and the name of a path; the folder of a bare name is `.`.
  package static func split(_ path: String) -> (folder: String, name: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
