/// What Annals knows of the world: events with names, places, peoples, organizations, titles, leaders, holidays,
/// and the words that tell of events and relate them.
///
/// A match is the longest at its token. Find what a text names so:
///
///     let gazetteer = Gazetteer.embedded()
///     let keys = SurfaceKeys(utf8: source.utf8, tokens: tokens, sentences: sentences)
///     if let match = gazetteer.match(at: token, in: keys, of: .init(.namedEvent)) {
///       let candidates = match.entries.map(gazetteer.namedEvent)
///     }
package struct Gazetteer: Sendable {
  let image: TableImage

  /// The gazetteer inside the binary.
  ///
  /// Nothing is parsed; making one costs nothing.
  package static func embedded() -> Gazetteer { Gazetteer(image: .embedded()) }

  /// Reads a compiled gazetteer.
  /// - Throws: when the bytes are not a whole, undamaged file of this version.
  package init(compiled bytes: [UInt8]) throws(GazetteerError) {
    image = try TableImage(bytes)
  }

  private init(image: TableImage) { self.image = image }

  /// The compiled form.
  package var compiled: [UInt8] { image.bytes() }

  /// True when the tables inside the binary are not of this version of the code.
  package var isEmpty: Bool { image.isEmpty }

  /// The longest match of some kinds that starts at a token.
  ///
  /// Case counts where the table has capitals: a name needs an initial capital ("the wall" is not "the Wall"), a
  /// short acronym all of them ("who" is not "WHO"); the class word of an event need not have one ("the battle of
  /// Verdun"). The match ends before `end`.
  /// - Complexity: O(longest surface that starts with the token).
  package func match(
    at token: Int, in keys: SurfaceKeys, of kinds: GazetteerEntry.Kinds, before end: Int? = nil
  ) -> GazetteerMatch? {
    var best: GazetteerMatch?
    forEachMatch(at: token, in: keys, of: kinds, before: end) { best = $0 }
    return best
  }

  /// All matches of some kinds that start at a token, the shortest first.
  package func matches(
    at token: Int, in keys: SurfaceKeys, of kinds: GazetteerEntry.Kinds, before end: Int? = nil
  ) -> [GazetteerMatch] {
    var all: [GazetteerMatch] = []
    forEachMatch(at: token, in: keys, of: kinds, before: end) { all.append($0) }
    return all
  }

  /// The rows of some kinds that a whole name matches.
  package func entries(
    named name: String, of kinds: GazetteerEntry.Kinds
  ) -> [GazetteerEntry] {
    let keys = SurfaceKeys(name)
    guard keys.tokenCount > 0 else { return [] }
    let last = matches(at: 0, in: keys, of: kinds).last
    return last?.tokens == 0..<keys.tokenCount ? last?.entries ?? [] : []
  }

  private func forEachMatch(
    at token: Int, in keys: SurfaceKeys, of kinds: GazetteerEntry.Kinds, before end: Int?,
    _ body: (GazetteerMatch) -> Void
  ) {
    let pieces = keys.pieces
    let start = keys.firstPiece[token]
    guard start < keys.firstPiece[token + 1] else { return }
    let longest = Int(image.byte(Self.bucket(pieces[start].hash), in: .firstPieces))
    guard longest > 0 else { return }
    var hash = SurfaceKeys.seed
    var index = start
    let limit = end ?? keys.tokenCount
    while index < pieces.count, index - start < longest {
      let piece = pieces[index]
      guard piece.token < limit, !piece.flags.contains(.breaks),
        index == start || !piece.flags.contains(.startsSentence)
      else { return }
      hash = SurfaceKeys.combine(hash, piece.hash)
      index += 1
      guard index == keys.firstPiece[piece.token + 1] else { continue }
      let found = lookUp(hash, pieces[start..<index], kinds)
      if !found.isEmpty { body(GazetteerMatch(tokens: token..<(piece.token + 1), entries: found)) }
    }
  }

  static func bucket(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF)
  }

  private func lookUp(
    _ hash: UInt64, _ pieces: ArraySlice<SurfaceKeys.Piece>, _ kinds: GazetteerEntry.Kinds
  ) -> [GazetteerEntry] {
    let slots = image.count(.slotKeys)
    guard slots > 0 else { return [] }
    var slot = Int(hash.multipliedFullWidth(by: UInt64(slots)).high)
    while true {
      let key = image.wide(slot, in: .slotKeys)
      if key == 0 { return [] }
      if key == hash { break }
      slot = slot + 1 == slots ? 0 : slot + 1
    }
    var found: [GazetteerEntry] = []
    var posting = Int(image.field(0, of: slot, in: .slotValues))
    while posting < image.count(.postings) {
      let entry = image.field(0, of: posting, in: .postings)
      let shape = SurfaceShape(rawValue: image.field(1, of: posting, in: .postings))
      if let kind = GazetteerEntry.Kind(rawValue: UInt8(entry >> 27 & 15)), kinds.contains(kind),
        shape.fits(pieces)
      {
        found.append(
          GazetteerEntry(kind: kind, index: Int(entry & 0x7FF_FFFF), isRisky: shape.isRisky))
      }
      if entry >> 31 == 1 { break }
      posting += 1
    }
    return found
  }
}

/// Where a surface needs capitals, and whether it is risky.
struct SurfaceShape: RawRepresentable {
  /// Bits 0–15: the piece needs an initial capital; 16–23: it needs to be all capitals; 31: risky.
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  var isRisky: Bool { rawValue >> 31 == 1 }

  func fits(_ pieces: ArraySlice<SurfaceKeys.Piece>) -> Bool {
    guard rawValue & 0xFF_FFFF != 0 else { return true }
    for (number, piece) in pieces.prefix(16).enumerated() {
      if rawValue >> UInt32(number) & 1 == 1, !piece.flags.contains(.initialCapital) {
        return false
      }
      if number < 8, rawValue >> UInt32(16 + number) & 1 == 1, !piece.flags.contains(.capitals) {
        return false
      }
    }
    return true
  }
}
