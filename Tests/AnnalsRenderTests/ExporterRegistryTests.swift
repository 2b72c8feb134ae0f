import AnnalsGraph
import Testing

@testable import AnnalsRender

@Suite struct ExporterRegistryTests {
  @Test func everyFormatHasANameOfItsOwnAndASentence() {
    let exporters = ExporterRegistry.standard.exporters
    #expect(Set(exporters.map(\.id)).count == exporters.count)
    for exporter in exporters {
      #expect(!exporter.summary.isEmpty && !exporter.summary.contains("\n"))
      #expect(!exporter.fileExtension.hasPrefix("."))
      #expect(ExporterRegistry.standard[exporter.id]?.summary == exporter.summary)
    }
    #expect(ExporterRegistry.standard["docx"] == nil)
  }

  @Test func aFormatThatIsAddedTakesThePlaceOfItsNamesake() {
    let registry = ExporterRegistry.standard.adding(JSONLinesExporter())
    #expect(registry.exporters.count == ExporterRegistry.standard.exporters.count)
    #expect(registry.exporters.last?.id == "jsonl")
  }

  @Test(arguments: ExporterRegistry.standard.exporters.map(\.id))
  func anEmptyGraphIsWrittenToo(id: String) throws {
    let exporter = try #require(ExporterRegistry.standard[id])
    let export = try exporter.export(EventGraph(), options: ExportOptions())
    #expect(export.omissions.isEmpty)
    #expect(exporter.writesFolder || export.files.count == 1)
  }
}
