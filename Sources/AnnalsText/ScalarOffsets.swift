/// Translates UTF-8 byte offsets of one text into Unicode code point offsets, the unit of the JSON formats.
public struct ScalarOffsets: Sendable {
  /// The number of code points before every 64th byte.
  private let checkpoints: [Int]
  private let utf8: [UInt8]
  private static let stride = 64

  /// Indexes a text.
  /// - Complexity: O(n).
  public init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(utf8.count / Self.stride + 1)
    var scalars = 0
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.stride == 0 { checkpoints.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if utf8.count % Self.stride == 0 { checkpoints.append(scalars) }
    self.checkpoints = checkpoints
  }

  /// The number of code points that start before a byte offset.
  public func scalar(atByte offset: Int) -> Int {
    let checkpoint = offset / Self.stride
    var scalars = checkpoints[checkpoint]
    for byte in utf8[(checkpoint * Self.stride)..<offset] where byte & 0xC0 != 0x80 {
      scalars += 1
    }
    return scalars
  }

  /// The number of code points in the text.
  public var count: Int { scalar(atByte: utf8.count) }
}
