/// Adds text to HTML or XML so that it stays text, in content and in quoted attributes; characters that
/// HTML and XML 1.0 forbid are left out.
func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  let utf8 = Array(text.utf8)
  var offset = 0
  while offset < utf8.count {
    let byte = utf8[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#x27;".utf8
    case 9, 10, 13: bytes.append(byte)
    case 0..<0x20, 0x7F: continue
    case 0xC2 where utf8[offset] < 0xA0: offset += 1
    case 0xEF where utf8[offset] == 0xBF && utf8[offset + 1] >= 0xBE: offset += 2
    default: bytes.append(byte)
    }
  }
}

/// Text escaped for HTML and XML.
func escapedText(_ text: String) -> String {
  var bytes: [UInt8] = []
  appendEscaped(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}
