import AnnalsLanguage
import AnnalsText

/// Finds the names of the gazetteer that begin at an atom.
struct NameReader {
  private let atoms: [Atom]
  private let utf8: [UInt8]
  private let gazetteer: Gazetteer
  private static let longest = 9

  init(atoms: [Atom], utf8: [UInt8], gazetteer: Gazetteer) {
    self.atoms = atoms
    self.utf8 = utf8
    self.gazetteer = gazetteer
  }

  /// The longest name of a kind that begins at an atom.
  /// - Returns: the atoms of the name and its rows, or `nil`.
  func match(
    at index: Int, of kinds: GazetteerEntry.Kinds
  ) -> (atoms: Range<Int>, entries: [GazetteerEntry])? {
    var tokens: [Token] = []
    var ends: [Int] = []
    var position = index
    while position < atoms.count, tokens.count < Self.longest {
      if position > index, atoms[position].marks.contains(.newParagraph) { break }
      let start = Int(atoms[position].start)
      while let next = joined(position) { position = next }
      tokens.append(Token(span: ByteSpan(start, Int(atoms[position].end))))
      position += 1
      ends.append(position)
    }
    guard !tokens.isEmpty else { return nil }
    let keys = SurfaceKeys(utf8: utf8, tokens: tokens, sentences: [])
    guard let match = gazetteer.match(at: 0, in: keys, of: kinds) else { return nil }
    return (index..<ends[match.tokens.upperBound - 1], match.entries)
  }

  /// The events of some rows.
  func events(_ entries: [GazetteerEntry]) -> [NamedEvent] { entries.map(gazetteer.namedEvent) }

  /// The rule of a holiday.
  func rule(_ entry: GazetteerEntry) -> String { gazetteer.holiday(entry).rule }

  /// The next atom when it belongs to the same word: the "'" and the "s" of "Year's", the stop of "St.".
  private func joined(_ position: Int) -> Int? {
    let next = position + 1
    guard next < atoms.count, atoms[next].marks.contains(.glued) else { return nil }
    if atoms[next].classes.contains(.apostrophe) { return next }
    if atoms[position].classes.contains(.apostrophe), utf8[Int(atoms[next].start)] == 0x73 {
      return next
    }
    // The stop of "St." and those of "U.S.", but not the one after "World War I."
    guard utf8[Int(atoms[next].start)] == 0x2E else { return nil }
    let length = atoms[position].end - atoms[position].start
    let isFollowed = next + 1 < atoms.count && atoms[next + 1].marks.contains(.glued)
    return length == 2 || (length == 1 && isFollowed) ? next : nil
  }
}
