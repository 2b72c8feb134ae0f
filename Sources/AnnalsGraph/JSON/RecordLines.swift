public import FoundationEssentials

extension ExtractionRecord {
  /// The record as a line of JSON Lines, with its newline; always the same bytes for the same record.
  /// - Throws: `EncodingError` when a number is not finite.
  public func jsonLine() throws -> Data {
    var line = try CanonicalJSON.encoder().encode(self)
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// Reads a record from one line of JSON Lines.
  /// - Parameters:
  ///   - line: the JSON of the record.
  ///   - number: the 1-based line, named by the error.
  /// - Throws: ``GraphFormatError`` when the line is not a record of this version.
  public init(jsonLine line: Data, number: Int? = nil) throws(GraphFormatError) {
    self = try GraphFormatError.decode(
      ExtractionRecord.self, from: line, format: \.format, expected: ExtractionRecord.format,
      line: number)
  }

  /// Reads the records of a file of JSON Lines; empty lines are skipped.
  /// - Throws: ``GraphFormatError`` for the first line that is not a record.
  public static func records(jsonLines: Data) throws(GraphFormatError) -> [ExtractionRecord] {
    var records: [ExtractionRecord] = []
    var number = 0
    for line in jsonLines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      records.append(try ExtractionRecord(jsonLine: Data(line), number: number))
    }
    return records
  }
}
