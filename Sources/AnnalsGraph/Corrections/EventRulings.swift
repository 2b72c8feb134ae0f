/// What a person said about which tellings are one event.
struct EventRulings {
  /// Pairs of tellings that are one event.
  var joined: [(Int, Int)] = []
  /// The groups of tellings that were taken out of an event; those of a group go together with nothing else.
  var apart: [Int: Int] = [:]

  /// The group of a telling; `nil` when it may be joined to any other without a group.
  func group(_ index: Int) -> Int? { apart[index] }
}
