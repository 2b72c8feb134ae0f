import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Bounds the events that have no date, or an open one, by what the text says of their order.
///
/// "After the treaty was signed on 28 June, the troops left": they left on that day or later.
struct OrderBounds {
  let syntax: Syntax
  let relations: [RelationReader.Found]

  /// Carries the stated order through the network of all events and dates what it bounds.
  func tighten(_ drafts: inout [EventDraft]) {
    let ordering = relations.filter {
      $0.kind == .before || $0.kind == .during || $0.kind == .simultaneous
    }
    guard !ordering.isEmpty else { return }
    var network = OrderNetwork<Int>()
    var members: Set<Int> = []
    for relation in ordering {
      for index in [relation.source, relation.target] where members.insert(index).inserted {
        network.add(
          index, within: drafts[index].date?.bounds ?? DayBounds(nil, nil),
          isInstant: drafts[index].date?.kind == .instant && drafts[index].date?.width == 0)
      }
    }
    for relation in ordering where isSo(drafts[relation.source]) && isSo(drafts[relation.target]) {
      switch relation.kind {
      case .before: network.state(relation.source, .before, relation.target, trust: 2)
      case .during: network.state(relation.source, .during, relation.target, trust: 2)
      default: network.state(relation.source, .intersects, relation.target, trust: 1)
      }
    }
    network.settle()
    for index in members.sorted() where isDatable(drafts[index]) {
      let bounds = network.bounds(of: index)
      guard bounds != (drafts[index].date?.bounds ?? DayBounds(nil, nil)),
        let edtf = Self.edtf(bounds),
        let relation = ordering.first(where: {
          ($0.source == index && drafts[$0.target].date != nil)
            || ($0.target == index && drafts[$0.source].date != nil)
        })
      else { continue }
      let other = relation.source == index ? relation.target : relation.source
      let cue = relation.cue.map { "“\(syntax.document.text($0))” " } ?? ""
      drafts[index].date = DateDraft(
        edtf: edtf, kind: .instant, basis: .inferred, time: drafts[other].date?.time,
        reason:
          "The text orders it by \(cue)against “\(syntax.document.text(drafts[other].mention.tokens))”. "
          + (drafts[other].date?.reason ?? ""),
        confidence: 0.6)
      drafts[index].rules.append("date: order of events")
    }
  }

  private func isSo(_ draft: EventDraft) -> Bool {
    draft.status == .asserted || draft.status == .claimed
  }

  private func isDatable(_ draft: EventDraft) -> Bool {
    guard isSo(draft), !draft.mention.isState,
      draft.mention.form == .verbal || draft.mention.support != nil
    else { return false }
    guard let date = draft.date else { return true }
    return date.bounds.earliest == nil || date.bounds.latest == nil
  }

  private static func edtf(_ bounds: DayBounds) -> EDTF? {
    let first = bounds.earliest.flatMap { try? EDTF($0.description) }
    let last = bounds.latest.flatMap { try? EDTF($0.description) }
    return switch (first, last) {
    case (let first?, let last?): first == last ? first : EDTF.between(first, last)
    case (let first?, nil): EDTF.onOrAfter(first)
    case (nil, let last?): EDTF.by(last)
    case (nil, nil): nil
    }
  }
}
