import AnnalsLanguage
import FoundationEssentials

/// The treebanks, names and dictionaries that the models are trained and measured on.
///
/// The first half of PUD trains, the second half tests.
struct TrainingData {
  var trainingTrees: [TreebankSentence]
  var trainingNames: [NameSentence]
  var testTrees: [(name: String, sentences: [TreebankSentence])]
  var testNames: [NameSentence]
  var wordNet: WordNet
  var nameLists: NameLists

  /// Where everything lies.
  struct Folders {
    /// Holds `treebanks/` and `names/`.
    var data: URL
    /// Holds the index, data and exception files of WordNet.
    var wordNet: URL
    /// Holds the project's own tables.
    var gazetteer: URL
  }

  static let trainingTreebanks = ["ewt-train", "ewt-dev", "gumfree-train", "gumfree-dev"]

  init(_ folders: Folders) throws {
    func trees(_ name: String) throws -> [TreebankSentence] {
      try Treebank(contentsOf: folders.data.appending(path: "treebanks/\(name).conllu")).sentences
    }
    func names(_ file: String, isUNER: Bool) throws -> [NameSentence] {
      try NameCorpus(
        contentsOf: folders.data.appending(path: "names/\(file)"), wordColumn: isUNER ? 1 : 0,
        labelColumn: isUNER ? 2 : 3, hasComments: isUNER
      ).sentences
    }
    let pud = try trees("pud")
    let half = pud.count / 2
    trainingTrees = try Self.trainingTreebanks.flatMap(trees) + pud[..<half]
    testTrees = [
      ("PUD, second half", Array(pud[half...])), ("EWT test", try trees("ewt-test")),
      ("GUM-free test", try trees("gumfree-test")),
    ]
    let pudNames = try names("uner-pud.iob2", isUNER: true)
    trainingNames =
      try names("ner-gumfree-train-c.tsv", isUNER: false)
      + names("ner-gumfree-test-c.tsv", isUNER: false)
      + names("ner-wikigold.tsv", isUNER: false) + names("uner-ewt-dev.iob2", isUNER: true)
      + names("uner-ewt-test.iob2", isUNER: true) + pudNames[..<(pudNames.count / 2)]
    testNames = Array(pudNames[(pudNames.count / 2)...])
    wordNet = try WordNet(folder: folders.wordNet)
    nameLists = try NameLists(
      gazetteer: folders.gazetteer, phrases: folders.data.appending(path: "names/gaz2.tsv"))
  }
}
