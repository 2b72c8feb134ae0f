import AnnalsGraph
import Testing

@testable import AnnalsDiagram

@Suite struct ThemeTests {
  /// A style sheet can only tell roles apart by value.
  @Test func everyRoleThatChangesDifferentlyHasAValueOfItsOwn() {
    var target: [String: String] = [:]
    for (own, other) in Theme.light.pairs(with: .dark) {
      #expect(target[own] == nil || target[own] == other)
      target[own] = other
    }
    let inks = EventFamily.allCases.map { Theme.light.ink(on: $0) }
    #expect(Set(inks).count == inks.count)
  }

  @Test(arguments: [
    (EventFamily.politics, true), (.law, true), (.protest, false), (.report, false),
  ])
  func glyphsContrastWithTheirBar(family: EventFamily, isWhite: Bool) {
    #expect(Theme.light.ink(on: family).hasPrefix("#FFFFF") == isWhite)
  }

  @Test(arguments: [
    (1950, "1950s"), (-43, "40s BC"), (0, "9\u{2013}1 BC"), (-8, "9\u{2013}1 BC"),
    (-9, "10s BC"), (5, "AD 1\u{2013}9"), (10, "10s"),
  ])
  func decadesHaveNames(year: Int, name: String) {
    #expect(Decade(year: year).name == name)
  }
}
