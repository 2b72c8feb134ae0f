import AnnalsLanguage
import FoundationEssentials

/// The parts of WordNet 3.0 that the lexicon is made of.
struct WordNet {
  /// What is known of each word in lower case; phrases are left out.
  var entries: [String: Lexicon.Entry] = [:]
  /// The base forms of irregular nouns, verbs, adjectives and adverbs.
  var exceptions: [UniversalTag: [String: String]] = [:]

  private static let parts: [(file: String, tag: UniversalTag)] = [
    ("noun", .noun), ("verb", .verb), ("adj", .adj), ("adv", .adv),
  ]
  /// The number of the first lexicographer file of verbs; those of nouns start at 3.
  private static let firstVerbField: UInt32 = 29

  /// Reads the index, data and exception files of a folder.
  init(folder: URL) throws {
    for (file, tag) in Self.parts {
      let fields = try Self.fields(folder.appending(path: "data.\(file)"))
      for line in try Self.lines(folder.appending(path: "index.\(file)")) {
        let columns = line.split(separator: " ")
        guard columns.count > 6, let senses = Int(columns[2]), let pointers = Int(columns[3]),
          !columns[0].contains("_")
        else { continue }
        let offset = columns[columns.count - senses]
        guard columns.count >= 6 + pointers + senses, let field = fields[String(offset)] else {
          continue
        }
        add(String(columns[0]), tag, field: field)
      }
      exceptions[tag] = [:]
      for line in try Self.lines(folder.appending(path: "\(file).exc")) {
        let columns = line.split(separator: " ")
        guard columns.count >= 2, !columns[0].contains("_") else { continue }
        exceptions[tag]?[String(columns[0])] = String(columns[1])
      }
    }
    for (tag, table) in exceptions.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (form, base) in table.sorted(by: { $0.key < $1.key }) {
        guard let entry = entries[base] else { continue }
        let field = tag == .noun ? entry.noun : tag == .verb ? entry.verb : 0
        add(form, tag, packedField: field)
      }
    }
  }

  private mutating func add(_ word: String, _ tag: UniversalTag, field: UInt32) {
    switch tag {
    case .noun: add(word, tag, packedField: field >= 3 ? field - 2 : 1)
    case .verb: add(word, tag, packedField: field - Self.firstVerbField + 1)
    default: add(word, tag, packedField: 0)
    }
  }

  private mutating func add(_ word: String, _ tag: UniversalTag, packedField: UInt32) {
    var bits = entries[word]?.bits ?? 0
    switch tag {
    case .noun where bits & 0x3F == 0: bits |= packedField
    case .verb where bits & 0xFC0 == 0: bits |= packedField << 6
    case .adj: bits |= 1 << 12
    case .adv: bits |= 1 << 13
    default: break
    }
    entries[word] = Lexicon.Entry(bits: bits)
  }

  /// The lexicographer file of each synset, by its offset.
  private static func fields(_ url: URL) throws -> [String: UInt32] {
    var fields: [String: UInt32] = [:]
    for line in try lines(url) {
      let columns = line.split(separator: " ", maxSplits: 2)
      if columns.count > 2, let field = UInt32(columns[1]) { fields[String(columns[0])] = field }
    }
    return fields
  }

  /// The lines of a file, without the licence at its head, which stands on indented lines.
  private static func lines(_ url: URL) throws -> [Substring] {
    guard let text = String(data: try Data(contentsOf: url), encoding: .utf8) else {
      throw TrainingDataError.notUTF8(file: url.lastPathComponent)
    }
    return text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
  }
}
