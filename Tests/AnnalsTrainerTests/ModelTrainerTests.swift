import AnnalsLanguage
import Foundation
import Testing

@testable import AnnalsTrainer

@Suite struct ModelTrainerTests {
  /// The project's own sixty sentences.
  private static func sentences() throws -> [TreebankSentence] {
    try Treebank(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("AnnalsLanguageTests/Fixtures/sentences.conllu")
    ).sentences
  }

  private static func train(_ sentences: [TreebankSentence]) throws -> [ModelKind: [UInt8]] {
    var trainer = ModelTrainer()
    trainer.taggerEpochs = 4
    trainer.jackknifeEpochs = 1
    trainer.parserEpochs = 5
    trainer.nameEpochs = 3
    trainer.seeds = 1
    let names = sentences.map { sentence in
      NameSentence(
        forms: sentence.forms,
        classes: sentence.universalTags.map {
          $0 == .propn ? NameFinder.begin(.place) : NameFinder.outside
        })
    }
    return try trainer.train(
      trees: sentences, names: names, words: ["army": Lexicon.Entry(bits: 12)],
      exceptions: [.noun: ["men": "man"]], nameLists: ["genoa": NameFlags.city.rawValue])
  }

  @Test func twoRunsGiveTheSameBytesAndLearnTheSentences() throws {
    let sentences = try Self.sentences()
    let files = try Self.train(sentences)
    #expect(files == (try Self.train(sentences)))
    #expect(Set(files.keys) == Set(ModelKind.allCases))
    let models = try LanguageModels(files.mapValues { ModelBytes($0) })
    let indices = Dictionary(
      uniqueKeysWithValues: models.tagger.classes.enumerated().map { ($1, $0) })
    let prepared = sentences.map {
      TrainingSentence($0, tagClasses: indices, lexicon: models.lexicon)
    }
    let score = DependencyScore(prepared, tagger: models.tagger, parser: models.parser)
    #expect(score.words == sentences.reduce(0) { $0 + $1.count })
    #expect(score.pennAccuracy > 97)
    #expect(score.unlabelled > 85)
    #expect(LemmaScore(sentences, lemmatizer: models.lemmatizer).accuracy > 99)
  }

  @Test func scoresCountWhatIsRight() {
    let score = FScore(gold: Set([1, 2, 3, 4]), found: Set([3, 4, 5]))
    #expect(score.right == 2 && score.recall == 50)
    #expect(abs(score.f1 - 400.0 / 7) < 1e-9)
    #expect(FScore().f1 == 0)
  }

  /// The folder with treebanks beside the project, where there is one.
  private static let treebanks = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/language/treebanks/pud.conllu")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: treebanks.path)))
  func reachesItsFloorsOnATreebank() throws {
    let sentences = try Treebank(contentsOf: Self.treebanks).sentences
    let models = try LanguageModels.embedded()
    let indices = Dictionary(
      uniqueKeysWithValues: models.tagger.classes.enumerated().map { ($1, $0) })
    let test = sentences[(sentences.count / 2)...].map {
      TrainingSentence($0, tagClasses: indices, lexicon: models.lexicon)
    }
    let score = DependencyScore(test, tagger: models.tagger, parser: models.parser)
    #expect(score.pennAccuracy >= 95.4)
    #expect(score.unlabelled >= 83.7 && score.labelled >= 80.5)
    #expect(score.subjects.f1 >= 88 && score.objects.f1 >= 86 && score.obliques.f1 >= 79)
  }
}
