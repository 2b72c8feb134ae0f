import FoundationEssentials

/// Why some JSON is not a graph or an extraction record.
public enum GraphFormatError: Error, Hashable, CustomStringConvertible {
  /// The JSON is malformed, or a field is missing or of the wrong kind.
  case malformed(line: Int?, path: String, problem: String)
  /// The JSON has another format or version than expected.
  case unexpectedFormat(line: Int?, found: String, expected: String)

  /// The message for people.
  public var description: String {
    switch self {
    case .malformed(let line, let path, let problem):
      let place = path.isEmpty ? "" : " at \(path)"
      return Self.prefix(line) + problem + place
    case .unexpectedFormat(let line, let found, let expected):
      return Self.prefix(line) + "the format is \"\(found)\", expected \"\(expected)\""
    }
  }

  /// The 1-based line of the input, when it has one value a line.
  public var line: Int? {
    switch self {
    case .malformed(let line, _, _), .unexpectedFormat(let line, _, _): line
    }
  }

  private static func prefix(_ line: Int?) -> String {
    line.map { "line \($0): " } ?? ""
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from json: Data, format: (Value) -> String, expected: String, line: Int?
  ) throws(GraphFormatError) -> Value {
    let value: Value
    do {
      value = try JSONDecoder().decode(type, from: json)
    } catch {
      if let found = try? JSONDecoder().decode(Format.self, from: json), found.format != expected {
        throw .unexpectedFormat(line: line, found: found.format, expected: expected)
      }
      throw Self(error, line: line)
    }
    let found = format(value)
    guard found == expected else {
      throw .unexpectedFormat(line: line, found: found, expected: expected)
    }
    return value
  }

  private struct Format: Decodable {
    var format: String
  }

  private init(_ error: any Error, line: Int?) {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.reduce(into: "") { path, key in
        if let index = key.intValue {
          path += "[\(index)]"
        } else {
          path += path.isEmpty ? key.stringValue : "." + key.stringValue
        }
      }
    }
    self =
      switch error as? DecodingError {
      case .keyNotFound(let key, let context):
        .malformed(line: line, path: path(context), problem: "no \"\(key.stringValue)\"")
      case .typeMismatch(let type, let context):
        .malformed(line: line, path: path(context), problem: "expected a value of type \(type)")
      case .valueNotFound(let type, let context):
        .malformed(line: line, path: path(context), problem: "null, expected \(type)")
      case .dataCorrupted(let context):
        .malformed(line: line, path: path(context), problem: context.debugDescription)
      default: .malformed(line: line, path: "", problem: "not JSON")
      }
  }
}
