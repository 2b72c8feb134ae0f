import AnnalsLanguage

/// Trains the model of the parser with a dynamic oracle.
///
/// Source: Goldberg and Nivre 2012, "A Dynamic Oracle for Arc-Eager Dependency Parsing".
struct ParserTrainer {
  let tagClasses: [Tagger.JointTag]
  var epochs = 10
  /// The seeds; the models they give are summed.
  var seeds: [UInt64] = [1]
  /// How often, from the second epoch on, the parser follows its own move where that is wrong.
  var exploration = 0.9
  /// The number of features of the two models that ship.
  var moveRows = 360_000
  var labelRows = 60_000
  var progress: (String) -> Void = { _ in }
  private static let longestSentence = 120

  /// The bytes of the model file.
  func train(_ sentences: [TrainingSentence]) -> [UInt8] {
    var moves: Perceptron?
    var labels: Perceptron?
    for seed in seeds {
      let (moreMoves, moreLabels) = trainOnce(sentences, seed: seed)
      if moves == nil {
        moves = moreMoves
        labels = moreLabels
      } else {
        moves?.add(moreMoves)
        labels?.add(moreLabels)
      }
    }
    guard let moves, let labels else { return [] }
    return file(moves, labels)
  }

  /// The bytes of the model file of two trained models.
  func file(_ moves: Perceptron, _ labels: Perceptron) -> [UInt8] {
    let (table, pairs) = QuantizedWeights.manyClasses(labels, rows: labelRows)
    return ModelFile.bytes(
      kind: .parser, features: Parser.features,
      sections: [QuantizedWeights.fourClasses(moves, rows: moveRows), table, pairs])
  }

  /// The averaged models of moves and labels that one seed gives.
  func trainOnce(_ sentences: [TrainingSentence], seed: UInt64) -> (Perceptron, Perceptron) {
    var moves = Perceptron(classes: 4)
    var labels = Perceptron(classes: DependencyRelation.allCases.count)
    var random = Xorshift(seed: seed)
    var order = Array(sentences.indices)
    var state = ArcEagerState()
    var words = ParserWords()
    var features = FeatureBuffer()
    var labelFeatures = FeatureBuffer()
    var scores = [Float](repeating: 0, count: 4)
    var labelScores = [Float](repeating: 0, count: labels.classes)
    for epoch in 0..<epochs {
      random.shuffle(&order)
      var right = 0
      var total = 0
      for number in order where sentences[number].count <= Self.longestSentence {
        let sentence = sentences[number]
        words.read(sentence.words, tags: sentence.predictedTags, classes: tagClasses)
        state.start(count: sentence.count)
        while !state.isDone {
          MoveFeatures.extract(state, words, into: &features)
          moves.score(features, into: &scores)
          var costs = SIMD4<Int>(repeating: Int.max)
          for move in ArcEagerState.Move.allCases {
            if let cost = state.cost(move, gold: sentence.heads) { costs[move.rawValue] = cost }
          }
          let least = costs.min()
          var guess: ArcEagerState.Move?
          var truth: ArcEagerState.Move?
          for move in ArcEagerState.Move.allCases where costs[move.rawValue] < Int.max {
            let score = scores[move.rawValue]
            if guess.map({ score > scores[$0.rawValue] }) ?? true { guess = move }
            if costs[move.rawValue] == least, truth.map({ score > scores[$0.rawValue] }) ?? true {
              truth = move
            }
          }
          guard let guess, let truth else { break }
          let isRight = costs[guess.rawValue] == least
          moves.learn(
            features, truth: truth.rawValue, guess: isRight ? truth.rawValue : guess.rawValue)
          total += 1
          if isRight { right += 1 }
          let explores = epoch > 0 && random.unit() < exploration
          let move = explores || isRight ? guess : truth
          var label = 0
          if let (head, dependent) = state.arc(move) {
            LabelFeatures.extract(
              state, words, head: head, dependent: dependent, into: &labelFeatures)
            labels.score(labelFeatures, into: &labelScores)
            for other in 1..<labels.classes where labelScores[other] > labelScores[label] {
              label = other
            }
            if sentence.heads[dependent] == head {
              labels.learn(labelFeatures, truth: sentence.labels[dependent], guess: label)
            }
          }
          state.apply(move, label: label)
        }
      }
      progress(
        "seed \(seed) epoch \(epoch + 1): \(right) of \(total) moves right, \(moves.rows) features")
    }
    moves.average()
    labels.average()
    return (moves, labels)
  }
}
