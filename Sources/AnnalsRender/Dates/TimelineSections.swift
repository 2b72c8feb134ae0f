import AnnalsGraph
import AnnalsTime

/// The events of a timeline under headings: years, decades and centuries for what is no more exact, undated last.
struct TimelineSections {
  struct Section {
    var heading: String
    var events: [Event]
  }

  private(set) var dated: [Section] = []
  private(set) var undated: [Event] = []

  /// Groups events that stand in timeline order.
  init(_ events: [Event]) {
    for event in events {
      guard let date = event.date, let anchor = date.anchor else {
        undated.append(event)
        continue
      }
      let heading = TimelineSections.heading(date, anchor: anchor)
      if dated.last?.heading == heading {
        dated[dated.count - 1].events.append(event)
      } else {
        dated.append(Section(heading: heading, events: [event]))
      }
    }
  }

  private static func heading(_ date: EventDate, anchor: Day) -> String {
    switch date.precision {
    case .decade, .century, .millennium: date.label
    default: yearName(anchor.year)
    }
  }
}
