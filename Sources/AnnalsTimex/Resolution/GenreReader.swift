import AnnalsText
import AnnalsTime

/// Tells news from narratives.
///
/// News counts from its date of publication: it has weekdays, "yesterday" and "last month", and leaves the year of a
/// date out. A narrative writes its dates with their years.
enum GenreReader {
  /// True when incomplete dates of a document are counted from its date of publication.
  static func isNews(_ document: SourceDocument, drafts: [Draft]) -> Bool {
    switch document.genre {
    case .news: return true
    case .narrative: return false
    case .auto: break
    }
    guard let day = document.published?.edtf.bounds.earliest else { return false }
    var evidence = 0
    for draft in drafts { evidence += weight(draft.meaning, published: day) }
    return evidence >= 0
  }

  /// How much an expression speaks for news.
  private static func weight(_ meaning: TimeMeaning, published: Day) -> Int {
    switch meaning {
    case .calendar(let fields): weight(fields, published: published)
    case .shift(let shift) where shift.anchor == .utterance: 4
    case .shift(let shift) where shift.anchor == .deictic: 2
    case .select(_, .last), .select(_, .next), .select(_, .this): 2
    case .within(_, let inner): weight(inner, published: published)
    default: 0
    }
  }

  private static func weight(_ fields: CalendarFields, published: Day) -> Int {
    guard let year = fields.year else { return fields.weekday != nil ? 6 : 0 }
    guard fields.scope == .year else { return 0 }
    if let day = fields.exactDay, abs(day - published) <= 7 { return 4 }
    let isNear = abs(Int(year) - published.year) <= 1
    if fields.grain < .year { return isNear ? -1 : -2 }
    return isNear ? 1 : -1
  }
}
