import AnnalsTime

/// One thing in which two events disagree, with what each says.
struct Disagreement: Hashable {
  var kind: Contradiction
  /// What they disagree on: "prisoners of war", "who invaded", "date".
  var topic: String
  var first: String
  var second: String
  /// The documents that say so, where the words are known.
  var firstDocument: ID<Document>?
  var secondDocument: ID<Document>?

  /// The disagreement in words: "prisoners of war: about 14,000 against more than 15,000".
  var detail: String { "\(topic): \(first) against \(second)" }

  /// Everything in which two events disagree.
  static func between(
    _ a: Event, _ b: Event, name: (ID<Actor>) -> String
  ) -> [Disagreement] {
    dates(a, b) + quantities(a, b) + actors(a, b, name) + reality(a, b, name)
  }

  private static func dates(_ a: Event, _ b: Event) -> [Disagreement] {
    guard !a.isUndated, !b.isUndated, let first = a.date, let second = b.date,
      !first.bounds.overlaps(second.bounds)
    else { return [] }
    return [
      Disagreement(
        kind: .date, topic: "date", first: first.display ?? first.edtf,
        second: second.display ?? second.edtf, firstDocument: first.evidence?.document,
        secondDocument: second.evidence?.document)
    ]
  }

  private static func quantities(_ a: Event, _ b: Event) -> [Disagreement] {
    a.quantities.compactMap { first in
      let alike = b.quantities.filter { first.counts(theSameAs: $0) }
      guard !alike.contains(where: { first.agrees(with: $0) }), let second = alike.first else {
        return nil
      }
      func number(_ quantity: Quantity) -> String {
        var quantity = quantity
        quantity.unit = nil
        return quantity.phrase
      }
      return Disagreement(
        kind: .quantity, topic: first.unit ?? second.unit ?? "number", first: number(first),
        second: number(second), firstDocument: first.document, secondDocument: second.document)
    }
  }

  private static func actors(_ a: Event, _ b: Event, _ name: (ID<Actor>) -> String)
    -> [Disagreement]
  {
    func agents(_ event: Event) -> [Event.Participant] {
      event.participants.filter { $0.role == .agent }
    }
    let first = agents(a)
    let second = agents(b)
    guard !first.isEmpty, !second.isEmpty,
      Set(first.map(\.actor)).isDisjoint(with: second.map(\.actor))
    else { return [] }
    func names(_ participants: [Event.Participant]) -> String {
      var seen: Set<ID<Actor>> = []
      return participants.filter { seen.insert($0.actor).inserted }.map { name($0.actor) }
        .joined(separator: ", ")
    }
    let verb = a.mentions.first.map { $0.text.lowercased() } ?? "did it"
    return [
      Disagreement(
        kind: a.type == .statement ? .claimant : .actor, topic: "who \(verb)",
        first: names(first), second: names(second), firstDocument: first[0].document,
        secondDocument: second[0].document)
    ]
  }

  private static func reality(_ a: Event, _ b: Event, _ name: (ID<Actor>) -> String)
    -> [Disagreement]
  {
    func isUnreal(_ event: Event) -> Bool { event.status == .denied || event.status == .negated }
    guard isUnreal(a) != isUnreal(b) else { return [] }
    func words(_ event: Event) -> String {
      let claimants = event.claimants.map(name).joined(separator: ", ")
      return switch event.status {
      case .denied: claimants.isEmpty ? "denied" : "denied by \(claimants)"
      case .negated: "it did not"
      case .claimed: claimants.isEmpty ? "claimed" : "claimed by \(claimants)"
      case .asserted, .planned, .hypothetical: "it did"
      }
    }
    return [
      Disagreement(
        kind: .reality, topic: "whether it happened", first: words(a), second: words(b))
    ]
  }
}
