extension Gazetteer {
  /// The event of a row.
  /// - Precondition: the row is a named event, for it is read as one.
  package func namedEvent(_ entry: GazetteerEntry) -> NamedEvent {
    precondition(entry.kind == .namedEvent, "a named event is read from its own table")
    let row = entry.index
    return NamedEvent(
      entry: entry, id: idOfNamedEvent(row), name: image.string(2, of: row, in: .namedEvents),
      start: image.string(3, of: row, in: .namedEvents),
      end: image.string(4, of: row, in: .namedEvents),
      type: image.string(5, of: row, in: .namedEvents),
      partOf: image.string(6, of: row, in: .namedEvents),
      place: image.string(7, of: row, in: .namedEvents),
      tier: Int(image.field(8, of: row, in: .namedEvents)))
  }

  private func idOfNamedEvent(_ row: Int) -> String {
    let number = image.field(1, of: row, in: .namedEvents)
    let text = image.string(0, of: row, in: .namedEvents)
    return number == 0 ? text : text + String(number)
  }

  /// The place of a row.
  /// - Precondition: the row is a place or a country's code.
  package func place(_ entry: GazetteerEntry) -> GazetteerPlace {
    precondition(
      entry.kind == .place || entry.kind == .countryCode, "a place is read from its own table")
    let row = entry.index
    let latitude = Float(bitPattern: image.field(6, of: row, in: .places))
    let longitude = Float(bitPattern: image.field(7, of: row, in: .places))
    return GazetteerPlace(
      entry: GazetteerEntry(kind: .place, index: row, isRisky: entry.isRisky),
      id: image.string(0, of: row, in: .places), name: image.string(1, of: row, in: .places),
      kind: image.string(2, of: row, in: .places), country: image.string(3, of: row, in: .places),
      parent: image.string(4, of: row, in: .places),
      capital: image.string(5, of: row, in: .places),
      latitude: latitude.isNaN ? nil : Self.degrees(latitude),
      longitude: longitude.isNaN ? nil : Self.degrees(longitude),
      population: Int(image.field(8, of: row, in: .places)))
  }

  private static func degrees(_ value: Float) -> Double { (Double(value) * 1e4).rounded() / 1e4 }

  /// The code in three letters of a country.
  package func countryCode3(_ entry: GazetteerEntry) -> String {
    image.string(9, of: entry.index, in: .places)
  }

  /// The country with a code of two or three capital letters.
  package func country(code: String) -> GazetteerPlace? {
    entries(named: code, of: .init(.countryCode)).first.map(place)
  }

  /// The places with a name, the likeliest first.
  package func places(named name: String) -> [GazetteerPlace] {
    entries(named: name, of: .init(.place)).map(place)
  }

  /// The demonym of a row.
  /// - Precondition: the row is a demonym.
  package func demonym(_ entry: GazetteerEntry) -> Demonym {
    precondition(entry.kind == .demonym, "a demonym is read from its own table")
    let row = entry.index
    return Demonym(
      form: image.string(0, of: row, in: .demonyms),
      use: Demonym.Use(rawValue: image.string(1, of: row, in: .demonyms)) ?? .adjective,
      place: GazetteerEntry(
        kind: .place, index: Int(image.field(2, of: row, in: .demonyms)), isRisky: false),
      number: image.string(3, of: row, in: .demonyms))
  }

  /// The organization of a row.
  /// - Precondition: the row is an organization.
  package func organization(_ entry: GazetteerEntry) -> Organization {
    precondition(entry.kind == .organization, "an organization is read from its own table")
    let row = entry.index
    return Organization(
      id: image.string(0, of: row, in: .organizations),
      name: image.string(1, of: row, in: .organizations),
      type: image.string(2, of: row, in: .organizations),
      place: image.string(3, of: row, in: .organizations),
      start: image.string(4, of: row, in: .organizations),
      end: image.string(5, of: row, in: .organizations))
  }

  /// The title of a row.
  /// - Precondition: the row is a title.
  package func title(_ entry: GazetteerEntry) -> PersonTitle {
    precondition(entry.kind == .title, "a title is read from its own table")
    let row = entry.index
    return PersonTitle(
      form: image.string(0, of: row, in: .titles), group: image.string(1, of: row, in: .titles),
      kind: PersonTitle.Kind(rawValue: image.string(2, of: row, in: .titles)) ?? .title)
  }

  /// The term of a row.
  /// - Precondition: the row is a leader.
  package func leader(_ entry: GazetteerEntry) -> LeaderTerm {
    precondition(entry.kind == .leader, "a leader is read from its own table")
    let row = entry.index
    return LeaderTerm(
      name: image.string(0, of: row, in: .leaders), country: image.string(1, of: row, in: .leaders),
      start: image.string(2, of: row, in: .leaders), end: image.string(3, of: row, in: .leaders))
  }

  /// The holiday of a row.
  /// - Precondition: the row is a holiday.
  package func holiday(_ entry: GazetteerEntry) -> Holiday {
    precondition(entry.kind == .holiday, "a holiday is read from its own table")
    let row = entry.index
    return Holiday(
      name: image.string(0, of: row, in: .holidays), rule: image.string(1, of: row, in: .holidays),
      country: image.string(2, of: row, in: .holidays))
  }

  /// The event types that a dictionary form can tell of, in the order of the table.
  ///
  /// Several words are joined by a space: `triggers(lemma: "step down", isVerb: true)`.
  package func triggers(lemma: String, isVerb: Bool) -> [EventTrigger] {
    entries(named: lemma, of: .init(.trigger)).map(trigger).filter { $0.isVerb == isVerb }
  }

  private func trigger(_ entry: GazetteerEntry) -> EventTrigger {
    let row = entry.index
    return EventTrigger(
      lemma: image.string(0, of: row, in: .triggers),
      isVerb: image.string(1, of: row, in: .triggers) == "VERB",
      type: image.string(2, of: row, in: .triggers), note: image.string(3, of: row, in: .triggers))
  }

  /// The cue of a row.
  /// - Precondition: the row is a relation cue.
  package func relationCue(_ entry: GazetteerEntry) -> RelationCue {
    precondition(entry.kind == .relationCue, "a cue is read from its own table")
    return cue(entry.index)
  }

  /// All relation cues, in the order of the table.
  package var relationCues: [RelationCue] { (0..<image.count(.cues)).map(cue) }

  private func cue(_ row: Int) -> RelationCue {
    RelationCue(
      relation: image.string(0, of: row, in: .cues), group: image.string(1, of: row, in: .cues),
      converse: image.string(2, of: row, in: .cues), pattern: image.string(3, of: row, in: .cues),
      words: image.string(4, of: row, in: .cues), order: image.string(5, of: row, in: .cues),
      isStrong: image.string(6, of: row, in: .cues) == "strong")
  }

  /// The given name that a word is; `nil` for another word.
  package func givenName(_ word: String) -> GivenName? {
    entries(named: word, of: .init(.givenName)).first.map { entry in
      GivenName(
        name: image.string(0, of: entry.index, in: .givenNames),
        gender: image.string(1, of: entry.index, in: .givenNames))
    }
  }

  /// What the dictionary form of a common noun can stand for, in alphabetical order of the groups.
  package func actorNouns(lemma: String) -> [ActorNoun] {
    entries(named: lemma, of: .init(.actorNoun)).map { entry in
      ActorNoun(
        lemma: image.string(0, of: entry.index, in: .actorNouns),
        group: .init(rawValue: image.string(1, of: entry.index, in: .actorNouns)) ?? .person,
        gender: image.string(2, of: entry.index, in: .actorNouns))
    }
  }
}
