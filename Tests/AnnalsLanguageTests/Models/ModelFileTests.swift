import Testing

@testable import AnnalsLanguage

@Suite struct ModelFileTests {
  private static let sections: [[UInt8]] = [
    [1, 2, 3], [], Array(repeating: 7, count: 200), Array((0...255).map(UInt8.init)),
  ]
  private static let file = ModelFile.bytes(kind: .parser, features: 42, sections: sections)

  private func open(_ bytes: [UInt8], kind: ModelKind = .parser, features: UInt64 = 42)
    throws(ModelError)
    -> ModelFile
  {
    try ModelFile(ModelBytes(bytes), kind: kind, features: features, sections: 4)
  }

  @Test func roundTrips() throws {
    let file = try open(Self.file)
    let read = file.sections.map { section in
      (0..<section.count).map { section.load($0, as: UInt8.self) }
    }
    #expect(read == Self.sections)
  }

  @Test func sectionsStartAtLinesOfCache() {
    let offsets = (0..<4).map { index in
      (0..<8).reduce(0) { $0 | Int(Self.file[48 + 16 * index + $1]) << (8 * $1) }
    }
    #expect(offsets.allSatisfy { $0 % 64 == 0 && $0 >= 112 })
  }

  @Test func refusesOtherFeaturesKindsAndNumbersOfSections() {
    #expect(throws: ModelError.wrongFeatures(.parser)) { try open(Self.file, features: 43) }
    #expect(throws: ModelError.notAModel(.tagger)) { try open(Self.file, kind: .tagger) }
    #expect(throws: ModelError.notAModel(.parser)) {
      try ModelFile(ModelBytes(Self.file), kind: .parser, features: 42, sections: 3)
    }
  }

  @Test func refusesAnotherVersion() {
    var bytes = Self.file
    bytes[8] = 9
    #expect(throws: ModelError.wrongVersion(.parser, found: 9, expected: ModelFile.format)) {
      try open(bytes)
    }
    #expect(
      ModelError.wrongVersion(.parser, found: 9, expected: 1).description
        == "the parser model has format 9; this version reads format 1")
  }

  @Test func refusesEveryTruncation() {
    for length in 0..<Self.file.count {
      #expect(throws: ModelError.self) { try open(Array(Self.file[..<length])) }
    }
  }

  @Test func refusesEveryFlippedBit() {
    for offset in Self.file.indices {
      var bytes = Self.file
      bytes[offset] ^= 1 << UInt8(offset % 8)
      #expect(throws: ModelError.self, "bit of byte \(offset)") { try open(bytes) }
    }
  }

  @Test(arguments: ModelKind.allCases)
  func stagesRefuseWhatIsNoModel(kind: ModelKind) throws {
    #expect(throws: ModelError.self) {
      _ = try LanguageModels { _ in ModelBytes(Array("not a model".utf8)) }
    }
    #expect(kind.name.first?.isLowercase == true)
  }

  @Test func modelsInsideTheBinaryAreIntact() throws {
    _ = try LanguageModels.embedded()
    for kind in ModelKind.allCases {
      #expect(ModelFile.isIntact(LanguageModels.embeddedBytes(kind)), "\(kind.name)")
    }
  }
}
