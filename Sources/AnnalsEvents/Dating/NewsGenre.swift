import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Tells news, whose undated past is the day of publication, from narrative.
struct NewsGenre {
  let document: AnalyzedDocument
  let times: [TimeExpression]

  /// True for news.
  ///
  /// Without being told, a document is news when it has a date of publication and at least half of the dates it
  /// names lie within a year of it.
  var isNews: Bool {
    switch document.source.genre {
    case .news: return true
    case .narrative: return false
    case .auto: break
    }
    guard let published = document.source.published?.edtf.bounds.latest else { return false }
    let days = times.compactMap {
      $0.kind == .date ? $0.bounds?.latest ?? $0.bounds?.earliest : nil
    }
    let near = days.filter { abs(published - $0) <= 366 }
    return near.count * 2 >= days.count
  }
}
