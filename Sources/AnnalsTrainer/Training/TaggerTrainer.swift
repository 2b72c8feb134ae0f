import AnnalsLanguage

/// Trains the model of the tagger.
struct TaggerTrainer {
  /// The classes, the most frequent first.
  let classes: [Tagger.JointTag]
  var epochs = 8
  var seed: UInt64 = 1
  /// The number of features that ship.
  var rows = 100_000

  /// A word is tagged from the dictionary when training saw it this often, almost always with one tag.
  private static let dictionaryCount = 20
  private static let dictionaryShare = 0.998

  /// The classes of a treebank, the most frequent first.
  static func classes(_ sentences: [TreebankSentence]) -> [Tagger.JointTag] {
    var counts: [Tagger.JointTag: Int] = [:]
    for sentence in sentences {
      for (penn, universal) in zip(sentence.tags, sentence.universalTags) {
        counts[Tagger.JointTag(penn: penn, universal: universal), default: 0] += 1
      }
    }
    let order = counts.sorted {
      ($1.value, $0.key.penn.rawValue, $0.key.universal.rawValue)
        < ($0.value, $1.key.penn.rawValue, $1.key.universal.rawValue)
    }
    return order.prefix(255).map(\.key)
  }

  /// The bytes of the model file.
  func train(_ sentences: [TrainingSentence]) -> [UInt8] {
    let (dictionary, ambiguity) = wordTables(sentences)
    var model = Perceptron(classes: classes.count)
    var random = Xorshift(seed: seed)
    var order = Array(sentences.indices)
    var features = FeatureBuffer()
    var scores = [Float](repeating: 0, count: classes.count)
    let ambiguities = sentences.map { $0.words.map { UInt64(ambiguity[$0.lower] ?? 1) } }
    for _ in 0..<epochs {
      random.shuffle(&order)
      for number in order {
        let sentence = sentences[number]
        var (previous, beforeThat) = TaggerFeatures.noTags
        for index in 0..<sentence.count {
          var guess = 0
          if let tag = dictionary[sentence.words[index].exact] {
            guess = tag
          } else {
            TaggerFeatures.extract(
              sentence.words, at: index, previous: previous, beforeThat: beforeThat,
              ambiguity: ambiguities[number], into: &features)
            model.score(features, into: &scores)
            for tag in 1..<classes.count where scores[tag] > scores[guess] { guess = tag }
            if sentence.tags[index] >= 0 {
              model.learn(features, truth: sentence.tags[index], guess: guess)
            }
          }
          beforeThat = previous
          previous = UInt64(guess)
        }
      }
    }
    model.average()
    let (table, pairs) = QuantizedWeights.manyClasses(model, rows: rows)
    return ModelFile.bytes(
      kind: .tagger, features: Tagger.features,
      sections: [
        classes.flatMap { [$0.penn.rawValue, $0.universal.rawValue] }, table, pairs,
        HashTable.bytes(
          dictionary.map { ($0.key, Tagger.check($0.key) << 8 | UInt32($0.value)) }
            .sorted { $0.0 < $1.0 }),
        HashTable.bytes(ambiguity.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }),
      ])
  }

  /// The words that almost always have one tag, and the hash of the tags of each word.
  private func wordTables(_ sentences: [TrainingSentence]) -> ([UInt64: Int], [UInt64: UInt32]) {
    var exact: [UInt64: [Int: Int]] = [:]
    var lower: [UInt64: [Int: Int]] = [:]
    for sentence in sentences {
      for (word, tag) in zip(sentence.words, sentence.tags) where tag >= 0 {
        exact[word.exact, default: [:]][tag, default: 0] += 1
        lower[word.lower, default: [:]][tag, default: 0] += 1
      }
    }
    var dictionary: [UInt64: Int] = [:]
    for (word, counts) in exact {
      let total = counts.values.reduce(0, +)
      guard total >= Self.dictionaryCount,
        let best = counts.first(where: { Double($0.value) >= Self.dictionaryShare * Double(total) })
      else { continue }
      dictionary[word] = best.key
    }
    var ambiguity: [UInt64: UInt32] = [:]
    for (word, counts) in lower {
      let total = counts.values.reduce(0, +)
      guard total >= 4 else { continue }
      let tags = counts.filter { $0.value * 20 >= total }.keys.sorted()
      let hash = tags.reduce(9) { FeatureHash.mix($0, UInt64($1 + 1)) }
      ambiguity[word] = UInt32(truncatingIfNeeded: hash)
    }
    return (dictionary, ambiguity)
  }

  /// Tags each sentence with a tagger that was trained on the other folds.
  func jackknife(_ sentences: inout [TrainingSentence], lexicon: Lexicon, folds: Int = 3) throws {
    for fold in 0..<folds {
      let inFold = sentences.indices.map { $0 / 50 % folds == fold }
      let bytes = train(sentences.indices.filter { !inFold[$0] }.map { sentences[$0] })
      let tagger = try Tagger(ModelBytes(bytes))
      var workspace = Tagger.Workspace()
      for index in sentences.indices where inFold[index] {
        tagger.tag(
          sentences[index].words, into: &sentences[index].predictedTags, workspace: &workspace)
      }
    }
  }
}
