import AnnalsLanguage
import FoundationEssentials

/// A sentence with its names.
struct NameSentence: Sendable {
  var forms: [String] = []
  /// The class of each word, as the name finder numbers them.
  var classes: [Int] = []
}

/// Sentences in which names are marked by begin–inside–outside labels.
struct NameCorpus {
  var sentences: [NameSentence] = []

  /// Reads a file of tab-separated columns: word in `wordColumn`, label in `labelColumn`, a blank line after
  /// each sentence, comments with `#` where `hasComments`.
  init(contentsOf url: URL, wordColumn: Int, labelColumn: Int, hasComments: Bool) throws {
    guard let text = String(data: try Data(contentsOf: url), encoding: .utf8) else {
      throw TrainingDataError.notUTF8(file: url.lastPathComponent)
    }
    var sentence = NameSentence()
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty {
        if !sentence.forms.isEmpty { sentences.append(sentence) }
        sentence = NameSentence()
        continue
      }
      if hasComments, line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count > max(wordColumn, labelColumn) else {
        throw TrainingDataError.badLine(
          file: url.lastPathComponent, line: number, reason: "\(fields.count) fields")
      }
      if hasComments, Int(String(Substring(fields[0]))) == nil { continue }
      sentence.forms.append(String(Substring(fields[wordColumn])))
      sentence.classes.append(
        Self.nameClass(String(Substring(fields[labelColumn])), previous: sentence.classes.last))
    }
    if !sentence.forms.isEmpty { sentences.append(sentence) }
  }

  /// The class of a label such as `B-PER`; an inside label without a beginning begins.
  private static func nameClass(_ label: String, previous: Int?) -> Int {
    let parts = label.split(separator: "-", maxSplits: 1)
    guard parts.count == 2 else { return NameFinder.outside }
    let kind: Name.Kind =
      switch parts[1].trimmingPrefix(" ").prefix(3) {
      case "PER": .person
      case "ORG": .organization
      case "LOC": .place
      default: .other
      }
    let begin = NameFinder.begin(kind)
    guard parts[0] == "I", let previous, NameFinder.allows(begin + 1, after: previous) else {
      return begin
    }
    return begin + 1
  }
}
