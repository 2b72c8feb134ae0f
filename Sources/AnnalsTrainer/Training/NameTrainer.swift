import AnnalsLanguage

/// Trains the model of the name finder.
struct NameTrainer {
  var epochs = 10
  var seed: UInt64 = 7
  /// The number of features that ship.
  var rows = 60_000
  /// How often training goes on from its own class instead of the true one.
  private static let exploration = 0.3

  /// The bytes of the model file.
  func train(_ sentences: [NameSentence], tagger: Tagger, lexicon: Lexicon) -> [UInt8] {
    struct Prepared {
      var words: [SentenceWords.Word]
      var tags: [Int] = []
      var flags: [UInt64]
      var classes: [Int]
    }
    var workspace = Tagger.Workspace()
    let prepared = sentences.map { sentence in
      let words = TrainingSentence.words(sentence.forms, lexicon: lexicon)
      var one = Prepared(
        words: words, flags: NameFinder.flags(words, lexicon: lexicon), classes: sentence.classes)
      tagger.tag(words, into: &one.tags, workspace: &workspace)
      return one
    }
    var model = Perceptron(classes: NameFinder.classes)
    var random = Xorshift(seed: seed)
    var order = Array(prepared.indices)
    var features = FeatureBuffer()
    var scores = [Float](repeating: 0, count: NameFinder.classes)
    for epoch in 0..<epochs {
      random.shuffle(&order)
      for number in order {
        let sentence = prepared[number]
        var previous = NameFeatures.noClass
        var beforeThat = NameFeatures.noClass
        for index in sentence.words.indices {
          guard
            NameFinder.isOpen(
              sentence.words[index], flags: sentence.flags[index], previous: previous)
          else {
            beforeThat = previous
            previous = NameFinder.outside
            continue
          }
          NameFeatures.extract(
            sentence.words, tags: sentence.tags, flags: sentence.flags, at: index,
            previous: previous,
            beforeThat: beforeThat, into: &features)
          model.score(features, into: &scores)
          var guess = NameFinder.outside
          for other in 1..<NameFinder.classes
          where scores[other] > scores[guess] && NameFinder.allows(other, after: previous) {
            guess = other
          }
          let truth = sentence.classes[index]
          model.learn(features, truth: truth, guess: guess)
          beforeThat = previous
          previous = epoch > 0 && random.unit() < Self.exploration ? guess : truth
        }
      }
    }
    model.average()
    let (table, pairs) = QuantizedWeights.manyClasses(model, rows: rows)
    return ModelFile.bytes(kind: .names, features: NameFinder.features, sections: [table, pairs])
  }
}
