import AnnalsTime
import FoundationEssentials

/// What a reader finds in an article by hand: every dated event, with who took part and who says so.
struct ArticleGold: Decodable {
  /// An event of an article.
  struct Entry: Decodable {
    /// Words of the sentence that tells of it.
    var sentence: String
    /// Beginnings of words that its trigger or title may have.
    var key: [String]
    /// The dates that are right, as EDTF; the best first.
    var edtf: [String]
    var actors: [String]?
    var claimant: String?
    var quantity: Double?
    var status: [String]?
    /// True for what may be found but need not.
    var optional: Bool?
  }

  var doc: String
  var events: [Entry]

  /// The folder of the articles.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Articles")

  /// The articles by name.
  static let names = [
    "wire-ferry", "biography-weaver", "siege-narrative", "company-history", "court-chronicle",
    "medieval-abbey", "ancient-kingdom", "diary-expedition", "contested-clash",
    "2017-03-02-press-release", "mission-log", "court-royal",
  ]

  /// Reads the gold of an article.
  static func named(_ name: String) throws -> ArticleGold {
    let file = folder.appendingPathComponent("\(name).gold.json")
    return try JSONDecoder().decode(ArticleGold.self, from: Data(contentsOf: file))
  }
}
