import AnnalsGraph
import AnnalsTime

/// A date with the time expression it was read from, before it is written into the record.
struct DateDraft: Hashable, Sendable {
  var edtf: EDTF
  var kind: EventDate.Kind
  var basis: EventDate.Basis
  /// The index of the time expression it was read from.
  var time: Int?
  /// Why this date, in one sentence.
  var reason: String
  /// How far the date can be trusted, from 0 to 1.
  var confidence: Double

  var bounds: DayBounds { edtf.bounds }

  /// The date as a moment: an open interval becomes a choice of one day in it.
  var asMoment: DateDraft {
    var copy = self
    copy.kind = .instant
    if bounds.earliest == nil, let moment = EDTF.by(edtf) { copy.edtf = moment }
    if bounds.latest == nil, let moment = EDTF.onOrAfter(edtf) { copy.edtf = moment }
    return copy
  }

  /// A moment up to the end of the date.
  var upToEnd: EDTF? { EDTF.by(edtf) }

  /// A moment from the start of the date on.
  var fromStart: EDTF? { EDTF.onOrAfter(edtf) }

  /// The number of days between the bounds; `nil` when one is open.
  var width: Int? {
    guard let earliest = bounds.earliest, let latest = bounds.latest else { return nil }
    return latest - earliest
  }
}
