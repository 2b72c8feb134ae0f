public import AnnalsTime

extension EventDate {
  /// The date that a person gives: a span when it is an interval, else a moment.
  public init(correcting edtf: EDTF) {
    self.init(
      edtf: edtf.description, bounds: edtf.bounds, kind: edtf.interval == nil ? .instant : .span,
      display: edtf.display(), basis: .corrected, reason: "a correction gives it")
  }
}
