import Foundation
import Testing

/// Runs every session of `Commands/` and `Errors/` in an empty folder of its own.
@Suite struct SessionTests {
  static let sessions: [String] = ["Commands", "Errors"].flatMap { folder in
    let path = Program.tests.appendingPathComponent(folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".test") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func thereAreSessions() {
    #expect(Self.sessions.count > 20)
  }

  @Test(arguments: sessions) func session(_ name: String) throws {
    let session = try Session(path: Program.tests.appendingPathComponent(name).path)
    try #require(!session.steps.isEmpty)
    try Program.withFolder { folder in
      var results: [Session.Result] = []
      for step in session.steps {
        let result = try Program.run(step.command, in: folder)
        results.append(result)
        guard ProcessInfo.processInfo.environment["ANNALS_RECORD"] == nil else { continue }
        let place = "\(name):\(step.line): $ \(step.command)"
        #expect(
          Session.matches(result.output[...], step.output[...]),
          "\(place)\nstandard output is\n\(result.output.joined(separator: "\n"))\naccept it with ANNALS_RECORD=1"
        )
        #expect(
          Session.matches(result.errors[...], step.errors[...]),
          "\(place)\nstandard error is\n\(result.errors.joined(separator: "\n"))")
        #expect(result.status == step.status, "\(place)")
      }
      if ProcessInfo.processInfo.environment["ANNALS_RECORD"] == "1" {
        try session.recorded(results).write(toFile: session.path, atomically: true, encoding: .utf8)
      }
    }
  }
}
