import AnnalsLanguage
import AnnalsText
import Foundation

/// Every figure that the models are judged by, beside its floor.
struct Evaluation {
  struct Figure {
    var name: String
    var floor: Double?
    var value: Double
  }

  private(set) var figures: [Figure] = []
  private(set) var differences: [String] = []

  init(_ data: TrainingData, models: LanguageModels) throws {
    let indices = Dictionary(
      uniqueKeysWithValues: models.tagger.classes.enumerated().map { ($1, $0) })
    for (name, sentences) in data.testTrees {
      let prepared = sentences.map {
        TrainingSentence($0, tagClasses: indices, lexicon: models.lexicon)
      }
      let score = DependencyScore(prepared, tagger: models.tagger, parser: models.parser)
      let isPUD = name.hasPrefix("PUD")
      let isEWT = name.hasPrefix("EWT")
      if name.hasPrefix("GUM") || isPUD {
        let segmentation = SegmentationScore(Treebank(sentences: sentences))
        add("\(name): tokens", segmentation.tokens.f1, floor: isPUD ? nil : 99.5)
        add("\(name): sentences", segmentation.sentences.f1, floor: isPUD ? nil : 92)
        differences += segmentation.differences
      }
      add("\(name): Penn tags", score.pennAccuracy, floor: isPUD ? 95.4 : nil)
      add("\(name): universal tags", score.universalAccuracy)
      add(
        "\(name): unlabelled attachment", score.unlabelled, floor: isPUD ? 83.7 : isEWT ? 85.6 : nil
      )
      add("\(name): labelled attachment", score.labelled, floor: isPUD ? 80.5 : isEWT ? 82.2 : nil)
      add("\(name): verb and subject", score.subjects.f1, floor: isPUD ? 88 : nil)
      add("\(name): verb and object", score.objects.f1, floor: isPUD ? 86 : nil)
      add("\(name): verb and prepositional phrase", score.obliques.f1, floor: isPUD ? 79 : nil)
      add(
        "\(name): lemmas", LemmaScore(sentences, lemmatizer: models.lemmatizer).accuracy,
        floor: isPUD ? 99 : nil)
    }
    let names = NameScore(data.testNames, models: models)
    add("PUD, second half: names with kind", names.typed.f1, floor: 64)
    add("PUD, second half: names", names.spans.f1, floor: 78)
    for kind in [Name.Kind.person, .organization, .place] {
      add("PUD, second half: names, \(kind)", names.kinds[kind]?.f1 ?? 0)
    }
    addSpeed(data, models: models)
  }

  private mutating func add(_ name: String, _ value: Double, floor: Double? = nil) {
    figures.append(Figure(name: name, floor: floor, value: value))
  }

  /// Tokens per second of processor time for the whole chain, over the raw text of the test portions.
  private mutating func addSpeed(_ data: TrainingData, models: LanguageModels) {
    let text = data.testTrees.flatMap(\.sentences).map { sentence in
      zip(sentence.forms, sentence.spaceAfter).map { $0 + ($1 ? " " : "") }.joined()
    }.joined(separator: "\n")
    let document = SourceDocument(id: "speed", path: "speed", utf8: Array(text.utf8))
    let analyzer = LanguageAnalyzer(models: models)
    _ = analyzer.analyze(document)
    let start = clock()
    let tokens = analyzer.analyze(document).tokens.count
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    add("Whole chain: tokens per second of processor time", Double(tokens) / seconds, floor: 70_000)
  }

  /// The figures as a table in Markdown.
  var table: String {
    var text = "| figure | floor | measured |\n|---|---|---|\n"
    for figure in figures {
      text +=
        "| \(figure.name) | \(figure.floor.map(Self.format) ?? "") | \(Self.format(figure.value)) |\n"
    }
    return text
  }

  private static func format(_ value: Double) -> String {
    if value >= 1000 { return String(Int(value)) }
    let hundredths = Int((value * 100).rounded())
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100).\(fraction.count < 2 ? "0" : "")\(fraction)"
  }
}
