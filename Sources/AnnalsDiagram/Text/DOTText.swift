/// Text made safe for DOT; every function returns a quoted string.
///
/// Source: the behaviour of Graphviz 2.43, whose scanner accepts at most 16,384 bytes without a quote or backslash,
/// expands backslashes in tooltips twice, and writes URLs into SVG unescaped.
package enum DOTText {
  private static let longestRun = 16_000

  /// Quotes text that is escaped already, in pieces that the scanner accepts.
  static func quote(_ body: String) -> String {
    guard body.utf8.count >= longestRun else { return "\"\(body)\"" }
    var pieces: [String] = []
    var piece = ""
    var length = 0
    for character in body {
      piece.append(character)
      length += character.utf8.count
      if length > longestRun - 200, character == " " {
        pieces.append("\"\(piece)\"")
        piece = ""
        length = 0
      }
    }
    pieces.append("\"\(piece)\"")
    return pieces.joined(separator: " + ")
  }

  /// The name of a node, cluster or graph.
  /// - Precondition: only ASCII letters, digits and `_ - . :` occur, since names are the diagram's own.
  static func name(_ text: String) -> String {
    precondition(
      !text.isEmpty
        && text.utf8.allSatisfy {
          isTokenByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
        }, "names of nodes are the diagram's own")
    return quote(text)
  }

  /// A tooltip; an empty one is written as a space, since Graphviz would show the name of the node.
  static func tooltip(_ text: String) -> String {
    var body = ""
    for scalar in text.unicodeScalars where XMLText.isAllowed(scalar) {
      switch scalar {
      case "&": body += "&amp;"
      case "<": body += "&lt;"
      case ">": body += "&gt;"
      case "\"": body += "&quot;"
      case "\\": body += "\\\\\\\\"
      case "\n", "\r", "\t": body += " "
      default: body.unicodeScalars.append(scalar)
      }
    }
    return quote(body.isEmpty ? " " : body)
  }

  /// A link to a fragment, `http`, `https` or `mailto`, or to a relative path; `nil` for any other scheme.
  ///
  /// Whatever is not a character of URLs is percent-encoded, because Graphviz copies it into the SVG as it is.
  package static func url(_ text: String) -> String? {
    let scalars = text.unicodeScalars.filter {
      XMLText.isAllowed($0) && !$0.properties.isWhitespace
    }
    let plain = String(String.UnicodeScalarView(scalars))
    guard !plain.hasPrefix("//") else { return nil }
    let scheme = plain.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    if plain.dropFirst(scheme.count).first == ":" {
      guard ["http", "https", "mailto"].contains(scheme.lowercased()) else { return nil }
    }
    var body = ""
    for byte in plain.utf8 {
      switch byte {
      case UInt8(ascii: "&"): body += "&amp;"
      case _ where isTokenByte(byte) || ".~:/?#[]@!$()*+,;=%".utf8.contains(byte):
        body.unicodeScalars.append(Unicode.Scalar(byte))
      default: body += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return quote(body)
  }

  /// A token of `[A-Za-z0-9_-]` that starts with a letter or `_`, for ids and classes of SVG.
  package static func token(_ text: String) -> String {
    var token = ""
    for byte in text.utf8 {
      token.unicodeScalars.append(isTokenByte(byte) ? Unicode.Scalar(byte) : "-")
    }
    guard let first = token.utf8.first else { return "x" }
    return (0x30...0x39).contains(first) || first == UInt8(ascii: "-") ? "x" + token : token
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
