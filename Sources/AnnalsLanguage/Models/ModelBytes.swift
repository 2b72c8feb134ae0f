/// Bytes of a model that are read where they lie: in the binary, or in memory that this value keeps.
///
/// The pointer is only ever read, and what it points at never changes, so the value may cross threads.
package struct ModelBytes: Sendable {
  nonisolated(unsafe) private let base: UnsafeRawPointer
  /// The number of bytes.
  package let count: Int
  /// True when the bytes are part of the binary.
  package var isStatic: Bool { storage == nil }
  /// Keeps bytes alive that are not part of the binary.
  private let storage: Storage?

  /// A class, for the memory has to be given back once, after the last value that reads it.
  private final class Storage: Sendable {
    nonisolated(unsafe) let memory: UnsafeMutableRawPointer

    init(_ bytes: [UInt8]) {
      memory = .allocate(byteCount: max(bytes.count, 64), alignment: 64)
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyMemory(from: source)
      }
    }

    deinit { memory.deallocate() }
  }

  /// Reads bytes that live as long as the process.
  package init(static base: UnsafeRawPointer, count: Int) {
    self.base = base
    self.count = count
    storage = nil
  }

  /// Reads a copy of some bytes.
  package init(_ bytes: [UInt8]) {
    let storage = Storage(bytes)
    self.storage = storage
    base = UnsafeRawPointer(storage.memory)
    count = bytes.count
  }

  private init(_ bytes: ModelBytes, _ range: Range<Int>) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= bytes.count, "a section lies in its file")
    base = bytes.base + range.lowerBound
    count = range.count
    storage = bytes.storage
  }

  /// Some of the bytes.
  package subscript(_ range: Range<Int>) -> ModelBytes { ModelBytes(self, range) }

  /// A number at an offset.
  ///
  /// Offsets come out of tables whose checksum was verified, so that only debug builds check them again.
  @inline(__always) package func load<Value: BitwiseCopyable>(_ offset: Int, as _: Value.Type)
    -> Value
  {
    assert(offset >= 0 && offset + MemoryLayout<Value>.size <= count, "a load stays in its section")
    return base.loadUnaligned(fromByteOffset: offset, as: Value.self)
  }
}
