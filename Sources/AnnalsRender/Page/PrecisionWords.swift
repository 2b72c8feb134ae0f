import AnnalsGraph
import AnnalsTime

/// How exact a date is, in words: what its strip shows to those who see it.
func precisionWords(_ date: EventDate) -> String {
  var words = extent(date)
  if let value = date.value {
    if value.isApproximate { words += ", approximate" }
    if value.isUncertain { words += ", uncertain" }
  }
  if let basis = date.basisWords { words += " · \(basis)" }
  return words
}

private func extent(_ date: EventDate) -> String {
  let (first, last) = (date.bounds.earliest, date.bounds.latest)
  if date.kind == .span {
    guard first != nil else { return "lasting, start open" }
    return last == nil ? "lasting, end open" : "lasting"
  }
  guard let first else { return "no later than this" }
  guard let last else { return "no earlier than this" }
  if date.isOneOf { return "some time between" }
  return switch last - first {
  case ..<1: "exact day"
  case ..<31: "within the month"
  case ..<100: "within the season"
  case ..<366: "within the year"
  case ..<3653: "within the decade"
  case ..<36_525: "within the century"
  default: "within this range"
  }
}
