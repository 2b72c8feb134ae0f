import AnnalsLanguage
import Testing

@testable import AnnalsTrainer

@Suite struct PerceptronTests {
  private func features(_ values: [UInt64]) -> FeatureBuffer {
    var features = FeatureBuffer()
    for (template, value) in values.enumerated() { features.add(UInt64(template), value) }
    return features
  }

  @Test func learnsWhatSeparates() {
    var model = Perceptron(classes: 3)
    var scores: [Float] = [0, 0, 0]
    for _ in 0..<10 {
      for truth in 0..<3 {
        let features = features([UInt64(truth), 9])
        model.score(features, into: &scores)
        let guess = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        model.learn(features, truth: truth, guess: guess)
      }
    }
    model.average()
    for truth in 0..<3 {
      model.score(features([UInt64(truth), 9]), into: &scores)
      #expect(scores.indices.max { scores[$0] < scores[$1] } == truth)
    }
  }

  @Test func theAverageIsOverAllDecisions() {
    var model = Perceptron(classes: 2)
    model.learn(features([1]), truth: 0, guess: 1)
    for _ in 0..<3 { model.learn(features([2]), truth: 0, guess: 0) }
    model.average()
    // One update at the first of four decisions, counted from 1 to 5: 1 - 1/5.
    #expect(model.rows == 1)
    #expect(Array(model.weights(ofRow: 0)) == [0.8, -0.8])
  }

  @Test func sumsAddWeights() {
    var a = Perceptron(classes: 2)
    a.learn(features([1]), truth: 0, guess: 1)
    var b = Perceptron(classes: 2)
    b.learn(features([1]), truth: 0, guess: 1)
    b.learn(features([2]), truth: 1, guess: 0)
    a.average()
    b.average()
    let first = a.weights(ofRow: 0)[0] + b.weights(ofRow: 0)[0]
    a.add(b)
    #expect(a.rows == 2)
    #expect(a.weights(ofRow: 0).first == first)
  }

  @Test func randomNumbersAreTheSameEverywhere() {
    var random = Xorshift(seed: 1)
    var again = Xorshift(seed: 1)
    var other = Xorshift(seed: 2)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(numbers == (0..<5).map { _ in again.next() })
    #expect(numbers != (0..<5).map { _ in other.next() })
    var items = Array(0..<50)
    random.shuffle(&items)
    #expect(items != Array(0..<50) && items.sorted() == Array(0..<50))
    #expect((0..<100).allSatisfy { _ in (0..<1).contains(random.unit()) })
  }

  /// Signed bytes decide as the floating-point weights do, in at least 995 cases of 1,000.
  @Test func quantizedWeightsDecideAlike() {
    var model = Perceptron(classes: 4)
    var random = Xorshift(seed: 5)
    var scores: [Float] = [0, 0, 0, 0]
    let samples = (0..<4000).map { _ in
      let values = (0..<20).map { _ in random.next() % 40 }
      return (values: values, truth: Int((values[0] + values[3]) % 4))
    }
    for sample in samples {
      let features = features(sample.values)
      model.score(features, into: &scores)
      let guess = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      model.learn(features, truth: sample.truth, guess: guess)
    }
    model.average()
    let four = FourClassModel(ModelBytes(QuantizedWeights.fourClasses(model, rows: .max)))
    let (table, pairs) = QuantizedWeights.manyClasses(model, rows: .max)
    let many = ManyClassModel(table: ModelBytes(table), pairs: ModelBytes(pairs), classes: 4)
    var quantized = [Int32](repeating: 0, count: 256)
    var alike = 0
    for sample in samples {
      let features = features(sample.values)
      model.score(features, into: &scores)
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      let bytes = four.scores(features)
      _ = many.best(features, scores: &quantized)
      #expect((0..<4).allSatisfy { bytes[$0] == quantized[$0] })
      let margin = (0..<4).filter { $0 != best }.allSatisfy { bytes[best] >= bytes[$0] }
      if margin { alike += 1 }
    }
    #expect(alike * 1000 >= samples.count * 995)
  }

  @Test func pruningKeepsTheLargestWeights() {
    var model = Perceptron(classes: 4)
    for round in 1...10 {
      for _ in 0..<round { model.learn(features([UInt64(round)]), truth: 0, guess: 1) }
    }
    let table = HashTable(ModelBytes(QuantizedWeights.fourClasses(model, rows: 3)))
    let kept = (1...10).filter { table[features([UInt64($0)])[0]] != nil }
    #expect(kept == [8, 9, 10])
  }
}
