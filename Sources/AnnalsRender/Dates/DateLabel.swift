import AnnalsGraph
import AnnalsTime

extension EventDate {
  /// The parsed date; `nil` when it is no EDTF, which a graph from elsewhere may hold.
  var value: EDTF? { try? EDTF(edtf) }

  /// How exactly the date is known; `nil` when that cannot be read.
  var precision: Granularity? { value?.precision }

  /// The date for people: `27 Jun 1950`, `early 1950s`, `44 BC`.
  package var label: String { display ?? value?.display() ?? edtf }

  /// True for one of several dates, of which it is not known which: `[1952,1953]`.
  var isOneOf: Bool { value?.set?.kind == .oneOf }

  /// The words of the text, when they say it differently than ``label`` does: `two days later`.
  var wordsBesideLabel: String? {
    guard let words = evidence?.text, !words.isEmpty,
      words.lowercased() != label.lowercased()
    else { return nil }
    return words
  }

  /// The day that places the date in a list: the first possible, else the last possible.
  var anchor: Day? { bounds.earliest ?? bounds.latest }

  /// How the date is known, in words that stand behind it; empty where the text simply states it.
  var basisWords: String? {
    switch basis {
    case .stated, .relative: nil
    case .inherited: "from context"
    case .namedEvent: "from a named event"
    case .documentDate: "document’s date"
    case .inferred: "inferred"
    case .corrected: "corrected"
    }
  }
}

extension Document.Publication {
  /// The date of publication for people.
  var display: String { (try? EDTF(edtf))?.display() ?? edtf }

  /// The last day that the date of publication can mean.
  var latest: Day? { (try? EDTF(edtf))?.bounds.latest }
}

/// A year for people: `1950`, `44 BC`.
func yearName(_ year: Int) -> String {
  year > 0 ? String(year) : "\(1 - year) BC"
}
