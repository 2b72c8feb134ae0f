/// Text in columns, as a fixed-width terminal shows it.
enum TextLayout {
  /// The number of columns that a text takes: none for marks that combine, two for East Asian wide characters.
  static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return 1 }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The text with spaces up to a width.
  static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The text, cut to a width with an ellipsis when it is longer.
  static func cut(_ text: String, _ columns: Int) -> String {
    guard width(text) > columns else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += width(character)
      if used > columns { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// Where lines of at most a width begin and end when a text is broken at its spaces, as ranges of characters.
  static func lines(_ text: [Character], width columns: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var lastSpace: Int?
    var used = 0
    for (index, character) in text.enumerated() {
      used += width(character)
      if character.isWhitespace { lastSpace = index }
      if used > columns, let space = lastSpace, space > start {
        lines.append(start..<space)
        start = space + 1
        lastSpace = nil
        used = index < start ? 0 : text[start...index].reduce(0) { $0 + width($1) }
      }
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }
}
