/// Finds the bytes of Markdown that are no prose (CommonMark, with the tables and footnotes of its common extensions).
///
/// Heading marks and list bullets stay: they tell headings and list items from paragraphs.
enum MarkdownMarkup {
  /// The title: the first heading of level 1; `nil` without one.
  static func title(of utf8: [UInt8], from start: Int) -> String? {
    for line in LineSpans(utf8, from: start)
    where utf8[line.start..<line.end].starts(with: "# ".utf8) {
      let title = String(decoding: utf8[(line.start + 2)..<line.end], as: UTF8.self)
        .split(separator: " ").joined(separator: " ")
      return title.filter { $0 != "*" && $0 != "`" && $0 != "_" }
    }
    return nil
  }

  /// The spans of markup, sorted; none overlap.
  /// - Complexity: O(n) in the length of the text.
  static func spans(in utf8: [UInt8], from start: Int) -> [ByteSpan] {
    var spans: [ByteSpan] = []
    var fence: ArraySlice<UInt8>?
    for line in LineSpans(utf8, from: start) {
      let text = utf8[line.start..<line.end]
      let content = text.drop { $0 == UInt8(ascii: " ") }
      if let open = fence {
        spans.append(line)
        if content.starts(with: open),
          content.dropFirst(open.count).allSatisfy({ $0 <= 0x20 || $0 == open.first })
        {
          fence = nil
        }
        continue
      }
      if content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) {
        fence = content.prefix { $0 == content.first }
        spans.append(line)
      } else if isRule(content) || isDefinition(content) {
        spans.append(line)
      } else {
        inline(utf8, line, into: &spans)
      }
    }
    return spans.filter { !$0.isEmpty }
  }

  /// "---", "* * *", "|---|:--|", "=====".
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.allSatisfy { "-*_=|: \t".utf8.contains($0) }
      && line.contains { "-*_=".utf8.contains($0) }
  }

  /// "[label]: address".
  private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "["), line.dropFirst().first != UInt8(ascii: "^"),
      let close = line.firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return line[line.index(after: close)...].first == UInt8(ascii: ":")
  }

  private static func inline(_ utf8: [UInt8], _ line: ByteSpan, into spans: inout [ByteSpan]) {
    var offset = line.start
    while offset < line.end, utf8[offset] == UInt8(ascii: ">") || utf8[offset] == UInt8(ascii: " ")
    {
      if utf8[offset] == UInt8(ascii: ">") { spans.append(ByteSpan(offset, offset + 1)) }
      offset += 1
    }
    if let bullet = bulletEnd(utf8, offset, line.end) { offset = bullet }
    /// The ends of the markup that closes links whose text is being read.
    var closers: [Int: Int] = [:]
    while offset < line.end {
      let end = markEnd(utf8, offset, line, &closers)
      if let end {
        spans.append(ByteSpan(offset, end))
        offset = utf8[offset] == UInt8(ascii: "\\") ? end + 1 : end
      } else {
        offset += 1
      }
    }
  }

  /// The offset after "- ", "* " or "+ ".
  private static func bulletEnd(_ utf8: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    guard offset + 1 < end, "-*+".utf8.contains(utf8[offset]), utf8[offset + 1] == UInt8(ascii: " ")
    else { return nil }
    return offset + 2
  }

  /// The end of the markup that starts at an offset; `nil` when none does.
  private static func markEnd(
    _ utf8: [UInt8], _ offset: Int, _ line: ByteSpan, _ closers: inout [Int: Int]
  ) -> Int? {
    if let end = closers[offset] { return end }
    switch utf8[offset] {
    case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      return isBetweenSpaces(utf8, offset, line) && utf8[offset] != UInt8(ascii: "|")
        ? nil : offset + 1
    case UInt8(ascii: "_"):
      return isInsideWord(utf8, offset, line) ? nil : offset + 1
    case UInt8(ascii: "\\"):
      let escapes =
        offset + 1 == line.end || "\\`*_{}[]()#+-.!|<>~\"'".utf8.contains(utf8[offset + 1])
      return escapes ? offset + 1 : nil
    case UInt8(ascii: "!"):
      guard offset + 1 < line.end, utf8[offset + 1] == UInt8(ascii: "["),
        let (_, end) = link(utf8, offset + 1, line.end)
      else { return nil }
      return end
    case UInt8(ascii: "["):
      if offset + 1 < line.end, utf8[offset + 1] == UInt8(ascii: "^") {
        return index(of: "]", utf8, offset, line.end).map { $0 + 1 }
      }
      guard let (close, end) = link(utf8, offset, line.end) else { return nil }
      closers[close] = end
      return offset + 1
    case UInt8(ascii: "<"):
      return tagEnd(utf8, offset, line.end)
    default:
      return nil
    }
  }

  /// The closing bracket of `[text](address)` or `[text][label]` and the end of the whole.
  private static func link(_ utf8: [UInt8], _ offset: Int, _ end: Int) -> (close: Int, end: Int)? {
    var depth = 0
    for index in offset..<end {
      if utf8[index] == UInt8(ascii: "[") { depth += 1 }
      if utf8[index] == UInt8(ascii: "]") { depth -= 1 }
      guard depth == 0 else { continue }
      guard index + 1 < end else { return nil }
      if utf8[index + 1] == UInt8(ascii: "(") {
        return Self.index(of: ")", utf8, index, end).map { (index, $0 + 1) }
      }
      if utf8[index + 1] == UInt8(ascii: "[") {
        return Self.index(of: "]", utf8, index + 1, end).map { (index, $0 + 1) }
      }
      return nil
    }
    return nil
  }

  /// The end of an HTML tag, comment or address in angle brackets.
  private static func tagEnd(_ utf8: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    guard offset + 1 < end else { return nil }
    let next = utf8[offset + 1]
    let isLetter = (0x41...0x5A).contains(next & 0xDF)
    guard isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else { return nil }
    return index(of: ">", utf8, offset, end).map { $0 + 1 }
  }

  private static func index(of character: Unicode.Scalar, _ utf8: [UInt8], _ from: Int, _ end: Int)
    -> Int?
  {
    utf8[from..<end].firstIndex(of: UInt8(ascii: character))
  }

  private static func isBetweenSpaces(_ utf8: [UInt8], _ offset: Int, _ line: ByteSpan) -> Bool {
    (offset == line.start || utf8[offset - 1] == UInt8(ascii: " "))
      && (offset + 1 == line.end || utf8[offset + 1] == UInt8(ascii: " "))
  }

  private static func isInsideWord(_ utf8: [UInt8], _ offset: Int, _ line: ByteSpan) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    return offset > line.start && isWord(utf8[offset - 1]) && offset + 1 < line.end
      && isWord(utf8[offset + 1])
  }
}
