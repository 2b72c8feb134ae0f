import AnnalsGraph
import AnnalsTime

/// A calendar after RFC 5545, for calendar programs.
struct CalendarExporter: Exporter {
  let id = "ics"
  let fileExtension = "ics"
  let summary = "iCalendar (RFC 5545), for calendar programs; years 1 to 9999"

  func export(_ graph: EventGraph, options: ExportOptions) -> Export {
    let index = GraphIndex(graph)
    var omissions = Omissions(["events": graph.events.count])
    var calendar = ContentLines()
    let generator = graph.generator ?? "annals"
    calendar.add("BEGIN", raw: "VCALENDAR")
    calendar.add("VERSION", raw: "2.0")
    calendar.add("PRODID", "-//Annals//\(generator)//EN")
    calendar.add("CALSCALE", raw: "GREGORIAN")
    calendar.add("METHOD", raw: "PUBLISH")
    calendar.add("NAME", options.title)
    calendar.add("X-WR-CALNAME", options.title)
    let stamp = stamp(DateOfMaking(graph, options))
    for event in graph.events {
      if let reason = reasonToLeaveOut(event, options) {
        omissions.add("left out: \(reason)")
      } else if let date = event.date {
        append(event, date, index, stamp, to: &calendar)
      }
    }
    calendar.add("END", raw: "VCALENDAR")
    return Export(
      files: [Export.File(path: "timeline.ics", bytes: calendar.bytes)],
      omissions: omissions.list)
  }

  private func reasonToLeaveOut(_ event: Event, _ options: ExportOptions) -> String? {
    guard let date = event.date, date.anchor != nil else { return "without a date" }
    guard let first = date.bounds.earliest, let last = date.bounds.latest else {
      return "without a first or a last day"
    }
    if first.year < 1 { return "before year 1" }
    if (last + 1).year > 9999 { return "after year 9999" }
    if !options.isComplete, date.kind == .instant, last - first > 3 * 366 {
      return "dated no closer than some years"
    }
    return nil
  }

  private func append(
    _ event: Event, _ date: EventDate, _ index: GraphIndex, _ stamp: String,
    to calendar: inout ContentLines
  ) {
    guard let first = date.bounds.earliest, let last = date.bounds.latest else { return }
    calendar.add("BEGIN", raw: "VEVENT")
    calendar.add("UID", raw: "\(event.id)@annals.invalid")
    calendar.add("DTSTAMP", raw: stamp)
    if date.precision == .time, let time = date.value?.date?.time {
      let clock = String(time.description.prefix(8).filter { $0 != ":" })
      let zone = time.zone == .utc ? "Z" : ""
      calendar.add("DTSTART", raw: "\(first.compactDigits)T\(clock)\(zone)")
    } else {
      calendar.add("DTSTART;VALUE=DATE", raw: first.compactDigits)
      calendar.add("DTEND;VALUE=DATE", raw: (last + 1).compactDigits)
    }
    let isExact = first == last || date.kind == .span && date.value?.qualification.isEmpty ?? false
    var summary = event.title
    if let status = EventWords(index: index).status(of: event) { summary += " (\(status))" }
    calendar.add("SUMMARY", isExact ? summary : "\(date.label): \(summary)")
    calendar.add("DESCRIPTION", description(event, index))
    let places = index.placeNames(of: event)
    if !places.isEmpty { calendar.add("LOCATION", places.joined(separator: ", ")) }
    if let place = event.places.first.flatMap({ index.places[$0] }),
      let latitude = place.latitude, let longitude = place.longitude
    {
      calendar.add("GEO", raw: "\(latitude);\(longitude)")
    }
    calendar.add("CATEGORIES", event.type.words)
    calendar.add("STATUS", raw: status(event, isExact: isExact))
    calendar.add("CLASS", raw: "PUBLIC")
    calendar.add("TRANSP", raw: "TRANSPARENT")
    calendar.add("X-ANNALS-EDTF", date.edtf)
    if let confidence = event.confidence {
      calendar.add("X-ANNALS-CONFIDENCE", raw: "\(confidence)")
    }
    if let mention = event.mentions.first {
      calendar.add("X-ANNALS-SOURCE", index.location(of: mention))
    }
    calendar.add("END", raw: "VEVENT")
  }

  private func status(_ event: Event, isExact: Bool) -> String {
    switch event.status {
    case .negated: "CANCELLED"
    case .asserted where isExact: "CONFIRMED"
    default: "TENTATIVE"
    }
  }

  private func description(_ event: Event, _ index: GraphIndex) -> String {
    var lines: [String] = []
    let claimants = index.claimants(of: event)
    if !claimants.isEmpty { lines.append("Claimed by: \(claimants.joined(separator: ", "))") }
    let actors = index.participants(of: event)
    if !actors.isEmpty { lines.append("Actors: \(actors.joined(separator: ", "))") }
    for mention in event.mentions {
      lines.append("“\(mention.sentence.text)” \(index.location(of: mention))")
    }
    for rival in index.rivals(of: event) {
      lines.append(
        "Sources disagree: \(rival.event.date?.label ?? "no date"), \(rival.event.title)")
    }
    return lines.joined(separator: "\n")
  }

  private func stamp(_ made: DateOfMaking?) -> String {
    guard let made else { return "19700101T000000Z" }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let seconds = made.secondOfDay
    return made.day.compactDigits + "T" + two(seconds / 3600) + two(seconds / 60 % 60)
      + two(seconds % 60) + "Z"
  }
}
