/// Finds the events that corrections speak of.
struct CorrectionAttachment {
  /// What the corrections say about which tellings are one event.
  private(set) var eventRulings = EventRulings()
  /// The corrections that speak of nothing in these documents, by their place in the file.
  private(set) var orphans: [Int] = []
  private let tellings: [Event]
  private let indices: [ID<Event>: Int]

  init(_ corrections: Corrections, tellings: [Event], actors: [Actor]) {
    self.tellings = tellings
    var indices: [ID<Event>: Int] = [:]
    for (index, event) in tellings.enumerated() {
      indices[event.id] = index
      for alias in event.aliases ?? [] { indices[alias] = indices[alias] ?? index }
    }
    self.indices = indices
    let rulings = corrections.actorRulings
    for (place, entry) in corrections.entries.enumerated() {
      let isAttached =
        switch entry.action {
        case .drop(let reference), .set(let reference, _), .confirm(let reference),
          .assert(let reference, _):
          index(of: reference) != nil
        case .merge(let references): merge(references)
        case .split(let event, let apart): split(event, apart)
        case .add: true
        case .alias(let alias):
          rulings.attaches(alias.name, actors) || rulings.attaches(alias.other, actors)
        case .separate(let separation): rulings.attaches(separation.name, actors)
        }
      if !isAttached { orphans.append(place) }
    }
  }

  private mutating func merge(_ references: [EventReference]) -> Bool {
    let found = references.compactMap(index(of:))
    guard found.count > 1, let first = found.first else { return false }
    for index in found.dropFirst() where index != first {
      eventRulings.joined.append((first, index))
    }
    return found.count == references.count
  }

  private mutating func split(_ event: EventReference, _ apart: [EventReference]) -> Bool {
    let found = apart.compactMap(index(of:))
    guard !found.isEmpty, index(of: event) != nil else { return false }
    let group = (eventRulings.apart.values.max() ?? 0) + 1
    for index in found { eventRulings.apart[index] = group }
    return found.count == apart.count
  }

  /// The telling that a reference names: by its id, else by the most similar sentence of its document.
  func index(of reference: EventReference) -> Int? {
    if let index = indices[reference.id] { return index }
    guard let quote = reference.quote else { return nil }
    let words = Set(SearchText.words(quote))
    guard !words.isEmpty else { return nil }
    let trigger = reference.trigger.map(SearchText.padded)
    var best: (score: Double, index: Int)?
    var isTied = false
    for (index, event) in tellings.enumerated() {
      for mention in event.mentions {
        let candidate = Set(SearchText.words(mention.sentence.text))
        let shared = Double(words.intersection(candidate).count)
        var score = 2 * shared / Double(words.count + candidate.count)
        guard score >= 0.6 else { continue }
        if let trigger {
          guard SearchText.padded(mention.text) == trigger else { continue }
        }
        if mention.document == reference.document { score += 1 }
        if let former = best, former.score >= score {
          if former.score == score, former.index != index { isTied = true }
        } else {
          best = (score, index)
          isTied = false
        }
      }
    }
    return isTied ? nil : best?.index
  }
}
