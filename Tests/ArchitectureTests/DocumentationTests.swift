import Foundation
import Testing

/// What the documents say is what the code does.
@Suite struct DocumentationTests {
  /// Every relative link of a document leads to a file.
  @Test(arguments: try documents()) func linksLeadSomewhere(path: String) throws {
    let folder = Project.root.appendingPathComponent(path).deletingLastPathComponent()
    for target in Self.links(try Project.text(path)) {
      let file = folder.appendingPathComponent(target).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path) links to \(target)")
    }
  }

  /// Documents speak of the project alone.
  @Test(arguments: try documents()) func noPathOfAMachine(path: String) throws {
    let text = try Project.text(path)
    for name in ["/home/", "/Users/", "/root/"] {
      #expect(!text.contains(name), "\(path) says \(name)")
    }
  }

  /// The page of diagnostics lists every id of the sources, and no other.
  @Test func everyDiagnosticIsDocumented() throws {
    let page = try Project.text("docs/DIAGNOSTICS.md")
    var ids: Set<String> = []
    for file in try Project.files(below: "Sources", ending: ".swift") {
      ids.formUnion(Self.diagnosticIDs(try Project.text(file)))
    }
    #expect(ids.count > 5)
    for id in ids.sorted() {
      #expect(page.contains("`\(id)`"), "\(id) is not in docs/DIAGNOSTICS.md")
    }
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let id = line.dropFirst(3).prefix { $0 != "`" }
      #expect(ids.contains(String(id)), "docs/DIAGNOSTICS.md has \(id), which nothing emits")
    }
  }

  static func documents() throws -> [String] {
    try ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]
      + Project.files(below: "docs", ending: ".md")
  }

  /// The targets of `[…](…)` and `src="…"` that are files.
  private static func links(_ text: String) -> [String] {
    var links: [String] = []
    for part in text.components(separatedBy: "](").dropFirst() {
      links.append(String(part.prefix { $0 != ")" && $0 != " " }))
    }
    for part in text.components(separatedBy: "src=\"").dropFirst() {
      links.append(String(part.prefix { $0 != "\"" }))
    }
    return links.filter { !$0.contains("://") && !$0.hasPrefix("#") && !$0.isEmpty }
      .map { String($0.prefix { $0 != "#" }) }
  }

  /// The names of the form `area.kebab-case` that follow `id: ` in calls that make diagnostics.
  private static func diagnosticIDs(_ text: String) -> [String] {
    text.components(separatedBy: "id: \"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
      .filter { id in
        let parts = id.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2
          && parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }
          }
      }
  }
}
