/// The blocks of a text: paragraphs, headings and list items, each a range of bytes that no sentence leaves.
///
/// A newline ends a block unless the line was wrapped: the first word of the next line would not have fitted.
struct TextLayout {
  /// A paragraph, heading or list item.
  struct Block {
    /// The bytes, without the marker of a heading or list item.
    var span: ByteSpan
    /// What the block is.
    var kind: Kind
  }

  /// What a block is.
  enum Kind {
    case prose
    case heading
    /// A short line of its own that looks like a heading; it is one when something follows.
    case title
  }

  /// The text, with spaces for markup.
  let bytes: [UInt8]
  /// The blocks, in the order of the text.
  private(set) var blocks: [Block] = []

  private struct Line {
    var content: ByteSpan
    var marker: Marker
  }

  private enum Marker {
    case none
    case heading
    case listItem
    /// A line of `=` or `-` under a heading, or a rule between paragraphs.
    case rule
  }

  /// The width above which a text is taken to have one line for each paragraph.
  private static let widestWrappedLine = 140
  private static let narrowestWrappedLine = 40
  private static let longestHeading = 100

  /// Lays out a text; `joinsAllLines` is true for Markdown, where a single newline never ends a paragraph.
  init(prose: [UInt8], original: [UInt8], joinsAllLines: Bool) {
    bytes = prose
    var paragraph: [Line] = []
    var start = 0
    while start < prose.count {
      var end = start
      while end < prose.count, prose[end] != UInt8(ascii: "\n") { end += 1 }
      if let line = line(from: start, to: end, original: original) {
        paragraph.append(line)
      } else {
        add(paragraph, joinsAllLines: joinsAllLines)
        paragraph.removeAll(keepingCapacity: true)
      }
      start = end + 1
    }
    add(paragraph, joinsAllLines: joinsAllLines)
    if let last = blocks.indices.last, blocks[last].kind == .title { blocks[last].kind = .prose }
  }

  /// The content of a line and what its marker says; nil for a blank line.
  private func line(from start: Int, to end: Int, original: [UInt8]) -> Line? {
    var first = start
    var last = end
    while first < last {
      let length = bytes.whitespaceLength(at: first, before: last)
      if length == 0 { break }
      first += length
    }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    guard first < last else { return nil }
    if isRule(first, last) { return Line(content: ByteSpan(first, last), marker: .rule) }
    var hashes = 0
    while start + hashes < end, original[start + hashes] == UInt8(ascii: "#") { hashes += 1 }
    if (1...6).contains(hashes), start + hashes < end, original[start + hashes] == UInt8(ascii: " ")
    {
      first = max(first, start + hashes + 1)
      while first < last, bytes[first] <= 0x20 { first += 1 }
      return first < last ? Line(content: ByteSpan(first, last), marker: .heading) : nil
    }
    let marker = listMarkerLength(first, last)
    if marker > 0 {
      return Line(content: ByteSpan(first + marker, last), marker: .listItem)
    }
    return Line(content: ByteSpan(first, last), marker: .none)
  }

  private func isRule(_ first: Int, _ last: Int) -> Bool {
    let byte = bytes[first]
    guard last - first >= 3, "=-*_~".utf8.contains(byte) else { return false }
    return bytes[first..<last].allSatisfy { $0 == byte || $0 == UInt8(ascii: " ") }
  }

  /// The number of bytes of a bullet and the spaces after it; 0 when the line has no bullet.
  private func listMarkerLength(_ first: Int, _ last: Int) -> Int {
    var offset = first
    if "-*+".utf8.contains(bytes[offset]) {
      offset += 1
    } else if last - offset > 3, bytes[offset] == 0xE2,
      (bytes[offset + 1] == 0x80 && (bytes[offset + 2] == 0xA2 || bytes[offset + 2] == 0xA3))
        || (bytes[offset + 1] == 0x97 && bytes[offset + 2] == 0xA6)
    {
      offset += 3
    } else {
      return 0
    }
    let bullet = offset
    while offset < last, bytes[offset] <= 0x20 { offset += 1 }
    return offset > bullet && offset < last ? offset - first : 0
  }

  private mutating func add(_ paragraph: [Line], joinsAllLines: Bool) {
    let width = paragraph.map { $0.content.count }.max() ?? 0
    var previous: Line?
    for line in paragraph {
      let last = blocks.count - 1
      defer { previous = line }
      if line.marker == .rule {
        if let previous, previous.marker == .none, isShort(blocks[last].span),
          "=-".utf8.contains(bytes[line.content.start])
        {
          blocks[last].kind = .heading
        }
        continue
      }
      if let previous, line.marker == .none,
        previous.marker == .none || previous.marker == .listItem,
        joinsAllLines || isWrapped(previous.content, line.content, width: width)
      {
        blocks[last].span.end = line.content.end
        blocks[last].kind = .prose
        continue
      }
      let kind: Kind =
        switch line.marker {
        case .heading: .heading
        case .none where looksLikeHeading(line.content): .title
        default: .prose
        }
      blocks.append(Block(span: line.content, kind: kind))
    }
  }

  /// True when a line was broken because the next word did not fit.
  private func isWrapped(_ line: ByteSpan, _ next: ByteSpan, width: Int) -> Bool {
    guard width <= Self.widestWrappedLine else { return false }
    let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[next.start])
    let isFinal = ".!?:;".utf8.contains(bytes[line.end - 1])
    if isLower, !isFinal { return true }
    guard width >= Self.narrowestWrappedLine,
      let word = bytes.chunk(from: next.start, before: next.end)
    else { return false }
    return line.count + 1 + word.count >= width
  }

  private func isShort(_ span: ByteSpan) -> Bool { span.count <= Self.longestHeading }

  /// True for a short line of its own that starts like a title and has no closing punctuation.
  private func looksLikeHeading(_ span: ByteSpan) -> Bool {
    let first = bytes[span.start]
    guard isShort(span), first >= 0x80 || first.isASCIIUppercase || first.isASCIIDigit else {
      return false
    }
    let last = bytes[span.end - 1]
    guard last >= 0x80 || last.isASCIILetter || last.isASCIIDigit || last == UInt8(ascii: ")")
    else { return false }
    return bytes[span.start..<span.end].contains { $0.isASCIILetter || $0 >= 0xC3 }
      && !endsLikeSentence(span)
  }

  /// True when the last character is an ellipsis or a closing quotation mark.
  private func endsLikeSentence(_ span: ByteSpan) -> Bool {
    guard span.count >= 3, bytes[span.end - 3] == 0xE2, bytes[span.end - 2] == 0x80 else {
      return false
    }
    return [0xA6, 0x9D, 0x99, 0x94, 0x93].contains(bytes[span.end - 1])
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  var isASCIILowercase: Bool { self &- 0x61 < 26 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// True for a letter of ASCII and, near enough, for the first byte of any other letter.
  var startsLetter: Bool { isASCIILetter || self >= 0xC3 }
}
