import AnnalsGraph
import AnnalsTime

/// The date that formats carry as their date of making: a date of the input, never the clock's.
struct DateOfMaking {
  let day: Day
  let secondOfDay: Int

  /// `SOURCE_DATE_EPOCH` when it is given, else the newest date of publication; `nil` when there is neither.
  init?(_ graph: EventGraph, _ options: ExportOptions) {
    if let seconds = options.madeAt {
      let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
      day = Day(year: 1970, month: 1, day: 1) + days
      secondOfDay = seconds - days * 86_400
      return
    }
    guard let newest = graph.documents.compactMap({ $0.published?.latest }).max() else {
      return nil
    }
    day = newest
    secondOfDay = 0
  }
}
