import Foundation
import Testing

/// Every shell block of the documents is run: a `console` block prints what it shows, a `sh` block names what there is.
@Suite struct DocumentBlockTests {
  static let documents = ["README.md", "CONTRIBUTING.md", "docs/COMMANDS.md"]

  @Test(arguments: documents) func blocksDoWhatTheyShow(path: String) throws {
    let file = Program.root.appendingPathComponent(path)
    let document = DocumentBlocks(try String(contentsOf: file, encoding: .utf8))
    try Program.withFolder { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("data"),
        withDestinationURL: Program.root.appendingPathComponent("data"))
      var results: [[String]] = []
      for step in document.steps {
        let result = try Program.run("{ \(step.command)\n} 2>&1", in: folder)
        results.append(result.output)
        guard ProcessInfo.processInfo.environment["ANNALS_RECORD"] == nil else { continue }
        #expect(
          Session.matches(result.output[...], step.output[...]),
          "\(path): $ \(step.command)\nprints\n\(result.output.joined(separator: "\n"))")
      }
      if ProcessInfo.processInfo.environment["ANNALS_RECORD"] == "1", !results.isEmpty {
        try document.recorded(results).write(to: file, atomically: true, encoding: .utf8)
      }
    }
    for command in document.shellCommands {
      let words = command.split(separator: " ").map(String.init)
      let target = words.count > 1 ? words[1] : ""
      #expect(words.first == "make", "a sh block of \(path) runs \(command)")
      let result = try Program.run("make -n \(target)", in: Program.root)
      #expect(result.status == 0, "\(path): \(command)")
    }
  }
}

/// The shell blocks of a Markdown document.
struct DocumentBlocks {
  struct Step {
    var command: String
    var output: [String]
    /// The lines of the step in the document.
    var lines: Range<Int>
  }

  private let lines: [String]
  private(set) var steps: [Step] = []
  private(set) var shellCommands: [String] = []

  init(_ text: String) {
    lines = text.components(separatedBy: "\n")
    var block: String?
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if block == "console" { trimLast() }
        block = block == nil ? String(line.dropFirst(3)) : nil
      } else if block == "sh" {
        let command = line.prefix { $0 != "#" }.split(separator: " ").joined(separator: " ")
        if !command.isEmpty { shellCommands.append(command) }
      } else if block == "console" {
        if line.hasPrefix("$ ") {
          trimLast()
          steps.append(
            Step(command: String(line.dropFirst(2)), output: [], lines: index..<(index + 1)))
        } else if !steps.isEmpty {
          steps[steps.count - 1].output.append(line)
          steps[steps.count - 1].lines = steps[steps.count - 1].lines.lowerBound..<(index + 1)
        }
      }
    }
  }

  /// Empty lines before the next command belong to the document.
  private mutating func trimLast() {
    guard !steps.isEmpty else { return }
    while steps[steps.count - 1].output.last?.isEmpty == true {
      steps[steps.count - 1].output.removeLast()
      steps[steps.count - 1].lines = steps[steps.count - 1].lines.dropLast()
    }
  }

  /// The document with what the commands really print; what is given with `...` stays.
  func recorded(_ results: [[String]]) -> String {
    var text = lines
    for (step, result) in zip(steps, results).reversed() where !step.output.contains("...") {
      let isLast = step.lines.upperBound < lines.count && lines[step.lines.upperBound] == "```"
      let gap = isLast || lines[step.lines.upperBound].isEmpty || result.isEmpty ? [] : [""]
      text.replaceSubrange(step.lines, with: ["$ " + step.command] + result + gap)
    }
    return text.joined(separator: "\n")
  }
}
