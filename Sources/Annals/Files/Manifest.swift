import AnnalsText

/// The files of a folder that Annals made, each with the SHA-256 of what it wrote: the file `.annals`.
///
/// The form is that of `sha256sum`, so `sha256sum -c .annals` checks the folder.
struct Manifest {
  /// The name of the file.
  static let name = ".annals"

  /// The hashes under which each file counts as ours; two while a run is replacing it.
  private(set) var hashes: [String: Set<String>] = [:]

  /// Makes a manifest of no files.
  init() {}

  /// Reads a manifest; lines that are none are skipped.
  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
      add(String(parts[1].drop { $0 == " " || $0 == "*" }), hash: String(parts[0]))
    }
  }

  /// Counts a file with one more content as ours.
  mutating func add(_ name: String, hash: String) {
    hashes[name, default: []].insert(hash)
  }

  /// Counts a file with one content alone as ours.
  mutating func set(_ name: String, hash: String) {
    hashes[name] = [hash]
  }

  /// The manifest as it is written, sorted by name.
  var bytes: [UInt8] {
    hashes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .flatMap { name, hashes in hashes.sorted().flatMap { Array("\($0)  \(name)\n".utf8) } }
  }
}
