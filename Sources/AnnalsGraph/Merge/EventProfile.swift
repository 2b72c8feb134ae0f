import AnnalsTime

/// What the comparison of two tellings looks at, computed once for each.
struct EventProfile {
  /// The number of the document.
  var document: Int
  /// Where the sentence begins in it.
  var sentenceStart: Int?
  var type: EventType
  var family: TypeFamily
  var reality: Reality
  var date: EventDate?
  /// True when the text gives the date, so that another date contradicts it.
  var isFirmlyDated: Bool
  /// The named actors by role, as numbers of actors of the graph, sorted.
  var agents: [Int32]
  var patients: [Int32]
  /// All named actors, sorted.
  var actors: [Int32]
  var claimants: [Int32]
  /// The places, as numbers of places of the graph, sorted.
  var places: [Int32]
  /// The stem of the trigger.
  var trigger: Int32?
  /// True when the trigger says little by itself.
  var hasLightTrigger: Bool
  /// The stems of the title without the trigger and the names of those who take part, sorted.
  var wording: [Int32]
  /// The stems of the sentence without the trigger and those names, sorted.
  var sentence: [Int32]
  var quantities: [Quantity]
  /// The name of the event, folded, when it has one: "korean war".
  var name: String?

  /// How an event stands to what is real.
  enum Reality {
    /// It happened, by the document or by somebody in it.
    case real
    /// It did not happen, or somebody denies it.
    case unreal
    /// It may happen.
    case possible
  }
}

extension EventProfile {
  /// The words of a telling, before they have numbers.
  struct Words {
    var trigger: String
    var wording: Set<String>
    var sentence: Set<String>

    init(_ event: Event, names: Set<String>) {
      let lemma = event.mentions.first.map { $0.lemma.isEmpty ? $0.text : $0.lemma } ?? ""
      let triggers = SearchText.words(lemma)
      trigger = WordStem.stem(
        triggers.first { !WordStem.empty.contains($0) } ?? triggers.first ?? "")
      func stems(_ text: String) -> Set<String> {
        Set(
          SearchText.words(text).filter { word in
            !WordStem.empty.contains(word) && !word.utf8.allSatisfy { (0x30...0x39).contains($0) }
          }.map(WordStem.stem))
      }
      wording = stems(event.title).subtracting(names).subtracting([trigger])
      sentence = (event.mentions.first.map { stems($0.sentence.text) } ?? [])
        .subtracting(names).subtracting([trigger])
    }
  }

  init(
    _ event: Event, document: Int, words: Words, vocabulary: Vocabulary,
    knownNames: Set<String>, actor: (ID<Actor>) -> Int32?, place: (ID<Place>) -> Int32?
  ) {
    self.document = document
    sentenceStart = event.mentions.first?.sentence.start
    type = event.type
    family = TypeFamily(event.type)
    reality =
      switch event.status {
      case .asserted, .claimed: .real
      case .denied, .negated: .unreal
      case .planned, .hypothetical: .possible
      }
    date = event.isUndated ? nil : event.date
    isFirmlyDated =
      switch date?.basis {
      case .stated, .relative, .namedEvent, .corrected: true
      case .inherited, .documentDate, .inferred, nil: false
      }
    func actors(_ roles: Set<Event.Participant.Role>) -> [Int32] {
      Set(event.participants.filter { roles.contains($0.role) }.compactMap { actor($0.actor) })
        .sorted()
    }
    agents = actors([.agent])
    patients = actors([.patient, .recipient])
    self.actors = actors(Set(Event.Participant.Role.allCases))
    claimants = Set(event.claimants.compactMap(actor)).sorted()
    places = Set(event.places.compactMap(place)).sorted()
    trigger = vocabulary.numbers([words.trigger]).first
    hasLightTrigger = WordStem.light.contains(words.trigger)
    wording = vocabulary.numbers(words.wording)
    sentence = vocabulary.numbers(words.sentence)
    quantities = event.quantities
    name =
      event.mentions.lazy.compactMap { Self.name($0.text) }.first
      ?? Self.name(ofWhatLastsIn: event.title, words.trigger, knownNames)
  }

  /// The name of an event that another telling calls by it alone: "Third Grain War" in "Third Grain War lasts".
  private static func name(
    ofWhatLastsIn title: String, _ trigger: String, _ names: Set<String>
  ) -> String? {
    guard lasting.contains(trigger) else { return nil }
    let words = SearchText.words(title)
    return (2...6).reversed().lazy.filter { $0 < words.count }
      .map { words.prefix($0).joined(separator: " ") }.first(where: names.contains)
  }

  /// The verbs that say of an event no more than that it happened.
  private static let lasting: Set<String> = Set(
    ["last", "occur", "happen", "rage", "continue", "be", "take"].map(WordStem.stem))

  /// The name that a trigger is: two words or more, capitalized, "the" not counted.
  static func name(_ trigger: String) -> String? {
    var words = trigger.split(separator: " ")
    if let first = words.first, first == "the" || first == "The" { words.removeFirst() }
    guard words.count > 1, let first = words.first?.first, let last = words.last?.first,
      first.isUppercase,
      last.isUppercase || words.dropFirst().contains(where: { $0.first?.isUppercase ?? false })
    else { return nil }
    return SearchText.words(words.joined(separator: " ")).joined(separator: " ")
  }
}
