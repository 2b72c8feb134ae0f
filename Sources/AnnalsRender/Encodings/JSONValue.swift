/// A JSON value whose objects keep the order of their members.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue?)])

  /// The value as one line of JSON; members without a value are left out.
  var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value as JSON with a line for each member and a line feed at the end.
  var document: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The value as one line of JSON that can stand inside an HTML `<script>`.
  var textForScript: String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "<") { bytes += #"\u003c"#.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], indentation: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += JSONValue.digits(value).utf8
    case .string(let value): JSONValue.quote(value, to: &bytes)
    case .array(let values):
      JSONValue.write(values.map { (nil, $0) }, "[", "]", to: &bytes, indentation)
    case .object(let members):
      JSONValue.write(
        members.compactMap { member in member.value.map { (member.key, $0) } }, "{", "}",
        to: &bytes, indentation)
    }
  }

  private static func write(
    _ members: [(key: String?, value: JSONValue)], _ opening: String, _ closing: String,
    to bytes: inout [UInt8], _ indentation: Int?
  ) {
    bytes += opening.utf8
    for (position, member) in members.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      if let indentation { breakLine(indentation + 1, to: &bytes) }
      if let key = member.key {
        quote(key, to: &bytes)
        bytes += (indentation == nil ? ":" : ": ").utf8
      }
      member.value.write(to: &bytes, indentation: indentation.map { $0 + 1 })
    }
    if let indentation, !members.isEmpty { breakLine(indentation, to: &bytes) }
    bytes += closing.utf8
  }

  private static func breakLine(_ indentation: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: indentation * 2)
  }

  /// A number as JSON writes it: whole numbers without a fraction; what JSON cannot write is `null`.
  private static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return Int(exactly: value).map(String.init) ?? String(value)
  }

  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
        escape(scalar, to: &bytes)
      case "\u{20}"..."\u{7E}": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a character of the basic plane by its number, as JSON and YAML read it.
  private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] { bytes.append(hexadecimal[Int(scalar.value >> shift) & 15]) }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// The strings as an array; `nil` when there are none.
  static func strings(_ values: [String]) -> JSONValue? {
    values.isEmpty ? nil : .array(values.map { .string($0) })
  }
}
