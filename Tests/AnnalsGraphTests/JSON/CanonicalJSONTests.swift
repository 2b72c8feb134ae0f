import FoundationEssentials
import Testing

@testable import AnnalsGraph

@Suite struct CanonicalJSONTests {
  @Test(arguments: 0..<10) func graphsSurviveJSONAndKeepTheirBytes(_ seed: Int) throws {
    var random = RandomGraphs(seed: UInt64(seed))
    let graph = random.graph(events: seed * 5)
    let json = try graph.canonicalJSON()
    let back = try EventGraph(json: json)
    #expect(back == graph)
    #expect(try back.canonicalJSON() == json)
  }

  @Test func eachNodeStandsOnALineOfItsOwn() throws {
    let graph = EventGraph(
      documents: [Document(id: ID("a/b.md"), path: "a/b.md", length: 3, sha256: "00")])
    let lines = String(decoding: try graph.canonicalJSON(), as: UTF8.self).split(separator: "\n")
    #expect(lines.contains(#"{"id":"a/b.md","length":3,"path":"a/b.md","sha256":"00"}"#))
  }

  @Test func recordsSurviveJSONLines() throws {
    let record = ExtractionRecord(
      document: Document(id: ID("a"), path: "a", length: 3, sha256: "00"), timexes: [], actors: [],
      places: [], events: [], relations: [], attributions: [])
    let lines = try record.jsonLine() + Data("\n".utf8) + record.jsonLine()
    #expect(try ExtractionRecord.records(jsonLines: lines) == [record, record])
  }

  @Test(arguments: [
    ("{}", #"line 3: no "format""#), ("nonsense", "line 3: The given data was not valid JSON."),
    (
      #"{"format":"annals-record/9"}"#,
      #"line 3: the format is "annals-record/9", expected "annals-record/1""#
    ),
    (#"{"format":"annals-record/1","id":3}"#, "line 3: expected a value of type String at id"),
  ]) func errorsNameTheLineAndTheField(_ line: String, _ message: String) {
    let error = #expect(throws: GraphFormatError.self) {
      try ExtractionRecord.records(jsonLines: Data("\n\n\(line)\n".utf8))
    }
    #expect(error?.description == message)
  }
}
