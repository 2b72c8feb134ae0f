public import AnnalsTime

/// A time expression of a document, after TimeML's TIMEX3.
public struct Timex: Hashable, Sendable {
  /// The identity within the document: `t1`, `t2` and so on.
  public var id: String
  /// The offset of the first code point.
  public var start: Int
  /// The offset after the last code point.
  public var end: Int
  /// The words.
  public var text: String
  /// `DATE`, `TIME`, `DURATION` or `SET`.
  public var type: String
  /// TIMEX3 `value`.
  public var value: String
  /// TIMEX3 `mod`.
  public var mod: String?
  /// TIMEX3 `quant`.
  public var quant: String?
  /// TIMEX3 `freq`.
  public var freq: String?
  /// The `id` of the expression it was resolved against.
  public var anchor: String?
  /// The value as EDTF.
  public var edtf: String?
  /// The first and the last possible day; `nil` when the value has no place on the calendar.
  public var bounds: DayBounds?

  /// Makes a time expression.
  public init(
    id: String, start: Int, end: Int, text: String, type: String, value: String,
    mod: String? = nil, quant: String? = nil, freq: String? = nil, anchor: String? = nil,
    edtf: String? = nil, bounds: DayBounds? = nil
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.text = text
    self.type = type
    self.value = value
    self.mod = mod
    self.quant = quant
    self.freq = freq
    self.anchor = anchor
    self.edtf = edtf
    self.bounds = bounds
  }
}

extension Timex: Codable {
  private enum Key: String, CodingKey {
    case id, start, end, text, type, value, mod, quant, freq, anchor, edtf, earliest, latest
  }

  /// Reads a time expression.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(String.self, forKey: .id)
    start = try container.decode(Int.self, forKey: .start)
    end = try container.decode(Int.self, forKey: .end)
    text = try container.decode(String.self, forKey: .text)
    type = try container.decode(String.self, forKey: .type)
    value = try container.decode(String.self, forKey: .value)
    mod = try container.decodeIfPresent(String.self, forKey: .mod)
    quant = try container.decodeIfPresent(String.self, forKey: .quant)
    freq = try container.decodeIfPresent(String.self, forKey: .freq)
    anchor = try container.decodeIfPresent(String.self, forKey: .anchor)
    edtf = try container.decodeIfPresent(String.self, forKey: .edtf)
    if edtf != nil {
      bounds = DayBounds(
        try container.decodeIfPresent(String.self, forKey: .earliest).flatMap { Day($0) },
        try container.decodeIfPresent(String.self, forKey: .latest).flatMap { Day($0) })
    } else {
      bounds = nil
    }
  }

  /// Writes a time expression.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(text, forKey: .text)
    try container.encode(type, forKey: .type)
    try container.encode(value, forKey: .value)
    try container.encodeIfPresent(mod, forKey: .mod)
    try container.encodeIfPresent(quant, forKey: .quant)
    try container.encodeIfPresent(freq, forKey: .freq)
    try container.encodeIfPresent(anchor, forKey: .anchor)
    try container.encodeIfPresent(edtf, forKey: .edtf)
    if let bounds {
      try container.encode(bounds.earliest?.description, forKey: .earliest)
      try container.encode(bounds.latest?.description, forKey: .latest)
    }
  }
}
