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

  /// The words of the text, when they say the date differently than ``label`` does: `two days later`.
  var wordsBesideLabel: String? {
    guard let words = evidence?.text, !words.isEmpty else { return nil }
    let said = EventDate.bareWords(words)
    let labels = [label, value?.display(names: .long) ?? label]
    return labels.contains { EventDate.bareWords($0) == said } ? nil : words
  }

  /// How the date is known and the words it was read from, as far as the label does not say it: `from context, “that year”`.
  var provenance: String? {
    let parts = [basisWords, wordsBesideLabel.map { "“\($0)”" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The words of a date in any order, without those that only lead to it.
  private static func bareWords(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words).subtracting(["the", "in", "on", "of", "from", "to", "and"])
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
