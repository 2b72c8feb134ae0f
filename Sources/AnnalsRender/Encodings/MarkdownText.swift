/// Words from a document as Markdown that shows them as they are, on one line.
func markdownText(_ words: String) -> String {
  var result = ""
  var isAfterSpace = true
  for scalar in words.unicodeScalars {
    if scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F {
      if !isAfterSpace { result.unicodeScalars.append(" ") }
      isAfterSpace = true
      continue
    }
    isAfterSpace = false
    if #"\`*_[]<>|#~$^@&={}%"#.unicodeScalars.contains(scalar) {
      result.unicodeScalars.append("\\")
    }
    result.unicodeScalars.append(scalar)
  }
  if isAfterSpace, result.last == " " { result.removeLast() }
  return result
}

/// A path as the target of a Markdown link: what could end or change it is percent-encoded.
func linkTarget(_ path: String) -> String {
  let hexadecimal = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    default:
      bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
