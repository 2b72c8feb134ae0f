import AnnalsTime

/// How much speaks for two tellings being one event, and what speaks against it.
struct EventComparison {
  /// What was found, with a weight for each.
  private(set) var features: [EventJoin.Feature] = []
  /// In what the two disagree; then they are no one event, but they may be a conflict.
  private(set) var contradictions: Set<Contradiction> = []
  /// True when they cannot be one event for another reason.
  private(set) var isBarred = false

  /// The sum of the weights, to two digits.
  var score: Double {
    (features.reduce(0) { $0 + $1.weight } * 100).rounded() / 100
  }

  /// The score from which two tellings of different documents are one event.
  static let threshold = 4.0
  /// How much more is asked of tellings of one document, and of those of which one has no date.
  static let caution = (withinDocument: 2.0, undated: 1.5)

  private static func threshold(_ a: EventProfile, _ b: EventProfile) -> Double {
    threshold + (a.document == b.document ? caution.withinDocument : 0)
      + (a.date == nil || b.date == nil ? caution.undated : 0)
  }

  /// True when the two are one event.
  func joins(_ a: EventProfile, _ b: EventProfile) -> Bool {
    !isBarred && contradictions.isEmpty && hasSupport && score >= Self.threshold(a, b)
  }

  /// True when the agents of the two are other people or things, be they named or described.
  private var haveOtherAgents = false

  /// True when the two tell of one thing, so that what differs is a conflict.
  func conflicts(_ a: EventProfile, _ b: EventProfile) -> Bool {
    guard !isBarred, !contradictions.isEmpty, contradictions.count <= 2, hasSupport else {
      return false
    }
    // What two different doers did at different times, or so many of, are two things.
    if haveOtherAgents, !contradictions.isDisjoint(with: [.date, .quantity]) { return false }
    if contradictions.contains(.reality) {
      return a.trigger == b.trigger && score >= Self.threshold(a, b)
    }
    return score >= Self.threshold - (contradictions.contains(.date) ? 0.5 : 1)
  }

  /// True when two independent kinds of evidence speak for it, or the name.
  private(set) var hasSupport = false

  private let vocabulary: Vocabulary
  private let actorWeight: (Int32) -> Double
  private let isSpecific: (Int32) -> Bool
  private let canAct: (Int32) -> Bool
  private let wantsDetails: Bool
  private let actorName: (Int32) -> String
  private let placeName: (Int32) -> String

  init(
    _ a: EventProfile, _ b: EventProfile, in context: ComparisonContext, details: Bool = false
  ) {
    vocabulary = context.vocabulary
    actorWeight = context.actorWeight
    isSpecific = context.isSpecific
    canAct = context.canAct
    actorName = context.actorName
    placeName = context.placeName
    wantsDetails = details
    // A sentence that speaks of two events means two.
    isBarred = a.document == b.document && a.sentenceStart == b.sentenceStart
    compareTypes(a, b)
    guard !isBarred else { return }
    compareReality(a, b)
    let dated = compareDates(a, b)
    let acting = compareActors(a, b)
    let placed = comparePlaces(a, b)
    let worded = compareWording(a, b)
    compareQuantities(a, b)
    let named = compareNames(a, b)
    hasSupport = named || [dated, acting, placed, worded].count { $0 } >= 2
  }

  private mutating func add(_ name: String, _ weight: Double, _ detail: @autoclosure () -> String) {
    let rounded = (weight * 100).rounded() / 100
    features.append(.init(name: name, weight: rounded, detail: wantsDetails ? detail() : ""))
  }

  private mutating func compareTypes(_ a: EventProfile, _ b: EventProfile) {
    let sameTrigger = a.trigger != nil && a.trigger == b.trigger
    if a.type == b.type {
      add("type", 1, "both are of the type \(a.type.rawValue)")
    } else if !a.family.isDisjoint(with: b.family) {
      add("type", 0.5, "\(a.type.rawValue) and \(b.type.rawValue) are akin")
    } else if sameTrigger || a.type == .other || b.type == .other {
      add("type", -0.5, "\(a.type.rawValue) and \(b.type.rawValue) differ")
    } else {
      isBarred = true
    }
    // What was said and what happened are two events, however alike their words are.
    if (a.type == .statement) != (b.type == .statement) { isBarred = true }
    if sameTrigger {
      let weight = a.hasLightTrigger ? 0.3 : 1.5
      add("wording", weight, "both have the same verb or noun of action")
    }
  }

  private mutating func compareReality(_ a: EventProfile, _ b: EventProfile) {
    guard a.reality != b.reality else { return }
    if a.reality == .possible || b.reality == .possible {
      isBarred = true
    } else {
      contradictions.insert(.reality)
    }
  }

  private mutating func compareDates(_ a: EventProfile, _ b: EventProfile) -> Bool {
    guard let first = a.date, let second = b.date else {
      add("date", a.date == nil && b.date == nil ? -0.5 : 0, "not both are dated")
      return false
    }
    let firm = a.isFirmlyDated && b.isFirmlyDated
    guard first.bounds.overlaps(second.bounds) else {
      if firm {
        contradictions.insert(.date)
      } else {
        isBarred = true
      }
      return false
    }
    let widths = [first, second].map { date -> Int in
      guard let earliest = date.bounds.earliest, let latest = date.bounds.latest else {
        return .max
      }
      return latest - earliest
    }
    let width = max(widths[0], widths[1])
    let weight: Double =
      switch width {
      case ...1: 2.5
      case ...31: 1.5
      case ...366: widths.min() ?? 0 <= 31 ? 0.75 : 1
      default: first.edtf == second.edtf ? 1 : 0.25
      }
    let trust = firm ? 1 : 0.6
    add(
      "date", weight * trust,
      "\(first.display ?? first.edtf) and \(second.display ?? second.edtf) agree")
    return width <= 31
  }

  private mutating func compareActors(_ a: EventProfile, _ b: EventProfile) -> Bool {
    let shared = Self.intersection(a.actors, b.actors)
    var weight = 0.0
    for actor in shared {
      let sameRole =
        (a.agents.contains(actor) && b.agents.contains(actor))
        || (a.patients.contains(actor) && b.patients.contains(actor))
      let opposed =
        (a.agents.contains(actor) && !b.agents.contains(actor) && b.patients.contains(actor))
        || (b.agents.contains(actor) && !a.agents.contains(actor) && a.patients.contains(actor))
      weight += (opposed ? 0.5 : sameRole ? 2 : 1.2) * actorWeight(actor)
    }
    if !shared.isEmpty {
      let actorName = actorName
      add(
        "participants", min(4, weight), "both name \(shared.map(actorName).joined(separator: ", "))"
      )
    }
    let isSwapped = compareRoles(a, b)
    return weight >= 1 || isSwapped
  }

  /// Compares who did it and to whom it was done; true when the two tell of the same with the roles swapped.
  private mutating func compareRoles(_ a: EventProfile, _ b: EventProfile) -> Bool {
    func areDisjoint(_ first: [Int32], _ second: [Int32]) -> Bool {
      !first.isEmpty && !second.isEmpty && Self.intersection(first, second).isEmpty
    }
    let isSwapped =
      !Self.intersection(a.agents, b.patients).isEmpty
      || !Self.intersection(b.agents, a.patients).isEmpty
    if areDisjoint(a.agents, b.agents) {
      let areNamed = a.agents.contains(where: isSpecific) && b.agents.contains(where: isSpecific)
      haveOtherAgents = true
      // An army of one document can be its commander in the other: only a swap of roles, or different doers of the
      // same thing to the same, is a contradiction.
      let canAct = a.agents.contains(where: canAct) && b.agents.contains(where: canAct)
      let didTheSame =
        a.trigger == b.trigger && !Self.intersection(a.patients, b.patients).isEmpty
      if canAct, isSwapped || didTheSame || a.type == .statement {
        contradictions.insert(a.type == .statement ? .claimant : .actor)
        return isSwapped
      }
      add("participants", areNamed ? -1 : -0.5, "the agents differ")
    }
    if areDisjoint(a.patients, b.patients) {
      let areNamed =
        a.patients.contains(where: isSpecific) && b.patients.contains(where: isSpecific)
      add("participants", areNamed ? -1.5 : -0.5, "those it was done to differ")
    }
    return false
  }

  private mutating func comparePlaces(_ a: EventProfile, _ b: EventProfile) -> Bool {
    guard !a.places.isEmpty, !b.places.isEmpty else { return false }
    let shared = Self.intersection(a.places, b.places)
    guard shared.isEmpty else {
      let placeName = placeName
      add("places", 1, "both are in \(shared.map(placeName).joined(separator: ", "))")
      return true
    }
    add("places", -1, "the places differ")
    return false
  }

  private mutating func compareWording(_ a: EventProfile, _ b: EventProfile) -> Bool {
    let titles = vocabulary.similarity(a.wording, b.wording)
    let sentences = vocabulary.similarity(a.sentence, b.sentence)
    if a.type == .statement, titles < 0.3 { isBarred = true }
    let haveWords = !a.wording.isEmpty && !b.wording.isEmpty
    if haveWords {
      // One word in common proves half of what several do.
      let trust = Self.intersection(a.wording, b.wording).count > 1 ? 4.0 : 2.0
      let weight = titles == 0 ? -2.5 : (titles - 0.2) * trust
      add("wording", weight, "the titles agree to \(Self.percent(titles))")
    }
    if sentences > 0.1 {
      add("wording", sentences * 2, "the sentences agree to \(Self.percent(sentences))")
    }
    let sameTrigger = a.trigger == b.trigger && !a.hasLightTrigger
    let sharesTitle = titles >= 0.35 && Self.intersection(a.wording, b.wording).count > 1
    return sharesTitle || sentences >= 0.35 || (sameTrigger && !(haveWords && titles == 0))
  }

  private mutating func compareQuantities(_ a: EventProfile, _ b: EventProfile) {
    for first in a.quantities {
      let alike = b.quantities.filter { first.counts(theSameAs: $0) }
      guard let second = alike.first(where: { first.agrees(with: $0) }) ?? alike.first else {
        continue
      }
      if first.agrees(with: second) {
        if first.value == second.value { add("quantities", 1.2, "both count \(first.phrase)") }
      } else {
        contradictions.insert(.quantity)
      }
    }
  }

  private mutating func compareNames(_ a: EventProfile, _ b: EventProfile) -> Bool {
    guard let first = a.name, let second = b.name else { return false }
    if first == second {
      add("namedEvent", 3, "both are called \(first)")
      return true
    }
    add("namedEvent", -3, "\(first) and \(second) are two names")
    return false
  }

  private static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }

  static func intersection(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    guard !a.isEmpty, !b.isEmpty else { return [] }
    return a.filter(b.contains)
  }
}

/// What comparisons need to know of all documents together.
struct ComparisonContext {
  var vocabulary: Vocabulary
  var actors: ComparableActors
  var actorWeights: [Double]
  var placeNames: [String]

  func actorWeight(_ actor: Int32) -> Double { actorWeights[Int(actor)] }
  func actorName(_ actor: Int32) -> String { actors.names[Int(actor)] }
  func isSpecific(_ actor: Int32) -> Bool { actors.isSpecific[Int(actor)] }
  func canAct(_ actor: Int32) -> Bool { actors.canAct[Int(actor)] }
  func placeName(_ place: Int32) -> String { placeNames[Int(place)] }
}
