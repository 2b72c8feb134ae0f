import AnnalsGraph
import AnnalsText

/// Ties what somebody says to the statement that says it.
struct ClaimLinker {
  let syntax: Syntax
  let claims: [Discourse.Claim]

  /// Marks the drafts inside the content of claims.
  func link(_ drafts: inout [EventDraft]) {
    let byTrigger = Dictionary(
      drafts.indices.map { (drafts[$0].mention.trigger, $0) },
      uniquingKeysWith: { first, _ in first })
    for index in drafts.indices {
      let trigger = drafts[index].mention.trigger
      let holding = claims.indices.filter {
        claims[$0].content.contains(trigger) && claims[$0].cue != trigger
      }
      .sorted { (claims[$0].content.count, $0) < (claims[$1].content.count, $1) }
      guard let nearest = holding.first else { continue }
      drafts[index].claims = holding
      if let cue = claims[nearest].cue, let statement = byTrigger[cue], statement != index {
        drafts[index].statement = statement
      }
      if claims[nearest].isDenial, drafts[index].status == .asserted {
        drafts[index].status = .denied
      } else if drafts[index].status == .asserted {
        drafts[index].status = .claimed
      }
      drafts[index].rules.append(
        claims[nearest].isDenial ? "denied by a speaker" : "said by a speaker")
    }
  }
}
