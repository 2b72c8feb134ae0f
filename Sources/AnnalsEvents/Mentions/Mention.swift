import AnnalsGraph

/// A place where the text speaks of an event, before it has participants or a date.
struct Mention: Sendable {
  /// What kind of words speak of the event.
  enum Form: Sendable {
    /// A verb.
    case verbal
    /// A noun.
    case nominal
    /// A name, such as "the Treaty of Rome".
    case named
    /// A predicate with a copula that lasts ("was a colony until 1960").
    case copular
    /// One of the dates in the brackets after a person's name.
    case lifeDate
  }

  /// Which part of the event is told of.
  enum Phase: Sendable {
    case beginning
    case end
    case continuation
  }

  /// The head of the trigger.
  var trigger: Int
  /// The trigger as it is shown, which holds its head.
  var tokens: Range<Int>
  /// The dictionary form, with its particle: "step down".
  var lemma: String
  /// What kind of words speak of the event.
  var form: Form
  /// The word whose clause tells of the event: the trigger itself, or the verb that the event was passed on from.
  var predicate: Int
  /// The light, aspectual or occurrence verb that passes the event on to its noun.
  var support: Int?
  /// The event noun that an ending is told of ("ended the talks"), from which the type comes.
  var content: Int?
  /// Which part of the event is told of.
  var phase: Phase?
  /// Tense, aspect, modality and polarity of the clause.
  var group: VerbGroup
  /// TimeML class.
  var eventClass: EventMention.EventClass
  /// The name of the rule that found it.
  var rule: String

  /// True when the event is told of by a noun.
  var isNominal: Bool { form == .nominal || form == .named }
  /// True for something that lasts and does not happen.
  var isState: Bool { eventClass == .state || eventClass == .intensionalState }
}
