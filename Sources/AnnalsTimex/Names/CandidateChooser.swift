import AnnalsLanguage
import AnnalsText
import AnnalsTime

/// Chooses among the events of one name by how well they are checked, the years told nearby and the places named.
struct CandidateChooser {
  private let utf8: [UInt8]
  private let published: EDTF?

  init(utf8: [UInt8], published: EDTF?) {
    self.utf8 = utf8
    self.published = published
  }

  /// The date of the part of the best event; one of two dates when two are as good; `nil` when no event fits.
  func edtf(
    of events: [NamedEvent], part: NamedPart, at offset: Int, beside expressions: [TimeExpression]
  ) -> EDTF? {
    let scored = events.enumerated().compactMap {
      index, event -> (score: Double, index: Int, edtf: EDTF)? in
      guard let start = try? EDTF(event.start),
        let edtf = part.edtf(start: start, end: try? EDTF(event.end)),
        let score = score(event, start: start, isAlone: events.count == 1, at: offset, expressions)
      else { return nil }
      return (score, index, edtf)
    }.sorted { ($0.score, $1.index) > ($1.score, $0.index) }
    guard let best = scored.first else { return nil }
    guard scored.count > 1, scored[1].score > best.score * 0.9,
      scored[1].edtf.bounds != best.edtf.bounds
    else { return best.edtf }
    // Two readings remain: the date is one of them, or none when there are more.
    guard scored.count == 2 || scored[2].score <= best.score * 0.9 else { return nil }
    return EDTF.oneOf([best.edtf, scored[1].edtf])
  }

  private func score(
    _ event: NamedEvent, start: EDTF, isAlone: Bool, at offset: Int,
    _ expressions: [TimeExpression]
  ) -> Double? {
    guard let begins = start.bounds.earliest else { return nil }
    if let now = published?.bounds.latest, begins > now { return nil }
    var score = Double(4 - event.tier)
    guard !isAlone else { return score }
    if let year = nearestYear(to: offset, expressions) {
      let distance = abs(begins.year - year)
      score += distance <= 5 ? 3 : distance <= 25 ? 1.5 : distance <= 60 ? 0.5 : 0
    }
    if event.place.split(separator: ",").contains(where: { isNamed($0) }) { score += 2 }
    return score
  }

  private func nearestYear(to offset: Int, _ expressions: [TimeExpression]) -> Int? {
    let dated = expressions.filter { $0.bounds?.earliest != nil }
    let nearest = dated.min { abs($0.span.start - offset) < abs($1.span.start - offset) }
    return nearest?.bounds?.earliest?.year ?? published?.bounds.earliest?.year
  }

  /// True when the text names a place.
  private func isNamed(_ place: Substring) -> Bool {
    let name = Array(place.utf8.drop { $0 == 0x20 })
    guard name.count > 3, name.count < utf8.count, let first = name.first else { return false }
    var index = 0
    while index + name.count <= utf8.count {
      if utf8[index] == first, utf8[index..<(index + name.count)].elementsEqual(name) {
        return true
      }
      index += 1
    }
    return false
  }
}
