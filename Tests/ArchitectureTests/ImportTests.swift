import Foundation
import Testing

/// Dependencies point down only: each module imports what ARCHITECTURE.md allows it, and nothing else.
@Suite struct ImportTests {
  static let platform: Set<String> = ["Glibc", "Musl", "Darwin"]

  static let allowed: [String: Set<String>] = [
    "AnnalsTime": [],
    "AnnalsText": ["AnnalsTime", "CLibXML2", "Yams"],
    "AnnalsLanguage": ["AnnalsText", "CAnnalsModels"],
    "AnnalsTimex": ["AnnalsText", "AnnalsTime", "AnnalsLanguage"],
    "AnnalsGraph": ["AnnalsText", "AnnalsTime", "FoundationEssentials"],
    "AnnalsEvents": ["AnnalsText", "AnnalsTime", "AnnalsLanguage", "AnnalsTimex", "AnnalsGraph"],
    "AnnalsStore": [
      "AnnalsText", "AnnalsTime", "AnnalsGraph", "GRDB", "Yams", "Foundation",
      "FoundationEssentials",
    ],
    "AnnalsRender": [
      "AnnalsText", "AnnalsTime", "AnnalsGraph", "CAnnalsPage", "FoundationEssentials",
    ],
    "AnnalsDiagram": [
      "AnnalsTime", "AnnalsGraph", "CGraphviz", "Foundation", "FoundationEssentials", "Dispatch",
      "Synchronization",
    ],
    "Annals": [
      "AnnalsText", "AnnalsTime", "AnnalsLanguage", "AnnalsTimex", "AnnalsGraph", "AnnalsEvents",
      "AnnalsStore", "AnnalsRender", "AnnalsDiagram", "FoundationEssentials",
    ],
    "AnnalsCLI": ["Annals", "ArgumentParser", "Foundation", "FoundationEssentials"],
    "AnnalsTrainer": [
      "AnnalsText", "AnnalsLanguage", "ArgumentParser", "Foundation", "FoundationEssentials",
    ],
  ]

  @Test(arguments: allowed.keys.sorted()) func importsAreAllowed(module: String) throws {
    let allowed = try #require(Self.allowed[module]).union(Self.platform)
    let files = try Project.files(below: "Sources/\(module)", ending: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      for name in try Project.imports(of: file) {
        #expect(allowed.contains(name), "\(file) imports \(name)")
      }
    }
  }

  /// The table of ARCHITECTURE.md names the same modules.
  @Test func everyModuleIsDescribed() throws {
    let text = try Project.text("ARCHITECTURE.md")
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Project.root.appendingPathComponent("Sources").path
    ).filter { !$0.hasPrefix(".") }
    for folder in folders {
      #expect(text.contains("`\(folder)`"), "ARCHITECTURE.md does not speak of \(folder)")
      #expect(folder.hasPrefix("C") || Self.allowed[folder] != nil, "no rule for \(folder)")
    }
  }

  /// What the style guide forbids in the sources, and why it must not come back.
  @Test func nothingForbiddenIsUsed() throws {
    let forbidden = [
      "DateFormatter": "wrong for old dates, and adds 40 MB to the program",
      "NSRegularExpression": "adds 40 MB to the program",
      "String(format:": "adds 40 MB to the program",
      "fatalError(": "an error is thrown instead",
      "try!": "an error is thrown instead",
      "Calendar(": "has a gap in 1582",
    ]
    for file in try Project.files(below: "Sources", ending: ".swift") {
      let text = try Project.text(file)
      for (name, reason) in forbidden {
        #expect(!text.contains(name), "\(file) uses \(name): \(reason)")
      }
    }
  }
}

/// The files of the project.
enum Project {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The files below a folder whose names have an ending, as paths from the top of the project, sorted.
  static func files(below folder: String, ending: String) throws -> [String] {
    let start = root.appendingPathComponent(folder).path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start)
    return paths.filter { $0.hasSuffix(ending) && !$0.contains(".build/") }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// The modules that a file imports.
  static func imports(of path: String) throws -> Set<String> {
    var names: Set<String> = []
    for line in try text(path).split(separator: "\n") {
      let words = line.split(separator: " ").filter {
        !["public", "package", "internal", "private", "fileprivate"].contains($0)
          && !$0.hasPrefix("@")
      }
      guard words.count >= 2, words[0] == "import" else { continue }
      let isKind = ["struct", "class", "enum", "func", "var", "protocol"].contains(words[1])
      let name = isKind && words.count > 2 ? words[2] : words[1]
      names.insert(String(name.prefix { $0 != "." }))
    }
    return names
  }
}
