import AnnalsGraph
import Foundation
import Testing

@testable import AnnalsRender

/// Every format as a file that is read as code; `ANNALS_RECORD=1` writes them anew.
@Suite struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  static let options = ExportOptions(title: "Lower Quay")

  @Test(arguments: ExporterRegistry.standard.exporters.map(\.id))
  func writesTheExpectedFiles(id: String) throws {
    let exporter = try #require(ExporterRegistry.standard[id])
    let export = try exporter.export(HarbourGraph.graph, options: Self.options)
    for file in export.files {
      let name = exporter.writesFolder ? "\(id)/\(file.path)" : "\(id).\(exporter.fileExtension)"
      try compare(id == "html" ? withoutAssets(file.bytes) : file.bytes, with: name)
    }
    let report = export.omissions.map { $0.description + "\n" }.joined()
    try compare(Array(report.utf8), with: "omissions/\(id).txt")
    if exporter.writesFolder {
      let found = try FileManager.default.contentsOfDirectory(
        atPath: Self.folder.appendingPathComponent(id).path)
      #expect(found.sorted() == export.files.map(\.path).sorted())
    }
  }

  /// A page with the names of its style and script instead of them: they are files of their own.
  private func withoutAssets(_ page: [UInt8]) -> [UInt8] {
    var text = String(decoding: page, as: UTF8.self)
    for (asset, name) in [(PageAssets.style, "/* style */"), (PageAssets.script, "/* script */")] {
      if let range = text.firstRange(of: asset) { text.replaceSubrange(range, with: name) }
    }
    return Array(text.utf8)
  }

  private func compare(_ bytes: [UInt8], with name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["ANNALS_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
      return
    }
    let expected = try Data(contentsOf: url)
    guard expected != Data(bytes) else { return }
    let lines = (
      String(decoding: expected, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false),
      String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    )
    let number = zip(lines.0, lines.1).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> String {
      number < lines.count ? String(lines[number]) : "(no line)"
    }
    Issue.record(
      """
      \(name) differs at line \(number + 1); if the new one is right: ANNALS_RECORD=1 swift test --filter GoldenTests
      - \(line(lines.0))
      + \(line(lines.1))
      """)
  }
}
