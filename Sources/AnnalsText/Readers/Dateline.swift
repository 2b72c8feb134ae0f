import AnnalsTime

/// Finds the line by which a text dates itself: "LONDON, March 3, 2021 — …", "Published on 14 September 2021".
enum Dateline {
  /// The number of lines that hold text in which a dateline is looked for.
  private static let reach = 6
  /// The longest dateline before its dash, in bytes.
  private static let longest = 80

  /// The date; `nil` when the text does not date itself.
  static func date(in utf8: [UInt8], from start: Int) -> EDTF? {
    let lines = LineSpans(utf8, from: start).lazy
      .map { String(decoding: utf8[$0.start..<$0.end], as: UTF8.self) }
      .filter { line in !line.allSatisfy(\.isWhitespace) }
    for line in lines.prefix(reach) {
      if let date = labelled(line) ?? placed(line) { return date }
    }
    return nil
  }

  /// A line that is a date and nothing else but a label: "Published: 14 September 2021", "3 May 2021".
  private static func labelled(_ line: String) -> EDTF? {
    guard line.utf8.count <= longest, !line.hasPrefix("#") else { return nil }
    var words = line.filter { $0 != "*" && $0 != "_" }.split(separator: " ")
    while let first = words.first, labels.contains(first.lowercased().filter(\.isLetter)) {
      words.removeFirst()
    }
    let rest = words.joined(separator: " ")
    guard rest.contains(where: \.isNumber), let date = full(rest) else { return nil }
    return date
  }

  /// The place and date before the dash or full stop that opens a report: "BEIJING, 24 July 2020 (Agency) - ".
  private static func placed(_ line: String) -> EDTF? {
    let head = line.prefix(longest)
    guard
      let end = head.firstIndex(where: { "—–".contains($0) }) ?? dash(in: head) ?? stop(in: head)
    else { return nil }
    let parts = head[..<end].split(whereSeparator: { ",()".contains($0) })
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard parts.count > 1, let place = parts.first, isCapitals(place) else { return nil }
    for first in 1..<parts.count {
      for last in stride(from: parts.count, to: first, by: -1) {
        if let date = full(parts[first..<last].joined(separator: " ")) { return date }
      }
    }
    return nil
  }

  /// A date with year, month and day.
  private static func full(_ text: String) -> EDTF? {
    let date = Day(text).flatMap { try? EDTF($0.description) } ?? PublicationDate.written(text)
    guard let date, date.bounds.earliest == date.bounds.latest else { return nil }
    return date
  }

  private static func dash(in text: Substring) -> String.Index? {
    let bytes = text.utf8
    return bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "-") else { return false }
      let next = bytes.index(after: index)
      let atEnd =
        next == bytes.endIndex || [UInt8(ascii: " "), UInt8(ascii: "-")].contains(bytes[next])
      return atEnd && index != bytes.startIndex
        && [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ")")].contains(
          bytes[bytes.index(before: index)])
    }
  }

  /// The full stop after a year, as in "YORBA LINDA, 24 July 2020." before the first sentence.
  private static func stop(in text: Substring) -> String.Index? {
    let bytes = text.utf8
    return bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "."), index != bytes.startIndex else { return false }
      return (0x30...0x39).contains(bytes[bytes.index(before: index)])
    }
  }

  private static func isCapitals(_ place: String) -> Bool {
    place.contains(where: \.isLetter) && !place.contains(where: \.isLowercase)
  }

  private static let labels: Set<String> = [
    "published", "posted", "updated", "date", "dated", "on", "issued", "released", "filed",
  ]
}
