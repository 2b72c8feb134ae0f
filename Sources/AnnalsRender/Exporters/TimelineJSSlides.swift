import AnnalsGraph
import AnnalsTime

/// The slides of a TimelineJS presentation, for its JSON and for its spreadsheet.
struct TimelineJSSlides {
  /// More are outside of what the presentation is made for.
  static let usualLimit = 100

  let index: GraphIndex
  let options: ExportOptions
  let events: [Event]
  private(set) var omissions: Omissions
  /// True when a year is too far for the calendar of a browser; then only years are written.
  let isCosmological: Bool

  init(_ graph: EventGraph, _ options: ExportOptions) {
    index = GraphIndex(graph)
    self.options = options
    omissions = Omissions(["events": graph.events.count])
    let dated = graph.events.filter { $0.date?.anchor != nil }
    omissions.add("left out: without a date", count: graph.events.count - dated.count)
    events = options.isComplete ? dated : mostSalient(dated, Self.usualLimit)
    omissions.add(
      "left out: a presentation holds about \(Self.usualLimit) slides",
      count: dated.count - events.count)
    isCosmological = events.contains { event in
      guard let year = event.date?.anchor?.year else { return false }
      return !(-271_820...275_759).contains(year)
    }
  }

  /// A date as the parts that are known.
  struct Moment: Equatable {
    var year: Int
    var month: Int?
    var day: Int?
    var time: EDTF.TimeOfDay?

    init(_ date: Day, _ precision: WholePeriod.Unit, time: EDTF.TimeOfDay? = nil) {
      let civil = date.civil
      year = civil.year > 0 ? civil.year : civil.year - 1
      month = precision == .year ? nil : civil.month
      day = precision == .day ? civil.day : nil
      self.time = time
    }
  }

  func moments(_ date: EventDate) -> (start: Moment, end: Moment?)? {
    guard let anchor = date.anchor else { return nil }
    if isCosmological { return (Moment(anchor, .year), nil) }
    guard let period = WholePeriod(date.bounds) else {
      let isYearEdge = anchor.month == (date.bounds.earliest == nil ? 12 : 1)
      return (Moment(anchor, isYearEdge ? .year : .day), nil)
    }
    if date.precision == .time {
      return (Moment(period.first, .day, time: date.value?.date?.time), nil)
    }
    let start = Moment(period.first, date.isDecadeOrCoarser ? .year : period.unit)
    guard date.kind == .span else { return (start, nil) }
    let end = Moment(period.last, period.unit)
    return (start, start == end ? nil : end)
  }

  /// The words for the date, where the parts do not say it all; markup is stripped there, so it stands without.
  func displayDate(_ date: EventDate) -> String? {
    let isPlain =
      switch date.precision {
      case .time, .day, .month, .year: date.value?.qualification.isEmpty ?? false
      default: false
      }
    return isPlain ? nil : withoutMarkup(date.label)
  }

  func group(of event: Event) -> String? {
    index.group(of: event, by: options.grouping).map(withoutMarkup)
  }

  private func withoutMarkup(_ text: String) -> String {
    String(text.map { $0 == "<" ? "‹" : $0 == ">" ? "›" : $0 })
  }
}

extension EventDate {
  var isDecadeOrCoarser: Bool {
    switch precision {
    case .decade, .century, .millennium: true
    default: false
    }
  }
}
