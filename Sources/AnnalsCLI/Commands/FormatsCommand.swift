import Annals
import ArgumentParser

struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats that annals reads and writes.",
    discussion: """
      annals formats
      annals export -f list
      """)

  func run() throws {
    var lines = ["Read:"]
    for format in DocumentFormat.allCases {
      let extensions = format.fileExtensions.map { "." + $0 }.joined(separator: " ")
      lines.append("  " + TextLayout.padded(format.rawValue, 16) + extensions)
    }
    lines.append("  " + TextLayout.padded("jsonl", 16) + "--from jsonl: a document a line")
    lines.append(
      "  " + TextLayout.padded("records", 16) + "--from records: what annals extract wrote")
    lines += ["", "Write (annals export -f, annals timeline -f):"] + Self.exportLines
    lines += [
      "", "Draw (annals graph -f):",
      "  " + DiagramRenderer.Format.allCases.map(\.rawValue).joined(separator: ", "),
    ]
    try StandardOutput.write(lines: lines)
  }

  /// The formats of `annals export`, one a line.
  static var exportLines: [String] {
    ExporterRegistry.standard.exporters.map { exporter in
      "  " + TextLayout.padded(exporter.id, 16) + exporter.summary
    } + [
      "  " + TextLayout.padded("timeml", 16) + "annals timeml FILE: a text with inline TIMEX3 tags"
    ]
  }
}
