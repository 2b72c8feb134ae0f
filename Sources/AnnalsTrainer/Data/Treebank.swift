import AnnalsLanguage
import FoundationEssentials

/// A sentence of a treebank, as its annotators analysed it.
struct TreebankSentence: Sendable {
  var forms: [String] = []
  var lemmas: [String] = []
  var tags: [PennTag] = []
  var universalTags: [UniversalTag] = []
  /// The index of each word's head; -1 for the root.
  var heads: [Int] = []
  var relations: [DependencyRelation] = []
  /// False where the next word follows without a space.
  var spaceAfter: [Bool] = []
  var startsParagraph = false

  var count: Int { forms.count }
}

/// What is wrong with a file of training data.
enum TrainingDataError: Error, Equatable, CustomStringConvertible {
  case notUTF8(file: String)
  case badLine(file: String, line: Int, reason: String)

  var description: String {
    switch self {
    case .notUTF8(let file): "\"\(file)\" is not UTF-8"
    case .badLine(let file, let line, let reason): "\(file):\(line): \(reason)"
    }
  }
}

/// The sentences of a treebank in CoNLL-U.
struct Treebank {
  var sentences: [TreebankSentence]

  init(sentences: [TreebankSentence]) { self.sentences = sentences }

  /// Reads a file of CoNLL-U.
  init(contentsOf url: URL) throws {
    guard let text = String(data: try Data(contentsOf: url), encoding: .utf8) else {
      throw TrainingDataError.notUTF8(file: url.lastPathComponent)
    }
    try self.init(text, file: url.lastPathComponent)
  }

  /// Reads CoNLL-U.
  ///
  /// Multiword tokens and empty nodes are left out, but the space after a multiword token is kept.
  init(_ text: String, file: String) throws(TrainingDataError) {
    sentences = []
    let universalTags = Dictionary(
      uniqueKeysWithValues: UniversalTag.allCases.map { ($0.name, $0) })
    let tags = Dictionary(uniqueKeysWithValues: PennTag.allCases.map { ($0.name, $0) })
    var relations: [String: DependencyRelation?] = [:]
    var sentence = TreebankSentence()
    var multiwordEnd = 0
    var multiwordHasSpace = true
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty {
        if sentence.count > 0 { sentences.append(sentence) }
        sentence = TreebankSentence()
        multiwordEnd = 0
        continue
      }
      if line.first == UInt8(ascii: "#") {
        let isBoundary = line.starts(with: "# newpar".utf8) || line.starts(with: "# newdoc".utf8)
        if isBoundary { sentence.startsParagraph = true }
        continue
      }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      guard fields.count == 10 else {
        throw .badLine(file: file, line: number, reason: "\(fields.count) fields; CoNLL-U has 10")
      }
      let hasSpace = !fields[9].split(separator: "|").contains("SpaceAfter=No")
      guard let id = Int(fields[0]) else {
        let ends = fields[0].split(separator: "-")
        if ends.count == 2, let end = Int(ends[1]) {
          multiwordEnd = end
          multiwordHasSpace = hasSpace
        }
        continue
      }
      if relations[fields[7]] == nil { relations[fields[7]] = DependencyRelation(named: fields[7]) }
      guard let universal = universalTags[fields[3]], let tag = tags[fields[4]],
        let head = Int(fields[6]), let relation = relations[fields[7]] ?? nil
      else {
        throw .badLine(
          file: file, line: number,
          reason: "\"\(fields[3]) \(fields[4]) \(fields[6]) \(fields[7])\" is not an analysis")
      }
      sentence.forms.append(fields[1])
      sentence.lemmas.append(fields[2])
      sentence.universalTags.append(universal)
      sentence.tags.append(tag)
      sentence.heads.append(head - 1)
      sentence.relations.append(relation)
      sentence.spaceAfter.append(
        id < multiwordEnd ? false : id == multiwordEnd ? multiwordHasSpace : hasSpace)
    }
    if sentence.count > 0 { sentences.append(sentence) }
  }
}
