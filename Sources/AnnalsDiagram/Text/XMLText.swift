/// Text made safe for XML: for SVG and for the HTML-like labels of Graphviz.
package enum XMLText {
  /// True for the code points that may stand in a diagram.
  ///
  /// XML 1.0 characters, less C0 and C1 controls, non-characters, the byte order mark and the bidirectional
  /// overrides, which could make a title show as something else.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x202A...0x202E, 0x2066...0x2069: false
    case 0xFEFF, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// Text for an element or attribute of SVG.
  package static func escape(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where isAllowed(scalar) {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Text for an HTML-like label.
  ///
  /// Backslashes are doubled, since Graphviz expands `\N` and its kin there after entities are decoded; nothing
  /// becomes a no-break space, since an empty `<B>` or `<FONT>` is a syntax error.
  package static func htmlLabel(_ text: String) -> String {
    var escaped = ""
    for character in escape(text) {
      if character == "\\" { escaped += "\\\\" } else { escaped.append(character) }
    }
    return escaped.allSatisfy(\.isWhitespace) ? "&#160;" : escaped
  }
}
