public import AnnalsTime

/// A condition on events.
public indirect enum EventPredicate: Hashable, Sendable {
  /// All conditions hold; true when there are none.
  case all([EventPredicate])
  /// One of the conditions holds; false when there are none.
  case any([EventPredicate])
  /// The condition does not hold.
  case not(EventPredicate)
  /// The date matches a period; never true of an undated event.
  case period(DayBounds, PeriodMatch)
  /// The event has no date.
  case undated
  /// An actor takes part whose id is the text, or one of whose names contains its words in a row.
  case actor(String)
  /// The event has a place whose id or country is the text, or whose name contains its words in a row; a country's name stands for every place in it.
  case place(String)
  /// An actor claims it; matched as ``actor(_:)`` is.
  case claimedBy(String)
  /// The event is of a type.
  case type(EventType)
  /// The event has a status.
  case status(Event.Status)
  /// A document with the id or path, or with a path that ends in the text after a slash, tells of it.
  case document(String)
  /// Title, quotes and names together contain every word; a word that ends in `*` matches as a beginning.
  case text(String)
  /// The salience is at least so high; an absent one counts as 0.
  case minimumSalience(Double)
  /// Sources disagree on the event.
  case inConflict
  /// The event has the id, or had it in one of its mentions.
  case id(ID<Event>)
}
