import AnnalsLanguage
import ArgumentParser
import Foundation

/// `annals-train tables`: compiles data/gazetteer into data/models/tables.bin.
struct TablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables", abstract: "Compile the gazetteer's tables.")

  @Option(help: "The folder of the tables.")
  var from = "data/gazetteer"

  @Option(name: .shortAndLong, help: "The file to write.")
  var output = "data/models/tables.bin"

  func run() throws {
    var tables: [String: String] = [:]
    for name in GazetteerCompiler.tables {
      let file = URL(fileURLWithPath: from).appendingPathComponent(name + ".tsv")
      tables[name] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    let bytes = try GazetteerCompiler.compile(tables)
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("\(output): \(bytes.count) bytes")
  }
}
