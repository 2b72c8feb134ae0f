import AnnalsLanguage

/// Trains all models, one after the other, for each learns from what the earlier ones say.
struct ModelTrainer {
  var taggerEpochs = 8
  var jackknifeEpochs = 5
  var parserEpochs = 10
  var nameEpochs = 10
  /// The number of parsers that are trained and summed.
  var seeds = 2
  var progress: (String) -> Void = { _ in }

  /// The bytes of each model file.
  func train(_ data: TrainingData) throws -> [ModelKind: [UInt8]] {
    try train(
      trees: data.trainingTrees, names: data.trainingNames, words: data.wordNet.entries,
      exceptions: data.wordNet.exceptions, nameLists: data.nameLists.flags)
  }

  /// The bytes of each model file, from parts of the data.
  func train(
    trees: [TreebankSentence], names: [NameSentence], words: [String: Lexicon.Entry],
    exceptions: [UniversalTag: [String: String]], nameLists: [String: UInt32]
  ) throws -> [ModelKind: [UInt8]] {
    var files: [ModelKind: [UInt8]] = [:]
    let lexiconFile = LexiconTable.bytes(words: words, names: nameLists)
    files[.lexicon] = lexiconFile
    let lexicon = try Lexicon(ModelBytes(lexiconFile))
    files[.lemmas] = try LemmaTable(trees, exceptions: exceptions).bytes(lexicon: lexicon)
    let classes = TaggerTrainer.classes(trees)
    let indices = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
    var sentences = trees.map { TrainingSentence($0, tagClasses: indices, lexicon: lexicon) }
    progress("\(sentences.count) sentences, \(classes.count) tags")
    var taggerTrainer = TaggerTrainer(classes: classes)
    taggerTrainer.epochs = taggerEpochs
    let taggerFile = taggerTrainer.train(sentences)
    files[.tagger] = taggerFile
    let tagger = try Tagger(ModelBytes(taggerFile))
    progress("tagger: \(taggerFile.count) bytes")
    var nameTrainer = NameTrainer()
    nameTrainer.epochs = nameEpochs
    files[.names] = nameTrainer.train(names, tagger: tagger, lexicon: lexicon)
    progress("names: \(files[.names]?.count ?? 0) bytes")
    taggerTrainer.epochs = jackknifeEpochs
    try taggerTrainer.jackknife(&sentences, lexicon: lexicon)
    progress("tags of the training sentences done")
    var parserTrainer = ParserTrainer(tagClasses: classes)
    parserTrainer.epochs = parserEpochs
    parserTrainer.seeds = (1...max(1, seeds)).map(UInt64.init)
    parserTrainer.progress = progress
    files[.parser] = parserTrainer.train(sentences)
    progress("parser: \(files[.parser]?.count ?? 0) bytes")
    return files
  }
}
