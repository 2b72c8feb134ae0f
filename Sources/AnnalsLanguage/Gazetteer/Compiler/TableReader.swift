/// A table of tab-separated values with a header.
struct TableReader {
  let name: String
  let rows: [[String]]

  /// Reads a table.
  /// - Throws: when the table is absent, its header is not the expected one, or a row has other columns.
  init(_ name: String, columns: [String], in tables: [String: String]) throws(GazetteerError) {
    guard let text = tables[name] else { throw .missingTable(name) }
    self.name = name
    var rows: [[String]] = []
    for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == columns.count, number > 0 || cells == columns else {
        throw .badRow(table: name, line: number + 1)
      }
      if number > 0 { rows.append(cells) }
    }
    self.rows = rows
  }
}
