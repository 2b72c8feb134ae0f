import Testing

@testable import AnnalsLanguage

struct SurfaceKeysTests {
  private func hashes(_ text: String) -> [UInt64] { SurfaceKeys(text).pieces.map(\.hash) }

  @Test(arguments: [
    ("U.S.", "us"), ("São Paulo", "sao paulo"), ("Łódź", "lodz"), ("Xi’an", "xian"),
    ("Franco-Prussian", "franco prussian"), ("Franco - Prussian", "franco prussian"),
    ("Queen's Day", "queen s day"), ("Queen 's Day", "queen s day"), ("Điện Biên", "dien bien"),
    ("1914–18 war", "1914 18 war"), ("AT&T", "at and t"), ("ÉLYSÉE", "elysee"),
    ("Владимир", "владимир"),
  ])
  func spellingsAgree(a: String, b: String) {
    #expect(hashes(a) == hashes(b))
  }

  @Test(arguments: [("war", "wars"), ("a b", "ab"), ("Paris, France", "Paris France")])
  func differentWordsDiffer(a: String, b: String) {
    #expect(hashes(a) != hashes(b))
  }

  @Test func theOrderOfPiecesCounts() {
    let a = hashes("a b").reduce(SurfaceKeys.seed, SurfaceKeys.combine)
    let b = hashes("b a").reduce(SurfaceKeys.seed, SurfaceKeys.combine)
    #expect(a != b)
  }

  @Test func punctuationEndsAMatch() {
    #expect(SurfaceKeys("( a").pieces.first?.flags == .breaks)
    #expect(SurfaceKeys(".").pieces.first?.flags == .breaks)
    #expect(SurfaceKeys("-").pieces.isEmpty)
  }

  @Test func capitalsAreSeen() {
    #expect(SurfaceKeys("NATO").pieces[0].flags == [.initialCapital, .capitals])
    #expect(SurfaceKeys("Oslo").pieces[0].flags == [.initialCapital])
    #expect(SurfaceKeys("Élan").pieces[0].flags == [.initialCapital])
    #expect(SurfaceKeys("iPhone").pieces[0].flags == [])
  }
}
