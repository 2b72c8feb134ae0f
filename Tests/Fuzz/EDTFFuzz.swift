// modules: AnnalsTime
import AnnalsTime

/// Reads the bytes as EDTF: what is read must be printed as it was, and all that can be asked of it must answer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for calendar in CalendarSystem.allCases {
    guard let text = String(validating: bytes, as: UTF8.self),
      let edtf = try? EDTF(text, calendar: calendar)
    else { continue }
    precondition(edtf.description == text, "print(read(x)) is x")
    if let first = edtf.bounds.earliest, let last = edtf.bounds.latest {
      precondition(first <= last, "bounds are in order")
    }
    precondition(!edtf.display(names: .long).isEmpty, "there are words for every date")
    precondition(edtf.approximate().bounds == edtf.bounds, "doubt does not widen bounds")
    for part in PeriodPart.allCases {
      if let third = edtf.part(part) {
        precondition(edtf.bounds.contains(third.bounds), "a third lies in its period")
      }
    }
    for made in [EDTF.since, EDTF.until, EDTF.before, EDTF.after, EDTF.by, EDTF.onOrAfter] {
      if let value = made(edtf) {
        let again = try? EDTF(value.description, calendar: calendar)
        precondition(again == value, "what is made can be read")
      }
    }
    for unit in CalendarUnit.allCases {
      if let later = edtf.shifted(by: 3, unit) {
        let again = try? EDTF(later.description, calendar: calendar)
        precondition(again == later, "what is shifted can be read")
      }
    }
    if let moment = EDTF(momentWithin: edtf.bounds) {
      precondition(moment.bounds.contains(edtf.bounds), "a moment keeps the bounds")
    }
    _ = edtf.converted(to: calendar == .julian ? .gregorian : .julian)
  }
  return 0
}
