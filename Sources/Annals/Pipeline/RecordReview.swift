import AnnalsGraph
import AnnalsText

/// Finds in a record what its user should know.
enum RecordReview {
  /// The warnings about a document.
  static func diagnostics(_ record: ExtractionRecord, name: String) -> [Diagnostic] {
    guard record.published == nil else { return [] }
    let unresolved = record.timexes.filter(isUnresolved)
    guard let first = unresolved.first else { return [] }
    let others = unresolved.count - 1
    let more =
      switch others {
      case 0: " stays"
      case 1: " and 1 other expression stay"
      default: " and \(others) other expressions stay"
      }
    return [
      Diagnostic(
        .warning, id: "time.no-publication-date",
        message: "\(name): no publication date, so \"\(first.text)\"\(more) unresolved",
        hint: "add `date: 2020-08-01` to its front matter, or pass --published 2020-08-01")
    ]
  }

  /// True for words that point to a day which only the date of publication could give.
  private static func isUnresolved(_ timex: Timex) -> Bool {
    (timex.type == "DATE" || timex.type == "TIME") && timex.edtf == nil
      && !["PRESENT_REF", "PAST_REF", "FUTURE_REF"].contains(timex.value)
  }
}
