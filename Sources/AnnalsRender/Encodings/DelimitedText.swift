/// Rows of a table as text: comma-separated after RFC 4180, or tab-separated.
struct DelimitedText {
  /// How the cells of a row are kept apart.
  enum Dialect {
    /// Commas; cells with commas, quotes or line ends stand in quotes.
    case commas
    /// Tabs; tabs and line ends in cells become spaces, for the format has no quotes.
    case tabs
  }

  /// What a cell holds.
  enum Cell {
    /// Words from a document, which a spreadsheet must not take for a formula.
    case words(String)
    /// A value that we made: an id, a date, a number.
    case value(String)
  }

  let dialect: Dialect
  private(set) var bytes: [UInt8] = []

  init(_ dialect: Dialect) { self.dialect = dialect }

  mutating func appendRow(_ cells: [Cell]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(dialect == .commas ? UInt8(ascii: ",") : UInt8(ascii: "\t")) }
      switch cell {
      case .words(let text): append(DelimitedText.guarded(text))
      case .value(let text): append(text)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ text: String) {
    switch dialect {
    case .commas:
      let isQuoted = text.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
      }
      guard isQuoted else {
        bytes += text.utf8
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    case .tabs:
      bytes += text.utf8.lazy.map { $0 == 9 || $0 == 10 || $0 == 13 ? UInt8(ascii: " ") : $0 }
    }
  }

  /// The text with an apostrophe in front when a spreadsheet would run it as a formula.
  private static func guarded(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13:
      "'" + text
    default: text
    }
  }
}
