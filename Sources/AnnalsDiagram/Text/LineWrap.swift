/// Breaks text into lines of about equal length.
enum LineWrap {
  /// The lines of a text: at most `maximum` lines of at most `width` characters; an ellipsis ends what is cut.
  ///
  /// A word longer than a line is cut; a middle dot stays at the end of a line. The lines are balanced: the narrowest
  /// width that needs no more lines is taken.
  static func lines(_ text: String, width: Int, maximum: Int) -> [String] {
    var lines = fill(text, width: width)
    if lines.count > maximum {
      lines.removeLast(lines.count - maximum)
      var last = lines[maximum - 1].prefix(max(1, width - 1))
      while last.last?.isWhitespace == true { last.removeLast() }
      lines[maximum - 1] = last + "\u{2026}"
      return lines
    }
    var narrowest = width
    while narrowest > 8, fill(text, width: narrowest - 1).count == lines.count { narrowest -= 1 }
    return fill(text, width: narrowest)
  }

  private static func fill(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for part in text.split(whereSeparator: \.isWhitespace) {
      var word = part
      while word.count > width {
        if !line.isEmpty {
          lines.append(line)
          line = ""
        }
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      guard !word.isEmpty else { continue }
      if line.isEmpty {
        line = String(word)
      } else if word != "\u{B7}", line.count + 1 + word.count > width {
        lines.append(line)
        line = String(word)
      } else {
        line += " " + word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
