/// Why a model cannot be used.
public enum ModelError: Error, Equatable, CustomStringConvertible {
  /// The bytes are not those of a model, or end too early.
  case notAModel(ModelKind)
  /// The model was written by another version of the format.
  case wrongVersion(ModelKind, found: UInt32, expected: UInt32)
  /// The model was trained with other features than this code computes.
  case wrongFeatures(ModelKind)
  /// The bytes were changed after they were written.
  case damaged(ModelKind)

  /// What is wrong, and with which model.
  public var description: String {
    switch self {
    case .notAModel(let kind): "the \(kind.name) model is not a model file, or is cut short"
    case .wrongVersion(let kind, let found, let expected):
      "the \(kind.name) model has format \(found); this version reads format \(expected)"
    case .wrongFeatures(let kind):
      "the \(kind.name) model was trained with other features; train it again with annals-train"
    case .damaged(let kind): "the \(kind.name) model is damaged: its checksum does not fit"
    }
  }
}

/// What a model file is for.
public enum ModelKind: UInt32, Sendable, CaseIterable {
  /// Part-of-speech tags.
  case tagger = 1
  /// Dependencies and their labels.
  case parser = 2
  /// Names.
  case names = 3
  /// Lemmas.
  case lemmas = 4
  /// What dictionaries say of words: parts of speech, semantic classes, names.
  case lexicon = 5

  /// The name of the file, without its extension.
  public var name: String { String(describing: self) }
}

/// A model file: a header, then sections that start at multiples of 64 bytes.
///
/// Header, little-endian: magic (8 bytes), format (4), kind (4), hash of the features (8), checksum of all that
/// follows (8), size of the file (8), number of sections (8), then offset and length of each section (8 + 8).
package struct ModelFile: Sendable {
  /// The version of the format.
  package static let format: UInt32 = 1
  /// The first bytes of each file.
  package static let magic: UInt64 = 0x314D_534C_414E_4E41
  /// The offset from which the checksum counts.
  package static let checkedFrom = 32
  private static let sectionTable = 48

  /// The parts of the file, in the order in which they were written.
  package let sections: [ModelBytes]

  /// Opens a model.
  ///
  /// The checksum of bytes that are part of the binary is not computed again at each start; a test does that.
  package init(_ bytes: ModelBytes, kind: ModelKind, features: UInt64, sections expected: Int)
    throws(ModelError)
  {
    guard bytes.count >= Self.sectionTable, bytes.load(0, as: UInt64.self) == Self.magic else {
      throw .notAModel(kind)
    }
    let format = UInt32(littleEndian: bytes.load(8, as: UInt32.self))
    guard format == Self.format else {
      throw .wrongVersion(kind, found: format, expected: Self.format)
    }
    guard bytes.load(12, as: UInt32.self) == kind.rawValue,
      bytes.load(32, as: UInt64.self) == UInt64(bytes.count),
      bytes.load(40, as: UInt64.self) == UInt64(expected),
      bytes.count >= Self.sectionTable + 16 * expected
    else { throw .notAModel(kind) }
    guard bytes.load(16, as: UInt64.self) == features else { throw .wrongFeatures(kind) }
    guard bytes.isStatic || Self.isIntact(bytes) else { throw .damaged(kind) }
    var sections: [ModelBytes] = []
    for index in 0..<expected {
      let entry = Self.sectionTable + 16 * index
      let offset = bytes.load(entry, as: UInt64.self)
      let length = bytes.load(entry + 8, as: UInt64.self)
      guard offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else {
        throw .notAModel(kind)
      }
      sections.append(bytes[Int(offset)..<Int(offset + length)])
    }
    self.sections = sections
  }

  /// True when the checksum of a file fits.
  package static func isIntact(_ bytes: ModelBytes) -> Bool {
    bytes.load(24, as: UInt64.self) == checksum(bytes)
  }

  /// The checksum of all bytes behind the one it is kept in: four lanes of multiplied words, so that ten
  /// megabytes take about a millisecond.
  package static func checksum(_ bytes: ModelBytes) -> UInt64 {
    var lanes = SIMD4<UInt64>(
      0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, 0xA409_3822_299F_31D0, 0x082E_FA98_EC4E_6C89)
    var offset = checkedFrom
    while offset + 32 <= bytes.count {
      lanes = (lanes ^ bytes.load(offset, as: SIMD4<UInt64>.self)) &* 0x9E37_79B9_7F4A_7C15
      lanes ^= lanes &>> 29
      offset += 32
    }
    var hash = UInt64(bytes.count)
    for lane in 0..<4 { hash = FeatureHash.mix(hash, lanes[lane]) }
    while offset < bytes.count {
      hash = FeatureHash.mix(hash, UInt64(bytes.load(offset, as: UInt8.self)))
      offset += 1
    }
    return hash
  }

  /// The bytes of a model file.
  package static func bytes(kind: ModelKind, features: UInt64, sections: [[UInt8]]) -> [UInt8] {
    var file = [UInt8](repeating: 0, count: sectionTable + 16 * sections.count)
    func put(_ value: UInt64, at offset: Int) {
      for index in 0..<8 {
        file[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index)))
      }
    }
    for (index, section) in sections.enumerated() {
      file += [UInt8](repeating: 0, count: (64 - file.count % 64) % 64)
      put(UInt64(file.count), at: sectionTable + 16 * index)
      put(UInt64(section.count), at: sectionTable + 16 * index + 8)
      file += section
    }
    put(magic, at: 0)
    put(UInt64(format) | UInt64(kind.rawValue) << 32, at: 8)
    put(features, at: 16)
    put(UInt64(file.count), at: 32)
    put(UInt64(sections.count), at: 40)
    put(checksum(ModelBytes(file)), at: 24)
    return file
  }
}
