import CAnnalsModels

/// The bytes of the compiled gazetteer, read in place.
///
/// The file is little-endian: a header (magic, version, checksum of what follows, one offset and one count for
/// each section), then the sections. A record is a fixed number of 32-bit fields; a string is the offset of a
/// 16-bit length and its UTF-8 bytes. A read outside the file gives zero or the empty string.
struct TableImage: Sendable {
  /// The first four bytes, "ANTB".
  static let magic: UInt32 = 0x4254_4E41
  /// The version of the layout; a change of the layout or of the folding of surfaces raises it.
  static let version: UInt32 = 2
  /// The bytes before the first section.
  static let headerSize = 16 + 8 * Section.allCases.count

  /// A part of the file.
  enum Section: Int, CaseIterable {
    case strings, firstPieces, slotKeys, slotValues, postings
    case namedEvents, places, demonyms, organizations, titles, leaders, holidays, triggers, cues
    case givenNames, actorNouns

    /// The number of 32-bit fields of a record; 0 for a section that holds no records.
    var width: Int {
      switch self {
      case .strings, .firstPieces: 0
      case .slotKeys, .postings: 2
      case .slotValues: 1
      case .namedEvents: 9
      case .places: 10
      case .demonyms: 4
      case .organizations: 6
      case .titles: 3
      case .leaders: 4
      case .holidays: 3
      case .triggers: 4
      case .cues: 7
      case .givenNames: 2
      case .actorNouns: 3
      }
    }
  }

  private enum Storage: Sendable {
    case embedded
    case array([UInt8])
  }

  private let storage: Storage
  private var offsets: [Int] = []
  private var counts: [Int] = []

  /// The image inside the binary; empty when its version is not this code's.
  static func embedded() -> TableImage {
    TableImage(storage: .embedded)
  }

  /// Reads an image from its bytes.
  /// - Throws: when the bytes are not a whole, undamaged image of this version.
  init(_ bytes: [UInt8]) throws(GazetteerError) {
    self.init(storage: .array(bytes))
    guard load32(0) == Self.magic, load32(4) == Self.version else { throw .wrongVersion }
    guard !offsets.isEmpty else { throw .truncated }
    guard bytes.withUnsafeBytes({ Self.checksum($0.dropFirst(16)) }) == load64(8) else {
      throw .damaged
    }
  }

  private init(storage: Storage) {
    self.storage = storage
    guard load32(0) == Self.magic, load32(4) == Self.version else { return }
    var offsets: [Int] = []
    var counts: [Int] = []
    for section in Section.allCases {
      let offset = Int(load32(16 + 8 * section.rawValue))
      let count = Int(load32(20 + 8 * section.rawValue))
      guard offset + count * max(1, section.width * 4) <= byteCount else { return }
      offsets.append(offset)
      counts.append(count)
    }
    self.offsets = offsets
    self.counts = counts
  }

  /// True when the image holds nothing that this version can read.
  var isEmpty: Bool { offsets.isEmpty }

  /// The number of bytes.
  var byteCount: Int {
    switch storage {
    case .embedded: Int(annals_tables_count())
    case .array(let bytes): bytes.count
    }
  }

  /// All bytes.
  func bytes() -> [UInt8] { withBytes { Array($0) } }

  /// The number of records of a section.
  func count(_ section: Section) -> Int { isEmpty ? 0 : counts[section.rawValue] }

  /// A field of a record; 0 when there is none.
  func field(_ field: Int, of record: Int, in section: Section) -> UInt32 {
    guard record >= 0, record < count(section) else { return 0 }
    return load32(offsets[section.rawValue] + (record * section.width + field) * 4)
  }

  /// A 64-bit record of a section; 0 when there is none.
  func wide(_ record: Int, in section: Section) -> UInt64 {
    guard record >= 0, record < count(section) else { return 0 }
    return load64(offsets[section.rawValue] + record * 8)
  }

  /// A byte of a section; 0 when there is none.
  func byte(_ index: Int, in section: Section) -> UInt8 {
    guard index >= 0, index < count(section) else { return 0 }
    return withBytes { $0[offsets[section.rawValue] + index] }
  }

  /// The string that a field of a record names.
  func string(_ column: Int, of record: Int, in section: Section) -> String {
    let offset = Int(field(column, of: record, in: section))
    guard offset > 0, offset + 2 <= count(.strings) else { return "" }
    let start = offsets[Section.strings.rawValue] + offset
    return withBytes { bytes in
      let length = Int(bytes[start]) | Int(bytes[start + 1]) << 8
      guard offset + 2 + length <= count(.strings) else { return "" }
      return String(decoding: bytes[(start + 2)..<(start + 2 + length)], as: UTF8.self)
    }
  }

  /// FNV-1a over 64 bits.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  private func load32(_ offset: Int) -> UInt32 {
    withBytes { bytes in
      guard offset + 4 <= bytes.count else { return 0 }
      return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
  }

  private func load64(_ offset: Int) -> UInt64 {
    withBytes { bytes in
      guard offset + 8 <= bytes.count else { return 0 }
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  @inline(__always)
  private func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    switch storage {
    case .embedded:
      body(UnsafeRawBufferPointer(start: annals_tables(), count: Int(annals_tables_count())))
    case .array(let bytes):
      bytes.withUnsafeBytes(body)
    }
  }
}

/// Why a compiled gazetteer cannot be read or made.
package enum GazetteerError: Error, Equatable, CustomStringConvertible {
  /// It is no compiled gazetteer, or one of another version.
  case wrongVersion
  /// It ends too early.
  case truncated
  /// Its checksum is wrong.
  case damaged
  /// A table is absent.
  case missingTable(String)
  /// A row has the wrong number of columns or a value that cannot be read.
  case badRow(table: String, line: Int)

  /// The message for people.
  package var description: String {
    switch self {
    case .wrongVersion: "not a compiled gazetteer of this version"
    case .truncated: "the compiled gazetteer ends too early"
    case .damaged: "the checksum of the compiled gazetteer is wrong"
    case .missingTable(let name): "no table \(name).tsv"
    case .badRow(let table, let line): "\(table).tsv:\(line): wrong columns or value"
    }
  }
}
