/// A half-open range of UTF-8 byte offsets into the text of one document.
public struct ByteSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// Makes a span from its two offsets.
  /// - Precondition: `start <= end`, for a span never runs backwards.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span never runs backwards")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }
  /// True when no byte lies in the span.
  public var isEmpty: Bool { start == end }

  /// True when at least one byte lies in both spans.
  public func overlaps(_ other: ByteSpan) -> Bool { start < other.end && other.start < end }
  /// True when every byte of the other span lies in this one.
  public func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }
  /// The smallest span that holds both.
  public func union(_ other: ByteSpan) -> ByteSpan {
    ByteSpan(min(start, other.start), max(end, other.end))
  }
}

extension ByteSpan: Comparable {
  /// Orders by start, then by end.
  public static func < (a: ByteSpan, b: ByteSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
