import Testing

@testable import AnnalsLanguage

@Suite struct LinearModelTests {
  @Test func addsTheWeightsOfKnownFeatures() {
    var features = FeatureBuffer()
    features.add(1, 10)
    features.add(2, 20)
    features.add(3, 30)
    let model = FourClassModel(
      ModelBytes(
        HashTable.bytes([
          (features[0], FourClassModel.value(SIMD4(1, -2, 3, 127))),
          (features[2], FourClassModel.value(SIMD4(10, -100, 0, 1))),
        ])))
    #expect(model.scores(features) == SIMD4(11, -102, 3, 128))
  }

  @Test func manyClassesKeepPairs() {
    var features = FeatureBuffer()
    features.add(1, 10)
    features.add(2, 20)
    let pairs: [UInt8] = [4, 5, 0, UInt8(bitPattern: -7), 4, 100]
    let table = HashTable.bytes([
      (features[0], UInt32(0) << 8 | 2), (features[1], UInt32(2) << 8 | 1),
    ])
    let model = ManyClassModel(table: ModelBytes(table), pairs: ModelBytes(pairs), classes: 6)
    var scores = [Int32](repeating: 99, count: 256)
    #expect(model.best(features, scores: &scores) == 4)
    #expect(scores[..<6] == [-7, 0, 0, 0, 105, 0])
    #expect(model.best(features, scores: &scores) { $0 < 3 } == 1)
  }

  @Test func featuresOfOneValueDifferByTemplate() {
    var features = FeatureBuffer()
    for template in 1...100 { features.add(UInt64(template), 5) }
    #expect(Set(features.all).count == 100)
    features.removeAll()
    #expect(features.count == 0)
  }
}
