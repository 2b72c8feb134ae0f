/// A row of one of the gazetteer's tables.
package struct GazetteerEntry: Hashable, Sendable {
  /// The table of a row.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A war, battle, treaty, reign or other event with a name.
    case namedEvent
    /// A country, region, city, sea or building.
    case place
    /// An adjective, noun or prefix of a place's people.
    case demonym
    /// An organization.
    case organization
    /// A title, its abbreviation or a word before it.
    case title
    /// A term of a head of state or government.
    case leader
    /// A holiday.
    case holiday
    /// A word that tells of an event.
    case trigger
    /// Words that relate two events.
    case relationCue
    /// A country, by its code of two or three letters.
    case countryCode
    /// A given name.
    case givenName
    /// A common noun for somebody or something that acts.
    case actorNoun
  }

  /// A set of kinds.
  package struct Kinds: OptionSet, Sendable {
    /// One bit for each kind.
    package let rawValue: UInt16
    /// Makes a set from its bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Makes a set of some kinds.
    package init(_ kinds: Kind...) {
      rawValue = kinds.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
    }
    /// True for a kind in the set.
    package func contains(_ kind: Kind) -> Bool { rawValue & 1 << UInt16(kind.rawValue) != 0 }
  }

  /// The table.
  package var kind: Kind
  /// The number of the row in its table.
  package var index: Int
  /// True when the surface is a word of the language, a place or a generic phrase as well, so that it names an
  /// event only beside other evidence.
  package var isRisky: Bool
}

/// Words of a text that are rows of the gazetteer.
package struct GazetteerMatch: Hashable, Sendable {
  /// The tokens.
  package var tokens: Range<Int>
  /// The rows, the likeliest first: by tier or by population, then in the order of the table.
  package var entries: [GazetteerEntry]
}

/// An event with a name.
package struct NamedEvent: Hashable, Sendable {
  /// The row.
  package var entry: GazetteerEntry
  /// The identity, such as `annals:korean-war` or `wd:Q4872229`.
  package var id: String
  /// The canonical name.
  package var name: String
  /// When it began, in EDTF.
  package var start: String
  /// When it ended, in EDTF; ".." for one that goes on, empty when not known.
  package var end: String
  /// What kind of event, such as `war`, `battle`, `reign`, `term_of_office`, `state`, `dynasty`.
  package var type: String
  /// The name of the event it is part of; empty when there is none.
  package var partOf: String
  /// Where, several places joined by ", "; empty when not known.
  package var place: String
  /// How well checked the row is: 1 best, 3 least.
  ///
  /// The dates of tier 3 are no finer than a month.
  package var tier: Int
  /// True when the surface needs other evidence; see ``GazetteerEntry/isRisky``.
  package var isRisky: Bool { entry.isRisky }
}

/// A place of the gazetteer.
package struct GazetteerPlace: Hashable, Sendable {
  /// The row.
  package var entry: GazetteerEntry
  /// The identity, such as `cc:FR` or `gn:2988507`.
  package var id: String
  /// The canonical name.
  package var name: String
  /// `continent`, `country`, `territory`, `historical_country`, `state`, `region`, `capital`, `city`,
  /// `historical_city`, `water` or `facility`.
  package var kind: String
  /// The code of the country it lies in, in two letters; empty when not known.
  package var country: String
  /// The name of what it lies in.
  package var parent: String
  /// The capital of a country.
  package var capital: String
  /// Degrees north.
  package var latitude: Double?
  /// Degrees east.
  package var longitude: Double?
  /// The number of inhabitants; 0 when not known.
  package var population: Int

  /// True for what acts as a state: a country, a territory, a country of the past.
  package var isCountry: Bool {
    kind == "country" || kind == "territory" || kind == "historical_country"
  }
}

/// An adjective, noun or prefix of a place's people.
package struct Demonym: Hashable, Sendable {
  /// How the word is used.
  package enum Use: String, Sendable {
    /// "Afghan troops".
    case adjective = "adj"
    /// "an Afghan", "the French".
    case noun
    /// "Sino-".
    case prefix
  }
  /// The word.
  package var form: String
  /// How the word is used.
  package var use: Use
  /// The place, as an index for ``Gazetteer/place(_:)``.
  package var place: GazetteerEntry
  /// `sg`, `pl`, `sg/pl` or empty.
  package var number: String
}

/// An organization of the gazetteer.
package struct Organization: Hashable, Sendable {
  /// The identity, such as `actor:nato`.
  package var id: String
  /// The canonical name.
  package var name: String
  /// What it is, such as `igo`, `party`, `armed_group`, `court`, `agency` or `media`.
  package var type: String
  /// Where; empty when not known.
  package var place: String
  /// When it began, in EDTF.
  package var start: String
  /// When it ended, in EDTF; ".." while it exists.
  package var end: String
}

/// A title, its abbreviation or a word before it.
package struct PersonTitle: Hashable, Sendable {
  /// What the row is.
  package enum Kind: String, Sendable {
    /// "prime minister".
    case title
    /// "Gen.".
    case abbreviation
    /// "former", "acting".
    case modifier
  }
  /// The words.
  package var form: String
  /// The class of the title (`head_of_state`, `minister`, `military`, …), or the title that an abbreviation
  /// stands for; empty for a modifier.
  package var group: String
  /// What the row is.
  package var kind: Kind
}

/// A term of a head of state or government.
package struct LeaderTerm: Hashable, Sendable {
  /// The leader.
  package var name: String
  /// The country's code in three letters.
  package var country: String
  /// The first day.
  package var start: String
  /// The last day.
  package var end: String
}

/// A holiday and its rule.
package struct Holiday: Hashable, Sendable {
  /// The name.
  package var name: String
  /// The rule: `fixed:MM-DD`, `nth:MM:WD:N`, `last:MM:WD`, `easter:±N`, `equinox:MM`, `table:…`.
  package var rule: String
  /// The country's code in two letters; empty when it is kept in many.
  package var country: String
}

/// A word that tells of an event.
package struct EventTrigger: Hashable, Sendable {
  /// The dictionary form; several words are joined by a space.
  package var lemma: String
  /// True for a verb, false for a noun.
  package var isVerb: Bool
  /// The type as the schema spells it, or `phase` for a word that begins, ends or changes another event.
  package var type: String
  /// What must be tested before the type is believed; empty when nothing.
  package var note: String
  /// True when the types of subject and object decide.
  package var isAmbiguous: Bool { note.hasPrefix("ambiguous") }
}

/// Words that relate two events.
package struct RelationCue: Hashable, Sendable {
  /// The relation, such as `before`, `causes`, `sub_event`.
  package var relation: String
  /// The group: `TEMPORAL`, `STRUCTURE`, `CAUSAL`, `ASPECT`, `EVIDENTIAL`, `FACTUALITY`, `ROLE`.
  package var group: String
  /// The converse relation; empty when there is none.
  package var converse: String
  /// The pattern, with the slots X and Y for events.
  package var pattern: String
  /// The words between the slots.
  package var words: String
  /// The order in which the relation takes the slots, such as `XY`.
  package var order: String
  /// True for a strong cue, false for weak evidence.
  package var isStrong: Bool
}

/// A given name.
package struct GivenName: Hashable, Sendable {
  /// The name.
  package var name: String
  /// `m`, `f` or `either`.
  package var gender: String
}

/// A common noun for somebody or something that acts.
package struct ActorNoun: Hashable, Sendable {
  /// What a noun stands for.
  package enum Group: String, Sendable {
    /// One person: "mayor".
    case person
    /// Several people: "crowd".
    case group
    /// An organization: "ministry".
    case organization
    /// A state: "kingdom".
    case country
    /// A place: "village".
    case place
    /// A ship, plane or spacecraft: "ferry".
    case vessel
    /// A product or work: "phone".
    case product
  }
  /// The dictionary form.
  package var lemma: String
  /// What it stands for.
  package var group: Group
  /// `m`, `f` or empty when it says nothing.
  package var gender: String
}
