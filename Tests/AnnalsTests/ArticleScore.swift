import AnnalsGraph
import AnnalsTime

/// How well a graph tells what an article tells.
struct ArticleScore {
  private(set) var wanted = 0
  private(set) var dated = 0
  private(set) var reported = 0
  private(set) var spurious = 0
  private(set) var claims = 0
  private(set) var claimsRight = 0
  private(set) var errors: [String] = []

  /// The harmonic mean of the share of events that are found with their date and the share of dated events that the
  /// article tells.
  var f1: Double {
    let recall = Double(dated) / Double(max(1, wanted))
    let precision = 1 - Double(spurious) / Double(max(1, reported))
    return 2 * recall * precision / max(1e-9, recall + precision)
  }

  /// The share of claims whose claimant is right.
  var claimShare: Double { Double(claimsRight) / Double(max(1, claims)) }

  /// Compares a graph of one article with its gold.
  mutating func add(_ graph: EventGraph, _ gold: ArticleGold) {
    var used: Set<ID<Event>> = []
    for entry in gold.events {
      let (event, hits) = find(entry, in: graph)
      used.formUnion(hits)
      if let event { used.insert(event.id) }
      guard entry.optional != true else { continue }
      wanted += 1
      if entry.claimant != nil { claims += 1 }
      guard let event else {
        errors.append("missed: \(entry.sentence) \(entry.key)")
        continue
      }
      if entry.edtf.contains(where: { matches(event.date?.bounds, $0) }) {
        dated += 1
      } else {
        errors.append("date: \(entry.sentence): \(event.date?.edtf ?? "none"), not \(entry.edtf)")
      }
      if let claimant = entry.claimant {
        let names = event.claimants.flatMap { id in
          graph.actors.filter { $0.id == id }.flatMap { [$0.name] + $0.aliases }
        }
        if names.joined(separator: " ").lowercased().contains(claimant.lowercased()) {
          claimsRight += 1
        } else {
          errors.append("claimant: \(entry.sentence): \(names), not \(claimant)")
        }
      }
    }
    for event in graph.events where event.date != nil {
      reported += 1
      if !used.contains(event.id), !isTolerated(event, gold) {
        spurious += 1
        errors.append("spurious: \(event.title) \(event.date?.edtf ?? "")")
      }
    }
  }

  /// The event that fits an entry best: by its trigger, else by its title; and all that fit by their trigger.
  private func find(_ entry: ArticleGold.Entry, in graph: EventGraph) -> (Event?, [ID<Event>]) {
    var best: (rank: Int, event: Event)?
    var hits: [ID<Event>] = []
    for event in graph.events {
      for mention in event.mentions where folded(mention.sentence.text).contains(entry.sentence) {
        let trigger = "\(mention.lemma) \(mention.text)".lowercased()
        let rank =
          entry.key.contains { trigger.contains($0.lowercased()) }
          ? 2
          : entry.key.contains { event.title.lowercased().contains($0.lowercased()) } ? 1 : 0
        if rank == 2 { hits.append(event.id) }
        if rank > best?.rank ?? 0 { best = (rank, event) }
      }
    }
    return (best?.event, hits)
  }

  /// True for an event that is not listed, but whose sentence holds a listed one with the same date.
  private func isTolerated(_ event: Event, _ gold: ArticleGold) -> Bool {
    event.mentions.contains { mention in
      let sentence = folded(mention.sentence.text)
      return gold.events.contains { entry in
        sentence.contains(entry.sentence)
          && entry.edtf.contains { matches(event.date?.bounds, $0) }
      }
    }
  }

  private func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// True when bounds are those of a date: the same days, or for anything wider than three days at least half of them.
  private func matches(_ bounds: DayBounds?, _ text: String) -> Bool {
    guard let bounds, let wanted = try? EDTF(text).bounds else { return false }
    if bounds == wanted { return true }
    switch (bounds.earliest, bounds.latest, wanted.earliest, wanted.latest) {
    case (nil, let latest?, nil, let other?): return abs(latest - other) <= 31
    case (let earliest?, nil, let other?, nil): return abs(earliest - other) <= 366
    case (let a?, let b?, let c?, let d?):
      let shared = min(b, d) - max(a, c) + 1
      let all = max(b, d) - min(a, c) + 1
      return min(b - a, d - c) >= 3 && Double(shared) / Double(all) >= 0.5
    default: return false
    }
  }
}
