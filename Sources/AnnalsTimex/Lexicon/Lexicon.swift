/// The words that time expressions are made of, found by their bytes.
///
/// A word is packed into sixteen bytes, lower-cased, and looked up in an open-addressing table; longer words are in
/// no time expression. The number of an entry is stable within one run: literals of the patterns are compared
/// by it.
package struct Lexicon: Sendable {
  /// A word's packed bytes.
  package struct Key: Hashable, Sendable {
    var low: UInt64
    var high: UInt64

    /// Packs a word in lower case; `nil` when it is longer than sixteen bytes.
    init?(_ word: String) {
      var low: UInt64 = 0
      var high: UInt64 = 0
      var count: UInt64 = 0
      for byte in word.utf8 {
        guard count < 16 else { return nil }
        if count < 8 {
          low |= UInt64(byte) << (8 * count)
        } else {
          high |= UInt64(byte) << (8 * (count - 8))
        }
        count += 1
      }
      self.low = low
      self.high = high
    }

    init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    var hash: Int {
      let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: mixed >> 40)
    }
  }

  /// What is known about a word.
  package struct Entry: Sendable {
    /// What it can be.
    package var classes: WordClass = []
    /// The number, for cardinals and ordinals.
    package var number: Int32 = 0
    /// The month, weekday, unit, season or part of the day, by the classes.
    package var value: Int32 = 0
    /// True when a full stop after it belongs to it.
    package var takesStop = false
    fileprivate var key: Key
    fileprivate var word: String
  }

  /// The entries; 0 stands for a word that is unknown.
  package private(set) var entries: [Entry]
  private var table: [UInt16]
  private let mask: Int

  /// Makes a lexicon from the tables of this folder and the literals of the patterns.
  init(literals: [String]) {
    entries = [Entry(classes: .unknown, key: Key(low: 0, high: 0), word: "")]
    table = Array(repeating: 0, count: 8192)
    mask = 8191
    for row in LexiconTable.rows {
      add(row.word, row.classes, row.number, row.value, row.takesStop)
    }
    for literal in literals { add(literal, [], 0, 0, false) }
  }

  private mutating func add(
    _ word: String, _ classes: WordClass, _ number: Int32, _ value: Int32, _ takesStop: Bool
  ) {
    guard let key = Key(word) else { return }
    var slot = key.hash & mask
    while table[slot] != 0 {
      let index = Int(table[slot])
      if entries[index].key == key {
        entries[index].classes.formUnion(classes)
        if number != 0 { entries[index].number = number }
        if value != 0 { entries[index].value = value }
        entries[index].takesStop = entries[index].takesStop || takesStop
        return
      }
      slot = (slot + 1) & mask
    }
    table[slot] = UInt16(entries.count)
    entries.append(
      Entry(
        classes: classes, number: number, value: value, takesStop: takesStop, key: key, word: word))
  }

  /// The number of the entry of a packed word; 0 when there is none.
  /// - Complexity: O(1).
  @inline(__always)
  package func index(of key: Key) -> UInt16 {
    var slot = key.hash & mask
    while true {
      let index = table[slot]
      if index == 0 { return 0 }
      let entry = entries[Int(index)].key
      if entry.low == key.low && entry.high == key.high { return index }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a word's entry; 0 when there is none.
  package func index(of word: String) -> UInt16 {
    guard let key = Key(word) else { return 0 }
    return index(of: key)
  }
}
