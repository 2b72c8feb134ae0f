import Annals
import ArgumentParser

/// New values of the fields of an event.
struct ChangeOptions: ParsableArguments {
  @Option(help: "The title.") var title: String?
  @Option(help: "The date: EDTF or words; none takes it away.") var date: String?
  @Option(help: "What kind of event it is.") var type: EventType?
  @Option(help: "asserted, claimed, denied, negated, planned or hypothetical.")
  var status: Event.Status?
  @Option(help: "A place; none for no place.") var place: [String] = []
  @Option(help: "Who says so; none for nobody.") var claimant: [String] = []

  /// The change.
  func change() throws -> EventChange {
    var change = EventChange()
    change.title = title
    if date == "none" { change.removesDate = true } else { change.date = try eventDate() }
    change.type = type
    change.status = status
    change.places = Self.names(place)
    change.claimants = Self.names(claimant)
    if change == EventChange() {
      throw Failure(
        .usage, "nothing to set",
        hint: "--title · --date · --type · --status · --place · --claimant")
    }
    return change
  }

  /// The date that was given; `nil` when none was.
  func eventDate() throws -> EventDate? {
    guard let date, date != "none" else { return nil }
    guard let edtf = DateArgument.edtf(date) ?? TimeTagger().read(date)?.edtf else {
      throw Failure(
        .usage, "--date wants a date, not \"\(date)\"",
        hint: "--date 1953-07-27 · --date 1950/1953 · --date \"early 1950s\" · --date none")
    }
    return EventDate(correcting: edtf)
  }

  private static func names(_ names: [String]) -> [String]? {
    names.isEmpty ? nil : names == ["none"] ? [] : names
  }
}
