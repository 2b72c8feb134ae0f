import AnnalsText

/// A folder that Annals writes to: every file whole or not at all, and nothing that Annals did not make is replaced.
package struct OutputFolder {
  /// The folder.
  package let path: String
  /// True to replace also what Annals did not make.
  package let isForced: Bool

  /// Names a folder; it is made when the first file is written.
  package init(_ path: String, isForced: Bool = false) {
    self.path = path
    self.isForced = isForced
  }

  /// A file is there that Annals did not make, or that was changed since.
  package struct ForeignFile: Error, Hashable, CustomStringConvertible {
    /// The file.
    package var path: String
    /// True when Annals made it and somebody changed it.
    package var wasChanged: Bool

    /// Names a file that is not ours.
    package init(path: String, wasChanged: Bool) {
      self.path = path
      self.wasChanged = wasChanged
    }

    /// The message for people.
    package var description: String {
      wasChanged
        ? "\(path) was changed since annals made it, and is left alone"
        : "\(path) was not made by annals, and is left alone"
    }
  }

  /// Throws when the folder could not be made or written to, or when a name is taken by a file that is not ours.
  ///
  /// Nothing is made or changed, so a run can find out before it does its work.
  package func check(for names: [String]) throws {
    try FileSystem.checkWritable(path)
    guard !isForced else { return }
    let manifest = manifest()
    for name in names {
      let target = target(name)
      guard let kind = FileSystem.kind(target), kind != .special else { continue }
      guard kind == .file, let known = manifest.hashes[name] else {
        throw ForeignFile(path: target, wasChanged: false)
      }
      if !known.contains(SHA256.hexadecimal(of: try FileSystem.bytes(target))) {
        throw ForeignFile(path: target, wasChanged: true)
      }
    }
  }

  /// Makes the folder, if it is not there.
  package func make() throws(FileFailure) {
    try FileSystem.makeFolder(path)
  }

  /// Writes files and takes them into the manifest.
  ///
  /// All are written under other names first. A run that is killed leaves each file as it was or as it should be.
  /// - Parameter files: names inside the folder, which may hold `/`, with their content.
  /// - Throws: ``ForeignFile`` or ``FileFailure``; then every file is as it was.
  package func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    try check(
      for: files.map(\.name).filter { name in
        !files.contains { $0.name == name && isUnchanged($0.name, $0.bytes) }
      })
    try make()
    var manifest = manifest()
    var moves: [(from: String, to: String)] = []
    var final = manifest
    do {
      for (name, bytes) in files {
        let target = target(name)
        if FileSystem.kind(target) == .special {
          try FileSystem.write(bytes, toFile: target)
          continue
        }
        try FileSystem.makeFolder(FileSystem.split(target).folder)
        let temporary = temporaryPath(for: name)
        moves.append((temporary, target))
        try FileSystem.write(bytes, toFile: temporary)
        let hash = SHA256.hexadecimal(of: bytes)
        manifest.add(name, hash: hash)
        final.set(name, hash: hash)
      }
      guard !moves.isEmpty else { return }
      try writeManifest(manifest)
      for (from, to) in moves { try FileSystem.rename(from, to: to) }
      try writeManifest(final)
    } catch {
      for (from, _) in moves { FileSystem.remove(from) }
      throw error
    }
  }

  /// Removes what killed runs left behind; only while no other run writes here.
  package func removeLeftovers() {
    for name in (try? FileSystem.names(path)) ?? [] where name.hasPrefix(Self.temporaryPrefix) {
      FileSystem.remove(FileSystem.joined(path, name))
    }
  }

  /// The path of a file, as the user would name it.
  private func target(_ name: String) -> String {
    path == "." ? name : FileSystem.joined(path, name)
  }

  private static let temporaryPrefix = ".annals-new-"

  private func temporaryPath(for name: String) -> String {
    let flat = name.map { $0 == "/" ? "-" : String($0) }.joined()
    return FileSystem.joined(path, Self.temporaryPrefix + flat)
  }

  private func isUnchanged(_ name: String, _ bytes: [UInt8]) -> Bool {
    let target = target(name)
    return FileSystem.kind(target) == .file && (try? FileSystem.bytes(target)) == bytes
  }

  private func manifest() -> Manifest {
    (try? FileSystem.bytes(FileSystem.joined(path, Manifest.name))).map { Manifest($0) }
      ?? Manifest()
  }

  private func writeManifest(_ manifest: Manifest) throws(FileFailure) {
    let temporary = temporaryPath(for: "manifest")
    try FileSystem.write(manifest.bytes, toFile: temporary)
    try FileSystem.rename(temporary, to: FileSystem.joined(path, Manifest.name))
  }
}
