/// Cuts a text into atoms.
struct AtomScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private var atoms: [Atom] = []
  private var position: Int
  private let limit: Int
  private var marks: Atom.Marks = [.newParagraph, .newLine, .sentenceStart]
  private var afterStop = true

  private init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    position = range.lowerBound
    limit = range.upperBound
    atoms.reserveCapacity(range.count / 5 + 8)
  }

  /// The atoms of a part of a text.
  /// - Complexity: O(n) in the number of bytes.
  static func atoms(of utf8: [UInt8], in range: Range<Int>, lexicon: Lexicon) -> [Atom] {
    utf8.withUnsafeBufferPointer { bytes in
      var scanner = AtomScanner(bytes, range: range, lexicon: lexicon)
      scanner.scan()
      return scanner.atoms
    }
  }

  private mutating func scan() {
    while position < limit {
      let byte = bytes[position]
      switch byte {
      case 0x20, 0x09: skipBlanks()
      case 0x0A, 0x0D: skipLines()
      case 0x30...0x39: scanDigits()
      case 0x41...0x5A, 0x61...0x7A: scanWord()
      case 0x80...0xFF: scanBeyondASCII(byte)
      default: scanSign(byte)
      }
    }
  }

  // MARK: Blanks

  private mutating func skipBlanks() {
    let start = position
    while position < limit, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    marks.remove(.glued)
    if position - start > 2 { marks.insert(.wideGap) }
  }

  private mutating func skipLines() {
    var lines = 0
    while position < limit {
      let byte = bytes[position]
      if byte == 0x0A {
        lines += 1
      } else if byte != 0x0D && byte != 0x20 && byte != 0x09 {
        break
      }
      position += 1
    }
    marks.remove(.glued)
    marks.insert(.newLine)
    if lines > 1 {
      marks.formUnion([.newParagraph, .sentenceStart])
      afterStop = true
    }
  }

  // MARK: Atoms

  private mutating func append(
    from start: Int, classes: WordClass, entry: UInt16 = 0, number: Int32 = 0, width: Int = 0,
    extra: Atom.Marks = []
  ) {
    var all = marks.union(extra)
    if afterStop { all.insert(.sentenceStart) }
    atoms.append(
      Atom(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
        classes: classes, entry: entry, number: number, width: UInt8(min(width, 255)), marks: all))
    marks = .glued
    afterStop = false
  }

  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// True where a letter outside ASCII starts: anything but the signs of U+2000…U+2BFF and Latin-1's.
  @inline(__always)
  private func isForeignLetter(at offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte >= 0x80 && byte != 0xE2 && byte != 0xC2
  }

  private mutating func scanWord() {
    let start = position
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count: UInt64 = 0
    var capitals = 0
    while position < limit, isLetter(bytes[position]) {
      let byte = bytes[position]
      let lower = UInt64(byte | 0x20)
      if byte & 0x20 == 0 { capitals += 1 }
      if count < 8 {
        low |= lower << (8 * count)
      } else if count < 16 {
        high |= lower << (8 * (count - 8))
      }
      count += 1
      position += 1
    }
    if position < limit, isForeignLetter(at: position) {
      skipForeignWord()
      return append(from: start, classes: .unknown)
    }
    if count == 1, let dotted = dottedAbbreviation(from: start) { return dotted }
    var extra: Atom.Marks = []
    if bytes[start] & 0x20 == 0 { extra.insert(.capital) }
    if capitals == Int(count) && count > 1 { extra.insert(.allCapitals) }
    guard count <= 16 else { return append(from: start, classes: .unknown, extra: extra) }
    let index = lexicon.index(of: Lexicon.Key(low: low, high: high))
    guard index != 0 else {
      append(from: start, classes: .unknown, extra: extra)
      if count > 4, bytes[position - 1] == 0x64, bytes[position - 2] == 0x65 {
        atoms[atoms.count - 1].endsInEd = true
      } else if bytes[position - 1] == 0x73, !extra.contains(.capital) {
        atoms[atoms.count - 1].endsInS = true
      }
      return
    }
    let entry = lexicon.entries[Int(index)]
    var classes = entry.classes
    if !extra.contains(.capital) {
      classes.subtract([.month, .weekday, .shortWeekday, .personTitle])
    }
    if classes.contains(.zone), !extra.contains(.allCapitals) { classes.remove(.zone) }
    if entry.takesStop, position < limit, bytes[position] == 0x2E {
      position += 1
    }
    append(from: start, classes: classes, entry: index, number: entry.number, extra: extra)
  }

  private mutating func skipForeignWord() {
    while position < limit, isLetter(bytes[position]) || bytes[position] >= 0x80 {
      if bytes[position] == 0xE2 || bytes[position] == 0xC2 { break }
      position += 1
    }
  }

  /// Reads "a.m.", "B.C.E." and the like as one atom; `nil` when the text has no such thing here.
  private mutating func dottedAbbreviation(from start: Int) -> Void? {
    var low = UInt64(bytes[start] | 0x20)
    var count: UInt64 = 1
    var end = position
    while end + 1 < limit, bytes[end] == 0x2E, isLetter(bytes[end + 1]), count < 4,
      end + 2 >= limit || !isLetter(bytes[end + 2])
    {
      low |= UInt64(bytes[end + 1] | 0x20) << (8 * count)
      count += 1
      end += 2
    }
    guard count > 1 else { return nil }
    let index = lexicon.index(of: Lexicon.Key(low: low, high: 0))
    guard index != 0 else { return nil }
    let entry = lexicon.entries[Int(index)]
    guard !entry.classes.intersection([.meridiem, .beforeEra, .era]).isEmpty else { return nil }
    if end < limit, bytes[end] == 0x2E { end += 1 }
    position = end
    append(from: start, classes: entry.classes, entry: index)
    return ()
  }

  private mutating func scanDigits() {
    let start = position
    let glue = marks.contains(.glued) && isAfterLetter(start)
    var value = 0
    var width = 0
    var extra: Atom.Marks = []
    while position < limit, isDigit(bytes[position]) {
      if width < 9 { value = value * 10 + Int(bytes[position] & 0x0F) }
      width += 1
      position += 1
    }
    while width <= 9, position + 3 < limit, bytes[position] == 0x2C, isDigit(bytes[position + 1]),
      isDigit(bytes[position + 2]), isDigit(bytes[position + 3]),
      position + 4 >= limit || !isDigit(bytes[position + 4]), value < 1_000_000,
      extra.contains(.grouped) || width <= 3
    {
      for offset in 1...3 { value = value * 10 + Int(bytes[position + offset] & 0x0F) }
      extra.insert(.grouped)
      position += 4
    }
    if position + 1 < limit, bytes[position] == 0x2E, isDigit(bytes[position + 1]) {
      return scanDecimal(from: start, value: value)
    }
    var classes: WordClass = width > 9 ? .unknown : .digits
    if let ending = ordinalEnding() {
      position += ending
      let number = Int32(truncatingIfNeeded: value)
      return append(
        from: start, classes: glue ? .unknown : .ordinal, number: number, width: width, extra: extra
      )
    }
    if !extra.contains(.grouped), !glue {
      if width == 4, value >= 1000, value <= 2199 { classes.insert(.yearDigits) }
      if width <= 2, (1...31).contains(value) { classes.insert(.dayDigits) }
      if width == 2 { classes.insert(.twoDigits) }
      if isDecadeEnding(value: value, width: width) {
        position += bytes[position] == 0x73 ? 1 : apostropheLength(at: position) + 1
        classes = .decade
      }
    }
    append(
      from: start, classes: classes, number: Int32(truncatingIfNeeded: value), width: width,
      extra: extra)
  }

  private func isAfterLetter(_ offset: Int) -> Bool {
    guard let last = atoms.last, Int(last.end) == offset, offset > 0 else { return false }
    return isLetter(bytes[offset - 1])
  }

  /// The length of "st", "nd", "rd" or "th" at the position; `nil` when none stands there.
  private func ordinalEnding() -> Int? {
    guard position + 1 < limit, position + 2 >= limit || !isLetter(bytes[position + 2]) else {
      return nil
    }
    switch (bytes[position] | 0x20, bytes[position + 1] | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return 2
    default: return nil
    }
  }

  private func isDecadeEnding(value: Int, width: Int) -> Bool {
    guard position < limit, width == 4 || width == 2 || (width == 3 && value % 10 == 0),
      value % 10 == 0
    else { return false }
    let ending = bytes[position] == 0x73 ? position : position + apostropheLength(at: position)
    guard ending < limit, bytes[ending] == 0x73,
      ending == position || apostropheLength(at: position) > 0
    else { return false }
    if ending != position, width == 2 { return false }
    return ending + 1 >= limit || !(isLetter(bytes[ending + 1]) || isDigit(bytes[ending + 1]))
  }

  private func apostropheLength(at offset: Int) -> Int {
    if offset < limit, bytes[offset] == 0x27 { return 1 }
    if offset + 2 < limit, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      bytes[offset + 2] == 0x99
    {
      return 3
    }
    return 0
  }

  private mutating func scanDecimal(from start: Int, value: Int) {
    position += 1
    var tenths = 0
    var width = 0
    while position < limit, isDigit(bytes[position]) {
      if width == 0 { tenths = Int(bytes[position] & 0x0F) }
      width += 1
      position += 1
    }
    let one = width == 1 && value < 100_000
    append(
      from: start, classes: one ? .decimal : .unknown,
      number: one ? Int32(value * 10 + tenths) : 0, width: width)
  }

  private mutating func scanBeyondASCII(_ byte: UInt8) {
    let start = position
    if byte == 0xE2, position + 2 < limit, bytes[position + 1] == 0x80 {
      let third = bytes[position + 2]
      position += 3
      switch third {
      case 0x90...0x95: return append(from: start, classes: .dash)
      case 0x98, 0x99: return append(from: start, classes: .apostrophe)
      case 0x9C, 0x9D: return append(from: start, classes: [.sign, .quote])
      default: return append(from: start, classes: .sign)
      }
    }
    if byte == 0xC2, position + 1 < limit {
      position += 2
      switch bytes[start + 1] {
      case 0xA0:
        marks.remove(.glued)
        return
      case 0xA3, 0xA5: return append(from: start, classes: .currency)
      case 0xBD: return append(from: start, classes: .sign, entry: lexicon.index(of: "½"))
      default: return append(from: start, classes: .sign)
      }
    }
    if byte == 0xE2 {
      position = min(position + 3, limit)
      return append(from: start, classes: .sign)
    }
    position += 1
    skipForeignWord()
    append(from: start, classes: .unknown)
  }

  private mutating func scanSign(_ byte: UInt8) {
    let start = position
    position += 1
    switch byte {
    case 0x2D:
      if position < limit, bytes[position] == 0x2D { position += 1 }
      append(from: start, classes: .dash, entry: lexicon.index(of: Lexicon.Key(low: 0x2D, high: 0)))
    case 0x22, 0x60: append(from: start, classes: [.sign, .quote])
    case 0x27:
      // Two apostrophes stand for a quotation mark in old agency copy.
      let isDouble = position < limit && bytes[position] == 0x27
      if isDouble { position += 1 }
      append(from: start, classes: isDouble ? [.sign, .quote] : .apostrophe)
    case 0x24: append(from: start, classes: .currency)
    case 0x2E, 0x21, 0x3F:
      append(
        from: start, classes: .sign,
        entry: byte == 0x2E ? lexicon.index(of: Lexicon.Key(low: 0x2E, high: 0)) : 0)
      afterStop = position >= limit || !isDigit(bytes[position])
    default:
      append(
        from: start, classes: .sign,
        entry: lexicon.index(of: Lexicon.Key(low: UInt64(byte), high: 0)))
    }
  }
}
