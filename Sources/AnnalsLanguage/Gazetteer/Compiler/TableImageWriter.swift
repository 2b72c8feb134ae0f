/// Collects strings, records and surfaces, and writes them as a ``TableImage``.
struct TableImageWriter {
  private var strings: [UInt8] = [0, 0]
  private var known: [String: UInt32] = ["": 0]
  private var records: [[UInt32]]
  private var surfaces: [Surface] = []
  private var firstPieces = [UInt8](repeating: 0, count: 0x1_0000)

  private struct Surface {
    var hash: UInt64
    var rank: Int
    var order: Int
    var entry: UInt32
    var shape: UInt32
  }

  init() {
    records = Array(repeating: [], count: TableImage.Section.allCases.count)
  }

  /// The offset of a string, which is stored once.
  mutating func intern(_ text: String) -> UInt32 {
    if let offset = known[text] { return offset }
    let offset = UInt32(strings.count)
    let bytes = text.utf8.prefix(0xFFFF)
    strings.append(UInt8(bytes.count & 0xFF))
    strings.append(UInt8(bytes.count >> 8))
    strings.append(contentsOf: bytes)
    known[text] = offset
    return offset
  }

  /// Adds a record and returns its row.
  mutating func add(_ fields: [UInt32], to section: TableImage.Section) -> Int {
    let row = records[section.rawValue].count / section.width
    records[section.rawValue].append(contentsOf: fields)
    return row
  }

  /// Lets a surface name a row.
  ///
  /// A surface with punctuation that no match can cross is left out. Rows of one surface are listed by rank; the
  /// lowerable words need no capital beside a word that has one.
  mutating func name(
    _ surface: String, _ kind: GazetteerEntry.Kind, row: Int, rank: Int = 0, isRisky: Bool = false,
    lowerable: Set<String> = []
  ) {
    let keys = SurfaceKeys(surface)
    guard !keys.pieces.isEmpty, !keys.pieces.contains(where: { $0.flags.contains(.breaks) }),
      keys.pieces.count < 32
    else { return }
    let hash = keys.pieces.reduce(SurfaceKeys.seed) { SurfaceKeys.combine($0, $1.hash) }
    let shape = Self.shape(of: surface, keys, lowerable: lowerable) | (isRisky ? 1 << 31 : 0)
    let bucket = Gazetteer.bucket(keys.pieces[0].hash)
    firstPieces[bucket] = max(firstPieces[bucket], UInt8(keys.pieces.count))
    surfaces.append(
      Surface(
        hash: hash, rank: rank, order: surfaces.count,
        entry: UInt32(kind.rawValue) << 27 | UInt32(row), shape: shape))
  }

  private static func shape(of surface: String, _ keys: SurfaceKeys, lowerable: Set<String>)
    -> UInt32
  {
    let words = surface.split(separator: " ").map { $0.lowercased() }
    let needsOwnCapital = keys.pieces.contains {
      $0.flags.contains(.initialCapital) && !lowerable.contains(words[$0.token])
    }
    var shape: UInt32 = 0
    for (number, piece) in keys.pieces.enumerated().prefix(16)
    where piece.flags.contains(.initialCapital) {
      if needsOwnCapital, lowerable.contains(words[piece.token]) { continue }
      shape |= 1 << UInt32(number)
      if number < 8, piece.flags.contains(.capitals), words[piece.token].utf8.count > 1 {
        shape |= 1 << UInt32(16 + number)
      }
    }
    return shape
  }

  /// The bytes of the image.
  func image() -> [UInt8] {
    var sections = records.map(Self.bytes)
    var counts = TableImage.Section.allCases.map { section in
      section.width == 0 ? 0 : records[section.rawValue].count / section.width
    }
    func put(_ section: TableImage.Section, _ bytes: [UInt8], _ count: Int) {
      sections[section.rawValue] = bytes
      counts[section.rawValue] = count
    }
    put(.strings, strings, strings.count)
    put(.firstPieces, firstPieces, firstPieces.count)
    let (keys, values, postings) = index()
    put(.slotKeys, Self.bytes(keys), keys.count)
    put(.slotValues, Self.bytes(values), values.count)
    put(.postings, Self.bytes(postings), postings.count / 2)

    var body: [UInt8] = []
    var table: [UInt32] = []
    for section in TableImage.Section.allCases {
      while (TableImage.headerSize + body.count) % 8 != 0 { body.append(0) }
      table.append(UInt32(TableImage.headerSize + body.count))
      table.append(UInt32(counts[section.rawValue]))
      body.append(contentsOf: sections[section.rawValue])
    }
    let rest = Self.bytes(table) + body
    return Self.bytes([TableImage.magic, TableImage.version])
      + Self.bytes([TableImage.checksum(rest)]) + rest
  }

  private func index() -> (keys: [UInt64], values: [UInt32], postings: [UInt32]) {
    let sorted = surfaces.sorted { ($0.hash, $0.rank, $0.order) < ($1.hash, $1.rank, $1.order) }
    var groups: [(hash: UInt64, surfaces: [Surface])] = []
    for surface in sorted {
      if groups.last?.hash != surface.hash { groups.append((surface.hash, [])) }
      let last = groups.count - 1
      if let twin = groups[last].surfaces.firstIndex(where: { $0.entry == surface.entry }) {
        groups[last].surfaces[twin].shape = Self.union(
          groups[last].surfaces[twin].shape, surface.shape)
      } else {
        groups[last].surfaces.append(surface)
      }
    }
    let slots = groups.count * 5 / 4 + 1
    var keys = [UInt64](repeating: 0, count: slots)
    var values = [UInt32](repeating: 0, count: slots)
    var postings: [UInt32] = []
    for group in groups {
      var slot = Int(group.hash.multipliedFullWidth(by: UInt64(slots)).high)
      while keys[slot] != 0 { slot = slot + 1 == slots ? 0 : slot + 1 }
      keys[slot] = group.hash
      values[slot] = UInt32(postings.count / 2)
      for (number, surface) in group.surfaces.enumerated() {
        let isLast = number == group.surfaces.count - 1
        postings.append(surface.entry | (isLast ? 1 << 31 : 0))
        postings.append(surface.shape)
      }
    }
    return (keys, values, postings)
  }

  /// The shape of two spellings of a surface: what either allows is allowed, and it is risky when both are.
  private static func union(_ a: UInt32, _ b: UInt32) -> UInt32 { a & b }

  private static func bytes(_ values: [some FixedWidthInteger]) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }
}
