import Annals
import AnnalsGraph
import AnnalsText
import FoundationEssentials
import Testing

/// Whole articles of twelve kinds of prose against what a reader finds in them.
@Suite struct ArticleTests {
  private static func graph(of name: String, _ pipeline: Pipeline) throws -> EventGraph {
    let path = ArticleGold.folder.appendingPathComponent("\(name).txt").path
    let extraction = pipeline.extraction(
      of: .file(path: path, id: "\(name).txt", format: .plainText))
    var builder = GraphBuilder()
    builder.add(try extraction.result.get())
    return builder.build().graph
  }

  @Test func articlesAreToldAsAReaderWould() throws {
    let pipeline = try Pipeline(jobs: 1)
    var score = ArticleScore()
    for name in ArticleGold.names {
      score.add(try Self.graph(of: name, pipeline), try ArticleGold.named(name))
    }
    let errors = score.errors.joined(separator: "\n")
    #expect(score.f1 >= 0.85, "\(errors)")
    #expect(score.claimShare >= 0.80, "\(errors)")
  }

  /// A scorer that cannot fail measures nothing.
  @Test func theScoreFallsWithoutDates() throws {
    let pipeline = try Pipeline(jobs: 1)
    var graph = try Self.graph(of: "mission-log", pipeline)
    for index in graph.events.indices { graph.events[index].date = nil }
    var score = ArticleScore()
    score.add(graph, try ArticleGold.named("mission-log"))
    #expect(score.f1 < 0.01 && !score.errors.isEmpty)
  }
}
