import AnnalsGraph
import Testing

@testable import AnnalsDiagram

@Suite struct DiagramRendererTests {
  private func text(
    _ graph: EventGraph, _ options: DiagramOptions, _ format: DiagramRenderer.Format = .svg
  ) throws -> String {
    let diagram = try DiagramRenderer().diagram(of: graph, as: format, options: options)
    return String(decoding: diagram.bytes, as: UTF8.self)
  }

  @Test(arguments: DiagramOptions.View.allCases, DiagramOptions.Appearance.allCases)
  func everyViewIsTheSameEachTime(
    view: DiagramOptions.View, appearance: DiagramOptions.Appearance
  ) throws {
    let options = DiagramOptions(view: view, appearance: appearance)
    let first = try text(DiagramFixture.mixed, options)
    #expect(try text(DiagramFixture.mixed, options) == first)
    let outline = try XMLOutline(first)
    #expect(outline.ids.filter { $0.contains("-ev-") }.count >= 2)
    #expect(first.contains("prefers-color-scheme") == (appearance == .auto))
  }

  @Test func relationsOfTheTimelineAreDrawn() throws {
    let markup = try text(DiagramFixture.mixed, DiagramOptions())
    for relation in ["e-2-causes-e-3", "e-3-part-of-e-2", "e-4-claims-e-5", "e-2-contradicts-e-5"] {
      #expect(markup.contains("id=\"annals-rel-\(relation)\""))
    }
    #expect(!markup.contains("rel-before"))
    #expect(markup.contains("44 BC") && markup.contains("undated"))
    #expect(markup.contains("1166 years") || markup.contains("1253 years"))
  }

  @Test(arguments: DiagramOptions.Direction.allCases)
  func cardsDoNotOverlap(direction: DiagramOptions.Direction) throws {
    let content = DiagramContent(DiagramFixture.mixed, options: DiagramOptions(), limit: 60)
    let view = TimelineView(content, direction: direction, theme: .light)
    let plan = try #require(view.plan)
    let positions = Positions(try Graphviz.run(plan, engine: .dot, format: .positions))
    let boxes = try content.events.map { try #require(positions[$0.nodeName]) }
    for (index, a) in boxes.enumerated() {
      for b in boxes[(index + 1)...] {
        #expect(a.right <= b.left || b.right <= a.left || a.top <= b.bottom || b.top <= a.bottom)
      }
    }
  }

  @Test func manyEventsBecomeTheMostSalientWithANote() throws {
    let graph = DiagramFixture.graph(
      (0..<90).map {
        DiagramFixture.event("e-\($0)", "Event \($0)", year: 1900 + $0, salience: Double($0) / 90)
      })
    let diagram = try DiagramRenderer().diagram(of: graph, as: .svg, options: DiagramOptions())
    #expect(diagram.notes.count == 1)
    let markup = String(decoding: diagram.bytes, as: UTF8.self)
    #expect(markup.contains("annals-ev-e-89\"") && !markup.contains("annals-ev-e-29\""))
    #expect(markup.contains("30 more left out"))
  }

  @Test func decadesBecomeSheets() throws {
    let graph = DiagramFixture.graph([
      DiagramFixture.event("e-1", "One", year: -3),
      DiagramFixture.event("e-2", "Two", year: 1951),
      DiagramFixture.event("e-3", "Three", year: 1959),
      DiagramFixture.event("e-4", "Four", year: nil),
    ])
    let sheets = try DiagramRenderer().sheets(of: graph, as: .svg, options: DiagramOptions())
    #expect(sheets.map(\.eventCount) == [1, 2, 1])
    #expect(sheets.map(\.name) == ["9-1-BC", "1950s", "undated"])
  }

  @Test func anEmptyGraphIsADiagram() throws {
    for view in DiagramOptions.View.allCases {
      _ = try XMLOutline(try text(DiagramFixture.graph([]), DiagramOptions(view: view)))
    }
  }

  @Test func otherFormatsHaveTheirSignatures() throws {
    let graph = DiagramFixture.mixed
    let renderer = DiagramRenderer()
    let png = try renderer.diagram(of: graph, as: .png, options: DiagramOptions()).bytes
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let pdf = try renderer.diagram(of: graph, as: .pdf, options: DiagramOptions()).bytes
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    #expect(try text(graph, DiagramOptions(), .dot).hasPrefix("digraph \"timeline\" {"))
  }

  @Test func brokenDOTIsAnErrorWithItsLine() {
    #expect {
      try Graphviz.run("digraph {\n\n a -> ;\n}", engine: .dot, format: .svg)
    } throws: { error in
      "\(error)".contains("line 3")
    }
    #expect(throws: LayoutError.self) {
      try Graphviz.run("digraph { a [label=\"x\0y\"] }", engine: .dot, format: .svg)
    }
  }

  @Test func concurrentLayoutsAreSerialised() async throws {
    let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try DiagramRenderer().diagram(
            of: DiagramFixture.mixed, as: .svg, options: DiagramOptions()
          ).bytes.count
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(sizes.count == 1)
  }
}
