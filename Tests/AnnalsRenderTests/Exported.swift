import AnnalsGraph
import Foundation
import Testing

@testable import AnnalsRender

/// What a format makes of a graph, as text.
func exported(
  _ id: String, _ graph: EventGraph, _ options: ExportOptions = ExportOptions()
) throws -> String {
  let exporter = try #require(ExporterRegistry.standard[id])
  return String(decoding: try exporter.export(graph, options: options).bytes, as: UTF8.self)
}

/// What a format could not express, as sentences.
func omissions(
  _ id: String, _ graph: EventGraph, _ options: ExportOptions = ExportOptions()
) throws -> [String] {
  let exporter = try #require(ExporterRegistry.standard[id])
  return try exporter.export(graph, options: options).omissions.map(\.description)
}

/// A format's JSON as Foundation reads it.
func json(_ id: String, _ graph: EventGraph, _ options: ExportOptions = ExportOptions()) throws
  -> [String: Any]
{
  let text = try exported(id, graph, options)
  let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  return try #require(value as? [String: Any])
}
